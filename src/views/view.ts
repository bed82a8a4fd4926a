import type { DocumentAdded } from '../ledger/entry.ts'
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
}

/** What the user asked: the clocks, and what the view itself takes. */
export interface Ask extends Clocks {
  /** Day to compare with, for `changes`. */
  readonly since?: string
  /** Words looked for, for `quotes` and `search`. */
  readonly words?: string
  readonly party?: string
  readonly kind?: string
  readonly topic?: string
  readonly state?: string
  readonly speaker?: string
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
  /** The answer as plain JSON data. */
  readonly answer: (kase: CaseReader, ask: Ask) => Answer
  readonly table: (answer: Answer, kase: CaseReader) => readonly Table[]
}
