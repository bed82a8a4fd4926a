import { answer, spokenTo } from './answers.ts'
import { type Asked, alike, type Book, orUntold, standingOn, untold } from './book.ts'
import { type Draft, isOwnWords, isSameReport, link, propose } from './draft.ts'
import { fitOf, meets, within } from './fit.ts'
import { areTwoThings } from './restate.ts'
import type { Showing } from './showing.ts'

/** Given to the one it is owed to; where the addressee is not told, one that the reply's own words name. */
const isTo = ({ creditor }: Draft, { to, parties }: Showing): boolean =>
  to.length > 0 ? meets(to, creditor) : meets(parties, creditor)

/** "A formal response to Russia's demands" is owed on all of them, whatever the answer is called that comes. */
const speaksOfAll = ({ lead }: Draft): boolean =>
  lead.content.calls?.some((kind) => kind === 'demand' || kind === 'offer') ?? false

const canAnswer = (draft: Draft, showing: Showing): boolean =>
  isTo(draft, showing) &&
  !meets(showing.from, draft.creditor) &&
  !isOwnWords(draft, showing) &&
  !isSameReport(draft, showing) &&
  (speaksOfAll(draft) || !areTwoThings(draft, showing))

const addressee = ({ creditor }: Draft, { to }: Showing): string =>
  to.length > 0 ? '' : `; its addressee is not told, its words name ${creditor.join(', ')}`

const fits = (draft: Draft, showing: Showing): boolean => fitOf(draft, showing, draft) !== null

/** Answered by one of several who owe it: it stays owed until all have. */
const answerers = (book: Book, draft: Draft, showing: Showing): readonly string[] => {
  const before = draft.thread.flatMap(({ relation, other }) =>
    relation === 'answers' ? (book.repliesBy.get(other) ?? []) : [],
  )
  return [...before, ...showing.from]
}

const give = (book: Book, draft: Draft, showing: Showing): void => {
  const { from, occurrence } = showing
  book.repliesBy.set(occurrence.id, from)
  const missing = draft.debtor.filter((party) => !answerers(book, draft, showing).includes(party))
  if (missing.length > 0) {
    link(draft, 'answers', occurrence.id, `answered by ${from.join(', ')}; ${missing.join(', ')} still owes an answer`)
    return
  }
  const unknown = draft.debtor.length === 0 ? '; who owed it was not told' : ''
  propose(
    draft,
    'given',
    showing,
    `${from.join(', ')} answered ${draft.creditor.join(', ')}${unknown}${addressee(draft, showing)}`,
  )
  link(draft, 'answers', occurrence.id, 'the answer')
}

/** Of several answers owed between two, those that the reply's words fit; a single one it answers unless it plainly is about something else. */
const owed = (book: Book, showing: Showing): readonly Draft[] => {
  const can = (draft: Draft): boolean => canAnswer(draft, showing)
  const asked: Asked = { side: 'debtor', parties: showing.from, others: showing.to }
  const own = standingOn(book, 'reply', asked, can)
  const fitting = own.filter((draft) => fits(draft, showing))
  const untoldOnes = alike(book, 'reply', { ...asked, parties: [untold] }, showing, can).filter((draft) =>
    fits(draft, showing),
  )
  return [...(own.length === 1 ? own : fitting), ...untoldOnes]
}

const toDemands = (book: Book, reply: Draft, showing: Showing): void => {
  const ids = new Set(reply.thread.filter(({ relation }) => relation === 'answers').map(({ other }) => other))
  for (const demand of standingOn(book, 'demand', {
    side: 'debtor',
    parties: orUntold(reply.debtor),
    others: reply.creditor,
  }))
    if (ids.has(demand.id))
      link(demand, 'answers', showing.occurrence.id, 'an answer was given; what it says to this is not told')
}

/** A reply that was given. Gives the owed answers that it settled. */
export const reply = (book: Book, showing: Showing): readonly Draft[] => {
  const drafts = owed(book, showing)
  for (const draft of drafts) {
    give(book, draft, showing)
    toDemands(book, draft, showing)
  }
  for (const { draft, why } of spokenTo(book, 'demand', showing))
    link(draft, 'answers', showing.occurrence.id, `an answer was given, neither a yes nor a no: ${why}`)
  return drafts.filter(({ state }) => state === 'given')
}

/** An answer announced for later puts the demand off. */
export const putOff = (book: Book, showing: Showing): void => {
  for (const match of spokenTo(book, 'demand', showing))
    if (match.fit?.grade !== 'topic' && within(showing.from, match.draft.debtor)) answer(match, 'deferred', showing)
}
