import type { Entry } from '../ledger/index.ts'

/** What search finds: the words of a document or of an act. */
export interface Searchable {
  readonly of: 'document' | 'act'
  readonly id: string
  readonly words: string
}

/** The words of an entry that search goes over: a document's title and text, an act's evidence. */
export const searchableOf = ({ body }: Entry): Searchable | null => {
  if (body.type === 'DocumentAdded') return { of: 'document', id: body.document, words: body.text }
  return body.type === 'ActHeard' ? { of: 'act', id: body.act.id, words: body.words.evidence } : null
}
