import type { Moment } from '../kernel/clock.ts'
import type { ActHeard, DecisionBody, Entry, SourceCard } from './entry.ts'

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
  /** The latest re-reading; null before the first. */
  readonly reread: { readonly entry: string; readonly at: Moment; readonly acts: readonly string[] } | null
  /** Ids of the newer texts that took its place, sorted. */
  readonly revisions: readonly string[]
}

/** What the entries say, before anything is made of it. The order of the entries does not matter. */
export interface Facts {
  readonly documents: ReadonlyMap<string, DocumentFacts>
  /** The latest hearing of each act, by act id. */
  readonly acts: ReadonlyMap<string, Entry<ActHeard>>
  /** People's decisions, by entry id, withdrawn ones too. */
  readonly decisions: ReadonlyMap<string, Entry<DecisionBody>>
  /** Ids of entries that were withdrawn. */
  readonly withdrawn: ReadonlySet<string>
}

export const noFacts: Facts = { documents: new Map(), acts: new Map(), decisions: new Map(), withdrawn: new Set() }
