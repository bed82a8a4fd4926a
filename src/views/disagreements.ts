import { comparisonsOf } from '../ledger/matching/comparisons.ts'
import type { Comparison, Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'
import { type ActRow, actRow } from './act-row.ts'

/** What the tellings of an act say of one field, each value with who tells it. */
export interface Compared {
  readonly field: Comparison['field']
  readonly verdict: Comparison['verdict']
  readonly values: readonly {
    readonly value: string
    readonly tellings: readonly string[]
    /** Publishers, or documents where no publisher is known, each once. */
    readonly sources: readonly string[]
  }[]
}

/** An act of which reports tell different things. */
export interface Disagreement {
  readonly act: ActRow
  readonly fields: readonly Compared[]
}

const sourceName = (state: CaseState, telling: string): string => {
  const document = state.tellings.get(telling)?.document ?? ''
  return state.documents.get(document)?.cards[0]?.publisher ?? document
}

/** Comparisons with the sources of each value. */
export const withSources = (state: CaseState, comparisons: readonly Comparison[]): readonly Compared[] =>
  comparisons.map(({ field, verdict, values }) => ({
    field,
    verdict,
    values: values.map(({ value, tellings }) => ({
      value,
      tellings,
      sources: [...new Set(tellings.map((telling) => sourceName(state, telling)))],
    })),
  }))

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
  fields: withSources(state, differencesIn(state, one)),
})

/** "duration: about 90 minutes (The first paper), two hours (The second paper)". */
export const differenceWords = ({ field, values }: Compared): string =>
  `${field}: ${values.map(({ value, sources }) => `${value} (${sources.join(', ')})`).join(', ')}`
