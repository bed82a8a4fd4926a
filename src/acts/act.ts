import type { Doubt } from '../kernel/doubt.ts'
import type { Span } from '../kernel/span.ts'
import type { Actor } from '../reading/reading.ts'
import type { KindName } from './kinds/index.ts'

/** Of the act itself: it happened (or goes on), is announced, is possible or feared, is said not to be so, was called off. */
export const standings = ['happened', 'planned', 'possible', 'denied', 'cancelled'] as const
export type Standing = (typeof standings)[number]

/** A day, month, year or interval (EDTF), with the reason for it. */
export interface When {
  readonly edtf: string
  readonly basis: 'stated' | 'implied'
  readonly why: string
  /** The words of the text it rests on, where there are any at one place. */
  readonly words: Span | null
}

/** What the codebooks of event data have for an act. */
export interface Plover {
  /** Root of PLOVER. */
  readonly root: string
  /** Mode of PLOVER, where the root has modes and the words tell one. */
  readonly mode?: string
  /** Code of CAMEO, two to four digits. */
  readonly cameo?: string
  /** PLOVER's score of conflict and cooperation, -10 to 10; that of the mode where there is one. */
  readonly score?: number
  /** Contexts of PLOVER that the words tell. */
  readonly contexts?: readonly string[]
}

/** Something that a party is reported to have said or done, or is about to, or might. Fields as in docs/acts.md. */
export interface Act {
  readonly id: string
  readonly kind: KindName
  readonly from: readonly Actor[]
  readonly to: readonly Actor[]
  readonly about: Span | null
  readonly standing: Standing
  readonly condition: Span | null
  readonly quotes: readonly Span[]
  readonly when: When | null
  readonly due: When | null
  readonly where: Span | null
  /** `report` for the reporter's own voice, else the name of the source. */
  readonly holder: string
  readonly evidence: Span
  readonly plover: Plover | null
  /** Name of the rule that heard the act. */
  readonly rule: string
  readonly doubts: readonly Doubt[]
}

/** A sentence of the body that showed no act, and why. */
export interface Silence extends Span {
  readonly why: string
}

/** A candidate that was considered and dropped, for `explain`. */
export interface Dropped extends Span {
  readonly kind: KindName
  readonly rule: string
  readonly why: string
}

export interface Hearing {
  readonly acts: readonly Act[]
  readonly silences: readonly Silence[]
  readonly dropped: readonly Dropped[]
}
