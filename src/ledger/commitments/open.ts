import type { CommitmentKind, Due } from '../commitment.ts'
import { commitmentId } from '../commitment-id.ts'
import { alike, type Book, file, hangOn, orUntold, shelve, standingOn } from './book.ts'
import { type Draft, letPass, link, propose } from './draft.ts'
import { dueOf } from './due.ts'
import { fitOf } from './fit.ts'
import { type Addressees, firstState, type Opening, openingOf } from './openings.ts'
import { restatedBy } from './restate.ts'
import type { Showing } from './showing.ts'

const told: Readonly<Record<CommitmentKind, string>> = {
  demand: 'demanded',
  reply: 'an answer is owed',
  offer: 'offered',
  pledge: 'promised',
  term: 'agreed',
  threat: 'threatened',
  meeting: 'a meeting is announced',
}

const names = (parties: readonly string[]): string => parties.join(', ') || 'a party that is not told'

const sides = ({ kind, debtor, creditor }: Opening): string =>
  kind === 'term' || kind === 'meeting'
    ? `between ${names(debtor)}`
    : kind === 'demand'
      ? `by ${names(creditor)} of ${names(debtor)}`
      : `by ${names(debtor)} to ${names(creditor)}`

const never = 'what must not be done is never done with: it only holds so far'

const whyOpened = (opening: Opening, showing: Showing): string =>
  [
    `${told[opening.kind]} ${sides(opening)}`,
    opening.why && `${names(opening.kind === 'demand' ? opening.debtor : opening.creditor)} because ${opening.why}`,
    showing.occurrence.condition === null ? '' : `on a condition: ${showing.occurrence.condition}`,
    showing.lead.content.prohibition ? never : '',
  ]
    .filter((part) => part !== '')
    .join('; ')

const newDraft = (opening: Opening, showing: Showing): Draft => {
  const { occurrence, lead, topic, terms, parties, calls, day } = showing
  const { kind, debtor, creditor } = opening
  return {
    id: commitmentId(kind, occurrence.id),
    kind,
    debtor,
    creditor,
    opened: occurrence.id,
    lead,
    restated: [],
    since: day,
    topic,
    terms,
    parties,
    calls,
    words: lead.words.about ?? lead.words.evidence,
    condition: occurrence.condition,
    prohibition: lead.content.prohibition,
    due: dueOf(kind, showing),
    state: firstState(kind, occurrence.condition),
    moves: [],
    outranked: [],
    list: lead.content.list,
    listOpen: lead.content.listOpen,
    thread: [],
    tellings: [],
    ruled: false,
    seen: 0,
  }
}

/** Whose answer moves it: the one who is asked, or to whom it is offered. */
const shelveAnswers = (book: Book, draft: Draft, substance: Pick<Draft, 'topic' | 'terms'>): void => {
  shelve(book, draft, 'debtor', draft.debtor, substance)
  if (draft.kind === 'offer') shelve(book, draft, 'creditor', draft.creditor, substance)
  if (draft.kind === 'demand' || draft.kind === 'reply')
    shelve(book, draft, 'creditor', draft.creditor, { topic: substance.topic, terms: [] })
}

/** Parties whose act may meet its condition: those it names; of a threat that names none, the threatened. */
export const conditionParties = ({ kind, lead, creditor }: Draft): readonly string[] => {
  const named = lead.content.conditionParties
  return named.length === 0 && kind === 'threat' ? creditor : named
}

const hangs: ReadonlySet<CommitmentKind> = new Set(['reply', 'pledge', 'term', 'meeting', 'threat'])

const remember = (book: Book, draft: Draft, showing: Showing, { tellings }: Tellings): void => {
  file(book.byOccurrence, showing.occurrence.id, draft)
  for (const id of showing.cites) {
    const telling = tellings.get(id)
    if (telling) draft.tellings.push(telling)
    file(book.byTelling, id, draft)
  }
}

const openNew = (book: Book, opening: Opening, showing: Showing): Draft => {
  const draft = newDraft(opening, showing)
  propose(draft, draft.state, showing, whyOpened(opening, showing))
  book.drafts.push(draft)
  shelveAnswers(book, draft, draft)
  if (draft.condition !== null && hangs.has(draft.kind))
    for (const party of conditionParties(draft)) hangOn(book, draft, party)
  return draft
}

const later = (known: Due | null, fresh: Due | null): Due | null =>
  fresh === null || (known?.basis === 'stated' && fresh.basis === 'derived') || known?.basis === 'person'
    ? known
    : fresh

/** What another report adds: a later due day, a party or a list that was not told, words by which it is found. */
const restate = (book: Book, draft: Draft, opening: Opening, showing: Showing): void => {
  letPass(draft, showing.day)
  draft.restated.push(showing.occurrence.id)
  draft.due = later(draft.due, dueOf(draft.kind, showing))
  if (draft.debtor.length === 0) draft.debtor = opening.debtor
  if (draft.creditor.length === 0) draft.creditor = opening.creditor
  draft.list ??= showing.lead.content.list
  draft.listOpen ||= showing.lead.content.listOpen
  const fresh = showing.terms.filter((term) => !draft.terms.includes(term))
  const topic = draft.topic === '' ? showing.topic : ''
  draft.topic ||= showing.topic
  draft.terms = [...draft.terms, ...fresh].slice(0, 12)
  shelveAnswers(book, draft, { topic, terms: fresh })
}

/** An owed answer and the demands that it will have to answer. */
const linkDemands = (book: Book, reply: Draft, showing: Showing): void => {
  const asked =
    reply.debtor.length === 0 || reply.creditor.length === 0 ? [] : alike(book, 'demand', 'debtor', reply.debtor, reply)
  const refers = showing.calls.includes('demand') || showing.calls.includes('offer')
  const all = refers ? standingOn(book, 'demand', 'debtor', orUntold(reply.debtor)) : []
  for (const demand of [...asked, ...all]) {
    if (!demand.creditor.some((party) => reply.creditor.includes(party))) continue
    const fit = fitOf(demand, reply, [...reply.debtor, ...reply.creditor])
    if (!fit && !refers) continue
    const why = fit?.why ?? 'it speaks of the demands as a whole'
    link(reply, 'answers', demand.id, why)
    link(demand, 'answers', reply.id, `an answer is owed: ${why}`)
  }
}

/** All that the replay needs beside the acts. */
export interface Tellings {
  readonly tellings: ReadonlyMap<string, import('../telling.ts').Telling>
  readonly addressees: Addressees
}

/** Opens what an act opens, or adds it to the commitment that it says again. */
export const openBy = (book: Book, showing: Showing, known: Tellings): void => {
  const opening = openingOf(showing, known.addressees)
  if (!opening) return
  const old = restatedBy(book, opening, showing)
  const draft = old ?? openNew(book, opening, showing)
  if (old) restate(book, old, opening, showing)
  remember(book, draft, showing, known)
  if (draft.kind === 'reply') linkDemands(book, draft, showing)
}
