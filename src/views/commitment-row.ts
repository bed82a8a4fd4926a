import { type Day, daysBetween, daysOf } from '../kernel/day.ts'
import {
  type Commitment,
  type CommitmentKind,
  type CommitmentState,
  closedStates,
  type Due,
  type Thread,
} from '../ledger/commitment.ts'
import { topicNameOf } from '../ledger/commitments/topics.ts'
import type { CaseState } from '../ledger/state.ts'
import { wordsOf } from './act-row.ts'
import { type Citation, citationsOf } from './citation.ts'

/** A move with the words that show it. */
export interface MoveRow {
  readonly state: CommitmentState
  readonly on: string | null
  readonly day: Day
  readonly by: readonly string[]
  readonly origin: 'machine' | 'person'
  readonly why: string
  readonly evidence: readonly Citation[]
}

/** A commitment as views show it. */
export interface CommitmentRow {
  readonly id: string
  readonly kind: CommitmentKind
  readonly debtor: readonly string[]
  readonly creditor: readonly string[]
  readonly words: string
  readonly topic: string
  readonly condition: string | null
  readonly prohibition: boolean
  readonly since: Day
  /** Days from `since` to the day of the clock. */
  readonly age: number
  readonly due: Due | null
  /** The clock is past the last day that `due` may mean, and nothing closed it. */
  readonly overdue: boolean
  readonly state: CommitmentState
  readonly closed: boolean
  /** Something is known beyond its opening: an act moved it, or a person ruled on it. Else its state is no finding. */
  readonly assessed: boolean
  readonly list: string | null
  readonly listOpen: boolean
  readonly moves: readonly MoveRow[]
  readonly thread: readonly Thread[]
  /** Occurrence that opened it. */
  readonly opened: string
}

export const isClosed = ({ state }: Pick<Commitment, 'state'>): boolean => closedStates.has(state)

/** The last day that `due` may mean; a mark that sorts behind all days where there is none. */
export const lastDue = ({ due }: Pick<Commitment, 'due'>): Day => (due === null ? '~' : (daysOf(due.edtf)?.last ?? '~'))

/** Is the last day gone that `due` may mean? An approximate day is never overdue. */
export const isOverdue = (one: Commitment, day: Day | null): boolean => {
  if (one.due === null || isClosed(one) || /[~?%]/.test(one.due.edtf)) return false
  const last = daysOf(one.due.edtf)?.last
  return last !== undefined && day !== null && last < day
}

/** What is owed; the whole words of the act that opened it where those say too little. */
export const wordsFor = (state: CaseState, { words, opened }: Commitment): string => {
  const lead = state.tellings.get(opened)
  return lead && lead.words.about === words && lead.kind !== 'meeting' ? wordsOf(lead.kind, lead.words) : words
}

export const commitmentRow = (state: CaseState, one: Commitment, day: Day | null): CommitmentRow => ({
  id: one.id,
  kind: one.kind,
  debtor: one.debtor,
  creditor: one.creditor,
  words: wordsFor(state, one),
  topic: topicNameOf(state.topicNames, one.topic),
  condition: one.condition,
  prohibition: one.prohibition,
  since: one.since,
  age: day === null ? 0 : Math.max(0, daysBetween(one.since, day)),
  due: one.due,
  overdue: isOverdue(one, day),
  state: one.state,
  closed: isClosed(one),
  assessed: one.assessed,
  list: one.list,
  listOpen: one.listOpen,
  moves: one.moves.map(({ cites, ...move }) => ({ ...move, evidence: citationsOf(state, cites) })),
  thread: one.thread,
  opened: one.opened,
})

/** "open", "refused 2022-01-26 by NATO", "given 2022-01-26 (ruled)". */
export const stateWords = ({ state, moves, assessed }: CommitmentRow): string => {
  const last = moves.at(-1)
  if (!assessed || last === undefined) return state
  const by = last.by.length > 0 ? ` by ${last.by.join(', ')}` : ''
  return `${state} ${last.on ?? last.day}${by}${last.origin === 'person' ? ' (ruled)' : ''}`
}

export const dueWords = ({ due, overdue }: CommitmentRow): string => {
  if (due === null) return '–'
  const basis = due.basis === 'stated' ? '' : due.basis === 'person' ? ' (set)' : ' (derived)'
  return `${due.edtf}${basis}${overdue ? ' overdue' : ''}`
}

/** What is owed, with the condition that it hangs on. */
export const owedWords = ({ words, condition }: CommitmentRow): string =>
  condition === null || words.includes(condition) ? words : `${words} – ${condition}`

/** Says how many rows stand as they opened, so that nobody takes that for a finding. */
export const notAssessed = (rows: readonly CommitmentRow[]): readonly string[] => {
  const count = rows.filter(({ assessed, closed }) => !assessed && !closed).length
  if (count === 0) return []
  return [`${count} not assessed: no report here tells what became of ${count === 1 ? 'it' : 'them'} after the opening`]
}
