import type { Cell, Table } from '../../views/view.ts'
import { oneLine } from './wrap.ts'

const plain = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  return (typeof cell === 'object' ? cell.join(' ') : String(cell)).replaceAll(/\[\[|\]\]/g, '')
}

/** A field of RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it. */
const field = (cell: Cell | undefined): string => {
  const words = oneLine(plain(cell))
  const safe = typeof cell !== 'number' && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows of a table with their heads, as comma-separated values (RFC 4180). Title and notes stay out. */
export const tableCsv = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => field(name)), ...rows.map((row) => columns.map((_, at) => field(row[at])))]
    .map((fields) => `${fields.join(',')}\r\n`)
    .join('')

const mark = (words: string): string => oneLine(words).replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')

/** A table in Markdown as GitHub reads it. */
export const tableMarkdown = ({ title, columns, rows, notes }: Table): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'))
  const body = rows.map((row) => line(columns.map((_, at) => mark(plain(row[at])))))
  const table = rows.length > 0 ? [line(columns.map(({ name }) => mark(name))), line(rule), ...body, ''] : []
  return [`## ${mark(title)}`, '', ...table, ...notes.flatMap((note) => [mark(note), ''])].join('\n')
}
