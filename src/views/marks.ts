import type { KindName } from '../acts/kinds/index.ts'
import type { Family } from '../acts/kinds/kind.ts'
import type { Day } from '../kernel/day.ts'
import type { Commitment, CommitmentKind, CommitmentState } from '../ledger/commitment.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { familyOf, wordsOf } from './act-row.ts'
import { commitmentsFor, occurrencesFor } from './choose.ts'
import { wordsFor } from './commitment-row.ts'
import { type Frame, frameOf, stateFor } from './frame.ts'
import type { Ask, CaseReader } from './view.ts'

/** An act as a picture of thousands needs it. */
export interface ActMark {
  readonly id: string
  readonly kind: KindName
  readonly family: Family
  readonly from: readonly string[]
  /** EDTF, as exact as told; null where no report tells it. */
  readonly when: string | null
  /** The day it counts from. */
  readonly day: Day
  readonly words: string
}

/** What became of a commitment. */
export interface MoveMark {
  /** The commitment. */
  readonly id: string
  readonly kind: CommitmentKind
  readonly state: CommitmentState
  /** Who moved it; its debtor where nobody is named. */
  readonly by: readonly string[]
  readonly on: string | null
  readonly day: Day
  readonly words: string
}

export interface Marks extends Frame {
  readonly acts: readonly ActMark[]
  /** None where one family or kind of acts is asked for. */
  readonly moves: readonly MoveMark[]
}

const actMark = (state: CaseState, { id, kind, from, when, day }: Occurrence): ActMark => {
  const words = wordsOf(kind, state.tellings.get(id)?.words)
  return { id, kind, family: familyOf(kind), from, when, day, words }
}

/** Every move after the opening. */
const moveMarks = (state: CaseState, one: Commitment): readonly MoveMark[] => {
  const words = wordsFor(state, one)
  return one.moves.slice(1).map(({ state: became, by, on, day }) => {
    const who = by.length > 0 ? by : one.debtor
    return { id: one.id, kind: one.kind, state: became, by: who, on, day, words }
  })
}

const isWhole = ({ family, kind }: Ask): boolean => family === undefined && kind === undefined

/** Everything that a timeline draws, short and at once: acts, and what became of commitments. */
export const marks = (kase: CaseReader, ask: Ask): Marks => {
  const state = stateFor(kase, ask)
  const moved = isWhole(ask) ? commitmentsFor(kase, state, { ...ask, state: 'all' }, 'all') : []
  return {
    ...frameOf(kase, ask, state),
    acts: occurrencesFor(kase, state, ask).map((one) => actMark(state, one)),
    moves: moved.flatMap((one) => moveMarks(state, one)),
  }
}
