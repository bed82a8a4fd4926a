import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDocuments } from '../add-documents.ts'
import { type Case, type Clock, memoryCase } from '../case.ts'
import { packageRoot } from '../package-root.ts'

/** The example reports with their days of publication, in the order of events; see examples/README.md. */
const reports = [
  ['draft-treaties.txt', '2021-12-17'],
  ['three-rounds.txt', '2022-01-13'],
  ['geneva-talks.txt', '2022-01-22'],
  ['written-replies.txt', '2022-01-26'],
  ['moscow-judges-the-replies.txt', '2022-02-01'],
  ['russias-answer.txt', '2022-02-17'],
] as const

/** The example reports that come with the package, read into a case in memory. `reader` is the version of the reader. */
export const bundledCase = async (reader: string, clock?: Clock): Promise<Case> => {
  const kase = memoryCase('example', ...(clock ? [clock] : []))
  const sources = reports.map(([file, published]) => ({
    name: file,
    bytes: async () => readFileSync(join(packageRoot(), 'examples', file)),
    card: { published, publisher: 'The example press' },
  }))
  await addDocuments(kase.store, sources, { reader, ...(clock ? { clock } : {}) })
  return kase
}
