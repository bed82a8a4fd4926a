import type { KindName } from '../../acts/kinds/index.ts'
import type { Clocks, Entry } from '../../ledger/index.ts'
import type { CaseReader } from '../../views/view.ts'
import type { Gazetteer } from './gazetteer.ts'

/** What the formats may ask of a case: what a view may, and the entries themselves. */
export interface ExportedCase extends CaseReader {
  /** Entries in the order of appending. */
  readonly entries: () => Iterable<Entry>
  /** Number of entries. */
  readonly length: () => number
}

export interface CaseWriteOptions {
  readonly clocks: Clocks
  /** Version of the program, for formats that name their maker. */
  readonly version: string
  readonly gazetteer: Gazetteer
  /** Only acts of this kind, for formats that take it. */
  readonly kind?: KindName
}

/**
 * A way of writing a whole case down. `write` gives the output in chunks, so that a case of any length needs little memory beside
 * its state; the same case and options give the same bytes.
 */
export interface CaseExport<Name extends string = string> {
  readonly name: Name
  readonly mediaType: string
  /** Usual ending of such a file, without the full stop. */
  readonly extension: string
  readonly gloss: string
  /** Options it heeds beside the version; the others are refused rather than ignored. */
  readonly takes: readonly ('clocks' | 'kind')[]
  readonly write: (kase: ExportedCase, options: CaseWriteOptions) => Iterable<string>
}
