import type { Cell, Table } from '../../../src/views/view.ts'

const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.join('\n') : String(cell).replaceAll(/\[\[|\]\]/g, '')

/** A spreadsheet takes text that begins with one of these for a formula: an apostrophe keeps it text. */
const harmless = (cell: Cell): string => {
  const words = cellText(cell)
  return typeof cell !== 'number' && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
}

const quotedField = (words: string): string => (/[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export const csvOf = ({ columns, rows }: Table): string =>
  `\u{feff}${[columns.map(({ name }) => name), ...rows]
    .map((row) => row.map((cell) => quotedField(harmless(cell))).join(','))
    .join('\r\n')}\r\n`

export const jsonOf = (table: Table): string => `${JSON.stringify(table, null, 2)}\n`

/** Cells between tabs, as spreadsheets and word processors take them. */
export const tabbedOf = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => name), ...rows]
    .map((row) => row.map((cell) => harmless(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n')

/** "Who owes whom, as of 2022-01-25" → "who-owes-whom-as-of-2022-01-25". */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80) || 'table'

/** Has the browser keep `content` as a file. */
export const download = (name: string, type: string, content: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Where the page is not served by the own machine over TLS there is no clipboard: a selection does it as well. */
const copySelected = (words: string): boolean => {
  const area = document.createElement('textarea')
  area.value = words
  area.className = 'unseen'
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}

/** Puts words on the clipboard; false where the browser does not let us. */
export const copy = async (words: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return copySelected(words)
  }
}
