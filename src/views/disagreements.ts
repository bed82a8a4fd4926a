import { comparisonsOf } from '../ledger/matching/comparisons.ts'
import type { Comparison, Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { type ActRow, actRow } from './act-row.ts'

/** An act of which reports tell different things. */
export interface Disagreement {
  readonly act: ActRow
  readonly fields: readonly Comparison[]
}

/** Fields in which a difference is one of fact. Another choice of words is none. */
const factual: ReadonlySet<Comparison['field']> = new Set([
  'when', 'where', 'standing', 'from', 'to', 'due', 'duration', 'count', 'money', 'distance',
] satisfies readonly Comparison['field'][]) // biome-ignore format: a set

export const differencesIn = (state: CaseState, one: Occurrence): readonly Comparison[] =>
  one.tellings.length < 2
    ? []
    : comparisonsOf(one, state.tellings).filter(({ field, verdict }) => verdict === 'differ' && factual.has(field))

/** Acts whose tellings differ in fact, in their order. */
export const disagreeing = (state: CaseState): readonly Occurrence[] =>
  state.occurrences.filter((one) => differencesIn(state, one).length > 0)

export const disagreement = (state: CaseState, one: Occurrence): Disagreement => ({
  act: actRow(state, one),
  fields: differencesIn(state, one),
})

/** "when: 2022-01-25 | 2022-01-26; duration: 90 minutes | two hours". */
export const differenceWords = (fields: readonly Comparison[]): string =>
  fields.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' | ')}`).join('; ')
