import type { ActHeard, DecisionBody, DocumentAdded, Entry } from './entry.ts'
import type { Facts } from './facts.ts'
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
  /**
   * Appends all entries or none, also where taking the next one throws. An entry whose id is there already is left out. Gives the
   * number appended.
   */
  readonly append: (entries: Iterable<Entry>) => number
  /** Entries in the order of appending, from after `since`. */
  readonly entries: (since?: Sequence) => Iterable<Entry>
  readonly entry: (id: string) => Entry | null
  /** Number of entries. */
  readonly length: () => Sequence
  /** Entries on one document: `DocumentAdded`, `DocumentSeen`, … `ActHeard`. */
  readonly ofDocument: (document: string) => readonly Entry[]
  /** Every hearing of an act. */
  readonly ofAct: (act: string) => readonly Entry<ActHeard>[]
  /** What people decided, withdrawn decisions among them. */
  readonly decisions: () => readonly Entry<DecisionBody>[]
  readonly hasDocument: (document: string) => boolean
  /** Ids of the documents that came, or were seen, under a card with this address. */
  readonly documentsAt: (url: string) => readonly string[]
  /** The entry's body by which a document came in; null where there is none. */
  readonly added: (document: string) => DocumentAdded | null
  /** What all entries say, those that another process appended meanwhile among them. */
  readonly facts: () => Facts
  /** The state as of a day, known by a day; kept until the next entry. */
  readonly state: (clocks: Clocks) => CaseState
  /**
   * Full-text search over documents and the words of acts. Every word of the query must occur: a bare word at the head of a word
   * ("sanction" finds "sanctions"), words in double quotes exactly so and in this order. Case and accents do not count.
   */
  readonly search: (query: string, limit: number) => readonly Hit[]
  /** Ids of documents, acts and entries that begin with `prefix`, sorted, each once. */
  readonly idsWith: (prefix: string) => readonly string[]
  readonly close: () => void
}
