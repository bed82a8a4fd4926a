import type { Doubt } from '../../kernel/doubt.ts'
import type { Time } from '../reading.ts'
import type { Phrase } from './phrase.ts'
import type { Tense } from './tense.ts'
import type { Holder } from './tenure-years.ts'

/** The day that a report speaks from, as a day number, and how it is known. */
export interface Anchor {
  readonly day: number
  readonly year: number
  readonly month: number
  /** "publication on 2022-01-22", "dateline of 2022-01-21", … */
  readonly why: string
}

/** The time told last, which "the next day" and "that month" go on from. */
export interface Told {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** What is known while the times of a report are worked out one after the other. */
export interface Scene {
  readonly anchor: Anchor | null
  /** A tale of the past, not news: times go on from one another, not from the day of publication. */
  readonly history: boolean
  readonly told: Told | null
  /** Was what was told last a year far from the report's, a sentence or two ago? Then the tale goes on there. */
  readonly aside: boolean
  /** Day to which a quotation's "today" belongs, where the words around it tell one. */
  readonly speech: Anchor | null
  readonly holders: readonly Holder[]
  /** Years that the text itself names. */
  readonly years: ReadonlySet<number>
  readonly tenseOf: (phrase: Phrase) => Tense | null
}

/** A time worked out. */
export interface Value {
  readonly edtf: string
  readonly type: Time['type']
  readonly basis: 'stated' | 'implied'
  readonly why: string
  /** First and last day that it may mean, as day numbers; null where it has none. */
  readonly first: number | null
  readonly last: number | null
  /** Set where later words may go on from it. */
  readonly told: Told | null
  readonly doubt?: string
}

export const doubtAt = (phrase: Phrase, why: string): Doubt => ({
  from: phrase.from,
  to: phrase.to,
  about: 'date',
  why,
})
