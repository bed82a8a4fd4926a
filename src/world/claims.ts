import { organisations } from './data/organisations.ts'
import { cities, landmarks, regions } from './data/places.ts'
import { notParties, rivals } from './data/rivals.ts'
import { bodies, lands, seats } from './data/seats.ts'
import { states } from './data/states.ts'
import { listOf, once, rowsOf } from './forms.ts'
import type { NamedAs } from './world.ts'

/** One form of words that a table gives to a party. */
export interface Claim {
  readonly form: string
  readonly party: string
  readonly as: NamedAs
  readonly why: string
}

export interface Capital {
  readonly name: string
  /** Other spellings. */
  readonly variants: readonly string[]
  /** Does its name stand for the government ("Moscow refused")? */
  readonly speaks: boolean
}

/** One row of the tables of states and organisations. */
export interface PartyRow {
  readonly party: string
  readonly sort: string
  readonly name: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
  readonly capitals: readonly Capital[]
}

const capitalOfCell = (cell: string): Capital => {
  const [name = '', ...variants] = cell.replace('~', '').split('=')
  return { name, variants, speaks: !cell.startsWith('~') }
}

const partyRow = (cells: readonly string[]): PartyRow => {
  const [party = '', sort = '', name = '', names, adjectives, people, capitals] = cells
  return {
    party,
    sort,
    name,
    names: listOf(names),
    adjectives: listOf(adjectives),
    people: listOf(people),
    capitals: listOf(capitals).map(capitalOfCell),
  }
}

/** States and territories, those that have ended too. */
export const stateRows = once((): readonly PartyRow[] => rowsOf(states).map(partyRow))

/** All parties of the tables, states first. */
export const partyRows = once((): readonly PartyRow[] => [...stateRows(), ...rowsOf(organisations).map(partyRow)])

/** Tables are long and read at every start: they are walked with plain loops. */
const claimAll = (claims: Claim[], forms: readonly string[], party: string, as: NamedAs, why: string): void => {
  for (const form of forms) claims.push({ form, party, as, why })
}

const claimRow = (claims: Claim[], row: PartyRow): void => {
  claims.push({ form: row.name, party: row.party, as: 'name', why: `name of ${row.name}` })
  claimAll(claims, row.names, row.party, 'name', `name of ${row.name}`)
  claimAll(claims, row.adjectives, row.party, 'demonym', `adjective of ${row.name}`)
  claimAll(claims, row.people, row.party, 'people', `people of ${row.name}`)
  for (const { name, variants, speaks } of row.capitals) {
    if (speaks) claimAll(claims, [name, ...variants], row.party, 'capital', `capital of ${row.name}`)
  }
}

const claimTable = (claims: Claim[], table: string, as: NamedAs): void => {
  for (const [party = '', forms, why = ''] of rowsOf(table)) claimAll(claims, listOf(forms), party, as, why)
}

/** Every form of words that some table gives to a party, likelier readings first within a party. */
export const allClaims = once((): readonly Claim[] => {
  const claims: Claim[] = []
  for (const row of partyRows()) claimRow(claims, row)
  claimTable(claims, seats, 'seat')
  claimTable(claims, bodies, 'body')
  claimTable(claims, lands, 'city')
  return claims
})

/** Forms that may name several parties, in order of likelihood. */
export const declaredRivals = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(rowsOf(rivals).map(([form = '', parties]) => [form, listOf(parties)])),
)

/** Places are no parties: "West Bank" is not the West, nor "New Mexico" Mexico. Those that a table gives to a party stay with it. */
const placesOfSeveralWords = (): readonly string[] =>
  [cities, landmarks, regions]
    .flatMap(rowsOf)
    .flatMap(([, list]) => listOf(list))
    .flatMap((entry) => entry.split('='))
    .filter((form) => /^[^a-z].* /.test(form))

/** Longer names in which a party's name is only a part: newspapers, treaties, seas, persons, places. */
export const lookAlikes = once((): readonly string[] => [
  ...rowsOf(notParties).map(([form = '']) => form),
  ...placesOfSeveralWords(),
])
