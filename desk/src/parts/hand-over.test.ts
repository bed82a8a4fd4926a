import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/views/view.ts'
import { csvOf, fileName, tabbedOf } from './hand-over.ts'
import { codeOf, visible } from './visible.ts'

const table: Table = {
  title: 'Owed in talks, as of 2022-01-25',
  columns: [{ name: 'who' }, { name: 'what' }, { name: 'days' }],
  rows: [
    ['USA', '=1+1, "so"', -3],
    [['RUS', 'USA'], '[[a]] b', null],
  ],
  notes: [],
  total: 2,
}

describe('handing over', () => {
  it('writes CSV in which nothing is a formula', () => {
    expect(csvOf(table)).toBe('\u{feff}who,what,days\r\nUSA,"\'=1+1, ""so""",-3\r\n"RUS\nUSA",a b,\r\n')
  })
  it('writes cells between tabs', () => {
    expect(tabbedOf(table).split('\n')[2]).toBe('RUS USA\ta b\t')
  })
  it('names files plainly', () => {
    expect(fileName('Owed in talks, as of 2022-01-25')).toBe('owed-in-talks-as-of-2022-01-25')
    expect(fileName('../..')).toBe('table')
  })
})

describe('words of a report', () => {
  it('show what would act on the page', () => {
    expect(visible('a\u202eb\u0000c\td')).toBe('a\u{fffd}b\u{fffd}c\td')
    expect(codeOf('\u202e')).toBe('U+202E')
  })
})
