import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openCase } from '../src/app/case.ts'
import { demarche, main, root } from './run-demarche.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-case-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
let talks = ''
beforeEach(() => {
  talks = join(folder, `talks-${count++}`)
  demarche(['init', talks])
})

const entriesIn = (path: string): number => {
  const kase = openCase(path)
  const length = kase.store.length()
  kase.close()
  return length
}

describe('demarche init', () => {
  it('makes a case once', () => {
    const other = join(folder, 'other')
    expect(demarche(['init', `${other}.demarche`])).toMatchObject({
      code: 0,
      err: '',
      out: `other: a new case in ${other}.demarche\n`,
    })
    const again = demarche(['init', other])
    expect(again).toMatchObject({ code: 4, out: '' })
    expect(again.err).toContain('there is such a case already')
  })
})

describe('demarche add', () => {
  const geneva = 'examples/geneva-talks.txt'
  it('adds files, and the same again changes nothing', () => {
    const first = demarche(['add', talks, geneva, 'examples/three-rounds.txt'])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^2 documents added \(\d+ acts\)\n$/)
    const before = entriesIn(talks)
    expect(demarche(['add', `${talks}.demarche`, geneva]).out).toBe('0 documents added (0 acts), 1 known already\n')
    expect(entriesIn(talks)).toBe(before)
  })
  it('takes folders with what is in them, and nothing but reports', () => {
    const reports = join(folder, 'reports')
    mkdirSync(join(reports, 'older'), { recursive: true })
    cpSync(join(root, geneva), join(reports, 'geneva.txt'))
    cpSync(join(root, 'examples/three-rounds.txt'), join(reports, 'older', 'rounds.TXT'))
    writeFileSync(join(reports, 'picture.png'), 'no report')
    expect(demarche(['add', talks, reports]).out).toMatch(/^2 documents added/)
  })
  it('takes standard input and a card', () => {
    const words = [
      'add',
      talks,
      '-',
      '--title',
      'A note',
      '--source',
      'Press',
      '--published',
      '2022-01-22',
      '--url',
      'https://example.org/1',
    ]
    expect(demarche(words, 'Russia demanded a written answer from NATO.').out).toMatch(/^1 document added \(1 act\)\n$/)
    const kase = openCase(talks)
    const [document] = kase.state({}).documents.values()
    kase.close()
    expect(document?.cards).toMatchObject([
      {
        title: 'A note',
        publisher: 'Press',
        published: '2022-01-22',
        publishedFrom: 'user',
        url: 'https://example.org/1',
      },
    ])
  })
  it('leaves out what cannot be read and says so; --strict ends with 1', () => {
    const words = ['add', talks, geneva, join(folder, 'missing.txt')]
    const run = demarche(words)
    expect(run).toMatchObject({ code: 0, err: expect.stringMatching(/^demarche: no such file .*; left out\n$/) })
    expect(run.out).toMatch(/^1 document added \(\d+ acts\), 1 left out\n$/)
    expect(demarche([...words, '--strict'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('1 known already, 1 left out'),
    })
  })
  it('fails where the one report cannot be read', () => {
    expect(demarche(['add', talks, join(folder, 'missing.txt')])).toMatchObject({ code: 3, out: '' })
    expect(demarche(['add', talks, geneva, geneva, '--title', 'Both'])).toMatchObject({ code: 2, out: '' })
    mkdirSync(join(folder, 'nothing'), { recursive: true })
    expect(demarche(['add', talks, join(folder, 'nothing')])).toMatchObject({ code: 3, out: '' })
  })
  it('fails where there is no such case', () => {
    expect(demarche(['add', join(folder, 'nowhere'), geneva])).toMatchObject({ code: 4, out: '' })
  })
  it('keeps all that was entered where the disk is full', { timeout: 90_000 }, () => {
    demarche(['add', talks, geneva])
    const before = entriesIn(talks)
    const run = spawnSync('bash', ['-c', 'ulimit -f 300; exec "$0" "$@"', process.execPath, main, 'add', talks, 'docs', 'examples'], {
      cwd: root, encoding: 'utf8',
    }) // biome-ignore format: one row
    expect([run.status, run.stdout]).toEqual([4, ''])
    expect(run.stderr).toContain('nothing of this step was kept')
    expect(entriesIn(talks)).toBeGreaterThanOrEqual(before)
    expect(demarche(['add', talks, 'examples']).code).toBe(0)
  })
})

describe('demarche reread', () => {
  it('lists what changed and what a person decided, and changes nothing the second time', { timeout: 90_000 }, () => {
    demarche(['add', talks, 'examples/geneva-talks.txt'])
    const kase = openCase(talks)
    const [telling] = kase.state({}).tellings.values()
    const entry =
      telling && [...kase.store.entries()].find(({ body }) => body.type === 'ActHeard' && body.act.id === telling.id)
    if (entry?.body.type !== 'ActHeard') throw new Error('no act')
    const { body } = entry
    kase.decide({ type: 'ActCorrected', act: body.act.id, field: 'standing', value: 'denied' }, 'Ada')
    kase.store.append([
      {
        ...entry,
        id: 'otherwise0',
        recordedAt: '2099-01-01T00:00:00.000Z',
        body: { ...body, act: { ...body.act, standing: 'possible' } },
      },
    ])
    kase.close()
    const { code, out, err } = demarche(['reread', talks])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('machine before ⇒ now: standing possible ⇒ ')
    expect(out).toContain('person: standing = denied (stays)')
    expect(out).toContain('1 document read again, 1 changed: 0 acts new, 1 told otherwise, 0 no longer heard')
    expect(demarche(['reread', talks]).out).toBe('1 document read again, nothing changed\n')
    expect(JSON.parse(demarche(['reread', talks, '--json']).out)).toEqual({ documents: 1, changed: [] })
  })
})
