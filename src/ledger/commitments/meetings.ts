import { daysBetween } from '../../kernel/day.ts'
import { type Book, standingOn } from './book.ts'
import { type Draft, isOwnWords, isSameReport, link, propose } from './draft.ts'
import { within } from './fit.ts'
import { daysApart } from './restate.ts'
import type { Showing } from './showing.ts'

/** A meeting held so near the day announced is that meeting. */
const nearDays = 4
/** Without a day announced, the next meeting of the same parties within so many days is. */
const soonDays = 60

const isInTime = (draft: Draft, { when, day }: Showing): boolean => {
  if (draft.due) return daysApart(draft.due.edtf, when ?? day) <= nearDays
  return day > draft.since && daysBetween(draft.since, day) <= soonDays
}

const announced = (book: Book, { from, to }: Showing): readonly Draft[] =>
  standingOn(
    book,
    'meeting',
    { side: 'debtor', parties: from, others: [...from, ...to] },
    ({ debtor }) => debtor.length > 1 && within(debtor, [...from, ...to]),
  )

/** The same parties met near the day announced, or soon where none was. */
export const hold = (book: Book, showing: Showing): void => {
  for (const draft of announced(book, showing)) {
    if (!isInTime(draft, showing) || isOwnWords(draft, showing) || isSameReport(draft, showing)) continue
    const { due } = draft
    const when = due ? `near ${due.edtf}, for which it was announced` : 'after it was announced without a day'
    propose(draft, 'held', showing, `the same parties met, ${when}`)
    link(draft, 'answers', showing.occurrence.id, 'the meeting held')
  }
}

/** A meeting of the same parties was called off; where days are told, near the day announced. */
export const callOff = (book: Book, showing: Showing): void => {
  for (const draft of announced(book, showing)) {
    const same = draft.opened === showing.occurrence.id || draft.restated.includes(showing.occurrence.id)
    const near = !draft.due || showing.when === null || daysApart(draft.due.edtf, showing.when) <= nearDays
    if (same || near) propose(draft, 'cancelled', showing, `the meeting of ${draft.debtor.join(', ')} was called off`)
  }
}
