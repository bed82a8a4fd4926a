import { type KindName, kindNamed } from '../acts/kinds/index.ts'
import type { Family } from '../acts/kinds/kind.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import { familyOf } from './act-row.ts'
import { isParty, occurrencesFor } from './choose.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import type { CaseReader, Table, View } from './view.ts'

export interface PartyRow {
  readonly party: string
  readonly name: string
  /** Acts in which it acts or speaks. */
  readonly acts: number
  readonly byFamily: Readonly<Record<Family, number>>
  /** Acts aimed at it. */
  readonly received: number
  /** People who act for it by name, those who do so most first. */
  readonly people: readonly { readonly name: string; readonly acts: number }[]
}

export interface TieRow {
  readonly from: string
  readonly to: string
  readonly acts: number
  readonly byFamily: Readonly<Record<Family, number>>
  /** Acts by kind, in the order of kinds. */
  readonly kinds: readonly { readonly kind: string; readonly acts: number }[]
}

export interface Parties extends Frame {
  readonly page: Page<PartyRow>
  /** Who acts towards whom, the busiest first. */
  readonly ties: Page<TieRow>
}

interface Tally {
  acts: number
  received: number
  readonly byFamily: Record<Family, number>
  readonly people: Map<string, number>
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const mostFirst = <Key extends string>(counts: ReadonlyMap<Key, number>): readonly (readonly [Key, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

/** A person belongs to the one party that acts; where several act together nobody is assigned. */
const peopleOf = ({ from, people }: Occurrence): readonly string[] => (from.length === 1 ? people : [])

const talliesOf = (occurrences: readonly Occurrence[]): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>()
  const of = (party: string): Tally => {
    const known = tallies.get(party)
    if (known) return known
    const made: Tally = { acts: 0, received: 0, byFamily: { talks: 0, words: 0, deeds: 0 }, people: new Map() }
    tallies.set(party, made)
    return made
  }
  for (const one of occurrences) {
    for (const party of one.from) {
      const tally = of(party)
      tally.acts++
      tally.byFamily[familyOf(one.kind)]++
      for (const person of peopleOf(one)) count(tally.people, person)
    }
    for (const party of one.to) of(party).received++
  }
  return tallies
}

const tiesOf = (occurrences: readonly Occurrence[]): readonly TieRow[] => {
  const ties = new Map<string, Map<string, number>>()
  for (const { kind, from, to } of occurrences)
    for (const a of from)
      for (const b of to) {
        const key = `${a}\t${b}`
        const kinds = ties.get(key) ?? new Map<string, number>()
        count(kinds, kind)
        ties.set(key, kinds)
      }
  const order = [...kindNamed.keys()]
  const rows = [...ties].map(([key, kinds]) => {
    const [from = '', to = ''] = key.split('\t')
    const sorted = [...kinds].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    const byFamily: Record<Family, number> = { talks: 0, words: 0, deeds: 0 }
    for (const [kind, number] of sorted) byFamily[kindNamed.get(kind as KindName)?.family ?? 'words'] += number
    const acts = sorted.reduce((sum, [, number]) => sum + number, 0)
    return { from, to, acts, byFamily, kinds: sorted.map(([kind, number]) => ({ kind, acts: number })) }
  })
  return rows.sort((a, b) => b.acts - a.acts || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
}

const partyRow = (kase: CaseReader, party: string, { acts, byFamily, received, people }: Tally): PartyRow => ({
  party,
  name: kase.partyName(party),
  acts,
  byFamily,
  received,
  people: mostFirst(people).map(([name, number]) => ({ name, acts: number })),
})

const partyTable = (answer: Parties): Table => ({
  title: `Parties in ${answer.case}, ${clockWords(answer)}`,
  columns: [
    { name: 'party' },
    { name: 'name', wraps: true },
    { name: 'talks', align: 'right' },
    { name: 'words', align: 'right' },
    { name: 'deeds', align: 'right' },
    { name: 'acts', align: 'right' },
    { name: 'received', align: 'right' },
    { name: 'people', wraps: true },
  ],
  rows: answer.page.rows.map(({ party, name, byFamily, acts, received, people }) => [
    party,
    name === party ? '' : name,
    byFamily.talks,
    byFamily.words,
    byFamily.deeds,
    acts,
    received,
    people.map((one) => `${one.name} ${one.acts}`).join(', '),
  ]),
  notes: answer.page.total === 0 ? [`no party is known ${clockWords(answer)}`] : leftOut(answer.page, 'parties'),
  total: answer.page.total,
})

const tieTable = ({ ties }: Parties): Table => ({
  title: 'Who acts towards whom',
  columns: [{ name: 'from' }, { name: 'to' }, { name: 'acts', align: 'right' }, { name: 'of which', wraps: true }],
  rows: ties.rows.map(({ from, to, acts, kinds }) => [
    from,
    to,
    acts,
    kinds.map(({ kind, acts: number }) => `${kind} ${number}`).join(', '),
  ]),
  notes: leftOut(ties, 'pairs'),
  total: ties.total,
})

const countsFor = whateverPage((kase, state, ask) => {
  const chosen = occurrencesFor(kase, state, ask)
  const tallies = [...talliesOf(chosen)].sort(([a, x], [b, y]) => y.acts - x.acts || (a < b ? -1 : 1))
  const fits = isParty(kase, ask.party)
  return {
    asked: ask.party === undefined ? tallies : tallies.filter(([party]) => fits([party])),
    ties: tiesOf(chosen).filter(({ from, to }) => ask.party === undefined || fits([from, to])),
  }
})

/** Who appears, how they act, and towards whom. */
export const parties: View<'parties', Parties> = {
  name: 'parties',
  gloss: 'who appears, how they act, and who speaks to, threatens or supports whom',
  takes: ['party', 'family', 'kind', 'since', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const { asked, ties } = countsFor(kase, state, ask)
    return {
      ...frameOf(kase, ask, state),
      page: pageOf(asked, ask, ([party, tally]) => partyRow(kase, party, tally)),
      ties: pageOf(ties, ask, (tie) => tie),
    }
  },
  table: (answer) => (answer.ties.total > 0 ? [partyTable(answer), tieTable(answer)] : [partyTable(answer)]),
}
