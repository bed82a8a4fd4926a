import type { Facts } from '../facts.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'
import { forCandidates } from './candidates.ts'
import { clustersOf, type Link } from './clusters.ts'
import { type Face, facesOf } from './face.ts'
import { likenessOf } from './likeness.ts'
import { occurrenceOf } from './occurrence-of.ts'
import { saidOf } from './said.ts'

/** Tellings to occurrences. */
export type Matched = readonly Occurrence[]

/** Every pair of faces that the decision takes for one act, by their places. */
const linksOf = (faces: readonly Face[]): readonly Link[] => {
  const links: Link[] = []
  const seen = new Set<number>()
  forCandidates(faces, (one, other) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const pair = a * faces.length + b
    if (seen.has(pair)) return
    seen.add(pair)
    const [first, second] = [faces[a], faces[b]]
    if (!first || !second) return
    const { same, score } = likenessOf(first, second)
    if (same) links.push({ a, b, score })
  })
  return links
}

const byId = (a: Telling, b: Telling): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

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
  const faces = [...facesOf([...tellings].sort(byId))].sort((a, b) => byId(a.telling, b.telling))
  const inOrder = faces.map(({ telling }) => telling)
  const clusters = clustersOf(faces, linksOf(faces), saidOf(inOrder, facts), likenessOf)
  return clusters
    .flatMap((members) => {
      const [first, ...rest] = members.flatMap((at) => inOrder[at] ?? [])
      return first ? [occurrenceOf([first, ...rest], sourceOf)] : []
    })
    .sort(byDay)
}
