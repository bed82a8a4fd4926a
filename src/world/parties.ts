import { allClaims, type Claim, declaredRivals, lookAlikes, partyRows } from './claims.ts'
import { memberships } from './data/memberships.ts'
import { listOf, once, rowsOf, wordsOf } from './forms.ts'
import { type Found, Trie } from './trie.ts'
import type { Party, PartyMatch } from './world.ts'

const kindOfSort: Readonly<Record<string, Party['kind']>> = {
  s: 'state', h: 'state', t: 'territory', o: 'organisation', g: 'grouping', m: 'movement',
} // biome-ignore format: one table

const members = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(rowsOf(memberships).map(([party = '', list = '']) => [party, list.split(' ')])),
)

const parties = once((): ReadonlyMap<string, Party> => {
  const known = new Map<string, Party>()
  for (const { party, sort, name } of partyRows()) {
    const kind = kindOfSort[sort] ?? 'organisation'
    known.set(party, { party, kind, name, members: kind === 'grouping' ? membersOf(party) : [] })
  }
  return known
})

const rivalsAmong = (form: string, claims: readonly Claim[]): readonly string[] => [
  ...new Set([...(declaredRivals().get(form) ?? []), ...claims.map((claim) => claim.party)]),
]

/** The likeliest of the claims on one form; null where the form is a look-alike. */
const settle = (form: string, entries: readonly (Claim | null)[]): PartyMatch | null => {
  const claims = entries.filter((claim) => claim !== null)
  const [first, ...rivals] = rivalsAmong(form, claims)
  const best = claims.find((claim) => claim.party === first) ?? claims[0]
  return best === undefined ? null : { party: best.party, as: best.as, why: best.why, rivals }
}

type Match = Found<PartyMatch | null>

const names = once((): Trie<Claim | null, PartyMatch | null> => {
  const trie = new Trie<Claim | null, PartyMatch | null>(settle)
  for (const form of lookAlikes()) trie.add(form, null)
  for (const claim of allClaims()) trie.add(claim.form, claim)
  return trie
})

/** For other parts of this folder: the names as stored, look-alikes with the value null. */
export const partyNames = names

/** No look-alike is longer than this, in tokens. */
const farthestBack = 5

const coveredByLongerName = (words: readonly string[], at: number): boolean => {
  for (let from = Math.max(0, at - farthestBack); from < at; from++) {
    const earlier = names().longest(words, from)
    if (earlier !== null && from + earlier.length > at) return true
  }
  return false
}

/** "the West" is a name, but in "the West Bank" the name without its article is the longer one. */
const pastTheArticle = (words: readonly string[], at: number, found: Match | null): Match | null => {
  if (found === null || found.length < 2 || !/^the$/i.test(words[at] ?? '')) return found
  const inner = names().longest(words, at + 1)
  return inner === null || inner.length < found.length ? found : { length: inner.length + 1, value: inner.value }
}

/**
 * The longest form of words naming a party that starts at token `at` of `words` (token forms; `length` counts tokens).
 * Case counts ("US", not "us"), full stops, diacritics and the shape of dashes do not ("U.S.", "Elysee").
 * Gives null inside a longer name ("Korea" in "South Korea") and in look-alikes ("Washington" in "The Washington Post").
 * The article is not part of the match unless the name needs it ("the West", "the Commission").
 */
export const findParties = (words: readonly string[], at: number): { length: number; match: PartyMatch } | null => {
  const found = pastTheArticle(words, at, names().longest(words, at))
  if (found === null || found.value === null || coveredByLongerName(words, at)) return null
  return { length: found.length, match: found.value }
}

const bareName = (name: string): string => name.trim().replace(/['’]s?$/u, '')

const wholeMatch = (name: string): PartyMatch | null => {
  const words = wordsOf(name)
  const found = names().longest(words, 0)
  return found !== null && found.length === words.length ? found.value : null
}

/** The party that exactly these words name, with or without article or possessive: "the Kremlin", "Iran's", "Guinea-Bissau", "NATO". */
export const matchName = (name: string): PartyMatch | null => {
  const bare = bareName(name)
  return wholeMatch(name) ?? wholeMatch(bare) ?? wholeMatch(bare.replace(/^[Tt]he /, ''))
}

/** What is known of a party by its code or acronym: "RUS", "NATO", "SOUTH-OSSETIA". */
export const partyInfo = (party: string): Party | undefined => parties().get(party)

export const allParties = (): readonly Party[] => [...parties().values()]

/** Member states of a grouping or organisation as of 2025 (or of its last day), by party code; empty where the table has none. */
export const membersOf = (grouping: string): readonly string[] => members().get(grouping) ?? []

const rowOf = (party: string) => partyRows().find((row) => row.party === party)

/** Adjective of a party: "Russian" for RUS; undefined where it has none. */
export const demonymOf = (party: string): string | undefined => rowOf(party)?.adjectives[0]

/** First capital of a party: "Moscow" for RUS, "The Hague" for NLD; undefined where the table has none. */
export const capitalOf = (party: string): string | undefined => rowOf(party)?.capitals[0]?.name

/** Every form of words that names the party, as the tables spell it. */
export const namesOf = (party: string): readonly string[] =>
  allClaims().flatMap((claim) => (claim.party === party ? [claim.form] : []))

/** Parties in the order of likelihood that the tables declare for an ambiguous form; empty for others. */
export const rivalsOf = (form: string): readonly string[] => declaredRivals().get(listOf(form)[0] ?? '') ?? []
