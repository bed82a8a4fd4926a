import { basename } from 'node:path'
import { Fault } from '../../kernel/fault.ts'
import {
  type DecisionBody,
  type DocumentAdded,
  type Entry,
  type EntryBody,
  isDecision,
  isHearing,
  type Store,
} from '../../ledger/index.ts'
import { foldOf, type Keeper } from '../fold.ts'
import { searchableOf } from '../searchable.ts'
import type { Driver } from './driver.ts'
import { fewestActs, keepState, keptState } from './kept-states.ts'
import { columns, entriesIn, entryOf, lastOf, type Row } from './rows.ts'
import { addressOf, carded } from './schema.ts'
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

/** Decisions so far, each read once. */
const decisionsIn = (db: Driver): (() => readonly Entry<DecisionBody>[]) => {
  const known: Entry<DecisionBody>[] = []
  let upTo = 0
  const next = `SELECT ${columns} FROM entries INDEXED BY entries_on_no_document WHERE document IS NULL AND seq > ? ORDER BY seq`
  return () => {
    const rows = db.all<Row>(next, upTo)
    known.push(...rows.map(entryOf).filter(isDecision))
    upTo = rows.at(-1)?.seq ?? upTo
    return [...known]
  }
}

const atAddress = `SELECT DISTINCT document FROM entries WHERE ${carded} AND ${addressOf} = ? ORDER BY document`

/** Milliseconds that keeping a state waits for another writer. */
const impatience = 200

/** Keeping is a help and no duty: a file that cannot be written, or is being written, is answered from all the same. */
const keeperIn = (db: Driver, fewest: number): Keeper => ({
  kept: (upTo, clocks) => keptState(db, upTo, clocks),
  keep: (upTo, state, facts) => {
    if (state.tellings.size < fewest) return
    const patience = db.first<{ timeout: number }>('PRAGMA busy_timeout')?.timeout ?? 0
    try {
      db.exec(`PRAGMA busy_timeout = ${Math.min(patience, impatience)}`)
      keepState(db, upTo, state, facts)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
    } finally {
      db.exec(`PRAGMA busy_timeout = ${patience}`)
    }
  },
})

/** Sizes that tests make smaller. */
export interface Sizes {
  /** Entries in a segment; see segments.ts. */
  readonly segment?: number | undefined
  /** Acts from which on a state is kept; see kept-states.ts. */
  readonly kept?: number | undefined
}

/** The case in an open SQLite file, whose schema is the newest. */
export const sqliteStore = (
  db: Driver,
  path: string,
  { segment: size = segmentSize, kept: fewest = fewestActs }: Sizes = {},
): Store => {
  const { facts, state } = foldOf(
    () => lastOf(db),
    (since) => (since === 0 ? lightNews(db) : { entries: entriesIn(db, since) }),
    keeperIn(db, fewest),
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
    ofAct: (act) =>
      db.all<Row>(`SELECT ${columns} FROM entries WHERE act = ? ORDER BY seq`, act).map(entryOf).filter(isHearing),
    decisions: decisionsIn(db),
    added: (document) => {
      const row = one("document = ? AND type = 'DocumentAdded'", document)
      return row ? (entryOf(row).body as DocumentAdded) : null
    },
    documentsAt: (url) => db.all<{ document: string }>(atAddress, url).map(({ document }) => document),
    hasDocument: (document) => one("document = ? AND type = 'DocumentAdded'", document) !== undefined,
    facts,
    state,
    search: (query, limit) => searchIn(db, query, limit),
    idsWith: (prefix) => idsIn(db, prefix),
    close: db.close,
  }
}
