import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'
import { type ActRow, actRow, codes, whoToWhom } from './act-row.ts'
import { type Citation, citationOf } from './citation.ts'
import { type CommitmentRow, commitmentRow, isClosed, owedWords } from './commitment-row.ts'
import { type Disagreement, disagreeing, disagreement } from './disagreements.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { onceFor } from './kept.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import { disagreementTable } from './sources.ts'
import type { Ask, Table, View } from './view.ts'

export interface DoubtRow {
  readonly act: string
  readonly kind: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** What the doubt is about: `actor`, `date`, … */
  readonly about: string
  readonly why: string
  readonly source: Citation
}

export interface Doubts extends Frame {
  /** What the texts leave open. */
  readonly open: Page<DoubtRow>
  /** Acts that reports tell differently. */
  readonly differing: Page<Disagreement>
  /** Open commitments of which nothing but the opening is known. */
  readonly notAssessed: Page<CommitmentRow>
  /** Acts that nobody has accepted, corrected or rejected yet. */
  readonly toReview: Page<ActRow>
}

interface Doubtful {
  readonly telling: Telling
  readonly about: string
  readonly why: string
}

const doubtful = (state: CaseState): readonly Doubtful[] => {
  const found: Doubtful[] = []
  for (const telling of state.tellings.values())
    for (const { about, why } of telling.act.doubts) found.push({ telling, about, why })
  return found
}

const doubtRow = (state: CaseState, { telling, about, why }: Doubtful): DoubtRow => ({
  act: telling.id,
  kind: telling.kind,
  from: telling.from,
  to: telling.to,
  about,
  why,
  source: citationOf(state, telling),
})

const doubtTable = ({ open }: Doubts): Table => ({
  title: 'Left open by the text',
  columns: [
    { name: 'act id' },
    { name: 'act' },
    { name: 'who', wraps: true },
    { name: 'doubt' },
    { name: 'why', wraps: true, main: true },
  ],
  rows: open.rows.map((row) => [row.act, row.kind, whoToWhom(row), row.about, row.why]),
  notes: leftOut(open, 'doubts'),
  total: open.total,
})

const assessTable = ({ notAssessed: page }: Doubts): Table => ({
  title: 'Not assessed: nothing but the opening is known',
  columns: [
    { name: 'id' },
    { name: 'kind' },
    { name: 'who', wraps: true },
    { name: 'to whom', wraps: true },
    { name: 'since' },
    { name: 'days', align: 'right' },
    { name: 'what', wraps: true, main: true },
  ],
  rows: page.rows.map((row) => [
    row.id, row.kind, codes(row.debtor), codes(row.creditor), row.since, row.age, owedWords(row),
  ]), // biome-ignore format: a row
  notes: leftOut(page, 'commitments'),
  total: page.total,
})

const reviewTable = ({ toReview }: Doubts): Table => ({
  title: 'Waiting for review',
  columns: [
    { name: 'id' },
    { name: 'act' },
    { name: 'who', wraps: true },
    { name: 'day' },
    { name: 'words', wraps: true, main: true },
  ],
  rows: toReview.rows.map((act) => [act.id, act.kind, whoToWhom(act), act.when ?? act.day, act.evidence?.words ?? '']),
  notes: leftOut(toReview, 'acts'),
  total: toReview.total,
})

const headTable = (answer: Doubts): Table => ({
  title: `In doubt in ${answer.case}, ${clockWords(answer)}`,
  columns: [{ name: '' }, { name: '', align: 'right' }],
  rows: [
    ['left open by the text', answer.open.total],
    ['told differently', answer.differing.total],
    ['commitments not assessed', answer.notAssessed.total],
    ['acts waiting for review', answer.toReview.total],
  ],
  notes: [],
  total: 4,
})

/** Ten rows of each are enough to begin with. */
const usualRows = 10

const isAsked = (ask: Ask): boolean => ask.limit !== undefined

const unsure = onceFor((state) => ({
  open: doubtful(state),
  unsettled: state.commitments.filter((one) => !one.assessed && !isClosed(one)),
  unseen: state.occurrences.filter(({ review }) => review === 'proposed'),
}))

/** What is not sure: doubts of the texts, tellings that differ, commitments not assessed, acts that nobody looked at. */
export const doubts: View<'doubts', Doubts> = {
  name: 'doubts',
  gloss: 'what is not sure: left open, told differently, not assessed, not reviewed',
  takes: ['limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const frame = frameOf(kase, ask, state)
    const part = isAsked(ask) ? ask : { ...ask, limit: usualRows }
    const { open, unsettled, unseen } = unsure(state)
    return {
      ...frame,
      open: pageOf(open, part, (one) => doubtRow(state, one)),
      differing: pageOf(disagreeing(state), part, (one) => disagreement(state, one)),
      notAssessed: pageOf(unsettled, part, (one) => commitmentRow(state, one, frame.day)),
      toReview: pageOf(unseen, part, (one) => actRow(state, one)),
    }
  },
  table: (answer) => [
    headTable(answer),
    ...[doubtTable(answer), disagreementTable(answer.differing), assessTable(answer), reviewTable(answer)].filter(
      ({ total }) => total > 0,
    ),
  ],
}
