import { standing } from './decisions.ts'
import type { Facts } from './facts.ts'

/** The party that each merged one stands for, to the end of the chain; a ring of merges leaves its parties as they are. */
export const mergedParties = (facts: Facts): ReadonlyMap<string, string> => {
  const into = new Map<string, string>()
  const decided = [...standing(facts, 'ActorsMerged'), ...standing(facts, 'ActorsParted')].sort((a, b) =>
    `${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? -1 : 1,
  )
  for (const { body } of decided) {
    if (body.type === 'ActorsMerged') into.set(body.party, body.into)
    else into.delete(body.party)
  }
  return new Map([...into.keys()].map((party) => [party, endOf(into, party)]))
}

const endOf = (into: ReadonlyMap<string, string>, party: string): string => {
  const seen = new Set<string>()
  let end = party
  while (into.has(end) && !seen.has(end)) {
    seen.add(end)
    end = into.get(end) ?? end
  }
  return seen.has(end) ? party : end
}
