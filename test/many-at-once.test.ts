import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { addDocuments, type Outcome } from '../src/app/add-documents.ts'
import { initCase, memoryCase, openCase } from '../src/app/case.ts'
import { readerPool } from '../src/app/readers/reader-pool.ts'
import type { ReportSource } from '../src/intake/report-source.ts'
import { Fault } from '../src/kernel/fault.ts'
import { demarche, main, root } from './run-demarche.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-threads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (at: number): string =>
  `Talks resume, round ${at}\n\nVIENNA, Dec. ${1 + (at % 28)}, 2021 — Iran and the United States held indirect talks in Vienna. ` +
  `Iran refused to meet the American envoy. Russia demanded a written answer from NATO within ${at + 2} weeks.`

const source = (name: string, content: string): ReportSource => ({
  name,
  bytes: async () => new TextEncoder().encode(content),
})

/** Reports, some of them bad, some there twice. */
const reports = Array.from({ length: 24 }, (_, at) =>
  source(`${at}.txt`, at % 7 === 3 ? '' : at % 5 === 4 ? text(at - 1) : text(at)),
)

const added = async (sources: readonly ReportSource[], workers: number) => {
  const kase = memoryCase('talks')
  const outcomes: Outcome[] = []
  const options = { reader: '1', clock: () => '2026-01-01T00:00:00.000Z', workers }
  const tally = await addDocuments(kase.store, sources, { ...options, onDone: (one) => outcomes.push(one) })
  const told = outcomes.map((one) => (one.as === 'faulty' ? [one.name, one.fault.code, one.fault.message] : one))
  return { entries: JSON.stringify([...kase.store.entries()]), told, tally }
}

describe('threads that read', { timeout: 180_000 }, () => {
  it('make no difference to what is entered, and in what order', async () => {
    const [one, three] = [await added(reports, 1), await added(reports, 3)]
    expect(one.tally).toMatchObject({ faulty: 3, known: 3 })
    expect(three).toEqual(one)
  })
  it('are not started for a few reports', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length
    let most = 0
    const watched = reports.slice(0, 3).map((one) => ({
      ...one,
      bytes: () => {
        most = Math.max(most, process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length)
        return one.bytes()
      },
    }))
    await added(watched, 3)
    expect(most).toBe(before)
  })
  it('lose only the report that one of them dies of', async () => {
    const pool = readerPool(2, { heap: 40, heapOfLast: 40 })
    // Of this report alone there is more to keep than such a thread may.
    const large = Array.from({ length: 1200 }, (_, at) => text(at)).join('\n\n')
    const contents = [text(0), text(1), large, text(2), text(3), text(4)]
    const read = (content: string, at: number) =>
      pool.read({ name: `${at}.txt`, content: new TextEncoder().encode(content), card: {} }, () => false)
    const heard = await Promise.all(contents.map(read))
    await pool.close()
    expect(heard.map((one) => (one instanceof Fault ? one.code : 'read'))).toEqual([
      'read', 'read', 'reader-failed', 'read', 'read', 'read',
    ]) // biome-ignore format: one row
  })
})

const wire = join(folder, 'wire.jsonl.gz')
const lines = Array.from({ length: 400 }, (_, at) => JSON.stringify({ text: text(at), source: 'Wire' }))
writeFileSync(wire, gzipSync(`${lines.toSpliced(7, 0, '{"text":').join('\n')}\n`))

const documentsIn = (file: string): number => {
  const kase = openCase(file)
  const count = kase.state({}).documents.size
  kase.close()
  return count
}

describe('an archive given on the command line', { timeout: 120_000 }, () => {
  it('names what was left out at the end, and ends with 1 where that is asked for', () => {
    const few = join(folder, 'few.jsonl')
    writeFileSync(few, `${lines.slice(0, 6).toSpliced(2, 0, '{"text":').toSpliced(4, 0, '{}').join('\n')}\n`)
    initCase(join(folder, 'few.demarche')).close()
    const run = demarche(['add', join(folder, 'few'), few, '--workers', '2', '--strict'])
    expect(run.err.match(/line \d+/g)).toEqual(['line 3', 'line 5'])
    expect(run.out).toContain('6 documents added')
    expect(run.out).toContain('2 left out')
    expect(run.code).toBe(1)
  })
  it('is taken up where it was interrupted', async () => {
    const file = join(folder, 'cut.demarche')
    initCase(file).close()
    const child = spawn(process.execPath, [main, 'add', file, wire, '--workers', '2'], { cwd: root, stdio: 'ignore' })
    const ended = new Promise((done) => child.on('close', (_, signal) => done(signal)))
    const deadline = Date.now() + 60_000
    while (documentsIn(file) < 5 && Date.now() < deadline) await new Promise((done) => setTimeout(done, 50))
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    const before = documentsIn(file)
    expect(before).toBeGreaterThanOrEqual(5)
    expect(before).toBeLessThan(400)
    const { out } = demarche(['add', file, wire, '--workers', '2'])
    expect(out).toContain(`${400 - before} documents added`)
    expect(out).toContain(`${before} known already`)
    expect(documentsIn(file)).toBe(400)
  })
})
