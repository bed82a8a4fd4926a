import type { Facts } from '../facts.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'
import { forCandidates } from './candidates.ts'
import { clustersOf, type Link } from './clusters.ts'
import { type Face, facesOf } from './face.ts'
import { type Keys, keysOf } from './keys.ts'
import { likenessOf } from './likeness.ts'
import { occurrenceOf } from './occurrence-of.ts'
import { saidOf } from './said.ts'
import { type Twins, twinsOf } from './twins.ts'

/** Tellings to occurrences. */
export type Matched = readonly Occurrence[]

/** Every pair of faces that the decision takes for one act, by their places; of twins the first stands for all. */
const linksOf = (faces: readonly Face[], keys: Keys, twins: Twins): readonly Link[] => {
  const links: Link[] = []
  forCandidates(faces, keys, twins, (a, b) => {
    const [one, other] = [faces[Math.min(a, b)], faces[Math.max(a, b)]]
    if (!one || !other) return
    const { same, score } = likenessOf(one, other)
    if (same) links.push({ a: Math.min(a, b), b: Math.max(a, b), score })
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
