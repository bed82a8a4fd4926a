import { describe, expect, it } from 'vitest'
import { readConllu } from './conllu.ts'

const row = (id: string, form: string, head = '_', rel = '_', misc = '_'): string =>
  [id, form, form.toLowerCase(), 'X', 'XX', '_', head, rel, '_', misc].join('\t')
const file = (...rows: readonly string[]): string => `${rows.join('\n')}\n\n`

describe('readConllu', () => {
  it('rebuilds the text and places words in it', () => {
    const given = readConllu(
      file('# newdoc id = a', row('1-2', "Don't"), row('1', 'Do', '3', 'aux'), row('2', "n't", '3', 'advmod'), row('3', 'go', '0', 'root', 'SpaceAfter=No'), row('4', '.', '3', 'punct')) +
        file(row('1', 'Stay', '0', 'root')) +
        file('# newpar', row('1', 'Yes', '0', 'root')),
    ) // biome-ignore format: rows
    expect(given.text).toBe("Don't go. Stay\n\nYes")
    expect(given.zones).toEqual([
      { from: 0, to: 14 },
      { from: 16, to: 19 },
    ])
    expect(given.sentences.map(({ zone }) => zone)).toEqual([0, 0, 1])
    const [first] = given.sentences
    expect(first?.tokens.map(({ from, to }) => given.text.slice(from, to))).toEqual(['Do', "n't", 'go', '.'])
    expect(first?.tokens.map(({ inner }) => inner)).toEqual([false, true, false, false])
    expect(first?.tokens.map(({ head }) => head)).toEqual([2, 2, -1, 2])
  })
  it('shares out a written word whose parts are other letters', () => {
    const given = readConllu(file(row('1-2', 'zum'), row('1', 'zu'), row('2', 'dem')))
    expect(given.sentences[0]?.tokens.map(({ from, to }) => [from, to])).toEqual([[0, 1], [1, 3]]) // biome-ignore format: short
  })
  it('skips empty nodes and comments', () => {
    expect(readConllu(file('# text = a', row('1', 'a'), row('1.1', 'b'))).sentences[0]?.tokens.length).toBe(1)
  })
  it.each([
    ['too few fields', '1\ta\n', 'line 1'],
    ['words out of order', `${row('1', 'a')}\n${row('3', 'b')}\n`, 'line 2'],
    ['a head outside', `${row('1', 'a', '7', 'dep')}\n`, 'line 1'],
    ['no number', `${row('x', 'a')}\n`, 'line 1'],
    ['a range without words', `${row('1-2', 'ab')}\n${row('1', 'a')}\n`, 'line 2'],
    ['an empty form', `${row('1', '')}\n`, 'line 1'],
  ])('names the line of %s', (_, source, where) => {
    expect(() => readConllu(source)).toThrow(where)
  })
  it('reads nothing from nothing', () => {
    expect(readConllu('')).toEqual({ text: '', zones: [], sentences: [] })
  })
})
