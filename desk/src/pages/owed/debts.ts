import type { CommitmentRow } from '../../../../src/views/commitment-row.ts'
import { moodOf, type StateMood } from '../../parts/badges.tsx'

/** Who owes and who is owed; '' where the report names nobody. */
export interface Pair {
  readonly debtor: string
  readonly creditor: string
}

/** One field of the board. */
export interface Debts {
  readonly count: number
  readonly overdue: boolean
  /** How many in each mood of their states. */
  readonly moods: ReadonlyMap<StateMood, number>
}

export interface BoardOf {
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly at: (pair: Pair) => Debts | undefined
}

const nobody = ''
const named = (codes: readonly string[]): readonly string[] => (codes.length > 0 ? codes : [nobody])
const keyOf = ({ debtor, creditor }: Pair): string => `${debtor}\t${creditor}`

/** Pairs of a debtor and a creditor of one commitment; who meets owes the others, not himself. */
const pairsOf = ({ debtor, creditor }: CommitmentRow): readonly Pair[] =>
  named(debtor).flatMap((one) => {
    const others = creditor.filter((other) => other !== one)
    return named(others).map((other) => ({ debtor: one, creditor: other }))
  })

export const inPair = (row: CommitmentRow, pair: Pair): boolean =>
  pairsOf(row).some((one) => keyOf(one) === keyOf(pair))

/** Stands in the address for nobody. */
const none = '-'

export const pairParams = ({ debtor, creditor }: Pair): Readonly<Record<string, string>> => ({
  debtor: debtor || none,
  creditor: creditor || none,
})

export const pairFrom = (params: Readonly<Record<string, string>>): Pair | null => {
  const { debtor, creditor } = params
  if (debtor === undefined || creditor === undefined) return null
  return { debtor: debtor === none ? nobody : debtor, creditor: creditor === none ? nobody : creditor }
}

const withRow = (debts: Debts | undefined, { state, overdue }: CommitmentRow): Debts => {
  const moods = new Map(debts?.moods)
  moods.set(moodOf(state), (moods.get(moodOf(state)) ?? 0) + 1)
  return { count: (debts?.count ?? 0) + 1, overdue: overdue || (debts?.overdue ?? false), moods }
}

/** The busiest first, nobody last. */
const inOrder = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts.entries()]
    .sort(([a, many], [b, more]) => Number(a === nobody) - Number(b === nobody) || more - many || (a < b ? -1 : 1))
    .map(([code]) => code)

const counted = (codes: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** Debtor by creditor. A commitment of several parties stands in several fields. */
export const boardOf = (rows: readonly CommitmentRow[]): BoardOf => {
  const fields = new Map<string, Debts>()
  const pairs: Pair[] = []
  for (const row of rows)
    for (const pair of pairsOf(row)) {
      pairs.push(pair)
      fields.set(keyOf(pair), withRow(fields.get(keyOf(pair)), row))
    }
  return {
    debtors: inOrder(counted(pairs.map(({ debtor }) => debtor))),
    creditors: inOrder(counted(pairs.map(({ creditor }) => creditor))),
    at: (pair) => fields.get(keyOf(pair)),
  }
}
