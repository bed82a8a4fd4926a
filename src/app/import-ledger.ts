import { linesOf, readLedger } from '../exports/case/index.ts'
import { canonical, type Entry, isNews, makeEntry, type Store } from '../ledger/index.ts'
import { factsOfDocument } from './document-facts.ts'

/** What an import did. */
export interface Imported {
  /** Entries in the file. */
  readonly entries: number
  /** Those that were new to the case. */
  readonly added: number
}

/** The same text was added here under another card: that card is news of the document, and enters as such. */
const alsoSeen = (store: Store, { body, origin, recordedAt }: Entry): Entry | null => {
  if (body.type !== 'DocumentAdded' || !isNews(factsOfDocument(store, body.document).cards, body.card)) return null
  return makeEntry({ type: 'DocumentSeen', document: body.document, card: body.card }, origin, recordedAt)
}

const isKnownOtherwise = (store: Store, entry: Entry): boolean => {
  const known = entry.body.type === 'DocumentAdded' ? store.entry(entry.id) : null
  return known !== null && canonical(known.body) !== canonical(entry.body)
}

/**
 * Takes the entries of an exported ledger (`chunks` of its text) into a case: all that are new, or none where one is no good. What
 * is known already is left out, so that the same file twice changes nothing. Throws `Fault('bad-ledger')`, which names the line, and
 * `Fault('newer-ledger')`. `name` is the file's, for messages.
 */
export const importLedger = (store: Store, chunks: Iterable<string>, name: string): Imported => {
  let entries = 0
  function* taken(): Generator<Entry> {
    for (const entry of readLedger(linesOf(chunks), name)) {
      entries++
      const seen = isKnownOtherwise(store, entry) ? alsoSeen(store, entry) : null
      yield seen ?? entry
    }
  }
  const added = store.append(taken())
  return { entries, added }
}
