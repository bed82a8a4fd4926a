import type { Act } from '../src/acts/act.ts'
import type { KindName } from '../src/acts/kinds/index.ts'
import { actId, documentId } from '../src/kernel/ids.ts'
import { type ActHeard, type Decision, type Entry, makeEntry, noContent } from '../src/ledger/index.ts'

/** An entry of the reader, for tests. */
export const byReader = (body: Entry['body'], recordedAt = '2026-01-01T00:00:00.000Z', version = '1'): Entry =>
  makeEntry(body, { by: 'reader', version }, recordedAt)

/** An entry of a person, for tests. */
export const byPerson = (body: Decision, recordedAt = '2026-01-02T00:00:00.000Z', name = 'Ada'): Entry =>
  makeEntry(body, { by: 'person', name }, recordedAt)

/** The act whose evidence is `words` of `text`, told in the document `text`. */
export const actAt = (text: string, words: string, fields: Partial<Act> = {}): Act => {
  const from = text.indexOf(words)
  const evidence = { from, to: from + words.length }
  const document = documentId(text)
  const kind: KindName = fields.kind ?? 'statement'
  const parties = [...(fields.from ?? [])].map(({ party }) => party)
  return {
    id: actId(document, kind, evidence, parties, []),
    kind, from: [], to: [], about: null, standing: 'happened', condition: null, quotes: [], when: null, due: null, where: null,
    holder: 'report', evidence, plover: null, rule: 'test', doubts: [], ...fields,
  } // biome-ignore format: one row
}

export const heard = (text: string, words: string, fields: Partial<Act> = {}): ActHeard => ({
  type: 'ActHeard',
  document: documentId(text),
  act: actAt(text, words, fields),
  words: { evidence: words, about: null, condition: null, quotes: [], where: null },
  content: noContent,
})

/** The entries of a report made of these sentences, each an act. */
export const report = (
  title: string,
  published: string | null,
  sentences: readonly string[],
  recordedAt?: string,
): readonly Entry[] => {
  const text = sentences.join(' ')
  const card = { title, ...(published === null ? {} : { published }) }
  const added = { type: 'DocumentAdded', document: documentId(text), card, text, zones: [], format: 'text', encoding: 'utf-8' } as const // biome-ignore format: one row
  return [byReader(added, recordedAt), ...sentences.map((words) => byReader(heard(text, words), recordedAt))]
}
