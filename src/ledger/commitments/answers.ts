import type { CommitmentKind, CommitmentState } from '../commitment.ts'
import { alike, type Book, standingOn, untold } from './book.ts'
import { type Draft, isOwnWords, link, propose } from './draft.ts'
import { type Fit, fitOf, meets, within } from './fit.ts'
import type { Showing } from './showing.ts'

/** A commitment that an act speaks to, and how that is known. */
export interface Match {
  readonly draft: Draft
  readonly fit: Fit | null
  readonly why: string
}

/** The other side of what is answered. */
const opposite = ({ kind, debtor, creditor }: Draft): readonly string[] => (kind === 'offer' ? debtor : creditor)

/** Said by one who is asked, and to nobody else than the one who asks. */
const isBetween = (draft: Draft, { from, to }: Showing): boolean => {
  const other = opposite(draft)
  return !meets(from, other) && (to.length === 0 || meets(to, other))
}

const matchesIn = (drafts: readonly Draft[], showing: Showing): readonly Match[] =>
  drafts.flatMap((draft) => {
    if (!isBetween(draft, showing) || isOwnWords(draft, showing)) return []
    const fit = fitOf(draft, showing, [...draft.debtor, ...draft.creditor])
    return fit ? [{ draft, fit, why: fit.why }] : []
  })

/** "Rejected the demands": it names what it answers only as demands or proposals, and says no more of them. */
const isGeneral = ({ calls, topic, terms }: Showing): boolean =>
  (calls[0] === 'demand' || calls[0] === 'offer') && (topic === '' || terms.length < 2)

const asAWhole = (drafts: readonly Draft[], showing: Showing): readonly Match[] =>
  drafts
    .filter((draft) => draft.debtor.length > 0 && draft.creditor.length > 0)
    .filter((draft) => isBetween(draft, showing) && !isOwnWords(draft, showing))
    .map((draft) => ({ draft, fit: null, why: 'said of the demands or offers as a whole, none by name' }))

/**
 * What an answer speaks to: what it shares words with; failing that, what is about the same topic; failing that, where it names
 * no content at all, everything open between the two.
 */
export const spokenTo = (book: Book, kind: 'demand' | 'offer', showing: Showing): readonly Match[] => {
  const side = kind === 'demand' ? 'debtor' : 'creditor'
  const found = matchesIn(alike(book, kind, side, [...showing.from, untold], showing), showing)
  const close = found.filter(({ fit }) => fit?.grade === 'close')
  if (close.length > 0) return close
  if (found.length > 0) return found
  return isGeneral(showing) ? asAWhole(standingOn(book, kind, side, showing.from), showing) : []
}

const moved: Readonly<
  Partial<Record<CommitmentKind, Readonly<Partial<Record<CommitmentState, readonly CommitmentState[]>>>>>
> = {
  demand: {
    accepted: ['open', 'deferred', 'countered', 'refused', 'partly'],
    partly: ['open', 'deferred', 'countered', 'refused'],
    refused: ['open', 'deferred', 'countered', 'partly', 'accepted', 'refused'],
    countered: ['open', 'deferred', 'refused'],
    deferred: ['open'],
  },
  offer: { accepted: ['open', 'refused', 'lapsed'], refused: ['open', 'refused', 'lapsed'] },
}

const sideOf = (draft: Draft): readonly string[] => (draft.kind === 'offer' ? draft.creditor : draft.debtor)

const silent = (draft: Draft, { from }: Showing): readonly string[] =>
  sideOf(draft).filter((party) => !from.includes(party))

const verb: Readonly<Partial<Record<CommitmentState, string>>> = {
  accepted: 'accepted',
  partly: 'accepted in part',
  refused: 'refused',
  countered: 'answered with a proposal or demand of its own',
  deferred: 'an answer is put off',
}

/** Proposes an answer where the state allows it, and ties the two together. */
export const answer = ({ draft, why }: Match, state: CommitmentState, showing: Showing, more = ''): void => {
  const others = silent(draft, showing)
  const aside = others.length > 0 && draft.debtor.length > 0 ? `; nothing is told of ${others.join(', ')}` : ''
  if (moved[draft.kind]?.[state]?.includes(draft.state))
    propose(draft, state, showing, `${verb[state]} by ${showing.from.join(', ')}: ${why}${more}${aside}`)
  link(draft, state === 'countered' ? 'counters' : 'answers', showing.occurrence.id, why)
}

const yes = (draft: Draft, showing: Showing): CommitmentState =>
  draft.kind === 'demand' && (showing.occurrence.condition !== null || !within(draft.debtor, showing.from))
    ? 'partly'
    : 'accepted'

const onCondition = ({ occurrence }: Showing): string =>
  occurrence.condition === null ? '' : `; on a condition: ${occurrence.condition}`

/** A yes to demands and offers. A yes on a condition accepts in part, and of an offer nothing. */
export const accept = (book: Book, showing: Showing): void => {
  for (const match of spokenTo(book, 'demand', showing))
    answer(match, yes(match.draft, showing), showing, onCondition(showing))
  for (const match of spokenTo(book, 'offer', showing)) {
    if (showing.occurrence.condition === null) answer(match, 'accepted', showing)
    else link(match.draft, 'answers', showing.occurrence.id, `${match.why}${onCondition(showing)}`)
  }
}

/** A no to demands and offers. */
export const refuse = (book: Book, showing: Showing): void => {
  for (const kind of ['demand', 'offer'] as const)
    for (const match of spokenTo(book, kind, showing)) answer(match, 'refused', showing)
}

const opened = (book: Book, { occurrence }: Showing): readonly Draft[] => book.byOccurrence.get(occurrence.id) ?? []

/** An offer or a demand in return, about the same thing in the same words. */
export const counter = (book: Book, showing: Showing): void => {
  const matches = spokenTo(book, 'demand', showing).filter(({ fit }) => fit?.grade === 'close' && fit.score > 1)
  for (const match of matches) {
    if (match.draft.debtor.length === 0) continue
    answer(match, 'countered', showing)
    for (const mine of opened(book, showing)) {
      link(mine, 'counters', match.draft.id, match.why)
      link(match.draft, 'counters', mine.id, match.why)
    }
  }
}

/** Who promises what was demanded says yes to it. */
export const promise = (book: Book, showing: Showing): void => {
  for (const match of spokenTo(book, 'demand', showing)) {
    if (match.fit?.grade !== 'close' || match.draft.debtor.length === 0) continue
    answer(match, yes(match.draft, showing), showing, `; it is promised${onCondition(showing)}`)
    for (const mine of opened(book, showing)) {
      link(mine, 'answers', match.draft.id, match.why)
      link(match.draft, 'answers', mine.id, match.why)
    }
  }
}

const isParty = (draft: Draft, { from }: Showing): boolean =>
  draft.debtor.length > 0 && draft.creditor.length > 0 && within(draft.debtor, from) && within(draft.creditor, from)

/** What was demanded or offered and is then agreed on by both sides is accepted. */
export const agree = (book: Book, showing: Showing): void => {
  for (const kind of ['demand', 'offer'] as const) {
    for (const draft of alike(book, kind, 'debtor', showing.from, showing)) {
      const fit = fitOf(draft, showing, [...draft.debtor, ...draft.creditor])
      if (fit?.grade !== 'close' || !isParty(draft, showing) || isOwnWords(draft, showing)) continue
      answer({ draft, fit, why: fit.why }, 'accepted', showing, '; both sides agreed')
    }
  }
}
