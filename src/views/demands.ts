import type { Day } from '../kernel/day.ts'
import type { Commitment } from '../ledger/commitment.ts'
import { codes } from './act-row.ts'
import { commitmentsFor } from './choose.ts'
import { type CommitmentRow, commitmentRow, notAssessed, owedWords, stateWords } from './commitment-row.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import type { Cell, View } from './view.ts'

/** Things asked in one breath, each with its own answer; a demand that stands alone is a list of one. */
export interface DemandList {
  /** What its points have in common in the report; null for one that stands alone. */
  readonly list: string | null
  readonly by: readonly string[]
  readonly of: readonly string[]
  readonly since: Day
  readonly points: readonly CommitmentRow[]
  /** Points that an act or a person answered in some way. */
  readonly answered: number
  /** The report says that there may be more points than it names. */
  readonly open: boolean
  /** "1 of 2 answered; the list may be longer". */
  readonly summary: string
}

export interface Demands extends Frame {
  readonly page: Page<DemandList>
}

const summaryOf = (answered: number, of: number, open: boolean): string =>
  `${answered} of ${of} answered${open ? '; the list may be longer' : ''}`

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort()

const listOf = (points: readonly CommitmentRow[]): DemandList => {
  const [first] = points
  const answered = points.filter(({ assessed }) => assessed).length
  const open = points.some(({ listOpen }) => listOpen)
  return {
    list: points.length > 1 || open ? (first?.list ?? null) : null,
    by: union(points.map(({ creditor }) => creditor)),
    of: union(points.map(({ debtor }) => debtor)),
    since: first?.since ?? '',
    points,
    answered,
    open,
    summary: summaryOf(answered, points.length, open),
  }
}

/** Demands by the list that they were told in, in the order of the first of each. */
const grouped = (demands: readonly Commitment[]): readonly (readonly Commitment[])[] => [
  ...Map.groupBy(demands, ({ list, id }) => list ?? id).values(),
]

const answerWords = (row: CommitmentRow): string => (row.assessed ? stateWords(row) : 'open: no answer known')

const listHead = (list: DemandList): readonly (readonly Cell[])[] =>
  list.list === null
    ? []
    : [['', codes(list.by), codes(list.of), `${list.points.length} points: ${list.summary}`, '', list.since, '']]

const rowsOf = (list: DemandList): readonly (readonly Cell[])[] => {
  const inList = list.list !== null
  return [
    ...listHead(list),
    ...list.points.map((row) => [
      row.id,
      inList ? '' : codes(row.creditor),
      inList ? '' : codes(row.debtor),
      `${inList ? '· ' : ''}${owedWords(row)}`,
      row.topic,
      inList ? '' : row.since,
      answerWords(row),
    ]),
  ]
}

/** What is demanded of whom, point by point, each with its answer. */
export const demands: View<'demands', Demands> = {
  name: 'demands',
  gloss: 'what is demanded of whom, point by point, and how each was answered',
  takes: ['party', 'topic', 'state', 'since', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const frame = frameOf(kase, ask, state)
    const lists = grouped(commitmentsFor(kase, state, { ...ask, kind: 'demand' }))
    return {
      ...frame,
      page: pageOf(lists, ask, (points) => listOf(points.map((one) => commitmentRow(state, one, frame.day)))),
    }
  },
  table: (answer) => [
    {
      title: `Demands in ${answer.case}, ${clockWords(answer)}`,
      columns: [
        { name: 'id' },
        { name: 'by', wraps: true },
        { name: 'of', wraps: true },
        { name: 'what', wraps: true, main: true },
        { name: 'topic', wraps: true },
        { name: 'since' },
        { name: 'answer', wraps: true },
      ],
      rows: answer.page.rows.flatMap(rowsOf),
      notes: [
        ...(answer.page.total === 0 ? [`nothing is demanded ${clockWords(answer)}`] : []),
        ...leftOut(answer.page, 'demands and lists of demands'),
        ...notAssessed(answer.page.rows.flatMap(({ points }) => points)),
      ],
      total: answer.page.total,
    },
  ],
}
