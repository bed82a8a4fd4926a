import type { Said } from './clusters.ts'
import type { Face } from './face.ts'
import type { Keys } from './keys.ts'
import { likenessOf } from './likeness.ts'
import { portraitOf } from './outline.ts'

// A report printed by a hundred papers is told a hundred times in the same words. Compared each with each, copies would cost the
// square of their number; but nothing tells them apart, and so the first of them can stand for all.

/** Tellings of several documents that are the same in every field. */
export interface Twins {
  /** For every face the first of its twins, by place; itself where it has none. */
  readonly first: Int32Array
  /** All twins together, two or more each, by place. */
  readonly groups: readonly (readonly number[])[]
  /** For every face the number of its portrait, where others have the same; -1 where none has. See outline.ts. */
  readonly portraits: Int32Array
}

/** A number that twins have in common, made of their keys. */
const hashOf = ({ row, starts, topics }: Keys, at: number, { days, telling }: Face): number => {
  let hash =
    Math.imul((topics[at] ?? 0) + 1, 0x9e3779b1) ^ (days?.first ?? 0) ^ Math.imul(telling.to.length + 1, 0x85eb)
  const to = starts[at + 1] ?? 0
  for (let place = starts[at] ?? 0; place < to; place++) hash = Math.imul(hash ^ (row[place] ?? 0), 0x01000193)
  return hash
}

/** Lists of two or more that share a key, in order of place; those whose key is null stand alone. */
const sharing = <Key>(places: Iterable<number>, key: (at: number) => Key | null): readonly (readonly number[])[] => {
  const lists = new Map<Key, number | number[]>()
  for (const at of places) {
    const own = key(at)
    if (own === null) continue
    const known = lists.get(own)
    if (known === undefined) lists.set(own, at)
    else if (typeof known === 'number') lists.set(own, [known, at])
    else known.push(at)
  }
  return [...lists.values()].filter((list) => typeof list !== 'number')
}

/** The same told twice in one report is no twin: the first there goes with the first elsewhere, the second with the second. */
const byRank = (places: readonly number[], faces: readonly Face[]): readonly (readonly number[])[] => {
  const told = new Map<string, number>()
  const place = (at: number): number => faces[at]?.telling.at ?? 0
  const inText = places.toSorted((a, b) => place(a) - place(b) || a - b)
  const rank = new Map<number, number>()
  for (const at of inText) {
    const document = faces[at]?.telling.document ?? ''
    const before = told.get(document) ?? 0
    rank.set(at, before)
    told.set(document, before + 1)
  }
  return sharing(places, (at) => rank.get(at) ?? null)
}

/** Would copies of this face tell one act? Some are told so barely that not even the same words make them one. */
const isOneWithCopies = (face: Face | undefined, other: Face | undefined): boolean =>
  face !== undefined && other !== undefined && likenessOf(face, other).same

/** Finds twins. Tellings on which people decided stay by themselves. */
export const twinsOf = (faces: readonly Face[], keys: Keys, { matched, parted }: Said): Twins => {
  const decided = new Set([...matched.flat(), ...parted.keys()])
  const portrait = (at: number): string | null => {
    const face = faces[at]
    return face && !decided.has(at) ? portraitOf(face) : null
  }
  const alike = sharing(faces.keys(), (at) => (faces[at] ? hashOf(keys, at, faces[at]) : null))
  const same = alike.flatMap((places) => sharing(places, portrait))
  const groups = same
    .flatMap((places) => byRank(places, faces))
    .filter(([one = -1, other = -1]) => isOneWithCopies(faces[one], faces[other]))
  const first = Int32Array.from(faces.keys())
  for (const group of groups) for (const at of group) first[at] = group[0] ?? at
  const portraits = new Int32Array(faces.length).fill(-1)
  for (const [number, places] of same.entries()) for (const at of places) portraits[at] = number
  return { first, groups, portraits }
}
