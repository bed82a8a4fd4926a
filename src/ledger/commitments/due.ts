import { addDays, type Day, daysOf, lastDay } from '../../kernel/day.ts'
import type { CommitmentKind, CommitmentState, Due } from '../commitment.ts'
import type { Showing } from './showing.ts'

/** The last day on which it is still in time; null where the date leaves that open. */
export const lastDayOf = (due: Due | null): Day | null => {
  const last = due && daysOf(due.edtf)?.last
  return last && last !== lastDay ? last : null
}

const isLater = (when: string, day: Day): boolean => {
  const last = daysOf(when)?.last
  return last !== undefined && last !== lastDay && last > day
}

/** The day by which what an act opens is owed: as the report tells it, or the day that a planned act is announced for. */
export const dueOf = (kind: CommitmentKind, { standing, when, due, day }: Showing): Due | null => {
  if (due !== null) return { edtf: due, basis: 'stated', why: `the report tells that it is due ${due}` }
  const ahead = standing === 'planned' || kind === 'meeting'
  if (!ahead || when === null || !isLater(when, day)) return null
  return { edtf: when, basis: 'derived', why: `announced for ${when}` }
}

interface Deadline {
  readonly from: readonly CommitmentState[]
  readonly state: CommitmentState
  /** Days of grace: that a meeting was held is often told only days later. */
  readonly grace: number
}

const deadlines: Readonly<Partial<Record<CommitmentKind, Deadline>>> = {
  reply: { from: ['owed'], state: 'late', grace: 0 },
  offer: { from: ['open'], state: 'lapsed', grace: 0 },
  pledge: { from: ['due', 'conditional', 'partly'], state: 'expired', grace: 0 },
  term: { from: ['due', 'conditional', 'partly'], state: 'expired', grace: 0 },
  threat: { from: ['standing'], state: 'lapsed', grace: 0 },
  meeting: { from: ['planned', 'conditional', 'due'], state: 'lapsed', grace: 3 },
}

/** What has become, by `day`, of something due that no act has settled; null while it is in time. */
export const passedBy = (
  kind: CommitmentKind,
  state: CommitmentState,
  due: Due | null,
  day: Day,
): { readonly state: CommitmentState; readonly day: Day } | null => {
  const deadline = deadlines[kind]
  const last = lastDayOf(due)
  if (!deadline?.from.includes(state) || last === null) return null
  const passed = addDays(last, deadline.grace + 1)
  return passed <= day ? { state: deadline.state, day: passed } : null
}
