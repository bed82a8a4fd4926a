import type { Family } from '../../../../src/acts/kinds/kind.ts'
import { dayNumber } from '../../../../src/kernel/day.ts'
import type { ActMark, MoveMark } from '../../../../src/views/marks.ts'
import { type Extent, extentOf } from './extent.ts'

/** One mark of the timeline. */
export interface Entry extends Extent {
  /** Act or commitment that it leads to. */
  readonly id: string
  readonly sort: Family | 'move'
  /** No day is told: it stands where it was reported. */
  readonly undated: boolean
  readonly parties: readonly string[]
  readonly kind: string
  readonly words: string
  /** The day as told, EDTF. */
  readonly when: string
}

const at = (day: string): Extent => ({
  first: dayNumber(day),
  last: dayNumber(day),
  softStart: false,
  softEnd: false,
})

export const actEntry = ({ id, family: sort, from, kind, words, day, when }: ActMark): Entry => {
  const extent = when === null ? null : extentOf(when)
  return { ...(extent ?? at(day)), id, sort, undated: extent === null, parties: from, kind, words, when: when ?? day }
}

export const moveEntry = ({ id, kind, state, by, on, day, words }: MoveMark): Entry => ({
  ...((on === null ? null : extentOf(on)) ?? at(day)),
  id,
  sort: 'move',
  undated: false,
  parties: by,
  kind: `${kind} ${state}`,
  words,
  when: on ?? day,
})

export const inTime = (a: Entry, b: Entry): number =>
  a.first - b.first || a.last - b.last || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export interface Lane {
  readonly name: string
  readonly entries: readonly Entry[]
}

export type LanesBy = 'family' | 'party'

interface Names {
  readonly families: Readonly<Record<string, string>>
  readonly others: string
  readonly nobody: string
  readonly moves: string
  readonly undated: string
}

const families = ['talks', 'words', 'deeds'] as const

const byFamily = (entries: readonly Entry[], names: Names): readonly Lane[] =>
  families.map((family) => ({
    name: names.families[family] ?? family,
    entries: entries.filter(({ sort }) => sort === family),
  }))

const byParty = (entries: readonly Entry[], names: Names, most: number): readonly Lane[] => {
  const groups = Map.groupBy(entries, ({ parties }) => parties[0] ?? names.nobody)
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const rest = sorted.slice(most).flatMap(([, own]) => own)
  const lanes = sorted.slice(0, most).map(([name, own]) => ({ name, entries: own }))
  return rest.length > 0 ? [...lanes, { name: names.others, entries: rest.sort(inTime) }] : lanes
}

/** Entries in lanes, by family or by who acts first; what has no day and what became of commitments in lanes of their own. */
export const lanesOf = (entries: readonly Entry[], by: LanesBy, names: Names, most = 8): readonly Lane[] => {
  const dated = entries.filter(({ sort, undated }) => sort !== 'move' && !undated)
  const lanes = by === 'party' ? byParty(dated, names, most) : byFamily(dated, names)
  const others = [
    { name: names.moves, entries: entries.filter(({ sort }) => sort === 'move') },
    { name: names.undated, entries: entries.filter(({ undated }) => undated) },
  ]
  return [...lanes, ...others].filter(({ entries: own }) => own.length > 0)
}
