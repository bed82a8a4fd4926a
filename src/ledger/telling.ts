import type { Act, Standing } from '../acts/act.ts'
import type { ActContent, ActText } from '../acts/act-content.ts'
import type { KindName } from '../acts/kinds/index.ts'
import type { Day } from '../kernel/day.ts'

/** What people have said of a telling. `proposed`: nothing yet. */
export type Review = 'proposed' | 'accepted' | 'corrected' | 'rejected'

/** One report's version of an act, with what people corrected in it. All that matching, commitments and views reckon with. */
export interface Telling {
  /** The act's id. */
  readonly id: string
  readonly document: string
  readonly kind: KindName
  /** Party codes, sorted, each once, after merging of actors. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Full names of persons in `from`, sorted. */
  readonly people: readonly string[]
  readonly standing: Standing
  /** EDTF, as exact as told. */
  readonly when: string | null
  readonly due: string | null
  readonly where: string | null
  readonly condition: string | null
  readonly holder: string
  /** `content.topic`, or as corrected. */
  readonly topic: string
  readonly content: ActContent
  /** PLOVER root, for the score. */
  readonly root: string | null
  readonly words: ActText
  /** Offset of the evidence in the document. */
  readonly at: number
  /** Day of publication of its document (the earliest card); null where none is known. */
  readonly published: Day | null
  /** From this day on it may be known: publication, else the day it was recorded. */
  readonly knownFrom: Day
  /**
   * From this day on it holds in the world: for what happened the last day that `when` may mean, but no later than publication;
   * for what is announced, feared or denied the day it was said (publication, where no day is told).
   */
  readonly holdsFrom: Day
  readonly review: Review
  /** Heard by the reader, or entered by a person. */
  readonly origin: 'reader' | 'person'
  readonly act: Act
}
