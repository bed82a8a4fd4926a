import type { Cell, Column, Table } from '../../views/view.ts'
import { type ActOnPage, actOnPage, type ToldOnPage } from './act-page.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { escaped } from './marked-up.ts'
import { webAddress } from './occurrences.ts'
import { clockLine, pageTables } from './page-tables.ts'

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
.wide { overflow-x: auto }
table { border-collapse: collapse; margin: 0.5rem 0 1.5rem }
caption { font-weight: bold; font-size: 1.2rem; text-align: start; padding: 0.5rem 0 }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top }
td.number, th.number { text-align: end }
article { border-top: 1px solid #767676; padding: 0.5rem 0 }
blockquote { border-inline-start: 0.25rem solid #36618e; margin: 0.5rem 0; padding-inline-start: 1rem }
cite { font-style: normal }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #121212 } a { color: #9cc3ee } }
@media print { body { max-width: none } }
`

/** Text of a report: its direction is its own, and ends with it. */
const own = (text: string): string => `<bdi>${escaped(text)}</bdi>`

const cellText = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.map(own).join('<br>') : own(String(cell))
}

const sideOf = (column: Column | undefined, cell: Cell): string =>
  column?.align === 'right' || typeof cell === 'number' ? ' class="number"' : ''

function* tableText({ title, columns, rows, notes }: Table): Iterable<string> {
  const heads = columns.map((column) => `<th scope="col"${sideOf(column, null)}>${escaped(column.name)}</th>`)
  yield `<div class="wide"><table>\n<caption>${escaped(title)}</caption>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n`
  for (const cells of rows)
    yield `<tr>${cells.map((cell, at) => `<td${sideOf(columns[at], cell)}>${cellText(cell)}</td>`).join('')}</tr>\n`
  yield '</tbody>\n</table></div>\n'
  for (const note of notes) yield `<p>${own(note)}</p>\n`
}

const source = ({ source: name, url, published, document, place }: ToldOnPage): string => {
  const web = webAddress(url)
  const named = web === null ? own(name) : `<a href="${escaped(web)}" rel="noreferrer noopener">${own(name)}</a>`
  return `<cite>${named}</cite>, ${published === null ? 'undated' : escaped(published)}, <code>${escaped(document)}</code> ${place}`
}

const telling = (one: ToldOnPage): string => {
  const doubts = one.doubts.map((doubt) => `<li>doubt: ${own(doubt)}</li>`).join('')
  return `<blockquote><p dir="auto">${escaped(one.words)}</p></blockquote>\n<p>${source(one)}</p>\n${doubts && `<ul>${doubts}</ul>\n`}`
}

const act = ({ id, headline, fields, tellings }: ActOnPage): string => {
  const known = fields.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${own(value)}</dd>`).join('')
  const name = escaped(id)
  return `<article id="act-${name}">\n<h3>${own(headline)} <small><code>${name}</code></small></h3>\n<dl>${known}</dl>\n${tellings.map(telling).join('')}</article>\n`
}

// The policy keeps even a mistake of ours from fetching anything.
const head = (name: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>${style}</style>
</head>
<body>
<main>
`

function* write(kase: ExportedCase, options: CaseWriteOptions): Iterable<string> {
  const { clocks, version } = options
  const state = kase.state(clocks)
  yield head(kase.name)
  yield `<h1>${own(kase.name)}</h1>\n<p>${escaped(clockLine(state))}</p>\n`
  for (const table of pageTables(kase, options)) yield* tableText(table)
  if (state.occurrences.length > 0) yield '<h2>Acts</h2>\n'
  for (const occurrence of state.occurrences) yield act(actOnPage(kase, state, occurrence))
  yield '</main>\n'
  yield `<footer><p>Written by demarche ${escaped(version)}. Spans count UTF-16 code units of the documents.</p></footer>\n`
  yield '</body>\n</html>\n'
}

/** The case as one HTML file that needs no other and asks for nothing. */
export const html: CaseExport<'html'> = {
  name: 'html',
  mediaType: 'text/html',
  extension: 'html',
  gloss: 'the same page as one HTML file that needs no other and fetches nothing',
  takes: ['clocks'],
  write,
}
