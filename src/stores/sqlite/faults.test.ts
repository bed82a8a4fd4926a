import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { report } from '../../../test/small-ledger.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Entry } from '../../ledger/index.ts'
import { openDriver } from './driver.ts'
import { caseFile, createSqlite, openSqlite } from './open.ts'
import { migrate, migrations, schemaVersion } from './schema.ts'
import { sqliteStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-faults-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const one = report('one', '2022-01-22', ['The ministers met in Geneva.', 'Russia demanded an answer in writing.'])
const two = report('two', '2022-02-03', ['Talks on sanctions went on in Vienna.'])
const long = (name: string): readonly Entry[] =>
  report(name, '2022-02-03', [`${name} ${'They spoke of many things. '.repeat(400)}`])

let count = 0
const filled = (...entries: readonly Entry[]): string => {
  const file = createSqlite(join(folder, `case-${count++}`))
  const store = openSqlite(file)
  store.append([...one, ...entries])
  store.close()
  return file
}

const faultOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Fault) return error.code
    throw error
  }
  return 'none'
}

const entriesOf = (file: string): readonly Entry[] => {
  const store = openSqlite(file)
  try {
    return [...store.entries()]
  } finally {
    store.close()
  }
}

const overwrite = (file: string, at: number, bytes: Uint8Array): void => {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

describe('a case that cannot be opened', () => {
  it('is not there', () => {
    expect(faultOf(() => openSqlite(join(folder, 'nowhere')))).toBe('missing-case')
    expect(faultOf(() => createSqlite(join(folder, 'no', 'such', 'folder')))).toBe('missing-file')
  })
  it('is there already', () => {
    const file = filled()
    expect(faultOf(() => createSqlite(file))).toBe('case-exists')
    expect(entriesOf(file)).toEqual(one)
  })
  it('is something else: text, another database, a folder, an empty file', () => {
    const path = (name: string): string => caseFile(join(folder, name))
    writeFileSync(path('text'), 'This is a letter to the minister.\n'.repeat(100))
    writeFileSync(path('empty'), '')
    const other = new DatabaseSync(path('other'))
    other.exec('CREATE TABLE entries (id TEXT)')
    other.close()
    mkdtempSync(path('folder'))
    for (const name of ['text', 'empty', 'other'])
      expect([name, faultOf(() => openSqlite(path(name)))]).toEqual([name, 'not-a-case'])
    expect(readFileSync(path('empty')).length).toBe(0)
    expect(readFileSync(path('text'), 'utf8')).toContain('minister')
  })
  it('was made by a newer version', () => {
    const file = filled()
    const db = new DatabaseSync(file)
    db.exec('PRAGMA user_version = 99')
    db.close()
    const before = readFileSync(file)
    expect(faultOf(() => openSqlite(file))).toBe('newer-case')
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('a damaged file', () => {
  it('is told where its pages are torn, and what stands in it is not touched', () => {
    const file = filled(...long('long'), ...long('longer'))
    const size = statSync(file).size
    for (let at = 8192; at + 4096 <= size; at += 4096) overwrite(file, at, new Uint8Array(4096).fill(0x5a))
    const before = readFileSync(file)
    expect(faultOf(() => entriesOf(file))).toBe('damaged-case')
    expect(readFileSync(file).equals(before)).toBe(true)
  })
  it('is told where its end is missing', () => {
    const file = filled(...long('long'), ...long('longer'))
    truncateSync(file, 4096 * 3)
    expect(faultOf(() => entriesOf(file))).toBe('damaged-case')
  })
})

describe('a file that can only be read', () => {
  it('gives what is in it and refuses an entry', () => {
    const file = filled()
    const db = openDriver(file, { readOnly: true })
    const store = sqliteStore(db, file)
    expect([...store.entries()]).toEqual(one)
    expect(store.state({}).documents.size).toBe(1)
    expect(faultOf(() => store.append(two))).toBe('read-only-case')
    store.close()
    expect(entriesOf(file)).toEqual(one)
  })
  it('can be on a medium where nothing can be written beside it', () => {
    const file = filled()
    const db = openDriver(file, { readOnly: true, asItIs: true })
    expect([...sqliteStore(db, file).entries()]).toEqual(one)
    db.close()
  })
})

describe('a full disk', () => {
  const crowded = (file: string) => {
    const db = openDriver(file)
    const pages = db.first<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
    db.exec(`PRAGMA max_page_count = ${pages + 2}`)
    return { db, store: sqliteStore(db, file) }
  }
  it('keeps what was there, and nothing of what had no room', () => {
    const file = filled()
    const { db, store } = crowded(file)
    expect(faultOf(() => store.append([...two, ...long('long')]))).toBe('disk-full')
    expect([...store.entries()]).toEqual(one)
    expect(store.search('sanctions', 9)).toEqual([])
    db.exec('PRAGMA max_page_count = 100000')
    expect(store.append([...two, ...long('long')])).toBe(4)
    store.close()
    expect(entriesOf(file)).toEqual([...one, ...two, ...long('long')])
  })
})

describe('a case that another program writes to', () => {
  it('is waited for, then told to be locked', () => {
    const file = filled()
    const writer = new DatabaseSync(file)
    writer.exec('BEGIN IMMEDIATE')
    const store = openSqlite(file, { patience: 50 })
    expect([...store.entries()]).toEqual(one)
    expect(faultOf(() => store.append(two))).toBe('case-locked')
    writer.exec('COMMIT')
    writer.close()
    expect(store.append(two)).toBe(two.length)
    store.close()
  })
  it('shows what the other has entered', () => {
    const file = filled()
    const [mine, other] = [openSqlite(file), openSqlite(file)]
    expect(mine.state({}).documents.size).toBe(1)
    other.append(two)
    expect(mine.state({}).documents.size).toBe(2)
    expect([mine.length(), mine.append(two)]).toEqual([one.length + two.length, 0])
    mine.close()
    other.close()
  })
})

describe('entries', () => {
  const refused = (sql: string): string => {
    const file = filled()
    const db = new DatabaseSync(file)
    let said = ''
    try {
      db.exec(sql)
    } catch (error) {
      said = error instanceof Error ? error.message : ''
    }
    db.close()
    expect(entriesOf(file)).toEqual(one)
    return said
  }
  it('are never edited, deleted or replaced', () => {
    expect(refused("UPDATE entries SET body = '{}'")).toContain('never edited')
    expect(refused('DELETE FROM entries')).toContain('never deleted')
    refused(
      "INSERT OR REPLACE INTO entries SELECT seq, id, format, recorded_at, origin, type, document, act, '{}' FROM entries",
    )
    refused(
      'PRAGMA recursive_triggers = OFF; INSERT OR REPLACE INTO entries SELECT 1, id, 1, recorded_at, origin, type, document, act, body FROM entries',
    )
  })
  it('stand in the file as plain JSON', () => {
    const db = new DatabaseSync(filled())
    const words = db
      .prepare("SELECT json_extract(body, '$.words.evidence') AS words FROM entries WHERE type = 'ActHeard'")
      .all()
    db.close()
    expect(words.map((row) => row['words'])).toEqual([
      'The ministers met in Geneva.',
      'Russia demanded an answer in writing.',
    ])
  })
})

describe('migrations', () => {
  const older = () => {
    const file = filled()
    return { file, db: openDriver(file) }
  }
  it('bring an older case forward, once, with all its entries', () => {
    const { file, db } = older()
    const steps = [...migrations, 'CREATE TABLE extra (a)', 'INSERT INTO extra VALUES (1)']
    migrate(db, file, steps)
    migrate(db, file, steps)
    expect([schemaVersion(db), db.all('SELECT a FROM extra')]).toEqual([steps.length, [{ a: 1 }]])
    expect([...sqliteStore(db, file).entries()]).toEqual(one)
    db.close()
  })
  it('leave the case as it was where a step fails', () => {
    const { file, db } = older()
    expect(() => migrate(db, file, [...migrations, 'CREATE TABLE extra (a)', 'NONSENSE'])).toThrow()
    expect(schemaVersion(db)).toBe(migrations.length)
    db.close()
    expect(entriesOf(file)).toEqual(one)
  })
  it('are set to durable writing in one file', () => {
    const file = filled()
    const db = openDriver(file)
    const pragma = (name: string): unknown =>
      Object.values(db.first<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0]
    expect([pragma('journal_mode'), pragma('application_id'), pragma('integrity_check')]).toEqual([
      'wal',
      0x44454d41,
      'ok',
    ])
    db.close()
  })
})
