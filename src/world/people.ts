import { givenNames } from './data/people-given-names.ts'
import { once } from './forms.ts'
import { initialsFor, initialsOf, isArticle, nameKey, nameWords, surnameKey } from './name-key.ts'
import {
  buildPeopleIndex,
  type Listed,
  type Person,
  surnameWord,
  tenuresOfPerson,
  withoutStar,
} from './people-index.ts'
import { daysApart, inOffice, tenureBounds } from './tenure-days.ts'
import { surnamesOf } from './tenure-table.ts'
import type { OfficeKind, Tenure } from './world.ts'

export { type Honorific, honorificAt, type Role, roleAt } from './roles.ts'
export { inOffice } from './tenure-days.ts'

/** A full name of the tables as found among the words of a sentence. */
export interface PersonMatch {
  /** Words (tokens) that the name takes, initials and "Jr." included. */
  readonly length: number
  readonly tenures: readonly Tenure[]
}

interface Node {
  readonly next: Map<string, Node>
  persons: readonly Person[]
}

const index = once(buildPeopleIndex)
const trees = once(() => new Map<number, Node | null>())
const mergedRoots = once(() => new Map<string, Node | null>())
const surnames = once(() => new Map<number, ReadonlyMap<string, readonly Person[]>>())
const none: readonly Tenure[] = []

const newNode = (): Node => ({ next: new Map(), persons: [] })

const grow = (root: Node, { name, person }: Listed): void => {
  let node = root
  for (const word of nameKey(withoutStar(name)).split(' ')) {
    const next = node.next.get(word) ?? newNode()
    node.next.set(word, next)
    node = next
  }
  if (!node.persons.includes(person)) node.persons = [...node.persons, person]
}

const remembered = <K, T>(made: Map<K, T>, key: K, make: () => T): T => {
  const known = made.get(key)
  if (known !== undefined) return known
  const value = make()
  made.set(key, value)
  return value
}

/** The names whose first word begins with these letters, put in order when a text first has such a word. */
const treeOf = (initials: number): Node | null =>
  remembered(trees(), initials, () => {
    const listed = index().starts.get(initials)
    if (listed === undefined) return null
    const root = newNode()
    for (const name of listed) grow(root, name)
    return root
  })

const mergedRoot = (word: string, initials: readonly number[]): Node | null => {
  const nodes = initials.flatMap((letters) => treeOf(letters)?.next.get(word) ?? [])
  const [first = null, second] = nodes
  return second === undefined ? first : nodes.reduce(merged)
}

const merged = (a: Node, b: Node): Node => ({
  persons: [...new Set([...a.persons, ...b.persons])],
  next: new Map(
    [...new Set([...a.next.keys(), ...b.next.keys()])].map((word) => {
      const [x, y] = [a.next.get(word), b.next.get(word)]
      return [word, x && y ? merged(x, y) : (x ?? y ?? newNode())]
    }),
  ),
})

/** The names that begin with a word in the tables' spelling. */
const rootOf = (word: string): Node | null => {
  const initials = initialsFor(word)
  if (initials.length === 1) return treeOf(initials[0] ?? 0)?.next.get(word) ?? null
  return remembered(mergedRoots(), word, () => mergedRoot(word, initials))
}

const bySurname = (listed: readonly Listed[]): ReadonlyMap<string, readonly Person[]> => {
  const groups = new Map<string, readonly Person[]>()
  for (const { name, person, party } of listed)
    for (const key of surnamesOf(name, party).map(surnameKey)) {
      const group = groups.get(key) ?? []
      if (!group.includes(person)) groups.set(key, [...group, person])
    }
  return groups
}

const personsOfSurname = (surname: string): readonly Person[] => {
  const key = surnameKey(surname)
  const last = key.slice(key.lastIndexOf(' ') + 1)
  const initials = new Set([initialsOf(surnameWord(surname, '')), ...initialsFor(last)])
  const found = [...initials].flatMap((letters) => {
    const listed = index().ends.get(letters)
    return (listed && remembered(surnames(), letters, () => bySurname(listed)).get(key)) ?? []
  })
  return [...new Set(found)]
}

const tenuresOfAll = (persons: readonly Person[] | undefined): readonly Tenure[] =>
  persons === undefined ? none : persons.flatMap(tenuresOfPerson)

/** Every tenure of the tables, person by person. */
export const allTenures = (): readonly Tenure[] => [...index().persons.values()].flatMap(tenuresOfPerson)

/** Tenures of all who bear this full name or a listed spelling of it; accents, hyphens, middle initials and "Jr." do not matter. */
export const personsNamed = (name: string): readonly Tenure[] =>
  tenuresOfAll(enter(nameWords(name.replace(suffix, '')))?.persons)

/** Tenures of one person, by the name that the tables use (`Tenure.person`). */
export const tenuresOf = (person: string): readonly Tenure[] => {
  const known = index().persons.get(person)
  return known === undefined ? personsNamed(person) : tenuresOfPerson(known)
}

/** Of two as near to the day, whom news means first by the bare surname. */
const prominence: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'head-of-organisation',
  'leader',
  'defence-minister',
  'negotiator',
  'envoy',
  'security-adviser',
  'spokesperson',
]

const rank = ({ kind }: Tenure): number => {
  const at = prominence.indexOf(kind)
  return at < 0 ? prominence.length : at
}

const bestRank = (tenure: Tenure): number => Math.min(...tenuresOf(tenure.person).map(rank))

/**
 * Tenures of all with this surname or short name ("Lavrov", "von der Leyen", "al-Assad", "Lula"). With a day (EDTF), those
 * in office come first, then the nearest in time; among these who ever held the more prominent office.
 */
export const personsWithSurname = (surname: string, day?: string): readonly Tenure[] => {
  const found = tenuresOfAll(personsOfSurname(surname))
  if (day === undefined) return found
  return found
    .map((tenure) => ({ tenure, apart: daysApart(tenure, day), best: bestRank(tenure) }))
    .sort((a, b) => a.apart - b.apart || a.best - b.best || rank(a.tenure) - rank(b.tenure))
    .map(({ tenure }) => tenure)
}

const byStartLatestFirst = (a: Tenure, b: Tenure): number => {
  const [x, y] = [tenureBounds(a).first, tenureBounds(b).first]
  return x < y ? 1 : x > y ? -1 : 0
}

/** Who held an office of this kind for the party on that day (EDTF day, month or year), the last to come in first. */
export const holdersOf = (party: string, kind: OfficeKind, day: string): readonly Tenure[] =>
  tenuresOfAll([...(index().offices.get(`${party} ${kind}`) ?? [])])
    .filter((tenure) => tenure.party === party && tenure.kind === kind && inOffice(tenure, day))
    .toSorted(byStartLatestFirst)

const suffix = /,? [JS]r\.?$/i

/** Words that the walk takes no step for: articles, and a middle initial that the name lacks. */
const skipped = (word: string): boolean => isArticle(word) || (word.length === 1 && /^[a-z]$/.test(word))

const walk = (from: Node, words: readonly string[]): Node | null => {
  let node = from
  for (const word of words) {
    const next = node.next.get(word)
    if (next !== undefined) node = next
    else if (!skipped(word)) return null
  }
  return node
}

/** The first token leads in by its first word; it may hold more ("Jean-Yves"). */
const enter = (words: readonly string[]): Node | null => {
  const root = rootOf(words[0] ?? '')
  return root && walk(root, words.slice(1))
}

/** "Jr.", also after a comma, belongs to the name. */
const withSuffix = (words: readonly string[], end: number): number => {
  const suffix = (at: number): boolean => /^(?:jr|sr)\.?$/i.test(words[at] ?? '')
  if (suffix(end)) return end + 1
  return words[end] === ',' && suffix(end + 1) ? end + 2 : end
}

const longestName = 12

const foundAt = ({ persons }: Node, length: number): PersonMatch | null =>
  persons.length === 0 ? null : { length, tenures: tenuresOfAll(persons) }

/**
 * The longest listed full name that starts at a word: hyphens may be words of their own ("Jong", "-", "un"), middle initials
 * and the Arabic article may come or be missing. One walk of at most a dozen words.
 */
export const findPerson = (words: readonly string[], at: number): PersonMatch | null => {
  let node = enter(nameWords(words[at] ?? ''))
  let found: PersonMatch | null = node && nameWords(words[at] ?? '').length > 1 ? foundAt(node, 1) : null
  for (let end = at + 1; node !== null && end < Math.min(words.length, at + longestName); end += 1) {
    const parts = nameWords(words[end] ?? '')
    if (parts.length === 0 && !/^[-‐‑–.]$/.test(words[end] ?? '')) break
    const before: Node = node
    node = walk(node, parts)
    if (node !== null && node !== before) found = foundAt(node, end + 1 - at) ?? found
  }
  return found && { ...found, length: withSuffix(words, at + found.length) - at }
}

const genderOf = once(
  () =>
    new Map<string, 'f' | 'm'>([
      ...givenNames.f
        .trim()
        .split(/\s+/)
        .map((name): [string, 'f'] => [nameKey(name), 'f']),
      ...givenNames.m
        .trim()
        .split(/\s+/)
        .map((name): [string, 'm'] => [nameKey(name), 'm']),
    ]),
)

/** Gender that a given name commonly tells, null where it does not or is not known ("Maria" f, "Sergei" m, "Kim" null). */
export const givenNameGender = (name: string): 'f' | 'm' | null => genderOf().get(nameKey(name)) ?? null
