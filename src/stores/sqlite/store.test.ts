import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { storeContract } from '../../../test/store-contract.ts'
import type { Store } from '../../ledger/index.ts'
import { createSqlite, openSqlite } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const make = (): Store => openSqlite(createSqlite(join(folder, `talks-${count++}`)))
const reopen = (store: Store): Store => {
  store.close()
  return openSqlite(join(folder, store.name))
}

storeContract('the SQLite', { make, reopen })
