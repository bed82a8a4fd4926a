import { describe, expect, it } from 'vitest'
import { searchWords, wordsFinder } from './words.ts'

const has = (asked: string, text: string): boolean => wordsFinder(searchWords(asked))(text)

describe('words that are searched for', () => {
  it.each([
    ['gas', 'Gas prices'],
    ['gas', 'no (gas)'],
    ['nego', 'The negotiations'],
    ['turkiye', 'Talks in Türkiye'],
    ['Türkiye', 'TURKIYE said'],
    ['Переговоры', 'о переговорах и переговоры'],
    ['two talks', 'talks between two states'],
    ['2022', 'of 2022-01-21'],
    ['', 'anything'],
  ])('%j is in %j', (asked, text) => {
    expect(has(asked, text)).toBe(true)
  })

  it.each([
    ['gas', 'Las Vegas'],
    ['gas', 'vegаs gаs with Cyrillic letters'],
    ['two talks', 'talks between three states'],
    ['kiye', 'Talks in Türkiye'],
    ['022', 'of 2022-01-21'],
  ])('%j is not in %j', (asked, text) => {
    expect(has(asked, text)).toBe(false)
  })
})
