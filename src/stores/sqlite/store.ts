import { basename } from 'node:path'
import type { Entry, EntryBody, Store } from '../../ledger/index.ts'
import { foldOf } from '../fold.ts'
import { searchableOf } from '../searchable.ts'
import type { Driver } from './driver.ts'
import { columns, entriesIn, entryOf, lastOf, type Row } from './rows.ts'
import { searchIn } from './search.ts'
import { lightNews, seal, segmentSize } from './segments.ts'

/** The ending of a case's file. */
export const ending = '.demarche'

const documentOf = (body: EntryBody): string | null => ('document' in body ? body.document : null)
const actOf = (body: EntryBody): string | null => (body.type === 'ActHeard' ? body.act.id : null)

const insert = `
  INSERT INTO entries (id, format, recorded_at, origin, type, document, act, body)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

const insertEntry = (db: Driver, { id, format, recordedAt, origin, body }: Entry): boolean =>
  db.run(
    insert,
    ...[id, format, recordedAt, JSON.stringify(origin), body.type, documentOf(body), actOf(body), JSON.stringify(body)],
  ) > 0

const index = (db: Driver, entry: Entry): void => {
  const found = searchableOf(entry)
  if (found) db.run('INSERT INTO found (rowid, words) VALUES (?, ?)', lastOf(db), found.words)
}

const idsIn = (db: Driver, prefix: string): readonly string[] => {
  const range = (column: string): string =>
    `SELECT ${column} AS id FROM entries WHERE ${column} >= ?1 AND ${column} < ?2`
  const sql = `${range('id')} UNION ${range('document')} UNION ${range('act')} ORDER BY id`
  return db.all<{ id: string }>(sql, prefix, `${prefix}\u{10ffff}`).map(({ id }) => id)
}

/** The case in an open SQLite file, whose schema is the newest. `size` is the number of entries in a segment; see segments.ts. */
export const sqliteStore = (db: Driver, path: string, size: number = segmentSize): Store => {
  const { facts, state } = foldOf(
    () => lastOf(db),
    (since) => (since === 0 ? lightNews(db) : { entries: entriesIn(db, since) }),
  )
  const append = (entries: Iterable<Entry>): number =>
    db.atomically(() => {
      let count = 0
      for (const entry of entries) {
        if (!insertEntry(db, entry)) continue
        index(db, entry)
        count++
      }
      seal(db, size)
      return count
    })
  const one = (where: string, value: string): Row | undefined =>
    db.first<Row>(`SELECT ${columns} FROM entries WHERE ${where}`, value)
  return {
    name: basename(path, ending),
    append,
    entries: (since = 0) => entriesIn(db, since),
    entry: (id) => {
      const row = one('id = ?', id)
      return row ? entryOf(row) : null
    },
    length: () => lastOf(db),
    ofDocument: (document) =>
      db.all<Row>(`SELECT ${columns} FROM entries WHERE document = ? ORDER BY seq`, document).map(entryOf),
    hasDocument: (document) => one("document = ? AND type = 'DocumentAdded'", document) !== undefined,
    facts,
    state,
    search: (query, limit) => searchIn(db, query, limit),
    idsWith: (prefix) => idsIn(db, prefix),
    close: db.close,
  }
}
