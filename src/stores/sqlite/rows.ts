import type { Entry, Sequence } from '../../ledger/index.ts'
import type { Driver } from './driver.ts'

/** An entry as it stands in its table. */
export interface Row {
  readonly seq: number
  readonly id: string
  readonly format: number
  readonly recorded_at: string
  readonly origin: string
  readonly body: string
}

export const columns = 'seq, id, format, recorded_at, origin, body'

export const entryOf = ({ id, format, recorded_at, origin, body }: Row): Entry =>
  ({ id, format, recordedAt: recorded_at, origin: JSON.parse(origin), body: JSON.parse(body) }) as Entry

/** Place of the last entry; 0 where there is none. */
export const lastOf = (db: Driver): Sequence =>
  db.first<{ last: number | null }>('SELECT max(seq) AS last FROM entries')?.last ?? 0

/** Rows fetched at a time, so that a case of any length can be gone through in little memory. */
const rowsAtATime = 200

/** Entries from after `since` to `last`, in the order of appending. */
export function* entriesIn(db: Driver, since: Sequence, last: Sequence = Number.MAX_SAFE_INTEGER): Iterable<Entry> {
  const page = `SELECT ${columns} FROM entries WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ${rowsAtATime}`
  let rows = db.all<Row>(page, since, last)
  while (rows.length > 0) {
    for (const row of rows) yield entryOf(row)
    rows = db.all<Row>(page, rows.at(-1)?.seq ?? since, last)
  }
}
