import type { Day } from '../kernel/day.ts'
import { type Commitment, type CommitmentKind, commitmentKinds } from '../ledger/commitment.ts'
import type { CaseState } from '../ledger/state.ts'
import { type ActRow, actRow, codes, familyOf, said, whoToWhom } from './act-row.ts'
import {
  type CommitmentRow,
  commitmentRow,
  dueWords,
  isClosed,
  lastDue,
  owedWords,
  stateWords,
} from './commitment-row.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { counted } from './paging.ts'
import type { CaseReader, Table, View } from './view.ts'

/** How many commitments of a kind stand open and how many are closed. */
export interface Standing {
  readonly kind: CommitmentKind
  readonly open: number
  readonly closed: number
  /** Of the open ones, those of which nothing but the opening is known. */
  readonly notAssessed: number
}

export interface Show extends Frame {
  readonly documents: number
  readonly sources: number
  readonly acts: number
  readonly tellings: number
  readonly byFamily: Readonly<Record<'talks' | 'words' | 'deeds', number>>
  /** First and last day that an act counts from. */
  readonly from: Day | null
  readonly to: Day | null
  readonly parties: readonly { readonly party: string; readonly name: string; readonly acts: number }[]
  readonly commitments: readonly Standing[]
  /** Owed replies, planned meetings and whatever has a due day, the soonest due first. */
  readonly due: readonly CommitmentRow[]
  readonly inDoubt: { readonly notAssessed: number; readonly toReview: number }
  /** The latest acts, the last first; statements only where nothing else is new. */
  readonly latest: readonly ActRow[]
}

const shownDue = 8
const shownLatest = 8
const shownParties = 8

const standingOf = (kind: CommitmentKind, own: readonly Commitment[]): Standing => {
  const open = own.filter((one) => !isClosed(one))
  return {
    kind,
    open: open.length,
    closed: own.length - open.length,
    notAssessed: open.filter((one) => !one.assessed).length,
  }
}

const dueOf = (state: CaseState): readonly Commitment[] =>
  state.commitments
    .filter((one) => !isClosed(one) && (one.due !== null || one.kind === 'reply' || one.kind === 'meeting'))
    .map((one) => ({ one, key: `${lastDue(one)} ${one.since} ${one.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, shownDue)
    .map(({ one }) => one)

const partiesOf = (kase: CaseReader, state: CaseState): Show['parties'] => {
  const counts = new Map<string, number>()
  for (const { from } of state.occurrences) for (const party of from) counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, shownParties)
    .map(([party, acts]) => ({ party, name: kase.partyName(party), acts }))
}

const familiesOf = (state: CaseState): Show['byFamily'] => {
  const counts = { talks: 0, words: 0, deeds: 0 }
  for (const { kind } of state.occurrences) counts[familyOf(kind)]++
  return counts
}

const plain: ReadonlySet<string> = new Set(['statement', 'assessment'])

const latestOf = (state: CaseState): readonly ActRow[] => {
  const weighty = state.occurrences.filter(({ kind }) => !plain.has(kind))
  return (weighty.length > 0 ? weighty : state.occurrences)
    .slice(-shownLatest)
    .reverse()
    .map((one) => actRow(state, one))
}

/** Doubts of the texts are not counted here: they lie with the acts, of which a large case fetches only what is shown. */
const doubtsOf = (state: CaseState): Show['inDoubt'] => ({
  notAssessed: state.commitments.filter((one) => !one.assessed && !isClosed(one)).length,
  toReview: state.occurrences.filter(({ review }) => review === 'proposed').length,
})

const headTable = (answer: Show): Table => {
  const { byFamily, acts, documents, sources, from, to, inDoubt, parties } = answer
  return {
    title: `${answer.case}, ${clockWords(answer)}`,
    columns: [{ name: '' }, { name: '', wraps: true }],
    rows: [
      ['reports', `${counted(documents, 'document')}, ${counted(sources, 'independent source')}`],
      ['acts', `${acts}: ${byFamily.talks} talks, ${byFamily.words} words, ${byFamily.deeds} deeds`],
      ['days', from === null ? '–' : `${from} to ${to}`],
      ['parties', parties.map(({ name, acts: own }) => `${name} ${own}`).join(', ')],
      ['in doubt', `${inDoubt.notAssessed} commitments not assessed, ${inDoubt.toReview} acts not reviewed`],
    ],
    notes: documents === 0 ? [`no report is known ${clockWords(answer)}; add some with: demarche add CASE FILES…`] : [],
    total: 5,
  }
}

const standingTable = ({ commitments }: Show): Table => ({
  title: 'What stands',
  columns: [
    { name: 'kind' },
    { name: 'open', align: 'right' },
    { name: 'not assessed', align: 'right' },
    { name: 'closed', align: 'right' },
  ],
  rows: commitments.map(({ kind, open, notAssessed, closed }) => [kind, open, notAssessed, closed]),
  notes: [],
  total: commitments.length,
})

const dueTable = ({ due }: Show): Table => ({
  title: 'Owed and due',
  columns: [
    { name: 'id' },
    { name: 'kind' },
    { name: 'who', wraps: true },
    { name: 'since' },
    { name: 'due', wraps: true },
    { name: 'state', wraps: true },
    { name: 'what', wraps: true, main: true },
  ],
  rows: due.map((row) => [
    row.id,
    row.kind,
    codes(row.debtor),
    row.since,
    dueWords(row),
    stateWords(row),
    owedWords(row),
  ]),
  notes: [],
  total: due.length,
})

const latestTable = ({ latest }: Show): Table => ({
  title: 'Latest',
  columns: [
    { name: 'when' },
    { name: 'act' },
    { name: 'who', wraps: true },
    { name: 'id' },
    { name: 'what', wraps: true, main: true },
  ],
  rows: latest.map((act) => [act.when ?? `told ${act.day}`, act.kind, whoToWhom(act), act.id, said(act)]),
  notes: [],
  total: latest.length,
})

const glanceAt = whateverPage((kase, state) => {
  const own = Map.groupBy(state.commitments, ({ kind }) => kind)
  return {
    documents: state.documents.size,
    sources: new Set([...state.documents.values()].map(({ source }) => source)).size,
    acts: state.occurrences.length,
    tellings: state.tellings.size,
    byFamily: familiesOf(state),
    from: state.occurrences[0]?.day ?? null,
    to: state.occurrences.at(-1)?.day ?? null,
    parties: partiesOf(kase, state),
    commitments: commitmentKinds.flatMap((kind) => standingOf(kind, own.get(kind) ?? [])),
    due: dueOf(state),
    inDoubt: doubtsOf(state),
    latest: latestOf(state),
  }
})

/** The case at a glance. */
export const show: View<'show', Show> = {
  name: 'show',
  gloss: 'the case at a glance: what stands, what is due, what is in doubt, the latest',
  takes: [],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const frame = frameOf(kase, ask, state)
    const glance = glanceAt(kase, state, {})
    return { ...frame, ...glance, due: glance.due.map((one) => commitmentRow(state, one, frame.day)) }
  },
  table: (answer) => [
    headTable(answer),
    ...(answer.documents === 0 ? [] : [standingTable(answer)]),
    ...[dueTable(answer), latestTable(answer)].filter(({ total }) => total > 0),
  ],
}
