import { describe, expect, it } from 'vitest'
import type { Table } from '../../views/view.ts'
import { columnsOf, pieces } from './columns.ts'
import { plain } from './paint.ts'
import { tableText } from './table.ts'
import { tableCsv, tableMarkdown } from './table-files.ts'

const table = (fields: Partial<Table>): Table => ({
  title: 'Title',
  columns: [],
  rows: [],
  notes: [],
  total: 0,
  ...fields,
})
const page = (fields: Partial<Table>, width = 40): string => `\n${tableText(table(fields), { width, paint: plain })}`

describe('a table on a terminal', () => {
  it('aligns its columns, numbers to the right', () =>
    expect(
      page({
        columns: [{ name: 'party' }, { name: 'acts', align: 'right' }],
        rows: [
          ['RUS', 7],
          ['NATO', 12],
        ],
        notes: ['a note'],
      }),
    ).toBe('\nTitle\n\nparty  acts\nRUS       7\nNATO     12\n\na note\n'))
  it('breaks only the columns that wrap, between words', () =>
    expect(
      page(
        {
          columns: [{ name: 'id' }, { name: 'words', wraps: true }],
          rows: [['k7q2m9xw4t', 'never admit it to the alliance at all']],
        },
        31,
      ),
    ).toBe('\nTitle\n\nid          words\nk7q2m9xw4t  never admit it to\n            the alliance at all\n'))
  it('gives the main column lines of its own where it is cramped', () =>
    expect(
      page({
        columns: [{ name: 'id' }, { name: 'what', wraps: true, main: true }, { name: 'state' }],
        rows: [['k7q2m9xw4t', 'never admit it to the alliance at all', 'refused']],
      }),
    ).toBe('\nTitle\n\nid          state\nk7q2m9xw4t  refused\n    never admit it to the alliance at\n    all\n'))
  it('lights what was found, and nothing else', () => {
    const paint = { ...plain, bold: (words: string) => `<${words}>` }
    const lit = table({ title: '', columns: [{ name: 'words', lit: true }], rows: [['a [[b c]] d']] })
    expect(tableText(lit, { width: 40, paint })).toContain('a <b c> d')
    expect(tableText(lit, { width: 40, paint: plain })).toContain('a b c d')
  })
  it('keeps control characters of reports away from the terminal', () => {
    const evil = page({
      columns: [{ name: 'words', wraps: true }],
      rows: [['red \u001b[31malert\u0007\u202e']],
      notes: ['\u009b2J'],
    })
    expect(evil).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
  it('counts wide characters twice and marks not at all', () => {
    expect(columnsOf('会談')).toBe(4)
    expect(columnsOf('e\u0301')).toBe(1)
    expect(pieces('会談会談', 5)).toEqual(['会談', '会談'])
    expect(
      page({
        columns: [{ name: 'a' }, { name: 'b' }],
        rows: [
          ['会', 'x'],
          ['y', 'z'],
        ],
      }),
    ).toContain('会  x\ny   z')
  })
  it('says in words that there is nothing', () =>
    expect(page({ columns: [{ name: 'id' }], notes: ['nothing is owed'] })).toBe('\nTitle\n\nnothing is owed\n'))
})

describe('a table in a file', () => {
  const rows = [
    ['=HYPERLINK("x")', -3, 'a, "b"'],
    ['-2', null, ['two', 'lines']],
  ] as const
  const columns = [{ name: 'id' }, { name: 'acts', align: 'right' }, { name: 'words' }] as const
  it('lets no words pass for a formula in CSV', () =>
    expect(tableCsv(table({ columns, rows }))).toBe(
      'id,acts,words\r\n"\'=HYPERLINK(""x"")",-3,"a, ""b"""\r\n\'-2,,two lines\r\n',
    ))
  it('lets no words pass for marks in Markdown', () =>
    expect(tableMarkdown(table({ columns, rows: [['a|b', 1, '<i>*x*']] }))).toBe(
      '## Title\n\n| id | acts | words |\n| --- | ---: | --- |\n| a\\|b | 1 | \\<i\\>\\*x\\* |\n',
    ))
})
