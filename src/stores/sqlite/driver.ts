import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { troubleOf } from './troubles.ts'

/** The little of SQLite that a store needs. Whatever the file or the disk refuses is thrown as a `Fault`. */
export interface Driver {
  /** Runs statements that give nothing back. */
  readonly exec: (sql: string) => void
  /** Runs one statement; gives the number of rows it changed. */
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number
  readonly first: <Row>(sql: string, ...values: readonly SQLInputValue[]) => Row | undefined
  readonly all: <Row>(sql: string, ...values: readonly SQLInputValue[]) => readonly Row[]
  /** All of `work` or nothing of it. Waits where another process is writing. */
  readonly atomically: <Result>(work: () => Result) => Result
  readonly close: () => void
}

/** How to open the file. `asItIs`: it is on a medium that cannot change, nothing beside it is read or written. */
export interface Opening {
  readonly readOnly?: boolean
  readonly asItIs?: boolean
  /** Milliseconds to wait for another writer. */
  readonly patience?: number
}

const address = (path: string, asItIs: boolean): string | URL => {
  if (!asItIs) return path
  const url = new URL('file:///')
  url.pathname = path.split('/').map(encodeURIComponent).join('/')
  url.searchParams.set('immutable', '1')
  return url
}

/** Prepared statements, each prepared once. */
const statementsOf = (db: DatabaseSync): ((sql: string) => StatementSync) => {
  const prepared = new Map<string, StatementSync>()
  return (sql) => {
    const statement = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
}

/** Loaded when a case is opened, not before: a start-up snapshot cannot hold it. */
const database = (...options: ConstructorParameters<typeof DatabaseSync>): DatabaseSync =>
  new (process.getBuiltinModule('node:sqlite').DatabaseSync)(...options)

/** Opens the SQLite file at an absolute path; makes it where there is none. */
export const openDriver = (
  path: string,
  { readOnly = false, asItIs = false, patience = 30_000 }: Opening = {},
): Driver => {
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw troubleOf(error, path)
    }
  }
  const db = guarded(() => database(address(path, asItIs), { readOnly, timeout: patience }))
  const statement = statementsOf(db)
  const roll = (): void => {
    if (db.isTransaction) db.exec('ROLLBACK')
  }
  return {
    exec: (sql) => guarded(() => db.exec(sql)),
    run: (sql, ...values) => guarded(() => Number(statement(sql).run(...values).changes)),
    first: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
      guarded(() => statement(sql).get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
      guarded(() => statement(sql).all(...values) as Row[]),
    atomically: (work) =>
      guarded(() => {
        db.exec('BEGIN IMMEDIATE')
        try {
          const result = work()
          db.exec('COMMIT')
          return result
        } catch (error) {
          roll()
          throw error
        }
      }),
    close: () => guarded(() => db.close()),
  }
}
