import { readAs, withCard } from './cards.ts'
import {
  type ActHeard,
  type DecisionBody,
  type DocumentAdded,
  type DocumentReread,
  type DocumentRevised,
  type Entry,
  isDecision,
  isHearing,
} from './entry.ts'
import { canonical, inTime } from './entry-id.ts'
import { type DocumentFacts, type Facts, type LastReading, noFacts } from './facts.ts'
import { type DocumentDigest, digestOf } from './light.ts'
import { withRevision } from './revisions.ts'

/** Facts of a document that nobody else sees yet. */
interface OpenDocument extends DocumentFacts {
  cards: DocumentFacts['cards']
  recordedAt: DocumentFacts['recordedAt']
  words: DocumentFacts['words']
  sketch: DocumentFacts['sketch']
  readonly heard: string[]
  rereads: DocumentFacts['rereads']
  reread: DocumentFacts['reread']
  revisions: DocumentFacts['revisions']
}

/** Facts under way: maps of our own; a document is opened, that is copied, before it is changed. */
interface Draft {
  readonly documents: Map<string, DocumentFacts>
  readonly open: Map<string, OpenDocument>
  readonly acts: Map<string, Entry<ActHeard>>
  readonly hearings: Map<string, readonly Entry<ActHeard>[]>
  readonly decisions: Map<string, Entry<DecisionBody>>
  readonly withdrawn: Set<string>
}

/** A document that entries speak of before it was added: a ledger may be merged in any order. */
const unknown = (id: string): DocumentFacts => ({
  id, cards: [], recordedAt: '', words: 0, sketch: [], heard: [], rereads: [], reread: null, revisions: [],
}) // biome-ignore format: a row

const opened = (draft: Draft, id: string): OpenDocument => {
  const known = draft.open.get(id)
  if (known) return known
  const facts = draft.documents.get(id) ?? unknown(id)
  const document: OpenDocument = { ...facts, heard: [...facts.heard] }
  draft.open.set(id, document)
  return document
}

const earliest = (a: string, b: string): string => (a === '' || b < a ? b : a)

const addDocument = (draft: Draft, { document: id, card, recordedAt, words, sketch }: DocumentDigest): void => {
  const document = opened(draft, id)
  document.cards = withCard(document.cards, card)
  document.recordedAt = earliest(document.recordedAt, recordedAt)
  document.words = words
  document.sketch = sketch
}

const inTurn = (a: LastReading, b: LastReading): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.entry < b.entry ? -1 : 1

const reread = (draft: Draft, { id, recordedAt }: Entry, body: DocumentReread): void => {
  const document = opened(draft, body.document)
  if (document.rereads.some(({ entry }) => entry === id)) return
  const { acts, hearings = [], as = null } = body
  document.rereads = [...document.rereads, { entry: id, at: recordedAt, acts, hearings, as }].sort(inTurn)
}

/** Of several re-readings the latest with the card that counts: with another card the report may sound otherwise. */
const holdingReading = ({ rereads, cards }: DocumentFacts): LastReading | null => {
  if (rereads.length < 2) return rereads[0] ?? null
  const card = canonical(readAs(cards))
  return rereads.findLast(({ as }) => canonical(as) === card) ?? rereads.at(-1) ?? null
}

const hearAgain = (draft: Draft, first: Entry<ActHeard>, entry: Entry<ActHeard>): void => {
  const { id } = entry.body.act
  const hearings = draft.hearings.get(id) ?? [first]
  if (hearings.every((known) => known.id !== entry.id)) draft.hearings.set(id, [...hearings, entry].sort(inTime))
}

const hearAct = (draft: Draft, entry: Entry<ActHeard>): void => {
  const { document: on, act } = entry.body
  const document = opened(draft, on)
  const first = draft.acts.get(act.id)
  if (first) hearAgain(draft, first, entry)
  else draft.acts.set(act.id, entry)
  if (!first || !document.heard.includes(act.id)) document.heard.push(act.id)
}

/** Of several hearings of an act: the one that the latest re-reading names, else the latest. */
const settle = (draft: Draft, document: DocumentFacts): void => {
  const named = new Set(document.reread?.hearings)
  for (const id of document.heard) {
    const hearings = draft.hearings.get(id)
    const holding = hearings && (hearings.find((entry) => named.has(entry.id)) ?? hearings.at(-1))
    if (holding) draft.acts.set(id, holding)
  }
}

const revise = (draft: Draft, { origin, recordedAt }: Entry, { document: on, by }: DocumentRevised): void => {
  if (on === by) return
  const document = opened(draft, on)
  document.revisions = withRevision(document.revisions, { by, byPerson: origin.by === 'person', at: recordedAt })
}

const isAddition = (entry: Entry): entry is Entry<DocumentAdded> => entry.body.type === 'DocumentAdded'

const see = (draft: Draft, on: string, card: DocumentAdded['card']): void => {
  const document = opened(draft, on)
  document.cards = withCard(document.cards, card)
}

const enter = (draft: Draft, entry: Entry): void => {
  const { body } = entry
  if (isHearing(entry)) hearAct(draft, entry)
  else if (isDecision(entry)) draft.decisions.set(entry.id, entry)
  else if (isAddition(entry)) addDocument(draft, digestOf(entry))
  else if (body.type === 'DocumentSeen') see(draft, body.document, body.card)
  else if (body.type === 'DocumentRevised') revise(draft, entry, body)
  else if (body.type === 'DocumentReread') reread(draft, entry, body)
  else if (body.type === 'DecisionWithdrawn') draft.withdrawn.add(body.entry)
}

/**
 * Facts with what further entries say. Never throws: an entry about what is not there waits until it is. `digests` stand for the
 * entries of documents that a store has gone through before; they are asked for after the entries.
 */
export const evolve = (facts: Facts, entries: Iterable<Entry>, digests: Iterable<DocumentDigest> = []): Facts => {
  const draft: Draft = {
    documents: new Map(facts.documents),
    open: new Map(),
    acts: new Map(facts.acts),
    hearings: new Map(facts.hearings),
    decisions: new Map(facts.decisions),
    withdrawn: new Set(facts.withdrawn),
  }
  for (const entry of entries) enter(draft, entry)
  for (const digest of digests) addDocument(draft, digest)
  for (const [id, document] of draft.open) {
    document.reread = holdingReading(document)
    draft.documents.set(id, document)
    if (draft.hearings.size > 0) settle(draft, document)
  }
  const { open: _, ...known } = draft
  return known
}

/** What all these entries say. */
export const factsOf = (entries: Iterable<Entry>): Facts => evolve(noFacts, entries)
