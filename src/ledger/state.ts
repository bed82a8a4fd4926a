import type { Moment } from '../kernel/clock.ts'
import type { Day } from '../kernel/day.ts'
import type { Commitment } from './commitment.ts'
import type { SourceCard } from './entry.ts'
import type { Occurrence } from './occurrence.ts'
import type { Telling } from './telling.ts'

/** The two clocks: the day in the world, and the day by which it had to be known. A clock left out shows everything. */
export interface Clocks {
  readonly asOf?: Day
  readonly knownBy?: Day
}

export interface DocumentState {
  readonly id: string
  /** Every card it was met under, the earliest publication first. */
  readonly cards: readonly SourceCard[]
  readonly published: Day | null
  readonly knownFrom: Day
  readonly recordedAt: Moment
  readonly words: number
  /** Id of the group of documents that count as one source (wire copies, reprints), which is the id of its first document. */
  readonly source: string
  /** The newer text that took its place. */
  readonly revisedBy: string | null
  /** Ids of the acts heard in it now, rejected ones aside. */
  readonly acts: readonly string[]
}

export interface Note {
  readonly entry: string
  readonly on: string
  readonly text: string
  readonly by: string
  readonly recordedAt: Moment
}

/** Days on which both clocks agree with themselves, and all that follows from the entries known by then. */
export interface CaseState {
  readonly clocks: Clocks
  /** By id. */
  readonly documents: ReadonlyMap<string, DocumentState>
  /** By id of the act; rejected ones aside. */
  readonly tellings: ReadonlyMap<string, Telling>
  /** By day, then id. */
  readonly occurrences: readonly Occurrence[]
  /** By since, then id. */
  readonly commitments: readonly Commitment[]
  /** Names that people gave to topics. */
  readonly topicNames: ReadonlyMap<string, string>
  readonly notes: readonly Note[]
}
