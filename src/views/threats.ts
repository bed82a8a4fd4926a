import { codes } from './act-row.ts'
import { commitmentsFor } from './choose.ts'
import { type CommitmentRow, commitmentRow, notAssessed, stateWords } from './commitment-row.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import type { View } from './view.ts'

export interface Threats extends Frame {
  readonly page: Page<CommitmentRow>
}

/** Who threatens whom with what, on which condition, and what became of it. */
export const threats: View<'threats', Threats> = {
  name: 'threats',
  gloss: 'who threatens whom with what, on which condition, and what became of it',
  takes: ['party', 'topic', 'state', 'since', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const frame = frameOf(kase, ask, state)
    const chosen = commitmentsFor(kase, state, { ...ask, kind: 'threat' })
    return { ...frame, page: pageOf(chosen, ask, (one) => commitmentRow(state, one, frame.day)) }
  },
  table: (answer) => [
    {
      title: `Threats in ${answer.case}, ${clockWords(answer)}`,
      columns: [
        { name: 'id' },
        { name: 'by', wraps: true },
        { name: 'against', wraps: true },
        { name: 'what', wraps: true, main: true },
        { name: 'condition', wraps: true },
        { name: 'since' },
        { name: 'state', wraps: true },
      ],
      rows: answer.page.rows.map((row) => [
        row.id,
        codes(row.debtor),
        codes(row.creditor),
        row.words,
        row.condition ?? '–',
        row.since,
        stateWords(row),
      ]),
      notes: [
        ...(answer.page.total === 0 ? [`no threat is known ${clockWords(answer)}`] : []),
        ...leftOut(answer.page, 'threats'),
        ...notAssessed(answer.page.rows),
      ],
      total: answer.page.total,
    },
  ],
}
