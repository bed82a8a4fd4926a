import { describe, expect, it } from 'vitest'
import { nameTypes } from '../src/language/name-features.ts'
import { markedSentence, readMarkedNames } from './marked-names.ts'

const namesIn = (line: string): string[] => {
  const { document, names } = markedSentence('x', line)
  return names.map(({ from, to, type }) => `${document.text.slice(from, to)}: ${nameTypes[type]}`)
}

describe('sentences with names in brackets', () => {
  it('gives the text without brackets and the names where they stand in it', () => {
    const line = "[PER Ana Lind]'s [GRP Velmari] aides left [LOC Orrin]."
    expect(markedSentence('x', line).document.text).toBe("Ana Lind's Velmari aides left Orrin.")
    expect(namesIn(line)).toEqual(['Ana Lind: person', 'Velmari: group', 'Orrin: place'])
  })

  it('refuses a mark that is none, and a bracket that is not closed', () => {
    expect(() => markedSentence('x', '[PRS Lind] left.')).toThrow('mark')
    expect(() => markedSentence('x', '[PER Lind left.')).toThrow('brackets')
  })

  it('keeps what is measured on apart from what is learned from', () => {
    const measured = readMarkedNames('x', new URL('../bench/names/', import.meta.url))
    const learned = readMarkedNames('x', new URL('names/', import.meta.url))
    const texts = new Set(learned.map(({ document }) => document.text))
    expect(measured.length).toBeGreaterThanOrEqual(300)
    expect(learned.length).toBeGreaterThanOrEqual(690)
    expect(measured.filter(({ document }) => texts.has(document.text))).toEqual([])
  })
})
