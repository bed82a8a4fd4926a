import { Fault } from '../../kernel/fault.ts'
import type { Driver } from './driver.ts'

/** Marks the file as a case: the letters "DEMA" (https://www.sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x44454d41

// The order of the columns is that of reading: who, when, what. `body` is the JSON of the entry's body as it came.
const entriesTable = `
  CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    format INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    origin TEXT NOT NULL,
    type TEXT NOT NULL,
    document TEXT,
    act TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX entries_by_id ON entries (id);
  CREATE INDEX entries_by_document ON entries (document) WHERE document IS NOT NULL;
  CREATE INDEX entries_by_act ON entries (act) WHERE act IS NOT NULL;
  CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'entries are never edited'); END;
  CREATE TRIGGER entries_remain BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
  CREATE TRIGGER entries_once BEFORE INSERT ON entries
    WHEN EXISTS (SELECT 1 FROM entries WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE(IGNORE); END;`

// The words themselves stay in the entries; the index is made of them and can be made anew.
const searchTable = `
  CREATE VIEW searchable AS
    SELECT seq, json_extract(body, '$.text') AS words FROM entries WHERE type = 'DocumentAdded'
    UNION ALL
    SELECT seq, json_extract(body, '$.words.evidence') FROM entries WHERE type = 'ActHeard';
  CREATE VIRTUAL TABLE found USING fts5 (
    words, content = 'searchable', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
  );`

// What can be thrown away and made again from the entries; see segments.ts.
const segmentsTable = `
  CREATE TABLE segments (
    last INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    light TEXT NOT NULL,
    sketches BLOB NOT NULL,
    words TEXT NOT NULL
  ) STRICT;`

// What can be thrown away and made again from the entries; see kept-states.ts.
const keptTables = `
  CREATE TABLE kept_states (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    clocks TEXT NOT NULL,
    last INTEGER NOT NULL,
    version TEXT NOT NULL,
    made TEXT NOT NULL,
    rest TEXT NOT NULL
  ) STRICT;
  CREATE TABLE kept_columns (
    id INTEGER PRIMARY KEY,
    state INTEGER NOT NULL,
    rows TEXT NOT NULL,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,
    width INTEGER NOT NULL,
    places BLOB NOT NULL,
    told BLOB NOT NULL,
    ends BLOB NOT NULL,
    absent INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX kept_columns_by_state ON kept_columns (state);`

// Decisions are few among many: found without going through all entries.
const decisionsIndex = 'CREATE INDEX entries_on_no_document ON entries (type) WHERE document IS NULL'

/** Entries with a card of a document, and the address on it. */
export const carded = "type IN ('DocumentAdded', 'DocumentSeen')"
export const addressOf = "json_extract(body, '$.card.url')"

const addressIndex = `CREATE INDEX entries_by_address ON entries (${addressOf}) WHERE ${carded}`

/** What brings a case from one version of the schema to the next; the first makes it. Never edited, only added to. */
export const migrations: readonly string[] = [
  `${entriesTable}\n${searchTable}`,
  segmentsTable,
  keptTables,
  decisionsIndex,
  addressIndex,
]

const numberFrom = (db: Driver, pragma: string): number => {
  const row = db.first<Record<string, number>>(`PRAGMA ${pragma}`)
  return row?.[pragma] ?? 0
}

/** Version of the schema of a case, in `user_version`. */
export const schemaVersion = (db: Driver): number => numberFrom(db, 'user_version')

export const isCase = (db: Driver): boolean => numberFrom(db, 'application_id') === applicationId

/** Brings the schema to the newest version, all steps or none. Throws `Fault('newer-case')` where it is newer than ours. */
export const migrate = (db: Driver, path: string, steps: readonly string[] = migrations): void => {
  const before = schemaVersion(db)
  if (before > steps.length) {
    const why = `made by a newer demarche: schema ${before}, known are up to ${steps.length} (${path})`
    throw new Fault('newer-case', why, 'update demarche')
  }
  if (before === steps.length) return
  db.atomically(() => {
    for (const step of steps.slice(schemaVersion(db))) db.exec(step)
    db.exec(`PRAGMA user_version = ${steps.length}`)
  })
}
