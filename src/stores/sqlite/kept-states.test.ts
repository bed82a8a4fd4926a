import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { entryLists } from '../../../test/any-ledger.ts'
import { report } from '../../../test/small-ledger.ts'
import { type CaseState, type Clocks, stateAt } from '../../ledger/index.ts'
import { openDriver } from './driver.ts'
import { caseFile, createSqlite, openSqlite } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const opening = { keptFrom: 0 }
let count = 0
const newPath = (): string => join(folder, `case-${count++}`)

const shown = (state: CaseState): unknown =>
  JSON.parse(
    JSON.stringify(state, (_, value) => (value instanceof Map || value === state.tellings ? [...value] : value)),
  )

const withTellings = (state: CaseState): unknown => shown({ ...state, tellings: new Map(state.tellings) })

/** Marks what is kept, so that reading it can be told from working it out. */
const mark = (path: string): void => {
  const db = openDriver(caseFile(path))
  db.run(`UPDATE kept_states SET rest = json_set(rest, '$.topicNames', json('[["read","from the file"]]'))`)
  db.close()
}

const nameIn = (path: string, clocks: Clocks = {}): string | undefined => {
  const store = openSqlite(path, opening)
  const name = store.state(clocks).topicNames.get('read')
  store.close()
  return name
}

const filled = (): string => {
  const path = newPath()
  const store = openSqlite(createSqlite(path), opening)
  store.append(report('one', '2022-01-22', ['Alpha met Beta.', 'Alpha warned Beta “of all means”.', 'Beta refused.']))
  store.state({})
  store.state({ knownBy: '2022-01-23' })
  store.close()
  return path
}

describe('a state kept in a case', () => {
  it('is the one worked out, whatever the entries', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(entryLists, fc.constantFrom<Clocks>({}, { asOf: '2022-01-21' }), (entries, clocks) => {
        const path = newPath()
        const store = openSqlite(createSqlite(path), opening)
        store.append(entries)
        store.state(clocks)
        store.close()
        const again = openSqlite(path, opening)
        expect(withTellings(again.state(clocks))).toEqual(withTellings(stateAt(again.entries(), clocks)))
        again.close()
      }),
      { numRuns: 30 },
    )
  })
  it('is read by whoever opens the case next, by its clocks', () => {
    const path = filled()
    mark(path)
    expect(nameIn(path)).toBe('from the file')
    expect(nameIn(path, { knownBy: '2022-01-23' })).toBe('from the file')
    expect(nameIn(path, { knownBy: '2022-01-24' })).toBeUndefined()
  })
  it('gives tellings by id, in order, and nothing for others', () => {
    const path = filled()
    const store = openSqlite(path, opening)
    const { tellings } = store.state({})
    const ids = [...tellings.keys()]
    expect(ids).toEqual([...ids].sort())
    for (const id of ids) expect(tellings.get(id)).toMatchObject({ id, act: { id }, words: { where: null } })
    expect([tellings.get('nobody'), tellings.has('nobody'), tellings.size]).toEqual([undefined, false, 3])
    store.close()
  })
  it('is not read after another entry, and is kept anew then', () => {
    const path = filled()
    mark(path)
    const store = openSqlite(path, opening)
    expect(store.state({}).topicNames.get('read')).toBe('from the file')
    store.append(report('two', null, ['Alpha left.']))
    expect(store.state({}).topicNames.get('read')).toBeUndefined()
    expect(store.state({}).tellings.size).toBe(4)
    store.close()
    mark(path)
    expect(nameIn(path)).toBe('from the file')
  })
  it('made by other code is not read', () => {
    const path = filled()
    mark(path)
    const db = openDriver(caseFile(path))
    db.run("UPDATE kept_states SET version = 'older'")
    db.close()
    expect(nameIn(path)).toBeUndefined()
  })
  it('is a help only: a file that cannot be written answers all the same', () => {
    const path = newPath()
    const store = openSqlite(createSqlite(path), opening)
    store.append(report('one', '2022-01-22', ['Alpha met Beta.']))
    store.close()
    chmodSync(caseFile(path), 0o444)
    expect(nameIn(path)).toBeUndefined()
  })
})
