import type { Comparison } from '../occurrence.ts'
import type { Telling } from '../telling.ts'
import { comparisonsAmong } from './comparisons.ts'

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
const mayDiffer = (tellings: readonly Telling[]): boolean => {
  const said: (string | null)[] = []
  for (const telling of tellings) {
    for (const [field, value] of factsOf(telling).entries()) {
      const known = said[field] ?? null
      if (known !== null && value !== null && known !== value) return true
      if (known === null) said[field] = value
    }
  }
  return false
}

/** Fields of fact of which the tellings of one act, the lead first, tell different things. */
export const differencesOf = (tellings: readonly Telling[]): readonly Comparison[] =>
  tellings.length < 2 || !mayDiffer(tellings)
    ? []
    : comparisonsAmong(tellings).filter(({ field, verdict }) => verdict === 'differ' && factual.has(field))
