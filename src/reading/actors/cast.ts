import { givenNameGender, inOffice, personsNamed, personsWithSurname } from '../../world/people.ts'
import type { Tenure } from '../../world/world.ts'
import type { RoleKind } from './words.ts'

/** A person as the report lets him or her be known. */
export interface Person {
  /** Words of the fullest name in the report, without titles. */
  names: readonly string[]
  full: string
  /** Null until a role, the world's tables or the report tell. */
  party: string | null
  role: string | null
  kind: RoleKind | null
  /** Canonical offices that the report gives: "foreign minister". */
  readonly roles: Set<string>
  gender: 'f' | 'm' | 'x'
  /** From what the party is known. */
  why: string
  /** Spelling under which the tables were asked last. */
  asked: string
}

/** The persons of one report, found by any word of their names. */
export interface Cast {
  readonly persons: Person[]
  readonly byWord: Map<string, Person[]>
  readonly byFull: Map<string, Person>
  readonly published: string | undefined
  readonly particles: ReadonlySet<string>
}

export const newCast = (published: string | undefined, particles: ReadonlySet<string>): Cast => ({
  persons: [],
  byWord: new Map(),
  byFull: new Map(),
  published,
  particles,
})

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)

/** "al-Assad" and "Assad" are one surname. */
const keysOf = (word: string): readonly string[] => {
  const bare = plain(word)
  const rest = bare.replace(/^(al|el|as|ar|ash)-/, '')
  return rest === bare ? [bare] : [bare, rest]
}

const compatibleGiven = (a: readonly string[], b: readonly string[]): boolean => {
  const [x = '', y = ''] = [plain(a[0] ?? ''), plain(b[0] ?? '')]
  if (x === y) return true
  if (isInitial(a[0] ?? '') || isInitial(b[0] ?? '')) return x[0] === y[0]
  const known = personsNamed(a.join(' '))
  return known.length > 0 && known[0]?.person === personsNamed(b.join(' '))[0]?.person
}

/** Can both spellings name one person? "Biden", "Joe Biden" and "President Joseph R. Biden" can. */
const compatible = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length === 1 || b.length === 1) {
    const [short, long] = a.length === 1 ? [a, b] : [b, a]
    return keysOf(short[0] ?? '').some((key) => long.some((word) => keysOf(word).includes(key)))
  }
  const last = (names: readonly string[]) => keysOf(names.at(-1) ?? '')
  return last(a).some((key) => last(b).includes(key)) && compatibleGiven(a, b)
}

/** Of several persons with one name the one meant: the surname's bearer first, then the one named last. */
const pick = (found: readonly Person[], names: readonly string[]): Person | null => {
  if (found.length < 2) return found[0] ?? null
  const key = plain(names[0] ?? '')
  const bySurname = found.filter((person) => plain(person.names.at(-1) ?? '') === key)
  return bySurname[bySurname.length - 1] ?? found[found.length - 1] ?? null
}

/** The person of the cast that a name means, null where none fits. */
export const inCast = (cast: Cast, names: readonly string[]): Person | null => {
  const words = names.filter((word) => !isInitial(word))
  for (const word of [words.at(-1), words[0]]) {
    const found = keysOf(word ?? '').flatMap((key) => cast.byWord.get(key) ?? [])
    const fit = [...new Set(found)].filter((person) => compatible(person.names, names))
    if (fit.length > 0) return pick(fit, names)
  }
  return null
}

const fullness = (names: readonly string[]): number => names.length * 100 + names.join(' ').length

/** Office-holders of the day with this surname; without a day all who ever bore it. */
export const surnamesakes = (cast: Cast, surname: string): readonly Tenure[] => {
  const { published } = cast
  const found = personsWithSurname(surname, published)
  return published === undefined ? found : found.filter((tenure) => inOffice(tenure, published))
}

/** Of several offices of a lifetime the one held on the day of the report, where there is one. */
const serving = ({ published }: Cast, found: readonly Tenure[]): readonly Tenure[] => {
  const now = published === undefined ? [] : found.filter((tenure) => inOffice(tenure, published))
  return now.length > 0 ? now : found
}

/** Whom the tables know by this name on the day of publication; none where several fit equally. */
const worldly = (cast: Cast, person: Person): Tenure | null => {
  const { names, party } = person
  const found = names.length > 1 ? personsNamed(names.join(' ')) : surnamesakes(cast, names[0] ?? '')
  const ofParty = party ? found.filter((tenure) => tenure.party === party) : found
  const ofKind = ofParty.filter((tenure) => tenure.kind === person.kind)
  const fit = serving(cast, ofKind.length > 0 ? ofKind : ofParty)
  const parties = new Set(fit.map((tenure) => tenure.party))
  return parties.size === 1 || (names.length === 1 && cast.published !== undefined) ? (fit[0] ?? null) : null
}

const index = (cast: Cast, person: Person): void => {
  for (const word of person.names) {
    if (isInitial(word) || cast.particles.has(word.toLowerCase())) continue
    for (const key of keysOf(word)) {
      const row = cast.byWord.get(key) ?? []
      if (!row.includes(person)) cast.byWord.set(key, [...row, person])
    }
  }
}

const lately = 60

/** Those who were brought in last; enough for every search, so that one takes constant time. */
export const latest = (cast: Cast): readonly Person[] => cast.persons.slice(-lately)

const genderOf = (names: readonly string[]): 'f' | 'm' | 'x' =>
  names.length < 2 ? 'x' : (givenNameGender(names[0] ?? '') ?? 'x')

/** Takes a name into the cast, or finds it there; the fullest spelling of the report stays. */
export const enrol = (cast: Cast, names: readonly string[], full: string): Person => {
  const known = inCast(cast, names)
  if (known && fullness(known.names) >= fullness(names)) return known
  const person: Person = known ?? {
    names,
    full,
    party: null,
    role: null,
    kind: null,
    roles: new Set(),
    gender: 'x',
    why: '',
    asked: '',
  }
  person.names = names
  person.full = full
  if (person.gender === 'x') person.gender = genderOf(names)
  if (!known) cast.persons.push(person)
  cast.byFull.set(full, person)
  index(cast, person)
  return person
}

/** What the tables add where the report leaves party or gender open. */
export const informed = (cast: Cast, person: Person): Person => {
  if (person.asked === person.full || (person.party !== null && person.gender !== 'x')) return person
  person.asked = person.full
  const tenure = worldly(cast, person)
  if (!tenure) return person
  if (person.gender === 'x') person.gender = tenure.gender
  if (person.party === null) {
    person.party = tenure.party
    person.why = `known as ${tenure.title}`
    person.role ??= tenure.title
    person.kind ??= tenure.kind
  }
  return person
}
