import { assert } from '../kernel/assert.ts'
import type { OfficeKind } from './world.ts'

/** What a section of a table says of all its rows. */
export interface Section {
  readonly party: string
  readonly kind: OfficeKind
  readonly title: string
}

/** One row of a table, its cells not yet read but for the names. */
export interface Line {
  readonly section: Section
  /** First cell: full name, other spellings and short names, `;` between them. */
  readonly named: string
  /** The other cells. */
  readonly rest: string
}

const familyFirst = new Set(['CHN', 'PRK', 'KOR', 'TWN', 'HKG'])

/** Do names of that party put the family name first? */
export const isFamilyFirst = (party: string): boolean => familyFirst.has(party)
const particles = new Set([
  'van', 'von', 'der', 'den', 'de', 'del', 'della', 'da', 'di', 'du', 'dos', 'das', 'la', 'le', 'les', 'al', 'el', 'bin',
  'ibn', 'bint', 'ben', 'ould', 'abu', 'abou', 'ter', 'ten', 'mac', 'st.', 'y',
]) // biome-ignore format: one table

/** "Abdul Aziz" is one name in two words. */
const isServant = (word: string): boolean => /^abd[aeu]l$/i.test(word)

const isParticle = (word: string): boolean => particles.has(word.toLowerCase()) || isServant(word)

const surnameStart = (words: readonly string[]): number => {
  let at = words.length - 1
  while (at > 1 && isParticle(words[at - 1] ?? '')) at -= 1
  return at
}

const starred = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word) => word.startsWith('*'))
  const bare = words.map((word) => word.replace('*', ''))
  return at === 0 ? bare.slice(0, 1) : [bare.slice(at).join(' '), bare.at(-1) ?? '']
}

const suffixes = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'I', 'II', 'III', 'IV', 'V', 'VI', 'XIV', 'XVI'])

const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 1 && suffixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words

/** Words that stand for the surname of `name`; a `*` in the table marks where it starts. */
export const surnamesOf = (name: string, party: string): readonly string[] => {
  const words = withoutSuffix(name.split(' '))
  if (words.length < 2) return words
  if (name.includes('*')) return starred(words)
  if (familyFirst.has(party)) return words.slice(0, 1)
  const start = surnameStart(words)
  const last = isServant(words.at(-2) ?? '') ? words.slice(-2).join(' ') : (words.at(-1) ?? '')
  return start === words.length - 1 ? [last] : [words.slice(start).join(' '), last]
}

/** News of Japan writes "Abe Shinzo" as well as "Shinzo Abe". */
export const turned = (name: string, party: string): readonly string[] => {
  if (party !== 'JPN') return []
  const [given = '', family, more] = name.split(' ')
  return family !== undefined && more === undefined ? [`${family} ${given}`] : []
}

/** Names of the first cell, the first the one that the tables use; stars are left in. */
export const namesOf = (named: string): readonly string[] =>
  named.includes(';') ? named.split(';').map((name) => name.trim()) : [named]

const readSection = (line: string): Section => {
  const [party = '', kind = '', title = ''] = line
    .slice(1)
    .split('|')
    .map((cell) => cell.trim())
  assert(party !== '' && kind !== '' && title !== '', `section of a people table: ${line}`)
  return { party, kind: kind as OfficeKind, title }
}

/**
 * Cuts a table into its rows: `@ PARTY | kind | Title` opens a section; then one tenure a line,
 * `Full Name; variant; variant | gender | from | to | own title`; `#` opens a remark.
 */
export const linesOf = (table: string): readonly Line[] => {
  const lines: Line[] = []
  let section: Section = { party: '', kind: 'other', title: '' }
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const bar = line.indexOf('|')
    if (line.startsWith('@')) section = readSection(line)
    else lines.push({ section, named: line.slice(0, bar).trim(), rest: line.slice(bar + 1) })
  }
  return lines
}

const genders: Readonly<Record<string, 'f' | 'm' | 'x'>> = { f: 'f', m: 'm', x: 'x' }

/** The cells after the names. */
export const readRest = ({ named, rest, section }: Line) => {
  const [sex = '', from = '', to = '', own = ''] = rest.split('|').map((cell) => cell.trim())
  const gender = genders[sex]
  assert(gender !== undefined && from !== '', `row of a people table: ${named} | ${rest}`)
  return { ...section, gender, title: own || section.title, from, to: to || null }
}
