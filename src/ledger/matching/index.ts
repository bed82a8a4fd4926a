import type { Facts } from '../facts.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'

/** Tellings to occurrences. */
export type Matched = readonly Occurrence[]

/**
 * The acts behind the tellings. Depends on the tellings and on people's decisions, never on the order in which they came.
 * `sourceOf` gives the group of documents that a document belongs to.
 */
export const occurrencesOf = (
  tellings: readonly Telling[],
  _facts: Facts,
  _sourceOf: (document: string) => string,
): Matched =>
  tellings.map((t) => ({
    id: t.id, kind: t.kind, from: t.from, to: t.to, people: t.people, standing: t.standing, when: t.when, due: t.due,
    where: t.where, condition: t.condition, holder: t.holder, topic: t.topic, root: t.root, tellings: [t.id], sources: 1,
    day: t.holdsFrom, review: t.review,
  })) // biome-ignore format: one row a field group
