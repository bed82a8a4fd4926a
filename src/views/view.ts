import type { Family } from '../acts/kinds/kind.ts'
import type { DocumentAdded, Entry } from '../ledger/entry.ts'
import type { CaseState, Clocks } from '../ledger/state.ts'
import type { Hit } from '../ledger/store.ts'

/** What a view may ask of a case. */
export interface CaseReader {
  readonly name: string
  readonly state: (clocks: Clocks) => CaseState
  readonly document: (id: string) => DocumentAdded | null
  readonly search: (query: string, limit: number) => readonly Hit[]
  /** Name of a party for people. */
  readonly partyName: (party: string) => string
  /** The one id of a document, act, commitment or entry that begins with `prefix`. Throws `Fault('unknown-id' | 'ambiguous-id')`. */
  readonly idOf: (prefix: string) => string
  /** Entries on a document, an act, a commitment or the case as a whole (`case`), in order of time. */
  readonly entriesOn: (id: string) => readonly Entry[]
  /** The first word of these that denies what follows ("couldn’t", "never"), in the language of the reports; null where none does. */
  readonly negationIn: (words: string) => string | null
}

/** Whether the words before a quote turn it into its opposite ("couldn’t say that talks are “on the right path”"). */
export type Sense = 'as-quoted' | 'negated'

/** Whether a quote is a whole sentence, or words that the report took into one of its own. */
export type Extent = 'full' | 'partial'

/** What the user asked: the clocks, and what the view itself takes. */
export interface Ask extends Clocks {
  /** Day to compare with, for `changes`. */
  readonly since?: string
  /** Words looked for, for `quotes` and `search`. */
  readonly words?: string
  /** Id, or its beginning, of what `explain` and `history` are about. */
  readonly id?: string
  readonly family?: Family
  readonly party?: string
  readonly kind?: string
  readonly topic?: string
  readonly state?: string
  readonly speaker?: string
  /** Of a quote: `negated` or `as-quoted`. */
  readonly sense?: Sense
  /** Of a quote: `full` or `partial`. */
  readonly extent?: Extent
  /** Rows at most, and rows left out before them. */
  readonly limit?: number
  readonly offset?: number
}

/** One cell of a table: text, a number, or several lines. */
export type Cell = string | number | null | readonly string[]

export interface Column {
  readonly name: string
  readonly align?: 'left' | 'right'
  /** May be broken over lines where the page is narrow. */
  readonly wraps?: boolean
  /** The words that matter most: they get a line of their own under the row where the page leaves them little room. */
  readonly main?: boolean
  /** Words between `[[` and `]]` are what was found. */
  readonly lit?: boolean
}

/** What a picture's table shows, what the terminal prints and CSV exports. */
export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Lines under the table: what was left out, what is not assessed. */
  readonly notes: readonly string[]
  /** Rows there are in all, where fewer are shown. */
  readonly total: number
}

/** The answer to one question about a case: data for the desk and `--json`, and the table that shows it. */
export interface View<Name extends string = string, Answer = unknown> {
  readonly name: Name
  readonly gloss: string
  /** Fields of `Ask` it takes beside the clocks. */
  readonly takes: readonly (keyof Ask)[]
  // Methods, so that views with all sorts of answers fit one list.
  /** The answer as plain JSON data. */
  answer(kase: CaseReader, ask: Ask): Answer
  table(answer: Answer, kase: CaseReader): readonly Table[]
}
