import type { Span } from '../../kernel/span.ts'
import type { Slots } from './pattern.ts'
import type { Shape, SlotName } from './words.ts'

/** How the words around a time limit it. */
export type Limit = 'by' | 'until' | 'before' | 'since' | 'within' | 'deadline'

/** A stretch of words that means a time, before it is worked out. */
export interface Phrase extends Span {
  readonly sentence: number
  readonly shape: Shape
  readonly slots: Slots
  /** First token and one past the last. */
  readonly first: number
  readonly end: number
  readonly limit: Limit | null
  readonly approximate: boolean
  /** Second time of "from Monday to Wednesday". */
  readonly upTo: Phrase | null
  /** Does a directly quoted stretch hold it? */
  readonly quoted: boolean
}

/** The first value of a slot. */
export const slot = (slots: Slots, name: SlotName): number | null => slots[name]?.[0] ?? null
export const secondSlot = (slots: Slots, name: SlotName): number | null => slots[name]?.[1] ?? null
