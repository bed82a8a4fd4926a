import type { CommitmentKind, Due } from '../commitment.ts'
import { commitmentId } from '../commitment-id.ts'
import type { Telling } from '../telling.ts'
import { type Asked, alike, type Book, file, hangOn, type Keys, shelve, standingOn } from './book.ts'
import { addTelling, type Draft, letPass, link, propose } from './draft.ts'
import { dueOf } from './due.ts'
import { fitOf, meets, whyFit } from './fit.ts'
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
    documents: null,
    ruled: false,
    seen: 0,
  }
}

/** Whose answer moves it: the one who is asked, or to whom it is offered. */
const shelveAnswers = (book: Book, draft: Draft, keys: Keys, isNew: boolean): void => {
  shelve(book, draft, 'debtor', keys, isNew)
  if (draft.kind === 'offer') shelve(book, draft, 'creditor', keys, isNew)
  if (draft.kind === 'demand' || draft.kind === 'reply')
    shelve(book, draft, 'creditor', { topic: keys.topic, terms: [], calls: [] }, isNew)
}

/** Parties whose act may meet its condition: those it names; of a threat that names none, the threatened. */
export const conditionParties = ({ kind, lead, creditor }: Draft): readonly string[] => {
  const named = lead.content.conditionParties
  return named.length === 0 && kind === 'threat' ? creditor : named
}

const hangs: ReadonlySet<CommitmentKind> = new Set(['reply', 'pledge', 'term', 'meeting', 'threat'])

const remember = (book: Book, draft: Draft, showing: Showing, { tellings, ruledOn }: Known): void => {
  file(book.byOccurrence, showing.occurrence.id, draft)
  if (showing.cites.length === 1) addTelling(draft, showing.lead)
  else for (const id of showing.cites) for (const telling of [tellings.get(id) ?? []].flat()) addTelling(draft, telling)
  for (const id of showing.cites) if (ruledOn.has(id)) file(book.byTelling, id, draft)
}

const openNew = (book: Book, opening: Opening, showing: Showing): Draft => {
  const draft = newDraft(opening, showing)
  propose(draft, draft.state, showing, whyOpened(opening, showing))
  book.drafts.push(draft)
  shelveAnswers(book, draft, draft, true)
  if (draft.condition !== null && hangs.has(draft.kind))
    for (const party of conditionParties(draft)) hangOn(book, draft, party)
  return draft
}

const later = (known: Due | null, fresh: Due | null): Due | null =>
  fresh === null || (known?.basis === 'stated' && fresh.basis === 'derived') || known?.basis === 'person'
    ? known
    : fresh

/** Words by which one commitment is known, however often it is told in others. */
const mostTerms = 12

/** Puts it where what another report adds lets it be found: a party that was not told, a topic, more words. */
const learn = (book: Book, draft: Draft, opening: Opening, showing: Showing): void => {
  const party =
    (draft.debtor.length === 0 && opening.debtor.length > 0) ||
    (draft.creditor.length === 0 && opening.creditor.length > 0)
  const room = mostTerms - draft.terms.length
  const fresh = room <= 0 ? [] : showing.terms.filter((term) => !draft.terms.includes(term)).slice(0, room)
  const topic = draft.topic === '' ? showing.topic : ''
  if (!party && fresh.length === 0 && topic === '') return
  if (draft.debtor.length === 0) draft.debtor = opening.debtor
  if (draft.creditor.length === 0) draft.creditor = opening.creditor
  draft.topic ||= showing.topic
  draft.terms = [...draft.terms, ...fresh]
  shelveAnswers(book, draft, party ? draft : { topic, terms: fresh, calls: [] }, party)
}

/** What another report adds: a later due day, a list, parties and words. */
const restate = (book: Book, draft: Draft, opening: Opening, showing: Showing): void => {
  letPass(draft, showing.day)
  draft.restated.push(showing.occurrence.id)
  draft.due = later(draft.due, dueOf(draft.kind, showing))
  draft.list ??= showing.lead.content.list
  draft.listOpen ||= showing.lead.content.listOpen
  learn(book, draft, opening, showing)
}

/** An owed answer and the demands that it will have to answer. */
const linkDemands = (book: Book, reply: Draft, { calls }: Showing): void => {
  const { debtor, creditor } = reply
  if (debtor.length === 0 || creditor.length === 0) return
  const refers = calls.includes('demand') || calls.includes('offer')
  const between: Asked = { side: 'debtor', parties: debtor, others: creditor }
  const meant = (demand: Draft): boolean => meets(demand.creditor, creditor)
  const asked = refers ? standingOn(book, 'demand', between, meant) : alike(book, 'demand', between, reply, meant)
  for (const demand of asked) {
    const fit = fitOf(demand, reply, reply)
    if (!fit && !refers) continue
    const why = fit ? whyFit(demand, reply, reply) : 'it speaks of the demands as a whole'
    link(reply, 'answers', demand.id, why)
    link(demand, 'answers', reply.id, `an answer is owed: ${why}`)
  }
}

/** All that the replay needs beside the acts. */
export interface Known {
  readonly tellings: ReadonlyMap<string, Telling>
  /** Tellings that a person ruled on. */
  readonly ruledOn: ReadonlySet<string>
  readonly addressees: Addressees
}

/** Opens what an act opens, or adds it to the commitment that it says again. */
export const openBy = (book: Book, showing: Showing, known: Known): void => {
  const opening = openingOf(showing, known.addressees)
  if (!opening) return
  const old = restatedBy(book, opening, showing)
  const draft = old ?? openNew(book, opening, showing)
  if (old) restate(book, old, opening, showing)
  remember(book, draft, showing, known)
  if (draft.kind === 'reply') linkDemands(book, draft, showing)
}
