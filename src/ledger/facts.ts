import type { Moment } from '../kernel/clock.ts'
import type { ActHeard, DecisionBody, Entry, SourceCard } from './entry.ts'

/** What was heard in a document when it was read again. */
export interface LastReading {
  readonly entry: string
  readonly at: Moment
  /** The card it was read with; see `readAs`. */
  readonly as: SourceCard | null
  readonly acts: readonly string[]
  readonly hearings: readonly string[]
}

/** A newer text of a document, and who says so. */
export interface Revision {
  readonly by: string
  readonly byPerson: boolean
  readonly at: Moment
}

/** What the entries say of one document. */
export interface DocumentFacts {
  readonly id: string
  readonly cards: readonly SourceCard[]
  readonly recordedAt: Moment
  /** Running words of the text. */
  readonly words: number
  /** Fingerprint of the text by which copies are known; see `sketch.ts`. */
  readonly sketch: readonly number[]
  /** Ids of the acts ever heard in it. */
  readonly heard: readonly string[]
  /** All re-readings, in order of time. */
  readonly rereads: readonly LastReading[]
  /** The re-reading that holds: the latest with the card that counts, else the latest; null before the first. */
  readonly reread: LastReading | null
  /** What was said to be its newer text, each text once, by id; see `newerTexts`. */
  readonly revisions: readonly Revision[]
}

/** What the entries say, before anything is made of it. The order of the entries does not matter. */
export interface Facts {
  readonly documents: ReadonlyMap<string, DocumentFacts>
  /** Each act as it is told by the hearing that holds, by act id: of the latest re-reading, else the latest. */
  readonly acts: ReadonlyMap<string, Entry<ActHeard>>
  /** All hearings of the acts that were heard more than once, by act id, in order of time. */
  readonly hearings: ReadonlyMap<string, readonly Entry<ActHeard>[]>
  /** People's decisions, by entry id, withdrawn ones too. */
  readonly decisions: ReadonlyMap<string, Entry<DecisionBody>>
  /** Ids of entries that were withdrawn. */
  readonly withdrawn: ReadonlySet<string>
}

export const noFacts: Facts = {
  documents: new Map(),
  acts: new Map(),
  hearings: new Map(),
  decisions: new Map(),
  withdrawn: new Set(),
}
