import type { CaseState } from '../../ledger/index.ts'
import { views } from '../../views/index.ts'
import type { Cell, Table } from '../../views/view.ts'
import type { CaseWriteOptions, ExportedCase } from './case-export.ts'

/** The views that a case's page shows, in this order. */
const shown = ['show', 'owed', 'positions', 'threats', 'meetings', 'parties', 'sources', 'doubts'] as const

/** All rows: a page has no second one. */
const limit = Number.MAX_SAFE_INTEGER

const withoutMarks = (cell: Cell): Cell => {
  const plain = (text: string): string => text.replaceAll(/\[\[|\]\]/g, '')
  if (typeof cell === 'string') return plain(cell)
  return cell !== null && typeof cell === 'object' ? cell.map(plain) : cell
}

/** What was found is lit on a terminal by marks, which a page does not show. */
const unlit = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell, at) => (table.columns[at]?.lit ? withoutMarks(cell) : cell))),
})

const notes = ({ notes: all }: CaseState): Table => ({
  title: 'Notes',
  columns: [{ name: 'on' }, { name: 'by' }, { name: 'note', wraps: true }],
  rows: all.map(({ on, by, text }) => [on, by, text]),
  notes: [],
  total: all.length,
})

/** The tables of a case's page, one view after the other; last the notes that people made. */
export function* pageTables(kase: ExportedCase, { clocks }: CaseWriteOptions): Iterable<Table> {
  for (const name of shown) {
    const view = views.find((one) => one.name === name)
    if (view) yield* view.table(view.answer(kase, { ...clocks, limit }), kase).map(unlit)
  }
  const state = kase.state(clocks)
  if (state.notes.length > 0) yield notes(state)
}

/** "as of 2022-01-25, known by 2022-01-28", or what stands in its place. */
export const clockLine = ({ clocks }: CaseState): string => {
  const parts = [
    clocks.asOf === undefined ? null : `as of ${clocks.asOf}`,
    clocks.knownBy === undefined ? null : `known by ${clocks.knownBy}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'All that is known.' : `${parts.join(', ')}.`
}
