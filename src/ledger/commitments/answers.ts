import type { CommitmentKind, CommitmentState } from '../commitment.ts'
import { type Asked, alike, type Book, standingOn, untold } from './book.ts'
import { type Draft, isOwnWords, isToldIn, link, propose } from './draft.ts'
import { type Fit, fitOf, meets, whyFit, within } from './fit.ts'
import type { Showing } from './showing.ts'

/** A commitment that an act speaks to, and how that is known. */
export interface Match {
  readonly draft: Draft
  readonly fit: Fit | null
  readonly why: string
}

/** The other side of what is answered. */
const opposite = ({ kind, debtor, creditor }: Draft): readonly string[] => (kind === 'offer' ? debtor : creditor)

/** Who is asked, or to whom it is offered. */
const sideOf = ({ kind, debtor, creditor }: Draft): readonly string[] => (kind === 'offer' ? creditor : debtor)

/** Said by one who is asked (by anybody else, where that is not told), and to nobody else than the one who asks. */
const isBetween = (draft: Draft, { from, to }: Showing): boolean => {
  const [asked, other] = [sideOf(draft), opposite(draft)]
  return !meets(from, other) && (to.length === 0 || meets(to, other)) && (asked.length === 0 || meets(from, asked))
}

const isMeant = (draft: Draft, showing: Showing): boolean => isBetween(draft, showing) && !isOwnWords(draft, showing)

/** "Rejected the demands": it names what it answers only as demands or proposals, and says no more of them. */
const isGeneral = ({ calls, topic, terms }: Showing): boolean =>
  (calls[0] === 'demand' || calls[0] === 'offer') && (topic === '' || terms.length < 2)

const asAWhole = (drafts: readonly Draft[]): readonly Match[] =>
  drafts
    .filter((draft) => draft.debtor.length > 0 && draft.creditor.length > 0)
    .map((draft) => ({ draft, fit: null, why: 'said of the demands or offers as a whole, none by name' }))

interface Graded {
  readonly close: readonly Match[]
  readonly topic: readonly Match[]
}

const graded = (drafts: readonly Draft[], showing: Showing): Graded => {
  const found: Readonly<Record<Fit['grade'], Match[]>> = { close: [], topic: [] }
  for (const draft of drafts) {
    const fit = fitOf(draft, showing, draft)
    if (fit) found[fit.grade].push({ draft, fit, why: whyFit(draft, showing, draft) })
  }
  return found
}

/** Where to look for what this act may answer: what was asked of, or offered to, its party, or one that is not told. */
const askedBy = (kind: 'demand' | 'offer', { from, to }: Showing): Asked => ({
  side: kind === 'demand' ? 'debtor' : 'creditor',
  parties: [...from, untold],
  others: to,
})

/** What an answer shares words with. */
export const closest = (book: Book, kind: 'demand' | 'offer', showing: Showing): readonly Match[] => {
  const found = alike(book, kind, askedBy(kind, showing), showing, (draft) => isMeant(draft, showing))
  return graded(found, showing).close
}

/**
 * What an answer speaks to: what it shares words with; failing that, what is about the same topic; failing that, where it names
 * no content at all, everything open between the two.
 */
export const spokenTo = (book: Book, kind: 'demand' | 'offer', showing: Showing): readonly Match[] => {
  const asked = askedBy(kind, showing)
  const meant = (draft: Draft): boolean => isMeant(draft, showing)
  const found = alike(book, kind, asked, showing, meant)
  const { close, topic } = graded(found, showing)
  if (close.length > 0) return close
  if (topic.length > 0) return topic
  return isGeneral(showing) ? asAWhole(standingOn(book, kind, { ...asked, parties: showing.from }, meant)) : []
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

/** Both sides often ask the same of each other; only a report that tells the two together shows that one answers the other. */
const isInReturn = (draft: Draft, { kind, lead }: Showing): boolean =>
  kind === 'offer' || isToldIn(draft, lead.document)

/** An offer or a demand in return, about the same thing in the same words. */
export const counter = (book: Book, showing: Showing): void => {
  for (const match of closest(book, 'demand', showing)) {
    const { draft, why } = match
    if (draft.debtor.length === 0 || !isInReturn(draft, showing)) continue
    answer(match, 'countered', showing)
    for (const mine of opened(book, showing)) {
      link(mine, 'counters', draft.id, why)
      link(draft, 'counters', mine.id, why)
    }
  }
}

/** Who promises what was demanded says yes to it. */
export const promise = (book: Book, showing: Showing): void => {
  for (const match of closest(book, 'demand', showing)) {
    if (match.draft.debtor.length === 0) continue
    answer(match, yes(match.draft, showing), showing, `; it is promised${onCondition(showing)}`)
    for (const mine of opened(book, showing)) {
      link(mine, 'answers', match.draft.id, match.why)
      link(match.draft, 'answers', mine.id, match.why)
    }
  }
}

const areBothIn = (draft: Draft, { from }: Showing): boolean =>
  draft.debtor.length > 0 && draft.creditor.length > 0 && within(draft.debtor, from) && within(draft.creditor, from)

/** What was demanded or offered and is then agreed on by both sides is accepted. */
export const agree = (book: Book, showing: Showing): void => {
  const meant = (draft: Draft): boolean => areBothIn(draft, showing) && !isOwnWords(draft, showing)
  for (const kind of ['demand', 'offer'] as const)
    for (const match of graded(
      alike(book, kind, { side: 'debtor', parties: showing.from, others: [] }, showing, meant),
      showing,
    ).close)
      answer(match, 'accepted', showing, '; both sides agreed')
}
