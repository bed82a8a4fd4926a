import { constants, copyFileSync, existsSync, linkSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Fault } from '../../kernel/fault.ts'
import type { Store } from '../../ledger/index.ts'
import { type Driver, openDriver } from './driver.ts'
import { applicationId, isCase, migrate } from './schema.ts'
import { ending, sqliteStore } from './store.ts'

/** How to open a case. */
export interface CaseOpening {
  /** Milliseconds to wait for another writer; half a minute where it is not said. */
  readonly patience?: number
  /** Entries in a segment, for tests; see segments.ts. */
  readonly segmentSize?: number
  /** Acts from which on a state is kept, for tests; see kept-states.ts. */
  readonly keptFrom?: number
}

/** The file of a case, whether it was named with its ending or without. */
export const caseFile = (path: string): string => resolve(path.endsWith(ending) ? path : `${path}${ending}`)

const isCoded = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

const exists = (file: string): Fault =>
  new Fault('case-exists', `there is such a case already (${file})`, 'add to it with: demarche add')

/** Puts a finished file in its place, unless there is one already. */
const putInPlace = (made: string, file: string): void => {
  try {
    linkSync(made, file)
  } catch (error) {
    if (isCoded(error, 'EEXIST')) throw exists(file)
    copyFileSync(made, file, constants.COPYFILE_EXCL)
  }
}

const fill = (file: string): void => {
  const db = openDriver(file)
  try {
    db.exec(`PRAGMA application_id = ${applicationId}`)
    migrate(db, file)
    db.exec('PRAGMA journal_mode = WAL')
  } finally {
    db.close()
  }
}

const folderTrouble = (error: unknown, file: string): unknown => {
  if (isCoded(error, 'ENOENT', 'ENOTDIR'))
    return new Fault('missing-file', `no such folder (${dirname(file)})`, 'make it first')
  if (isCoded(error, 'EACCES', 'EPERM', 'EROFS'))
    return new Fault('read-only-case', `no file can be made here (${dirname(file)})`, 'check who may write the folder')
  if (isCoded(error, 'ENOSPC', 'EDQUOT'))
    return new Fault('disk-full', `no room is left on the disk (${file})`, 'make room and do it again')
  return isCoded(error, 'EEXIST') ? exists(file) : error
}

/** Makes the file of a new case, whole or not at all. Throws `Fault('case-exists')`. */
export const createSqlite = (path: string): string => {
  const file = caseFile(path)
  if (existsSync(file)) throw exists(file)
  try {
    const workshop = mkdtempSync(join(dirname(file), '.demarche-'))
    try {
      const made = join(workshop, 'case')
      fill(made)
      putInPlace(made, file)
    } finally {
      rmSync(workshop, { recursive: true, force: true })
    }
  } catch (error) {
    throw folderTrouble(error, file)
  }
  return file
}

const isLeftOver = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

const isCalled = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Fault && codes.includes(error.code)

/** Opens the file and reads its first page. */
const tried = (file: string, opening: Parameters<typeof openDriver>[1]): Driver => {
  const db = openDriver(file, opening)
  try {
    if (!isCase(db)) throw new Fault('not-a-case', `not a case (${file})`, 'make one with: demarche init CASE')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens the file to write; to read only where it cannot be written; as it stands where its folder cannot be written either. */
const driverOf = (file: string, opening: CaseOpening): Driver => {
  const ways = [{}, { readOnly: true }, { readOnly: true, asItIs: true }]
  let last: unknown
  for (const way of ways) {
    if ('asItIs' in way && isLeftOver(file)) break
    try {
      return tried(file, { ...opening, ...way })
    } catch (error) {
      last = error
      if (!isCalled(error, 'read-only-case')) throw error
    }
  }
  throw last
}

/** Opens a case. Throws the faults of files that are missing, no case, damaged, made by a newer version, or locked for too long. */
export const openSqlite = (path: string, opening: CaseOpening = {}): Store => {
  const file = caseFile(path)
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new Fault('missing-case', `no such case (${file})`, 'make it with: demarche init CASE')
  if (stat.isDirectory()) throw new Fault('not-a-case', `a folder, not a case (${file})`, 'give the file of a case')
  const db = driverOf(file, opening)
  try {
    migrate(db, file)
    db.exec('PRAGMA synchronous = FULL')
    return sqliteStore(db, file, { segment: opening.segmentSize, kept: opening.keptFrom })
  } catch (error) {
    db.close()
    throw error
  }
}
