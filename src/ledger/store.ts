import type { Entry } from './entry.ts'
import type { CaseState, Clocks } from './state.ts'

/** A place in the order of appending; the first entry has 1. */
export type Sequence = number

/** One hit of a search, best first. */
export interface Hit {
  readonly of: 'document' | 'act'
  readonly id: string
  /** The words around the hit; `[[` and `]]` stand around what was found. */
  readonly snippet: string
}

/** Where the entries of one case are kept. Every store passes the one contract suite. */
export interface Store {
  /** Name of the case. */
  readonly name: string
  /** Appends all entries or none. An entry whose id is there already is left out. Gives the number appended. */
  readonly append: (entries: readonly Entry[]) => number
  /** Entries in the order of appending, from after `since`. */
  readonly entries: (since?: Sequence) => Iterable<Entry>
  readonly entry: (id: string) => Entry | null
  /** Number of entries. */
  readonly length: () => Sequence
  /** Entries on one document: `DocumentAdded`, `DocumentSeen`, … `ActHeard`. */
  readonly ofDocument: (document: string) => readonly Entry[]
  readonly hasDocument: (document: string) => boolean
  /** The state as of a day, known by a day. */
  readonly state: (clocks: Clocks) => CaseState
  /** Full-text search over documents and acts. */
  readonly search: (query: string, limit: number) => readonly Hit[]
  /** Ids of documents, acts and entries that begin with `prefix`. */
  readonly idsWith: (prefix: string) => readonly string[]
  readonly close: () => void
}
