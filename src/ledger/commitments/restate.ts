import { daysBetween, daysOf } from '../../kernel/day.ts'
import type { Due } from '../commitment.ts'
import { alike, type Book, orUntold, standingOn, untold } from './book.ts'
import { type Draft, isEnded } from './draft.ts'
import { type Fit, fitOf, meets, within } from './fit.ts'
import type { Opening } from './openings.ts'
import type { Showing } from './showing.ts'

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && within(a, b)

/** The same parties on each side; one that no report tells fits any. */
const betweenSame = (draft: Draft, { debtor, creditor }: Opening): boolean =>
  (same(draft.debtor, debtor) || draft.debtor.length === 0 || debtor.length === 0) &&
  (same(draft.creditor, creditor) || draft.creditor.length === 0 || creditor.length === 0)

const inReport = ({ tellings }: Draft, { lead }: Showing): boolean =>
  tellings.some(({ document }) => document === lead.document)

const fitting = (draft: Draft, opening: Opening, showing: Showing): Fit | null => {
  if (isEnded(draft) || !betweenSame(draft, opening) || draft.prohibition !== showing.lead.content.prohibition)
    return null
  const fit = fitOf(draft, showing, [...opening.debtor, ...opening.creditor])
  return fit?.grade === 'close' ? fit : null
}

/** The best of several; of equal ones the first opened. */
const best = (found: readonly { readonly draft: Draft; readonly score: number }[]): Draft | null =>
  found.reduce<{ draft: Draft; score: number } | null>(
    (most, one) =>
      most === null || one.score > most.score || (one.score === most.score && one.draft.opened < most.draft.opened)
        ? one
        : most,
    null,
  )?.draft ?? null

/** Demands, offers, pledges, terms and threats: the same thing between the same parties, told by another report. */
const bySubstance = (book: Book, opening: Opening, showing: Showing): Draft | null => {
  const debtors = [...orUntold(opening.debtor), untold]
  const found = alike(book, opening.kind, 'debtor', debtors, showing)
  const asked = opening.debtor.length > 0 ? [] : alike(book, opening.kind, 'creditor', opening.creditor, showing)
  return best(
    [...found, ...asked].flatMap((draft) => {
      const fit = inReport(draft, showing) ? null : fitting(draft, opening, showing)
      return fit ? [{ draft, score: fit.score }] : []
    }),
  )
}

/** An answer that is owed between two: told twice it is one, unless it is plain that they are about two things. */
const ofReply = (book: Book, opening: Opening, showing: Showing): Draft | null => {
  const debtors = [...orUntold(opening.debtor), untold]
  const owed = standingOn(book, 'reply', 'debtor', debtors).filter(
    (draft) => betweenSame(draft, opening) && meets(draft.creditor, opening.creditor),
  )
  return best(
    owed.flatMap((draft) => {
      const fit = fitOf(draft, showing, [...opening.debtor, ...opening.creditor])
      const told = draft.debtor.length > 0 && same(draft.debtor, opening.debtor)
      return fit || (told && !areTwoThings(draft, showing)) ? [{ draft, score: fit?.score ?? 0 }] : []
    }),
  )
}

/** Enough is told of both to see that they have nothing in common. */
export const areTwoThings = (a: Pick<Showing, 'topic' | 'terms'>, b: Pick<Showing, 'topic' | 'terms'>): boolean =>
  a.topic !== '' &&
  b.topic !== '' &&
  a.topic !== b.topic &&
  a.terms.length > 1 &&
  b.terms.length > 1 &&
  !meets(a.terms, b.terms)

/** Days between two dates that may both be wide: 0 where they overlap. */
export const daysApart = (a: string, b: string): number => {
  const [left, right] = [daysOf(a), daysOf(b)]
  if (!left || !right) return 0
  if (left.last < right.first) return daysBetween(left.last, right.first)
  return right.last < left.first ? daysBetween(right.last, left.first) : 0
}

const nearDays = 3

const sameDate = (due: Due | null, when: string | null): boolean =>
  due === null || when === null || daysApart(due.edtf, when) <= nearDays

const ofMeeting = (book: Book, opening: Opening, showing: Showing): Draft | null =>
  standingOn(book, 'meeting', 'debtor', opening.debtor.slice(0, 1)).find(
    (draft) => !isEnded(draft) && same(draft.debtor, opening.debtor) && sameDate(draft.due, showing.when),
  ) ?? null

/** The commitment that an act only says again; null where it opens its own. */
export const restatedBy = (book: Book, opening: Opening, showing: Showing): Draft | null => {
  if (opening.kind === 'meeting') return ofMeeting(book, opening, showing)
  return opening.kind === 'reply' ? ofReply(book, opening, showing) : bySubstance(book, opening, showing)
}
