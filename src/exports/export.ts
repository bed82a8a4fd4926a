import type { Hearing } from '../acts/act.ts'
import type { Reading } from '../reading/reading.ts'
import type { Paint } from './text/paint.ts'

/** What can be printed one annotation at a time. */
export const layerNames = ['acts', 'quotes', 'times', 'names', 'tokens'] as const
export type LayerName = (typeof layerNames)[number]

export interface WriteOptions {
  readonly layer: LayerName
  /** Columns of the page, for formats that are laid out. */
  readonly width: number
  readonly paint: Paint
  /** Version of the program, for formats that name their maker. */
  readonly version: string
  /** Name of a party for people ("Russia" for `RUS`), where there is one. */
  readonly partyName?: (party: string) => string | undefined
}

/** A way of writing one reading down. `write` gives the whole output, ending in a line break unless it is empty. */
export interface Export<Name extends string = string> {
  readonly name: Name
  readonly mediaType: string
  readonly gloss: string
  /** Layers that it can write alone, the first unless told otherwise; none where it always writes all of them. */
  readonly layers: readonly LayerName[]
  readonly write: (reading: Reading, hearing: Hearing, options: WriteOptions) => string
}
