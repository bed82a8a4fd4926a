import { peopleTables } from './data/people-tables.ts'
import { initialsOf } from './name-key.ts'
import { isFamilyFirst, type Line, linesOf, namesOf, readRest, surnamesOf, turned } from './tenure-table.ts'
import type { Tenure } from './world.ts'

/** All that the tables say of one person. Tenures are read when first asked for. */
export interface Person {
  readonly name: string
  readonly lines: Line[]
  tenures: readonly Tenure[] | undefined
}

/** One spelling of a name as listed, its star left in. */
export interface Listed {
  readonly name: string
  readonly person: Person
  readonly party: string
}

/** Where to look for a name: names are only kept apart by two letters, and read when a text has such a word. */
export interface PeopleIndex {
  readonly persons: ReadonlyMap<string, Person>
  /** Names by the initials of their first word. */
  readonly starts: ReadonlyMap<number, readonly Listed[]>
  /** Names by the initials of the last word of the surname. */
  readonly ends: ReadonlyMap<number, readonly Listed[]>
  /** By party and kind of office: `RUS foreign-minister`. */
  readonly offices: ReadonlyMap<string, readonly Person[]>
}

/** A name without the star that marks where its surname starts. */
export const withoutStar = (name: string): string => (name.includes('*') ? name.replace('*', '') : name)

const spellingsOf = ({ lines }: Person): readonly string[] =>
  lines.flatMap(({ named, section }) =>
    namesOf(named).flatMap((name) => [withoutStar(name), ...surnamesOf(name, section.party)]),
  )

/** Tenures of a person, in the order of the tables. */
export const tenuresOfPerson = (person: Person): readonly Tenure[] => {
  if (person.tenures !== undefined) return person.tenures
  const variants = [...new Set(spellingsOf(person))].filter((spelling) => spelling !== person.name)
  person.tenures = person.lines.map((line) => ({ person: person.name, variants, ...readRest(line) }))
  return person.tenures
}

const put = <K, T>(groups: Map<K, T[]>, key: K, value: T): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}

const firstWord = (name: string): string => {
  const blank = name.indexOf(' ')
  return blank < 0 ? name : name.slice(0, blank)
}

const lastPiece = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'), name.lastIndexOf('*')) + 1)

const suffix = / (?:[JS]r\.?|[IVX]+)$/

const withoutSuffix = (name: string): string => (/[.rIVX]$/.test(name) ? name.replace(suffix, '') : name)

/** The word that a look-up by surname starts from. */
export const surnameWord = (name: string, party: string): string => {
  if (name.startsWith('*') || (isFamilyFirst(party) && !name.includes('*'))) return firstWord(withoutStar(name))
  return lastPiece(withoutSuffix(name))
}

class Builder implements PeopleIndex {
  readonly persons = new Map<string, Person>()
  readonly starts = new Map<number, Listed[]>()
  readonly ends = new Map<number, Listed[]>()
  readonly offices = new Map<string, Person[]>()

  #person(name: string): Person {
    const known = this.persons.get(name)
    if (known !== undefined) return known
    const person: Person = { name, lines: [], tenures: undefined }
    this.persons.set(name, person)
    return person
  }

  #spelling(listed: Listed): void {
    const { name, party } = listed
    put(this.starts, initialsOf(withoutStar(name)), listed)
    put(this.ends, initialsOf(surnameWord(name, party)), listed)
    for (const form of turned(withoutStar(name), party)) put(this.starts, initialsOf(form), { ...listed, name: form })
  }

  #office({ section }: Line, person: Person): void {
    const key = `${section.party} ${section.kind}`
    const holders = this.offices.get(key)
    if (holders === undefined) this.offices.set(key, [person])
    else if (!holders.includes(person)) holders.push(person)
  }

  add(line: Line): void {
    const names = namesOf(line.named)
    const person = this.#person(withoutStar(names[0] ?? ''))
    person.lines.push(line)
    this.#office(line, person)
    if (names.length === 1 && person.lines.length > 1) return
    for (const name of names) this.#spelling({ name, person, party: line.section.party })
  }
}

/** Reads all tables. */
export const buildPeopleIndex = (): PeopleIndex => {
  const index = new Builder()
  for (const table of peopleTables) for (const line of linesOf(table)) index.add(line)
  return index
}
