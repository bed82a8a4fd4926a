import { daysBetween, daysOf } from '../../kernel/day.ts'
import type { Due } from '../commitment.ts'
import { alike, type Book, orUntold, standingOn, untold } from './book.ts'
import { type Draft, isEnded, isToldIn } from './draft.ts'
import { fitOf, meets, within } from './fit.ts'
import type { Opening } from './openings.ts'
import type { Showing } from './showing.ts'

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && within(a, b)

/** The same parties on each side; one that no report tells fits any. */
const betweenSame = (draft: Draft, { debtor, creditor }: Opening): boolean =>
  (same(draft.debtor, debtor) || draft.debtor.length === 0 || debtor.length === 0) &&
  (same(draft.creditor, creditor) || draft.creditor.length === 0 || creditor.length === 0)

/** It may be the same: not at an end, told by another report, between the same, and both ask or both forbid. */
const isSame = (draft: Draft, opening: Opening, { lead }: Showing): boolean =>
  betweenSame(draft, opening) &&
  !isEnded(draft) &&
  draft.prohibition === lead.content.prohibition &&
  !isToldIn(draft, lead.document)

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
  const debtors = [...new Set([...opening.debtor, untold])]
  const meant = (draft: Draft): boolean => isSame(draft, opening, showing)
  const found = alike(
    book,
    opening.kind,
    { side: 'debtor', parties: debtors, others: opening.creditor },
    showing,
    meant,
  )
  const asked =
    opening.debtor.length > 0
      ? []
      : alike(book, opening.kind, { side: 'creditor', parties: opening.creditor, others: [] }, showing, meant)
  return best(
    [...found, ...asked].flatMap((draft) => {
      const fit = fitOf(draft, showing, opening)
      return fit?.grade === 'close' ? [{ draft, score: fit.score }] : []
    }),
  )
}

/** An answer that is owed between two: told twice it is one, unless it is plain that they are about two things. */
const ofReply = (book: Book, opening: Opening, showing: Showing): Draft | null => {
  const debtors = [...orUntold(opening.debtor), untold]
  const meant = (draft: Draft): boolean => betweenSame(draft, opening) && meets(draft.creditor, opening.creditor)
  const owed = standingOn(book, 'reply', { side: 'debtor', parties: debtors, others: opening.creditor }, meant)
  return best(
    owed.flatMap((draft) => {
      const fit = fitOf(draft, showing, opening)
      const told = draft.debtor.length > 0 && same(draft.debtor, opening.debtor)
      // Who owed it may not have been told: then one word in common must show that it is the same answer.
      const one = told || meets(draft.terms, showing.terms)
      return fit || (one && !areTwoThings(draft, showing)) ? [{ draft, score: fit?.score ?? 0 }] : []
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
  standingOn(book, 'meeting', {
    side: 'debtor',
    parties: opening.debtor.slice(0, 1),
    others: opening.debtor.slice(1, 2),
  }).find((draft) => !isEnded(draft) && same(draft.debtor, opening.debtor) && sameDate(draft.due, showing.when)) ?? null

/** The commitment that an act only says again; null where it opens its own. */
export const restatedBy = (book: Book, opening: Opening, showing: Showing): Draft | null => {
  if (opening.kind === 'meeting') return ofMeeting(book, opening, showing)
  return opening.kind === 'reply' ? ofReply(book, opening, showing) : bySubstance(book, opening, showing)
}
