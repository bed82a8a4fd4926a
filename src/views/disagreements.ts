import { tellingsIn } from '../ledger/matching/comparisons.ts'
import { differencesOf } from '../ledger/matching/differences.ts'
import type { Comparison, Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { type ActRow, actRow } from './act-row.ts'
import { onceFor } from './kept.ts'

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

export const differencesIn = (state: CaseState, one: Occurrence): readonly Comparison[] =>
  one.differs ? differencesOf(tellingsIn(one, state.tellings)) : []

/** Acts whose tellings differ in fact, in their order. */
export const disagreeing = onceFor((state: CaseState): readonly Occurrence[] =>
  state.occurrences.filter(({ differs }) => differs),
)

export const disagreement = (state: CaseState, one: Occurrence): Disagreement => ({
  act: actRow(state, one),
  fields: withSources(state, differencesIn(state, one)),
})

/** "duration: about 90 minutes (The first paper), two hours (The second paper)". */
export const differenceWords = ({ field, values }: Compared): string =>
  `${field}: ${values.map(({ value, sources }) => `${value} (${sources.join(', ')})`).join(', ')}`
