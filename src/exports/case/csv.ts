import { kindNamed } from '../../acts/kinds/index.ts'
import type { CaseState, Occurrence, Telling } from '../../ledger/index.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { cardOf } from './occurrences.ts'

type Cell = string | number | boolean | null

/** What a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection), full-width forms too. */
const formula = /^[\s\u0000]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

const safe = (text: string): string => (formula.test(text) ? `'${text}` : text)

const cellOf = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = safe(cell.toWellFormed().replaceAll('\0', ''))
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of RFC 4180. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`

interface Row {
  readonly occurrence: Occurrence
  readonly telling: Telling
  readonly state: CaseState
  readonly kase: ExportedCase
}

const list = (values: readonly string[]): string => values.join('; ')

const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  occurrence: ({ occurrence }) => occurrence.id,
  act: ({ telling }) => telling.id,
  kind: ({ telling }) => telling.kind,
  family: ({ telling }) => kindNamed.get(telling.kind)?.family ?? null,
  standing: ({ telling }) => telling.standing,
  from: ({ telling }) => list(telling.from),
  to: ({ telling }) => list(telling.to),
  from_names: ({ telling, kase }) => list(telling.from.map(kase.partyName)),
  to_names: ({ telling, kase }) => list(telling.to.map(kase.partyName)),
  people: ({ telling }) => list(telling.people),
  when: ({ telling }) => telling.when,
  when_basis: ({ telling }) => (telling.when === null ? null : (telling.act.when?.basis ?? null)),
  due: ({ telling }) => telling.due,
  where: ({ telling }) => telling.where,
  condition: ({ telling }) => telling.condition,
  holder: ({ telling }) => telling.holder,
  topic: ({ telling, state }) => state.topicNames.get(telling.topic) ?? telling.topic,
  prohibition: ({ telling }) => telling.content.prohibition,
  plover: ({ telling }) => telling.root,
  about: ({ telling }) => telling.words.about,
  quotes: ({ telling }) => telling.words.quotes.join('\n') || null,
  evidence: ({ telling }) => telling.words.evidence,
  evidence_from: ({ telling }) => telling.act.evidence.from,
  evidence_to: ({ telling }) => telling.act.evidence.to,
  tellings: ({ occurrence }) => occurrence.tellings.length,
  sources: ({ occurrence }) => occurrence.sources,
  document: ({ telling }) => telling.document,
  title: ({ telling, state }) => cardOf(state, telling.document).title ?? null,
  publisher: ({ telling, state }) => cardOf(state, telling.document).publisher ?? null,
  published: ({ telling }) => telling.published,
  url: ({ telling, state }) => cardOf(state, telling.document).url ?? null,
  rule: ({ telling }) => telling.act.rule,
  review: ({ telling }) => telling.review,
  doubts: ({ telling }) => telling.act.doubts.map(({ about, why }) => `${about}: ${why}`).join('\n') || null,
}

/** Names of the columns, in their order. */
export const csvColumns: readonly string[] = Object.keys(columns)

function* write(kase: ExportedCase, { clocks, kind }: CaseWriteOptions): Iterable<string> {
  const state = kase.state(clocks)
  const cells = Object.values(columns)
  yield csvLine(csvColumns)
  for (const occurrence of state.occurrences) {
    for (const id of occurrence.tellings) {
      const telling = state.tellings.get(id)
      if (telling === undefined || (kind !== undefined && telling.kind !== kind)) continue
      yield csvLine(cells.map((cell) => cell({ occurrence, telling, state, kase })))
    }
  }
}

/** One row for every telling of every act; those with the same `occurrence` tell one act. */
export const csv: CaseExport<'csv'> = {
  name: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  gloss: 'one row for every telling of every act, for spreadsheets; what looks like a formula is disarmed',
  takes: ['clocks', 'kind'],
  write,
}
