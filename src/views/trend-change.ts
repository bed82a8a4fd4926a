import type { Occurrence } from '../ledger/occurrence.ts'
import { ploverScore } from './plover-scores.ts'

export interface TrendChange {
  readonly party: string
  /** Mean PLOVER score of its acts before, and of those since; null where it had none. */
  readonly before: number | null
  readonly since: number | null
  /** Acts with a score since then. */
  readonly acts: number
}

interface Sum {
  total: number
  count: number
}

const mean = (sum: Sum | undefined): number | null => (sum ? Math.round((sum.total / sum.count) * 100) / 100 : null)

/** Scores of all acts together, under `*`, and by party. */
const scoresBy = (occurrences: readonly Occurrence[]): ReadonlyMap<string, Sum> => {
  const sums = new Map<string, Sum>()
  const add = (party: string, score: number): void => {
    const sum = sums.get(party) ?? { total: 0, count: 0 }
    sums.set(party, sum)
    sum.total += score
    sum.count++
  }
  for (const { from, root } of occurrences) {
    const score = ploverScore(root)
    if (score === null) continue
    add('*', score)
    for (const party of from) add(party, score)
  }
  return sums
}

/** What the means of the parties with most acts were before, and are since. */
export const trendOf = (before: readonly Occurrence[], since: readonly Occurrence[]): readonly TrendChange[] => {
  const [then, now] = [scoresBy(before), scoresBy(since)]
  return [...now]
    .map(([party, sum]) => ({ party, before: mean(then.get(party)), since: mean(sum), acts: sum.count }))
    .sort((a, b) => b.acts - a.acts || (a.party < b.party ? -1 : 1))
    .slice(0, 10)
}
