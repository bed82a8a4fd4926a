import type { Entry } from '../ledger/entry.ts'
import { type Frame, frameOf, stateFor } from './frame.ts'
import { historyTable } from './history-row.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import type { View } from './view.ts'

export interface History extends Frame {
  readonly id: string
  /** In order of recording. The text of a document is left out. */
  readonly page: Page<Entry>
}

/** A history tells what was recorded, not the whole report once more. */
const withoutText = (entry: Entry): Entry =>
  entry.body.type === 'DocumentAdded' ? { ...entry, body: { ...entry.body, text: '', zones: [] } } : entry

/** Every entry on one thing, in the order in which they were recorded. */
export const history: View<'history', History> = {
  name: 'history',
  gloss: 'every entry on an act, a commitment, a document or the case, in order of recording',
  takes: ['id', 'limit', 'offset'],
  answer: (kase, ask) => {
    const id = ask.id === 'case' ? 'case' : kase.idOf(ask.id ?? '')
    return { ...frameOf(kase, ask, stateFor(kase, ask)), id, page: pageOf(kase.entriesOn(id), ask, withoutText) }
  },
  table: (answer) => {
    const table = historyTable(`History of ${answer.id} in ${answer.case}`, answer.page.rows)
    const none = answer.page.total === 0 ? ['nothing was recorded about it'] : []
    return [{ ...table, notes: [...none, ...leftOut(answer.page, 'entries')], total: answer.page.total }]
  },
}
