import {
  type ActHeard,
  type DecisionBody,
  type DocumentAdded,
  type DocumentReread,
  decisionTypes,
  type Entry,
  type SourceCard,
} from './entry.ts'
import { canonical, inTime } from './entry-id.ts'
import { type DocumentFacts, type Facts, noFacts } from './facts.ts'
import { plainWords, sketchOf } from './sketch.ts'

/** Facts under way: maps of our own that nobody else sees yet. */
interface Draft {
  readonly documents: Map<string, DocumentFacts>
  readonly acts: Map<string, Entry<ActHeard>>
  readonly decisions: Map<string, Entry<DecisionBody>>
  readonly withdrawn: Set<string>
}

/** A document that entries speak of before it was added: a ledger may be merged in any order. */
const unknown = (id: string): DocumentFacts => ({
  id, cards: [], recordedAt: '', words: 0, sketch: [], heard: [], reread: null, revisedBy: null,
}) // biome-ignore format: a row

const change = (draft: Draft, id: string, fields: (document: DocumentFacts) => Partial<DocumentFacts>): void => {
  const document = draft.documents.get(id) ?? unknown(id)
  draft.documents.set(id, { ...document, ...fields(document) })
}

const inOrder = (a: SourceCard, b: SourceCard): number => {
  const [left, right] = [`${a.published ?? '~'} ${canonical(a)}`, `${b.published ?? '~'} ${canonical(b)}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Cards in an order that does not depend on when they came, each once. */
const withCard = (cards: readonly SourceCard[], card: SourceCard): readonly SourceCard[] =>
  cards.some((known) => canonical(known) === canonical(card)) ? cards : [...cards, card].sort(inOrder)

const withId = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id])

const earliest = (a: string, b: string): string => (a === '' || b < a ? b : a)

const addDocument = (draft: Draft, { recordedAt }: Entry, body: DocumentAdded): void => {
  const words = plainWords(body.text)
  change(draft, body.document, (known) => ({
    cards: withCard(known.cards, body.card),
    recordedAt: earliest(known.recordedAt, recordedAt),
    words: words.length,
    sketch: sketchOf(words),
  }))
}

const reread = (draft: Draft, { recordedAt }: Entry, body: DocumentReread): void =>
  change(draft, body.document, (known) =>
    known.reread && known.reread.at > recordedAt ? {} : { reread: { at: recordedAt, acts: body.acts } },
  )

const hearAct = (draft: Draft, entry: Entry<ActHeard>): void => {
  const known = draft.acts.get(entry.body.act.id)
  if (!known || inTime(known, entry) < 0) draft.acts.set(entry.body.act.id, entry)
  change(draft, entry.body.document, ({ heard }) => ({ heard: withId(heard, entry.body.act.id) }))
}

const isDecision = (entry: Entry): entry is Entry<DecisionBody> =>
  (decisionTypes as readonly string[]).includes(entry.body.type)

const isHearing = (entry: Entry): entry is Entry<ActHeard> => entry.body.type === 'ActHeard'

const enter = (draft: Draft, entry: Entry): void => {
  const { body } = entry
  if (isHearing(entry)) hearAct(draft, entry)
  else if (isDecision(entry)) draft.decisions.set(entry.id, entry)
  else if (body.type === 'DocumentAdded') addDocument(draft, entry, body)
  else if (body.type === 'DocumentSeen')
    change(draft, body.document, ({ cards }) => ({ cards: withCard(cards, body.card) }))
  else if (body.type === 'DocumentRevised') change(draft, body.document, () => ({ revisedBy: body.by }))
  else if (body.type === 'DocumentReread') reread(draft, entry, body)
  else if (body.type === 'DecisionWithdrawn') draft.withdrawn.add(body.entry)
}

/** Facts with what further entries say. Never throws: an entry about what is not there waits until it is. */
export const evolve = (facts: Facts, entries: Iterable<Entry>): Facts => {
  const draft: Draft = {
    documents: new Map(facts.documents),
    acts: new Map(facts.acts),
    decisions: new Map(facts.decisions),
    withdrawn: new Set(facts.withdrawn),
  }
  for (const entry of entries) enter(draft, entry)
  return draft
}

/** What all these entries say. */
export const factsOf = (entries: Iterable<Entry>): Facts => evolve(noFacts, entries)
