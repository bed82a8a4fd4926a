import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDocuments } from '../src/app/add-documents.ts'
import { type Case, memoryCase } from '../src/app/case.ts'
import { root } from './run-demarche.ts'

/** The example reports with their days of publication, in the order of events. */
export const exampleReports = [
  ['draft-treaties.txt', '2021-12-17'],
  ['three-rounds.txt', '2022-01-13'],
  ['geneva-talks.txt', '2022-01-22'],
  ['written-replies.txt', '2022-01-26'],
  ['moscow-judges-the-replies.txt', '2022-02-01'],
  ['russias-answer.txt', '2022-02-17'],
] as const

/** Moment at which the examples enter the case. */
export const addedAt = '2026-01-01T00:00:00.000Z'

/** A case in memory with the example reports, or with some of them. */
export const exampleCase = async (
  reports: readonly (readonly [file: string, published: string])[] = exampleReports,
): Promise<Case> => {
  const kase = memoryCase('talks', () => addedAt)
  const sources = reports.map(([file, published]) => ({
    name: file,
    bytes: async () => readFileSync(join(root, 'examples', file)),
    card: { published, publisher: 'The example press' },
  }))
  await addDocuments(kase.store, sources, { reader: '1', clock: () => addedAt })
  return kase
}
