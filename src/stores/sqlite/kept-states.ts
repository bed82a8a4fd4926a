import { assert } from '../../kernel/assert.ts'
import {
  type ActHeard,
  type CaseState,
  type Clocks,
  type Commitment,
  type DocumentState,
  type Facts,
  type Occurrence,
  type Sequence,
  stateVersion,
} from '../../ledger/index.ts'
import { Column, columnOf, type KeptColumn, type Look, rowMaker } from './columns.ts'
import type { Driver } from './driver.ts'
import { type Columns, extraOf, fetched, LightTellings, tellingMaker } from './light-tellings.ts'
import { lastOf } from './rows.ts'

// States of a large case, kept beside its entries so that the next command need not work them out: see docs/decisions/0015. A kept
// state follows from the entries up to one of them and from the code that made it; after another entry, or by other code, it is
// not looked at. Throwing all of them away changes nothing but the time of the next answer.

/** A case of fewer acts is worked out as quickly as it is read. */
export const fewestActs = 3000

/** States kept in a file at a time. */
const most = 4

const tables = ['documents', 'tellings', 'occurrences', 'commitments'] as const
type Table = (typeof tables)[number]

interface Named {
  readonly id: number
  readonly rows: Table
  readonly field: string
}

const nameOf = ({ asOf, knownBy }: Clocks): string => `${asOf ?? ''} ${knownBy ?? ''}`

/** The fields of rows of one shape, in their order: those of the row that has most. */
const fieldsOf = (rows: readonly object[]): readonly string[] => {
  let most: readonly string[] = []
  for (const row of rows) {
    const fields = Object.keys(row)
    if (fields.length > most.length) most = fields
  }
  return most
}

const insert = (db: Driver, state: number, rows: Table, field: string, place: number, column: KeptColumn): void => {
  db.run(
    'INSERT INTO kept_columns (state, rows, field, place, width, places, told, ends, absent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[state, rows, field, place, column.width, column.places, column.told, column.ends, column.absent],
  )
}

type Rows = readonly Readonly<Record<string, unknown>>[]

/** One column a field; `fields` that are fetched otherwise are named only. */
const keepRows = (db: Driver, state: number, table: Table, rows: readonly object[]): void => {
  for (const [place, field] of fieldsOf(rows).entries()) {
    const isFetched = table === 'tellings' && (fetched as readonly string[]).includes(field)
    const values = isFetched ? [] : (rows as Rows).map((row) => row[field])
    insert(db, state, table, field, place, columnOf(values))
  }
}

const keepTellings = (db: Driver, state: number, { tellings }: CaseState, facts: Facts): void => {
  const all = [...tellings.values()]
  keepRows(db, state, 'tellings', all)
  const extra = all.map((telling) => extraOf(telling, facts.acts.get(telling.id)?.id ?? ''))
  for (const field of fieldsOf(extra))
    insert(db, state, 'tellings', `+${field}`, -1, columnOf((extra as unknown as Rows).map((row) => row[field])))
}

const restOf = ({ clocks, topicNames, notes, documents, tellings, occurrences, commitments }: CaseState): string =>
  JSON.stringify({
    ...{ clocks, notes, topicNames: [...topicNames] },
    sizes: [documents.size, tellings.size, occurrences.length, commitments.length],
  })

/** Another process may still be reading a state that was overtaken: it stays for so long. */
const grace = '-10 minutes'

/** Makes room: what was overtaken goes, and of the others all but the latest. */
const clear = (db: Driver, last: Sequence): void => {
  const latest = 'SELECT id FROM kept_states ORDER BY id DESC LIMIT ?'
  const overtaken = "(last <> ? OR version <> ?) AND made < datetime('now', ?)"
  db.run(`DELETE FROM kept_states WHERE ${overtaken}`, last, stateVersion, grace)
  db.run(`DELETE FROM kept_states WHERE id NOT IN (${latest})`, most - 1)
  db.run('DELETE FROM kept_columns WHERE state NOT IN (SELECT id FROM kept_states)')
}

/** Nearly all acts are told once: their one telling has their own id. */
const isLone = ({ id, tellings }: Occurrence): boolean => tellings.length === 1 && tellings[0] === id

const withoutLone = (one: Occurrence): object => (isLone(one) ? { ...one, tellings: undefined } : one)

/** Keeps a state that follows from all entries up to `last`. Nothing is kept where entries came in meanwhile. */
export const keepState = (db: Driver, last: Sequence, state: CaseState, facts: Facts): void =>
  db.atomically(() => {
    if (lastOf(db) !== last) return
    const name = nameOf(state.clocks)
    clear(db, last)
    db.run(
      "INSERT INTO kept_states (clocks, last, version, made, rest) VALUES (?, ?, ?, datetime('now'), ?)",
      ...[name, last, stateVersion, restOf(state)],
    )
    const id = db.first<{ id: number }>('SELECT last_insert_rowid() AS id')?.id ?? 0
    keepRows(db, id, 'documents', [...state.documents.values()])
    keepTellings(db, id, state, facts)
    keepRows(db, id, 'occurrences', state.occurrences.map(withoutLone))
    keepRows(db, id, 'commitments', state.commitments)
  })

interface Rest extends Pick<CaseState, 'clocks' | 'notes'> {
  readonly topicNames: readonly (readonly [string, string])[]
  readonly sizes: readonly [number, number, number, number]
}

const columnIn = (db: Driver, id: number): Column =>
  new Column(() => {
    const column = db.first<KeptColumn>('SELECT width, places, told, ends, absent FROM kept_columns WHERE id = ?', id)
    assert(column, `no column ${id}`)
    return column
  })

const bodyOf = (db: Driver, entry: string): ActHeard => {
  const row = db.first<{ body: string }>('SELECT body FROM entries WHERE id = ?', entry)
  assert(row, `no entry ${entry}`)
  return JSON.parse(row.body)
}

const made = <Row extends object>(size: number, columns: ReadonlyMap<string, Column | Look>): readonly Row[] => {
  const make = rowMaker<Row>(columns)
  return Array.from({ length: size }, (_, row) => make(row))
}

const withLone = (columns: Columns): ReadonlyMap<string, Column | Look> => {
  const [ids, tellings] = [columns.get('id'), columns.get('tellings')]
  const looks = new Map<string, Column | Look>(columns)
  return looks.set('tellings', (row) => tellings?.at(row) ?? [ids?.at(row)])
}

const tellingsIn = (db: Driver, size: number, all: Columns): LightTellings => {
  const plain = [...all.keys()].filter((field) => !field.startsWith('+'))
  const columns = new Map([...all].map(([field, column]) => [field.replace(/^\+/, ''), column]))
  const make = tellingMaker(columns, plain, (entry) => bodyOf(db, entry))
  return new LightTellings(size, (row) => columns.get('id')?.at(row) as string, make)
}

/** The state by these clocks that follows from all entries up to `last`, where one is kept. */
export const keptState = (db: Driver, last: Sequence, clocks: Clocks): CaseState | null => {
  const found = db.first<{ id: number; rest: string }>(
    'SELECT id, rest FROM kept_states WHERE clocks = ? AND last = ? AND version = ? ORDER BY id DESC',
    ...[nameOf(clocks), last, stateVersion],
  )
  if (!found) return null
  const columns = db.all<Named>('SELECT id, rows, field FROM kept_columns WHERE state = ? ORDER BY place', found.id)
  const columnsOf = (table: Table): Columns =>
    new Map(columns.filter(({ rows }) => rows === table).map(({ id, field }) => [field, columnIn(db, id)]))
  const rest: Rest = JSON.parse(found.rest)
  const [documents, tellings, occurrences, commitments] = rest.sizes
  return {
    clocks: rest.clocks,
    documents: new Map(made<DocumentState>(documents, columnsOf('documents')).map((one) => [one.id, one])),
    tellings: tellingsIn(db, tellings, columnsOf('tellings')),
    occurrences: made<Occurrence>(occurrences, withLone(columnsOf('occurrences'))),
    commitments: made<Commitment>(commitments, columnsOf('commitments')),
    topicNames: new Map(rest.topicNames),
    notes: rest.notes,
  }
}
