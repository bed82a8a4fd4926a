import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../src/acts/kinds/index.ts'
import { demarche, root, rows } from './run-demarche.ts'

const example = 'examples/geneva-talks.txt'
const text = readFileSync(join(root, example), 'utf8')

const printed = (...words: string[]): string => {
  const { code, out, err } = demarche(words)
  expect([code, err]).toEqual([0, ''])
  return out
}

describe('read', () => {
  it('prints a brief with title, parties and every family', () => {
    const brief = printed('read', example, '--published', '2022-01-22')
    expect(brief.split('\n')[0]).toBe(text.split('\n')[0])
    for (const part of ['published 2022-01-22', 'PARTIES', 'TALKS', 'WORDS', 'DEEDS', 'SENTENCES THAT GAVE NO ACT'])
      expect(brief).toContain(part)
  })
  it('keeps the brief within 80 columns', () => {
    const tooLong = printed('read', example)
      .split('\n')
      .filter((line) => line.length > 80)
    expect(tooLong).toEqual([])
  })
  it('takes title and source from the command line', () => {
    const [title, card] = printed('read', example, '--title', 'Another title', '--source', 'A paper').split('\n')
    expect([title, card?.split(' · ')[0]]).toEqual(['Another title', 'A paper'])
  })
  it('reads standard input as it reads a file', () => {
    const { out } = demarche(['read', '-', '--format', 'jsonl'], text)
    expect(out).toBe(printed('read', example, '--format', 'jsonl'))
  })
  it.each([
    ['acts', 'id kind from to about standing condition quotes when due where holder evidence plover rule doubts'],
    ['quotes', 'source cue content speaker'],
    ['times', 'from to edtf basis why'],
    ['tokens', 'sentence at from to form inner upos xpos lemma head rel'],
  ])('prints the layer %s a line each', (layer, keys) => {
    const lines = rows(printed('read', example, '--layer', layer, '--format', 'jsonl'))
    expect(lines.length).toBeGreaterThan(0)
    expect([...new Set(lines.map((line) => Object.keys(line).join(' ')))]).toEqual([keys])
  })
  it('prints names with what they turned out to mean', () => {
    const names = rows<{ from: number; to: number; person?: string }>(printed('read', example, '--layer', 'names'))
    expect(names.map(({ from, to }) => text.slice(from, to))).toContain('Sergei Lavrov')
    expect(names.map(({ person }) => person)).toContain('Antony Blinken')
  })
  it('gives tokens whose offsets give their words back', () => {
    const tokens = rows<{ from: number; to: number; form: string }>(printed('read', example, '--layer', 'tokens'))
    expect(tokens.filter(({ from, to, form }) => text.slice(from, to) !== form)).toEqual([])
  })
  it('prints CoNLL-U with ten columns', () => {
    const lines = printed('read', example, '--format', 'conllu').split('\n')
    const words = lines.filter((line) => line && !line.startsWith('#'))
    expect(words.filter((line) => line.split('\t').length !== 10)).toEqual([])
  })
  it('reads its own CoNLL-U', () => {
    const { code, err, out } = demarche(
      ['read', '-', '--input', 'conllu', '--layer', 'tokens'],
      printed('read', example, '--format', 'conllu'),
    )
    expect([code, err]).toEqual([0, ''])
    const forms = rows<{ form: string }>(printed('read', example, '--layer', 'tokens')).map(({ form }) => form)
    expect(rows<{ form: string }>(out).map(({ form }) => form)).toEqual(forms)
  })
})

describe('explain', () => {
  it('names the rule behind an act', () => {
    expect(printed('explain', example, '--words', 'denied that his country')).toMatch(/denial[\s\S]*heard by the rule/)
  })
  it('is no error where nothing was heard', () => {
    expect(printed('explain', example, '--words', 'via Wikimedia Commons')).toMatch(/credit|nothing/i)
  })
  it('takes an offset as the brief prints it', () => {
    const place = text.indexOf('Lavrov denied')
    expect(printed('read', example)).toContain(`@${place}\n`)
    expect(printed('explain', example, String(place))).toContain('Lavrov denied')
  })
})

describe('the rest', () => {
  it('kinds lists every kind', () => {
    expect(
      printed('kinds')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(kinds.map(({ name }) => name))
  })
  it('--version is that of the package', () => {
    const manifest: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(printed('--version')).toBe(`${manifest.version}\n`)
  })
  it.each([[[]], [['read']], [['explain']], [['score']], [['kinds']]])('%j has help with examples', (words) => {
    expect(printed(...words, '--help')).toMatch(/Usage: demarche[\s\S]*Examples:\n {2}\$ demarche/)
  })
})
