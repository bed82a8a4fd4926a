import type { Facts } from '../facts.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'
import { forCandidates } from './candidates.ts'
import { clustersOf, type Link } from './clusters.ts'
import { type Face, facesOf } from './face.ts'
import { type Keys, keysOf } from './keys.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import { occurrenceOf } from './occurrence-of.ts'
import { saidOf } from './said.ts'
import { type Twins, twinsOf } from './twins.ts'

/** Tellings to occurrences. */
export type Matched = readonly Occurrence[]

type Judged = Pick<Likeness, 'same' | 'score'>

/** Likeness by places. Of faces that copies have in common it is worked out once. */
const judgeOf = (
  faces: readonly Face[],
  { portraits }: Twins,
): ((a: Face, b: Face, x: number, y: number) => Judged) => {
  const known = new Map<number, Judged>()
  return (a, b, x, y) => {
    const [one, other] = [portraits[x] ?? -1, portraits[y] ?? -1]
    if (one < 0 || other < 0 || a.telling.document === b.telling.document) return likenessOf(a, b)
    const pair = one * faces.length + other
    const found = known.get(pair)
    if (found) return found
    const { same, score } = likenessOf(a, b)
    known.set(pair, { same, score })
    return { same, score }
  }
}

/** Every pair of faces that the decision takes for one act, by their places; of twins the first stands for all. */
const linksOf = (faces: readonly Face[], keys: Keys, twins: Twins): readonly Link[] => {
  const links: Link[] = []
  const judge = judgeOf(faces, twins)
  forCandidates(faces, keys, twins, (x, y) => {
    const [a, b] = [Math.min(x, y), Math.max(x, y)]
    const [one, other] = [faces[a], faces[b]]
    if (!one || !other) return
    const { same, score } = judge(one, other, a, b)
    if (same) links.push({ a, b, score })
  })
  return links
}

const byId = (a: Telling, b: Telling): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const inOrder = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings.every((telling, at) => at === 0 || (tellings[at - 1]?.id ?? '') <= telling.id)
    ? tellings
    : [...tellings].sort(byId)

const byDay = (a: Occurrence, b: Occurrence): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/**
 * The acts behind the tellings, by day, then id. Depends on the tellings and on people's decisions, never on the order in which
 * they came. `sourceOf` gives the group of documents that a document counts in.
 */
export const occurrencesOf = (
  tellings: readonly Telling[],
  facts: Facts,
  sourceOf: (document: string) => string,
): Matched => {
  const sorted = inOrder(tellings)
  const faces = facesOf(sorted)
  const said = saidOf(sorted, facts)
  const keys = keysOf(faces)
  const twins = twinsOf(faces, keys, said)
  const clusters = clustersOf(faces, linksOf(faces, keys, twins), { said, twins }, likenessOf)
  return sorted
    .flatMap((telling, at) => {
      const members = clusters[at] ?? null
      if (members === null) return occurrenceOf([telling], sourceOf)
      const [first, ...rest] = members.flatMap((member) => sorted[member] ?? [])
      return first ? occurrenceOf([first, ...rest], sourceOf) : []
    })
    .sort(byDay)
}
