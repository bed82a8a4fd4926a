import type { Hit } from '../../ledger/index.ts'
import { type Phrase, phrasesOf } from '../query.ts'
import { searchableOf } from '../searchable.ts'
import { snippetOf } from '../snippet.ts'
import type { Driver } from './driver.ts'
import { columns, entryOf, type Row } from './rows.ts'

const termOf = ({ words, open }: Phrase): string => `"${words.join(' ')}"${open ? '*' : ''}`

/** A hit, and where it stands in the index. */
interface Place extends Pick<Hit, 'of' | 'id'> {
  readonly seq: number
}

// Of an act that was heard again both hearings are found: the better hit stands for it.
const hits = `
  SELECT iif(act IS NULL, 'document', 'act') AS "of", coalesce(act, document) AS id, seq
  FROM found JOIN entries ON entries.seq = found.rowid WHERE found MATCH ? ORDER BY rank, id LIMIT ?`

const wordsAt = (db: Driver, seq: number): string => {
  const row = db.first<Row>(`SELECT ${columns} FROM entries WHERE seq = ?`, seq)
  return (row && searchableOf(entryOf(row))?.words) ?? ''
}

/** Full-text search by FTS5 (https://www.sqlite.org/fts5.html), best first by its `bm25`. */
export const searchIn = (db: Driver, query: string, limit: number): readonly Hit[] => {
  const phrases = phrasesOf(query)
  if (phrases.length === 0 || limit <= 0) return []
  const rows = db.all<Place>(hits, phrases.map(termOf).join(' AND '), limit * 2)
  const once = new Map(rows.toReversed().map((row) => [`${row.of} ${row.id}`, row]))
  return [...once.values()]
    .reverse()
    .slice(0, limit)
    .map(({ of, id, seq }) => ({
      of,
      id,
      // Takes ten times as long as to find the hit, and is asked for those of one page.
      get snippet() {
        return snippetOf(wordsAt(db, seq), phrases)
      },
    }))
}
