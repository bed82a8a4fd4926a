import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { initCase, openCase } from '../src/app/case.ts'
import { openDriver } from '../src/stores/sqlite/driver.ts'
import { root } from './run-demarche.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Entries of one prepared report. */
const perReport = 4

const startWriter = (file: string, name: string, count: number): ChildProcess =>
  spawn(process.execPath, [join(root, 'test', 'entry-writer.ts'), file, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** A sequence that looks like chance and is the same every time (Park and Miller's generator). */
const chance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

interface Killed {
  /** Reports that the writer said were entered. */
  readonly told: number
  readonly code: number | null
}

/** Lets a writer go until it has told of `lines` reports and `delay` milliseconds more, then kills it. */
const killedAfter = (file: string, name: string, lines: number, delay: number): Promise<Killed> =>
  new Promise((done) => {
    const child = startWriter(file, name, 10_000)
    let told = 0
    let aimed = false
    child.stdout?.on('data', (data: Buffer) => {
      told += data.toString().split('\n').length - 1
      if (aimed || told < lines) return
      aimed = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.on('close', (code) => done({ told, code }))
  })

const isSound = (file: string): unknown => {
  const db = openDriver(file)
  const row = db.first<Record<string, unknown>>('PRAGMA integrity_check')
  db.close()
  return row?.['integrity_check']
}

// Hundreds of times: `DEMARCHE_KILLS=300 npx vitest run test/interrupted.test.ts`.
const kills = Number(process.env['DEMARCHE_KILLS'] ?? 25)

describe('kill -9 at any point of an add', () => {
  it(`loses at most the document in hand and leaves a case that opens (${kills} times)`, {
    timeout: kills * 5000,
  }, async () => {
    const file = join(folder, 'killed.demarche')
    initCase(file).close()
    const next = chance(2022)
    let before = 0
    for (let time = 0; time < kills; time++) {
      const { told } = await killedAfter(file, `writer ${time}`, 1 + Math.floor(next() * 20), next() * 8)
      const kase = openCase(file)
      const entered = kase.store.length() - before
      before += entered
      const whole = kase.store.search(`"writer ${time} left"`, 10_000).filter(({ of }) => of === 'document').length
      kase.close()
      expect(entered % perReport).toBe(0)
      expect(whole).toBe(entered / perReport)
      expect([0, 1]).toContain(entered / perReport - told)
    }
    expect(isSound(file)).toBe('ok')
    const kase = openCase(file)
    expect(kase.state({}).documents.size).toBe(before / perReport)
    kase.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})

describe('two writers at once', () => {
  const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on('close', done))
  it('both succeed', { timeout: 60_000 }, async () => {
    const file = join(folder, 'shared.demarche')
    initCase(file).close()
    const codes = await Promise.all(['left', 'right'].map((name) => ended(startWriter(file, name, 60))))
    expect(codes).toEqual([0, 0])
    const kase = openCase(file)
    expect(kase.store.length()).toBe(2 * 60 * perReport)
    expect(kase.state({}).documents.size).toBe(120)
    kase.close()
    expect(isSound(file)).toBe('ok')
  })
})
