import { comparisonsOf } from '../ledger/matching/comparisons.ts'
import type { Comparison, Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'
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

/** Fields in which a difference is one of fact. Another choice of words is none. */
const factual: ReadonlySet<Comparison['field']> = new Set([
  'when', 'where', 'standing', 'from', 'to', 'due', 'duration', 'count', 'money', 'distance',
] satisfies readonly Comparison['field'][]) // biome-ignore format: a set

const factsOf = ({ when, where, due, standing, from, to, content }: Telling): readonly (string | null)[] => [
  when,
  where,
  due,
  standing,
  from.join(),
  to.join(),
  content.measures.map(({ words }) => words).join() || null,
]

/** Do two tellings say other things anywhere? Saves most acts the full comparison; one look at each telling. */
const mayDiffer = (state: CaseState, { tellings }: Occurrence): boolean => {
  const said: (string | null)[] = []
  for (const id of tellings) {
    const telling = state.tellings.get(id)
    if (!telling) continue
    for (const [field, value] of factsOf(telling).entries()) {
      const known = said[field] ?? null
      if (known !== null && value !== null && known !== value) return true
      if (known === null) said[field] = value
    }
  }
  return false
}

export const differencesIn = (state: CaseState, one: Occurrence): readonly Comparison[] =>
  one.tellings.length < 2 || !mayDiffer(state, one)
    ? []
    : comparisonsOf(one, state.tellings).filter(({ field, verdict }) => verdict === 'differ' && factual.has(field))

/** Acts whose tellings differ in fact, in their order. */
export const disagreeing = onceFor((state: CaseState): readonly Occurrence[] =>
  state.occurrences.filter((one) => differencesIn(state, one).length > 0),
)

export const disagreement = (state: CaseState, one: Occurrence): Disagreement => ({
  act: actRow(state, one),
  fields: withSources(state, differencesIn(state, one)),
})

/** "duration: about 90 minutes (The first paper), two hours (The second paper)". */
export const differenceWords = ({ field, values }: Compared): string =>
  `${field}: ${values.map(({ value, sources }) => `${value} (${sources.join(', ')})`).join(', ')}`
