import type { Commitment, CommitmentKind } from '../ledger/commitment.ts'
import { codes } from './act-row.ts'
import { commitmentsFor } from './choose.ts'
import {
  type CommitmentRow,
  commitmentRow,
  dueWords,
  lastDue,
  notAssessed,
  owedWords,
  stateWords,
} from './commitment-row.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { counted, leftOut, type Page, pageOf } from './paging.ts'
import type { View } from './view.ts'

export interface Owed extends Frame {
  readonly page: Page<CommitmentRow>
  /** Demands, offers and threats that stand open, which other views show. */
  readonly elsewhere: { readonly demands: number; readonly offers: number; readonly threats: number }
}

/** What a party has bound itself to. Who is asked, or threatens, owes nothing yet. */
const owing: ReadonlySet<CommitmentKind> = new Set(['reply', 'pledge', 'term', 'meeting'])

/** "See demands (12 open) and threats (3 standing)." */
const elsewhereWords = ({ demands, offers, threats }: Owed['elsewhere']): readonly string[] => {
  const parts = [
    demands > 0 ? `${counted(demands, 'demand')} (see demands)` : '',
    offers > 0 ? `${counted(offers, 'offer')} (--kind offer)` : '',
    threats > 0 ? `${counted(threats, 'threat')} (see threats)` : '',
  ].filter(Boolean)
  return parts.length > 0 ? [`open besides: ${parts.join(', ')}`] : []
}

/** The soonest due first, then what has no due day, by its opening. */
const bySoonest = (commitments: readonly Commitment[]): readonly Commitment[] =>
  commitments
    .map((one) => ({ one, key: `${lastDue(one)} ${one.since} ${one.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)

const owedFor = whateverPage((kase, state, ask) => {
  const chosen = commitmentsFor(kase, state, ask, 'open')
  const shown = ask.kind === undefined ? chosen.filter(({ kind }) => owing.has(kind)) : chosen
  const { kind: _, ...anyKind } = ask
  const open = Map.groupBy(commitmentsFor(kase, state, anyKind, 'open'), ({ kind }) => kind)
  const rest = (kind: CommitmentKind): number => (ask.kind === kind ? 0 : (open.get(kind)?.length ?? 0))
  return {
    commitments: bySoonest(shown),
    elsewhere: { demands: rest('demand'), offers: rest('offer'), threats: rest('threat') },
  }
})

/** Who owes whom what, since when, until when. */
export const owed: View<'owed', Owed> = {
  name: 'owed',
  gloss: 'who owes whom what, since when, due when, in which state',
  takes: ['party', 'kind', 'topic', 'state', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const frame = frameOf(kase, ask, state)
    const { commitments, elsewhere } = owedFor(kase, state, ask)
    return {
      ...frame,
      page: pageOf(commitments, ask, (one) => commitmentRow(state, one, frame.day)),
      elsewhere,
    }
  },
  table: (answer) => [
    {
      title: `Owed in ${answer.case}, ${clockWords(answer)}`,
      columns: [
        { name: 'id' },
        { name: 'who', wraps: true },
        { name: 'to whom', wraps: true },
        { name: 'what', wraps: true, main: true },
        { name: 'kind' },
        { name: 'since' },
        { name: 'days', align: 'right' },
        { name: 'due', wraps: true },
        { name: 'state', wraps: true },
      ],
      rows: answer.page.rows.map((row) => [
        row.id,
        codes(row.debtor),
        codes(row.creditor.join() === row.debtor.join() ? [] : row.creditor),
        owedWords(row),
        row.kind,
        row.since,
        row.age,
        dueWords(row),
        stateWords(row),
      ]),
      notes: [
        ...(answer.page.total === 0 ? [`nothing is owed ${clockWords(answer)}`] : []),
        ...leftOut(answer.page, 'commitments'),
        ...notAssessed(answer.page.rows),
        ...elsewhereWords(answer.elsewhere),
      ],
      total: answer.page.total,
    },
  ],
}
