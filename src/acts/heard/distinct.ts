import type { Actor } from '../../reading/reading.ts'

const same = (a: Actor, b: Actor): boolean => a.party === b.party && (a.person === b.person || !a.person || !b.person)

/** One entry for each actor; a person outlives the bare party. */
export const distinct = (actors: readonly Actor[]): readonly Actor[] => {
  const kept: Actor[] = []
  for (const actor of actors) {
    const twin = kept.findIndex((other) => same(other, actor))
    if (twin < 0) kept.push(actor)
    else if (actor.person && !kept[twin]?.person) kept[twin] = actor
  }
  return kept
}
