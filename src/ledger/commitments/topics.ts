import type { Commitment } from '../commitment.ts'

/** Commitments about one thing, across reports. */
export interface Topic {
  /** The name that people gave it, else the one that the reader found; empty for what no topic is known of. */
  readonly name: string
  /** Topics as the reader found them, or people set them on an act, that are gathered here. */
  readonly topics: readonly string[]
  readonly commitments: readonly Commitment[]
}

/** The name that a topic goes by: a topic renamed to another, which was renamed in its turn, goes by the last name. A ring of names leaves it as it is. */
export const topicNameOf = (names: ReadonlyMap<string, string>, topic: string): string => {
  const seen = new Set<string>()
  let name = topic
  while (!seen.has(name)) {
    seen.add(name)
    const next = names.get(name)
    if (next === undefined || next === name) return name
    name = next
  }
  return topic
}

const byName = (a: Topic, b: Topic): number => {
  if (a.name === '' || b.name === '') return a.name === b.name ? 0 : a.name === '' ? 1 : -1
  return a.name < b.name ? -1 : 1
}

/**
 * Commitments gathered by topic, by name, those without one last. `names` are the names that people gave (`CaseState.topicNames`);
 * two topics with one name are one. An act whose topic a person corrected counts under the corrected one.
 */
export const topicsOf = (
  commitments: readonly Commitment[],
  names: ReadonlyMap<string, string> = new Map(),
): readonly Topic[] =>
  [...Map.groupBy(commitments, ({ topic }) => topicNameOf(names, topic))]
    .map(([name, gathered]) => ({
      name,
      topics: [...new Set(gathered.map(({ topic }) => topic))].sort(),
      commitments: gathered,
    }))
    .sort(byName)
