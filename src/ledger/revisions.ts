import type { DocumentFacts, Revision } from './facts.ts'

/** A person outranks the reader; of two who are alike the later counts. */
const rankOf = ({ byPerson, at }: Revision): string => `${byPerson ? 1 : 0} ${at}`

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Revisions with one more, by id of the newer text; of two that name the same the one that outranks stays. */
export const withRevision = (revisions: readonly Revision[], revision: Revision): readonly Revision[] => {
  const known = revisions.find(({ by }) => by === revision.by)
  if (known && rankOf(known) >= rankOf(revision)) return revisions
  return [...revisions.filter((one) => one !== known), revision].sort((a, b) => order(a.by, b.by))
}

/** Where two texts are each said to be the newer, one of the two says so with more right. */
const isOutranked = (id: string, revision: Revision, newer: DocumentFacts): boolean => {
  const opposite = newer.revisions.find(({ by }) => by === id)
  return opposite !== undefined && (order(rankOf(opposite), rankOf(revision)) || order(revision.by, id)) > 0
}

/** Ids of the newer texts that took a document's place, as far as `find` knows them, sorted. */
export const newerTexts = (
  { id, revisions }: DocumentFacts,
  find: (id: string) => DocumentFacts | undefined,
): readonly string[] =>
  revisions.flatMap((revision) => {
    const newer = find(revision.by)
    return newer && !isOutranked(id, revision, newer) ? [revision.by] : []
  })
