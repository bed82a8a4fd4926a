import { type Comparison, checks, isStrict } from './measure.ts'

export interface Rate {
  readonly ok: number
  readonly of: number
}

export interface KindScore {
  readonly gold: number
  readonly read: number
  readonly hit: number
}

export interface ArticleScore {
  readonly id: string
  readonly gold: number
  readonly read: number
  /** Acts whose evidence and kind agree. */
  readonly act: number
  /** Of these, acts whose sides and standing agree as well. */
  readonly strict: number
}

/** Shares between 0 and 1. */
export interface Score {
  readonly articles: readonly ArticleScore[]
  readonly gold: number
  readonly read: number
  readonly act: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly strict: { readonly f1: number }
  readonly fields: Readonly<Record<string, Rate>>
  readonly kinds: Readonly<Record<string, KindScore>>
}

const share = (part: number, whole: number): number => (whole ? part / whole : 0)

const f1 = (hit: number, gold: number, read: number): number => share(2 * hit, gold + read)

const fitting = ({ matches }: Comparison) => matches.filter((match) => match.kindFits)

const articleScore = (comparison: Comparison): ArticleScore => ({
  id: comparison.gold.id,
  gold: comparison.gold.acts.length,
  read: comparison.read.length,
  act: fitting(comparison).length,
  strict: comparison.matches.filter(isStrict).length,
})

const fieldRates = (comparisons: readonly Comparison[]): Record<string, Rate> => {
  const rates: Record<string, Rate> = {}
  for (const comparison of comparisons) {
    for (const { field, ok } of fitting(comparison).flatMap((match) => checks(match, comparison.gold.text))) {
      const rate = rates[field] ?? { ok: 0, of: 0 }
      rates[field] = { ok: rate.ok + Number(ok), of: rate.of + 1 }
    }
  }
  return rates
}

const tally = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const kindScores = (comparisons: readonly Comparison[]): Record<string, KindScore> => {
  const gold = tally(comparisons.flatMap((one) => one.gold.acts.map(({ kind }) => kind)))
  const read = tally(comparisons.flatMap((one) => one.read.map(({ kind }) => kind)))
  const hit = tally(comparisons.flatMap((one) => fitting(one).map((match) => match.gold.kind)))
  const names = [...new Set([...gold.keys(), ...read.keys()])]
  const rows = names.map((name): [string, KindScore] => [
    name,
    { gold: gold.get(name) ?? 0, read: read.get(name) ?? 0, hit: hit.get(name) ?? 0 },
  ])
  return Object.fromEntries(rows.sort(([, a], [, b]) => b.gold - a.gold))
}

/** Precision, recall and F1 over all reports together, with fields and kinds apart. */
export const score = (comparisons: readonly Comparison[]): Score => {
  const articles = comparisons.map(articleScore)
  const total = (field: 'gold' | 'read' | 'act' | 'strict'): number =>
    articles.reduce((sum, one) => sum + one[field], 0)
  const [gold, read, act, strict] = [total('gold'), total('read'), total('act'), total('strict')]
  return {
    articles,
    gold,
    read,
    act: { precision: share(act, read), recall: share(act, gold), f1: f1(act, gold, read) },
    strict: { f1: f1(strict, gold, read) },
    fields: fieldRates(comparisons),
    kinds: kindScores(comparisons),
  }
}
