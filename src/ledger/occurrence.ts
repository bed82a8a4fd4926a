import type { Standing } from '../acts/act.ts'
import type { KindName } from '../acts/kinds/index.ts'
import type { Day } from '../kernel/day.ts'
import type { Review } from './telling.ts'

/** Why two tellings tell one act, or do not, field by field. */
export interface FieldReason {
  readonly field:
    | 'kind'
    | 'from'
    | 'to'
    | 'when'
    | 'where'
    | 'terms'
    | 'quotes'
    | 'measures'
    | 'standing'
    | 'document'
    | 'person'
  readonly verdict: 'agree' | 'near' | 'differ' | 'only-one' | 'neither'
  readonly why: string
}

/** The act itself, with all its tellings. Its id is the id of its lead telling; every other telling's id leads to it too. */
export interface Occurrence {
  readonly id: string
  readonly kind: KindName
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly people: readonly string[]
  /** Of the latest telling known: what was planned may have happened since. */
  readonly standing: Standing
  /** The most exact day told by most. */
  readonly when: string | null
  readonly due: string | null
  readonly where: string | null
  readonly condition: string | null
  readonly holder: string
  readonly topic: string
  readonly root: string | null
  /** Ids of its tellings, the lead first, then by day of publication and id. */
  readonly tellings: readonly string[]
  /** Independent sources among its documents: wire copies and reprints count once. */
  readonly sources: number
  /** Earliest day it holds from, see `Telling.holdsFrom`. */
  readonly day: Day
  /** The day from which it could be known: the first on which one of its tellings was known and held. */
  readonly news: Day
  /** Do its tellings tell different things of a field of fact? */
  readonly differs: boolean
  readonly review: Review
}

/** A field of an occurrence as its tellings give it. */
export interface Comparison {
  readonly field:
    | 'when'
    | 'where'
    | 'standing'
    | 'from'
    | 'to'
    | 'due'
    | 'words'
    | 'duration'
    | 'count'
    | 'money'
    | 'distance'
  readonly verdict: 'agree' | 'differ' | 'only-one'
  readonly values: readonly { readonly value: string; readonly tellings: readonly string[] }[]
}
