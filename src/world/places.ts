import { stateRows } from './claims.ts'
import { cities, landmarks, regions } from './data/places.ts'
import { listOf, once, rowsOf } from './forms.ts'
import { Trie } from './trie.ts'

/** Somewhere that talks can take place, or that they are about. */
export interface Place {
  readonly name: string
  /** ISO 3166-1 alpha-3 of the state it lies in (XKX for Kosovo), null for regions of several states and for the sea. */
  readonly country: string | null
  readonly kind: 'city' | 'region' | 'country' | 'landmark'
}

const isCode = (party: string): boolean => /^[A-Z]{3}$/.test(party)

const countryPlaces = (add: (form: string, place: Place) => void): void => {
  for (const row of stateRows()) {
    const country = isCode(row.party) ? row.party : null
    const kind = country === null ? 'region' : 'country'
    const state: Place = { name: row.name, country, kind }
    for (const form of [row.name, ...row.names]) add(form, state)
    for (const { name, variants } of row.capitals) {
      const capital: Place = { name, country, kind: 'city' }
      for (const form of [name, ...variants]) add(form, capital)
    }
  }
}

const listedPlaces = (table: string, kind: Place['kind'], add: (form: string, place: Place) => void): void => {
  for (const [country = '', list] of rowsOf(table)) {
    for (const entry of listOf(list)) {
      const forms = entry.split('=')
      const place: Place = { name: forms[0] ?? '', country: country === '' ? null : country, kind }
      for (const form of forms) add(form, place)
    }
  }
}

/** The first table that has a name keeps it, cities before regions before states. */
const places = once((): Trie<Place, Place | undefined> => {
  const trie = new Trie((_: string, [first]: readonly Place[]) => first)
  const add = (form: string, place: Place): void => trie.add(form, place)
  listedPlaces(cities, 'city', add)
  listedPlaces(landmarks, 'landmark', add)
  listedPlaces(regions, 'region', add)
  countryPlaces(add)
  return trie
})

/** The place that exactly these words name: "Geneva", "the Golan Heights", "Camp David"; null where the tables have none. */
export const placeInfo = (name: string): Place | null =>
  places().get(name) ?? places().get(name.replace(/^[Tt]he /, '')) ?? null

/** The longest name of a place that starts at token `at`; `length` counts tokens. A place is no party: Geneva does not act for Switzerland. */
export const findPlace = (words: readonly string[], at: number): { length: number; place: Place } | null => {
  const found = places().longest(words, at)
  return found?.value === undefined ? null : { length: found.length, place: found.value }
}

/** The state in which a place lies, by ISO 3166-1 alpha-3; null where unknown or shared. */
export const countryOf = (name: string): string | null => placeInfo(name)?.country ?? null
