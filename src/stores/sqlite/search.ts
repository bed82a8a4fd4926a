import type { Hit } from '../../ledger/index.ts'
import { type Phrase, phrasesOf } from '../query.ts'
import type { Driver } from './driver.ts'

const termOf = ({ words, open }: Phrase): string => `"${words.join(' ')}"${open ? '*' : ''}`

// Of an act that was heard again both hearings are found: the better hit stands for it.
const hits = `
  SELECT iif(act IS NULL, 'document', 'act') AS "of", coalesce(act, document) AS id,
    snippet(found, 0, '[[', ']]', '…', 16) AS snippet
  FROM found JOIN entries ON entries.seq = found.rowid WHERE found MATCH ? ORDER BY rank, id LIMIT ?`

/** Full-text search by FTS5 (https://www.sqlite.org/fts5.html), best first by its `bm25`. */
export const searchIn = (db: Driver, query: string, limit: number): readonly Hit[] => {
  const phrases = phrasesOf(query)
  if (phrases.length === 0 || limit <= 0) return []
  const rows = db.all<Hit>(hits, phrases.map(termOf).join(' AND '), limit * 2)
  const once = new Map(rows.toReversed().map(({ of, id, snippet }) => [`${of} ${id}`, { of, id, snippet }]))
  return [...once.values()].reverse().slice(0, limit)
}
