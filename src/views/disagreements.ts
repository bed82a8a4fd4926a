import { comparisonsOf } from '../ledger/matching/comparisons.ts'
import type { Comparison, Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'
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

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])

const isSame = (a: string | null, b: string | null): boolean => a === b || a === null || b === null

/** Do two tellings say the same, as far as both say anything? Saves most acts the full comparison. */
const alike = (a: Telling, b: Telling): boolean =>
  isSame(a.when, b.when) &&
  isSame(a.where, b.where) &&
  isSame(a.due, b.due) &&
  a.standing === b.standing &&
  sameList(a.from, b.from) &&
  sameList(a.to, b.to) &&
  (a.content.measures.length === 0 || b.content.measures.length === 0)

const mayDiffer = (state: CaseState, { tellings }: Occurrence): boolean => {
  const own = tellings.flatMap((id) => state.tellings.get(id) ?? [])
  return own.some((one, at) => own.some((other, place) => place > at && !alike(one, other)))
}

export const differencesIn = (state: CaseState, one: Occurrence): readonly Comparison[] =>
  one.tellings.length < 2 || !mayDiffer(state, one)
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
