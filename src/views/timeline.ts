import { type ActRow, actRow, said, whoToWhom } from './act-row.ts'
import { occurrencesFor } from './choose.ts'
import { inEdtfOrder } from './edtf-order.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import type { Column, Table, View } from './view.ts'

export interface Timeline extends Frame {
  /** Acts whose day, month, year or interval is told, by the first day that it may mean. */
  readonly dated: Page<ActRow>
  /** Acts whose day no report tells, by the day from which they count. */
  readonly undated: Page<ActRow>
}

const columns = (when: Column): readonly Column[] => [
  when,
  { name: 'act' },
  { name: 'who', wraps: true },
  { name: 'what', wraps: true, main: true },
  { name: 'sources', align: 'right' },
  { name: 'id' },
]

const row = (when: string, act: ActRow) => [when, act.kind, whoToWhom(act), said(act), act.sources, act.id]

const datedTable = (answer: Timeline): Table => ({
  title: `Timeline of ${answer.case}, ${clockWords(answer)}`,
  columns: columns({ name: 'when' }),
  rows: answer.dated.rows.map((act) => row(act.when ?? '', act)),
  notes: answer.dated.total === 0 ? ['no act has a day that is told'] : leftOut(answer.dated, 'acts with a day'),
  total: answer.dated.total,
})

const undatedTable = ({ undated }: Timeline): Table => ({
  title: 'Undated: no report tells the day',
  columns: columns({ name: 'told by' }),
  rows: undated.rows.map((act) => row(act.day, act)),
  notes: leftOut(undated, 'undated acts'),
  total: undated.total,
})

const actsFor = whateverPage((kase, state, ask) => {
  const chosen = occurrencesFor(kase, state, ask)
  return { dated: inEdtfOrder(chosen), undated: chosen.filter(({ when }) => when === null) }
})

/** What happened when, as exact as it was told and no more. */
export const timeline: View<'timeline', Timeline> = {
  name: 'timeline',
  gloss: 'what happened when, days as exact as told, and what has no day',
  takes: ['family', 'kind', 'party', 'topic', 'since', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const { dated, undated } = actsFor(kase, state, ask)
    return {
      ...frameOf(kase, ask, state),
      dated: pageOf(dated, ask, (one) => actRow(state, one)),
      undated: pageOf(undated, ask, (one) => actRow(state, one)),
    }
  },
  table: (answer) => (answer.undated.total > 0 ? [datedTable(answer), undatedTable(answer)] : [datedTable(answer)]),
}
