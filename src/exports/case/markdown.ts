import type { Cell, Table } from '../../views/view.ts'
import { type ActOnPage, actOnPage, type ToldOnPage } from './act-page.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { webAddress } from './occurrences.ts'
import { clockLine, pageTables } from './page-tables.ts'

const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const closing = /[\u2069]/gu

/** Words that turn the direction of writing turn it within themselves only (Unicode FSI … PDI). */
const isolated = (text: string): string => (bidi.test(text) ? `\u2068${text.replaceAll(closing, '')}\u2069` : text)

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** Text on one line that Markdown (CommonMark, with tables) shows as it is. */
const plain = (text: string): string =>
  isolated(
    text
      .toWellFormed()
      .replaceAll(/[\s\u0000-\u001f\u007f\u0085]+/gu, ' ')
      .trim()
      .replaceAll(/[\\`*_{}[\]#|~$<>&]/g, (sign) => entities[sign] ?? `\\${sign}`)
      .replace(/^[-+=]|^\d+(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)),
  )

const cellText = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.map(plain).join('<br>') : plain(String(cell))
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

const rule = ({ columns }: Table): string => row(columns.map(({ align }) => (align === 'right' ? '---:' : '---')))

function* tableText(table: Table): Iterable<string> {
  yield `## ${plain(table.title)}\n\n`
  yield row(table.columns.map(({ name }) => plain(name))) + rule(table)
  for (const cells of table.rows) yield row(cells.map(cellText))
  for (const note of table.notes) yield `\n${plain(note)}\n`
  yield '\n'
}

const address = (url: string): string => `<${url.replaceAll(/[\\|`]/g, encodeURIComponent)}>`

const source = ({ source: name, url, published, document, place }: ToldOnPage): string => {
  const web = webAddress(url)
  const named = web === null ? plain(name) : `[${plain(name)}](${address(web)})`
  return [named, published === null ? 'undated' : plain(published), `${document}, ${place}`].join(', ')
}

const telling = (one: ToldOnPage): string => {
  const doubts = one.doubts.map((doubt) => `  - doubt: ${plain(doubt)}\n`)
  return `- “${plain(one.words)}”  \n  ${source(one)}\n${doubts.join('')}`
}

const act = ({ id, headline, fields, tellings }: ActOnPage): string => {
  const known = fields.map(([name, value]) => `${name}: ${plain(value)}`).join('; ')
  return `### ${plain(headline)}\n\n\`${id}\`: ${known}\n\n${tellings.map(telling).join('')}\n`
}

function* write(kase: ExportedCase, options: CaseWriteOptions): Iterable<string> {
  const { clocks, version } = options
  const state = kase.state(clocks)
  yield `# ${plain(kase.name)}\n\n${plain(clockLine(state))}\n\n`
  for (const table of pageTables(kase, options)) yield* tableText(table)
  if (state.occurrences.length > 0) yield '## Acts\n\n'
  for (const occurrence of state.occurrences) yield act(actOnPage(kase, state, occurrence))
  yield `Written by demarche ${plain(version)}. Spans count UTF-16 code units of the documents.\n`
}

/** The case as one page of Markdown: tables, then every act with its words and sources. */
export const markdown: CaseExport<'markdown'> = {
  name: 'markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  gloss: 'the case as one page: tables, then every act with its exact words and their sources',
  takes: ['clocks'],
  write,
}
