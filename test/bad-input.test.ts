import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demarche, demarcheInto, type Run } from './run-demarche.ts'

const example = 'examples/geneva-talks.txt'
let folder = ''
const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const expectOneLine = ({ code, out, err }: Run, exitCode: number, words: RegExp): void => {
  expect(err).toMatch(/^demarche: [^\n]+\n$/)
  expect(err).toMatch(words)
  expect(out).toBe('')
  expect(code).toBe(exitCode)
}

describe('a command that is not understood ends with 2, one line and no output', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /no command.*--help/],
    ['unknown command', ['raed', example], /unknown command 'raed'.*read/],
    ['unknown option', ['read', example, '--fomat', 'json'], /--fomat.*--format/],
    ['no file', ['read'], /missing required argument/],
    ['two files', ['read', example, example], /too many arguments/],
    ['option without its value', ['read', example, '--title'], /--title/],
    ['no such format', ['read', example, '--format', 'xml'], /xml.*text, json/],
    ['no such layer', ['read', example, '--layer', 'verbs'], /verbs.*acts, quotes/],
    ['a layer that the format has not', ['read', example, '--layer', 'quotes', '--format', 'conllu'], /quotes.*tokens/],
    ['a day that is none', ['read', example, '--published', '2022-02-30'], /2022-02-30.*2022-01-22/],
    ['a date in another form', ['read', example, '--published', '22 January 2022'], /2022-01-22/],
    ['an empty date', ['read', example, '--published', ''], /2022-01-22/],
    ['explain without a place', ['explain', example], /OFFSET/],
    ['explain with two places', ['explain', example, '3', '--words', 'Geneva'], /OFFSET/],
    ['an offset that is none', ['explain', example, '1e3'], /1e3/],
    ['an offset past the end', ['explain', example, '99999999'], /ends at/],
    ['words that are not there', ['explain', example, '--words', 'Timbuktu'], /do not stand/],
    ['score without gold', ['score'], /--gold/],
  ]
  it.each(cases)('%s', (_, words, complaint) => expectOneLine(demarche(words), 2, complaint))
})

describe('input that cannot be read ends with 3, one line and no output', () => {
  it('missing file', () => expectOneLine(demarche(['read', join(folder, 'none.txt')]), 3, /no such file/))
  it('a file below a file', () => expectOneLine(demarche(['read', `${example}/x`]), 3, /no such file/))
  it('a name with a line break', () => expectOneLine(demarche(['read', 'a\nb']), 3, /no such file/))
  it('folder', () => expectOneLine(demarche(['read', folder]), 3, /folder/))
  it('empty file', () => expectOneLine(demarche(['read', file('empty.txt', '')]), 3, /empty/))
  it('empty standard input', () => expectOneLine(demarche(['read', '-']), 3, /empty/))
  it('only white space', () => expectOneLine(demarche(['read', '-'], ' \n\t\n\u00a0 '), 3, /empty/))
  it('binary file', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0])
    expectOneLine(demarche(['read', file('picture.png', png)]), 3, /binary|text/)
  })
  it('zeros', () => expectOneLine(demarche(['read', file('zeros', new Uint8Array(5000))]), 3, /binary|text/))
  it('50 MB of text', () => {
    const text = 'Russia said on Friday that it would not attack. '.repeat(1_050_000)
    expectOneLine(demarche(['read', file('big.txt', text)]), 3, /MiB/)
    expectOneLine(demarche(['read', '-'], text), 3, /MiB/)
  })
  it.skipIf(process.getuid?.() === 0)('a file that we may not read', () => {
    const path = file('secret.txt', 'text')
    chmodSync(path, 0)
    expectOneLine(demarche(['read', path]), 3, /permission/)
  })
  it.skipIf(!existsSync('/proc/self/mem'))('a file that fails while being read', () => {
    expectOneLine(demarche(['read', '/proc/self/mem']), 3, /cannot be read/)
  })
  it('gold that is no JSON', () => {
    expectOneLine(demarche(['score', '--gold', file('gold.json', '{')]), 3, /not JSON.*gold\.json/)
  })
  it('gold whose evidence is not in the text', () => {
    const act = { kind: 'demand', from: [], to: [], standing: 'happened', evidence: 'nowhere' }
    const gold = JSON.stringify({ id: 'one', text: 'Some text.', acts: [act] })
    expectOneLine(demarche(['score', '--gold', file('lost.json', gold)]), 3, /act 1: .*evidence/)
  })
  it('a folder without gold', () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expectOneLine(demarche(['score', '--gold', empty]), 3, /no gold/)
  })
  it('conllu that is none', () => {
    expectOneLine(demarche(['read', '-', '--input', 'conllu'], 'This is no table.\n'), 3, /conllu|CoNLL-U|columns/i)
  })
})

describe('odd but legal input is read', () => {
  const readable = (text: string): void => {
    const { code, err } = demarche(['read', '-', '--format', 'jsonl'], text)
    expect(err).toBe('')
    expect(code).toBe(0)
  }
  const sentence = 'Ruritania said on Friday that it would not attack Syldavia if the talks went on, and '
  it('10,000 nested quotation marks', () => readable(`He said ${'“a '.repeat(10_000)}b${'”'.repeat(10_000)}.`))
  it('10,000 marks that are never closed', () => readable(`${'"'.repeat(10_000)} said Lavrov ${'“'.repeat(10_000)}`))
  it('10,000 nested brackets', () => readable(`Talks ${'('.repeat(10_000)}failed${')'.repeat(10_000)}.`))
  it('a line of 1 MB', { timeout: 240_000 }, () => readable(sentence.repeat(Math.ceil(1_000_000 / sentence.length))))
  it('a word of 1 MB', () => readable(`${'a'.repeat(1_000_000)} said no.`))
  it('control characters', () => {
    const few = 'Russia \u001b[31msaid\u0007 no\u0008 to\u202e Ukraine.\r\nThe end.\u001b]0;x\u0007'
    const { code, out, err } = demarche(['read', '-'], `${sentence.repeat(20)}.\n\n${few}`)
    expect([code, err]).toEqual([0, ''])
    expect(out.replaceAll('\n', '')).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u202e]+$/)
  })
  it('lone surrogates and astral letters', () => readable('Russia 😀 said “𝒩o” to \ud800 Ukraine 🇺🇦.'))
})

describe('output', () => {
  it('ends quietly when nobody reads on', () => {
    const { code, out, err } = demarcheInto('head -c 1', ['read', example, '--format', 'json'])
    expect([code, out, err]).toEqual([0, '{', ''])
  })
  it('is the same bytes every time', () => {
    const once = demarche(['read', example, '--format', 'json'])
    expect(demarche(['read', example, '--format', 'json']).out).toBe(once.out)
  })
  it('has no colours where there is no terminal', () => {
    expect(demarche(['read', example]).out).not.toContain('\u001b')
  })
})
