import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demarche, demarcheInto } from './run-demarche.ts'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-export-'))
  demarche(['init', at('talks')])
  demarche(['add', at('talks'), 'examples/geneva-talks.txt', '--published', '2022-01-22'])
  demarche(['init', at('copy')])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('demarche export and import', () => {
  it('carry a ledger from one case to another and back, byte for byte', () => {
    expect(demarche(['export', at('talks'), '--format', 'jsonl', '--out', at('a.jsonl')]).code).toBe(0)
    const { code, out } = demarche(['import', at('copy'), at('a.jsonl')])
    expect([code, out]).toEqual([0, expect.stringMatching(/^copy: \d+ entries added, 0 known already\n$/)])
    const again = demarche(['export', at('copy'), '--format', 'jsonl'])
    expect(again.out).toBe(readFileSync(at('a.jsonl'), 'utf8'))
    expect(demarche(['import', at('copy'), '-'], again.out).out).toMatch(/^copy: 0 entries added, \d+ known already\n$/)
  })
  it('leave nothing behind where a line is no good', () => {
    const before = demarche(['export', at('copy'), '--format', 'jsonl']).out
    const lines = before.split('\n')
    writeFileSync(at('bad.jsonl'), [...lines.slice(0, -3), 'nonsense', ...lines.slice(-3)].join('\n'))
    demarche(['init', at('third')])
    const { code, err, out } = demarche(['import', at('third'), at('bad.jsonl')])
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(/^demarche: the line is no JSON.*bad\.jsonl, line \d+.*nothing was imported\n$/)
    expect(demarche(['export', at('third'), '--format', 'jsonl']).out).toMatch(
      /^\{"demarche":"ledger","entries":0,"format":1\}\n$/,
    )
  })
})

describe('demarche export', () => {
  it('heeds the clocks', () => {
    const known = (day: string) =>
      demarche(['export', at('talks'), '--format', 'csv', '--known-by', day]).out.split('\r\n')
    expect(known('2022-01-21')).toHaveLength(2)
    expect(known('2022-01-22').length).toBeGreaterThan(10)
  })
  it('keeps to one kind where it is asked to', () => {
    const rows = demarche(['export', at('talks'), '--format', 'csv', '--kind', 'meeting'])
      .out.split('\r\n')
      .slice(1, -1)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => row.split(',')[2] !== 'meeting')).toEqual([])
  })
  it('lets the reader of its output leave early', () => {
    expect(demarcheInto('head -c 10', ['export', at('talks'), '--format', 'html'])).toMatchObject({ code: 0, err: '' })
  })
  it.each([
    ['an unknown format', ['--format', 'xml'], 2, /no such format: xml.*jsonl, csv/],
    ['no format', [], 2, /--format/],
    [
      'clocks with a format that has none',
      ['--format', 'jsonl', '--as-of', '2022-01-22'],
      2,
      /jsonl does not take --as-of/,
    ],
    ['a kind with a format that has none', ['--format', 'html', '--kind', 'meeting'], 2, /html does not take --kind/],
    [
      'a folder that is not there',
      ['--format', 'csv', '--out', 'none/where.csv'],
      3,
      /no such folder \(none\/where\.csv\)/,
    ],
  ] as const)('refuses %s', (_, words, exit, complaint) => {
    const { code, err, out } = demarche(['export', at('talks'), ...words])
    expect([code, out]).toEqual([exit, ''])
    expect(err).toMatch(complaint)
  })
  it('leaves what was there where it cannot write', () => {
    mkdirSync(at('taken.csv'))
    writeFileSync(at('taken.csv/x'), '')
    expect(demarche(['export', at('talks'), '--format', 'csv', '--out', at('taken.csv')]).err).toMatch(/folder/)
    expect(existsSync(at('taken.csv/x'))).toBe(true)
    expect(readdirSync(folder).filter((name) => name.includes('.part-'))).toEqual([])
  })
})

describe('demarche import refuses', () => {
  it.each([
    ['a missing file', () => at('none.jsonl'), 3, /no such file/],
    ['a folder', () => folder, 3, /folder/],
  ] as const)('%s', (_, path, exit, complaint) => {
    const { code, err } = demarche(['import', at('copy'), path()])
    expect(code).toBe(exit)
    expect(err).toMatch(complaint)
  })
  it('bytes that are no UTF-8', () => {
    writeFileSync(at('latin.jsonl'), Uint8Array.from([0x7b, 0xe9, 0x7d]))
    expect(demarche(['import', at('copy'), at('latin.jsonl')])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/not in UTF-8/),
    })
  })
})
