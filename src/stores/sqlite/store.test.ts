import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { report } from '../../../test/small-ledger.ts'
import { type StoreUnderTest, storeContract } from '../../../test/store-contract.ts'
import type { Entry, Store } from '../../ledger/index.ts'
import { openDriver } from './driver.ts'
import { type CaseOpening, caseFile, createSqlite, openSqlite } from './open.ts'
import { segmentVersion } from './segments.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

const wordsOf = (entries: readonly Entry[], act: string): string | undefined =>
  entries.flatMap(({ body }) => (body.type === 'ActHeard' && body.act.id === act ? [body.words.evidence] : []))[0]

/** SQLite stores whose entries are told a second time in segments of `segmentSize`. */
const under = (opening: CaseOpening): StoreUnderTest => ({
  make: () => openSqlite(createSqlite(join(folder, `talks-${count++}`)), opening),
  reopen: (store) => {
    store.close()
    return openSqlite(join(folder, store.name), opening)
  },
})

storeContract('the SQLite', under({}))
storeContract('the SQLite, in segments,', under({ segmentSize: 3 }))
storeContract('the SQLite, with kept states,', under({ segmentSize: 3, keptFrom: 0 }))

describe('segments', () => {
  const sentences = ['Alpha met Beta.', 'Alpha warned Beta “of all means”.', 'Beta refused.', 'Alpha left.']
  const entries = [...report('one', '2022-01-22', sentences), ...report('two', null, sentences.toReversed())]
  const path = join(folder, 'segments')
  const segmentsIn = (): readonly unknown[] => {
    const db = openDriver(caseFile(path))
    const rows = db.all<{ last: number; version: number }>('SELECT last, version FROM segments ORDER BY last')
    db.close()
    return rows.map(({ last, version }) => [last, version === segmentVersion])
  }
  const filled = (): Store => {
    rmSync(caseFile(path), { force: true })
    const store = openSqlite(createSqlite(path), { segmentSize: 3 })
    for (const entry of entries) store.append([entry])
    return store
  }
  it('hold every full number of entries, and give acts word for word', () => {
    const store = filled()
    const again = openSqlite(path)
    const acts = (of: Store): unknown => JSON.parse(JSON.stringify([...of.facts().acts.values()]))
    expect(acts(again)).toEqual(acts(store))
    const [telling] = again.state({}).tellings.values()
    expect(telling?.act.rule).toBe('test')
    expect(telling?.words.evidence).toBe(telling?.act.id && wordsOf(entries, telling.act.id))
    again.close()
    store.close()
    expect(segmentsIn()).toEqual([3, 6, 9].map((last) => [last, true]))
  })
  it('can be thrown away, and are made again with the next entry', () => {
    filled().close()
    const db = openDriver(caseFile(path))
    db.run('DELETE FROM segments')
    db.close()
    const store = openSqlite(path, { segmentSize: 3 })
    expect(store.state({}).tellings.size).toBe(8)
    store.append(report('three', null, ['Alpha came back.']))
    store.close()
    expect(segmentsIn()).toEqual([3, 6, 9, 12].map((last) => [last, true]))
  })
  it('of another version are not read, and are made anew', () => {
    filled().close()
    const db = openDriver(caseFile(path))
    db.run("UPDATE segments SET version = 0, light = 'nonsense'")
    db.close()
    const store = openSqlite(path, { segmentSize: 3 })
    expect(store.state({}).tellings.size).toBe(8)
    store.append(report('three', null, ['Alpha came back.']))
    expect(store.state({}).tellings.size).toBe(9)
    store.close()
    expect(segmentsIn()).toEqual([3, 6, 9, 12].map((last) => [last, true]))
  })
})
