import type { KindName } from '../../acts/kinds/index.ts'
import type { CommitmentKind } from '../commitment.ts'
import { type Draft, isOver } from './draft.ts'
import type { Substance } from './fit.ts'

// Commitments are looked up by who may answer them and by topic, word or kind of deed, never by walking through all. Each look-up
// takes at most a fixed number of the latest, so that the cost of an act does not grow with the case.

const perTopic = 8
const perTerm = 4
const termsAsked = 4
const perShelf = 32
/** Commitments that do not count (they are over, or between others) still stand on a list; so many of them are stepped over. */
const steps = 2

/** Commitments between two parties. */
interface Pair {
  readonly all: Draft[]
  readonly topics: Map<string, Draft[]>
}

/** The commitments of one kind that one party may answer; `towards` holds those with one other side, or with one that is not told. */
interface Shelf extends Pair {
  readonly towards: Map<string, Pair>
  readonly terms: Map<string, Draft[]>
  /** By the kinds of deed that their words call up. */
  readonly calls: Map<KindName, Draft[]>
}

/** Conditions that one party may meet. */
interface Waiting {
  readonly calls: Map<KindName, Draft[]>
  readonly terms: Map<string, Draft[]>
}

/** `debtor` of what is asked or promised, `creditor` of what is offered. */
export type Side = 'debtor' | 'creditor'
type Shelves = Map<CommitmentKind, Map<string, Shelf>>

/** Everything that is owed so far, by what leads to it. */
export interface Book {
  readonly drafts: Draft[]
  readonly shelves: Readonly<Record<Side, Shelves>>
  readonly waiting: Map<string, Waiting>
  /** Threats whose condition was met, by who uttered them. */
  readonly provoked: Map<string, Draft[]>
  /** By the occurrence that opened it or said it again. */
  readonly byOccurrence: Map<string, Draft[]>
  readonly byTelling: Map<string, Draft[]>
  /** Who gave each reply. */
  readonly repliesBy: Map<string, readonly string[]>
  lookups: number
}

export const newBook = (): Book => ({
  drafts: [],
  shelves: { debtor: new Map(), creditor: new Map() },
  waiting: new Map(),
  provoked: new Map(),
  byOccurrence: new Map(),
  byTelling: new Map(),
  repliesBy: new Map(),
  lookups: 0,
})

/** Stands for a party that no report tells. */
export const untold = '?'

export const orUntold = (parties: readonly string[]): readonly string[] => (parties.length > 0 ? parties : [untold])

const powerOfTwo = (n: number): boolean => n >= 32 && (n & (n - 1)) === 0

const push = (list: Draft[], draft: Draft): void => {
  if (powerOfTwo(list.length)) {
    const open = list.filter((one) => !isOver(one))
    list.length = 0
    for (const one of open) list.push(one)
  }
  list.push(draft)
}

/** Adds under a key of a map of lists. */
export const file = <Key>(lists: Map<Key, Draft[]>, key: Key, draft: Draft): void => {
  const list = lists.get(key)
  if (list) push(list, draft)
  else lists.set(key, [draft])
}

const newShelf = (): Shelf => ({
  towards: new Map(),
  all: [],
  topics: new Map(),
  terms: new Map(),
  calls: new Map(),
})

const shelfOf = (book: Book, kind: CommitmentKind, side: Side, party: string): Shelf | undefined =>
  book.shelves[side].get(kind)?.get(party)

const shelfFor = (book: Book, kind: CommitmentKind, side: Side, party: string): Shelf => {
  const known = shelfOf(book, kind, side, party)
  if (known) return known
  const shelf = newShelf()
  const shelves = book.shelves[side].get(kind)
  if (shelves) shelves.set(party, shelf)
  else book.shelves[side].set(kind, new Map([[party, shelf]]))
  return shelf
}

/** By what a commitment is found. */
export interface Keys {
  readonly topic: string
  readonly terms: readonly string[]
  readonly calls: readonly KindName[]
}

const put = ({ all, topics }: Pair, draft: Draft, topic: string, isNew: boolean): void => {
  if (isNew) push(all, draft)
  if (topic !== '') file(topics, topic, draft)
}

const putTowards = ({ towards }: Shelf, other: string, draft: Draft, topic: string, isNew: boolean): void => {
  const pair = towards.get(other) ?? { all: [], topics: new Map() }
  towards.set(other, pair)
  put(pair, draft, topic, isNew)
}

/** Puts a commitment where those who may answer it find it; one that is not new there only under the keys. */
export const shelve = (book: Book, draft: Draft, side: Side, keys: Keys, isNew: boolean): void => {
  const { topic, terms, calls } = keys
  for (const party of orUntold(draft[side])) {
    const shelf = shelfFor(book, draft.kind, side, party)
    put(shelf, draft, topic, isNew)
    for (let i = 0; i < terms.length && i < termsAsked; i++) file(shelf.terms, terms[i] ?? '', draft)
    for (const kind of calls) file(shelf.calls, kind, draft)
    for (const other of orUntold(side === 'debtor' ? draft.creditor : draft.debtor))
      putTowards(shelf, other, draft, topic, isNew)
  }
}

/** Who may answer, and whom: all others where nobody is told. */
export interface Asked {
  readonly side: Side
  readonly parties: readonly string[]
  readonly others: readonly string[]
}

const shelvesOf = (book: Book, kind: CommitmentKind, { side, parties }: Asked): readonly Shelf[] => {
  const found: Shelf[] = []
  for (const party of parties) {
    const shelf = shelfOf(book, kind, side, party)
    if (shelf) found.push(shelf)
  }
  return found
}

/** The lists between those who may answer and whom, and with sides that are not told. */
const pairsOf = (shelf: Shelf, others: readonly string[]): readonly Pair[] => {
  if (others.length === 0) return [shelf]
  const found: Pair[] = []
  for (let i = 0; i <= others.length; i++) {
    const pair = shelf.towards.get(others[i] ?? untold)
    if (pair) found.push(pair)
  }
  return found
}

/** One look-up: what it has found, each once, and what it is looking for. */
interface Search {
  readonly number: number
  readonly found: Draft[]
  readonly wanted: ((draft: Draft) => boolean) | null
}

const searchIn = (book: Book, wanted: Search['wanted']): Search => {
  book.lookups++
  return { number: book.lookups, found: [], wanted }
}

const take = ({ number, found, wanted }: Search, list: readonly Draft[] | undefined, most: number): void => {
  if (!list) return
  let taken = 0
  const last = Math.max(0, list.length - most * steps)
  for (let i = list.length - 1; i >= last && taken < most; i--) {
    const draft = list[i]
    if (!draft || draft.seen === number || isOver(draft)) continue
    draft.seen = number
    if (wanted && !wanted(draft)) continue
    taken++
    found.push(draft)
  }
}

/** Commitments that are not over and share a topic or a word, the latest first; only those that are `wanted`. */
export const alike = (
  book: Book,
  kind: CommitmentKind,
  asked: Asked,
  { topic, terms }: Substance,
  wanted: Search['wanted'] = null,
): readonly Draft[] => {
  const search = searchIn(book, wanted)
  for (const shelf of shelvesOf(book, kind, asked)) {
    if (topic !== '') for (const pair of pairsOf(shelf, asked.others)) take(search, pair.topics.get(topic), perTopic)
    for (let i = 0; i < terms.length && i < termsAsked; i++) take(search, shelf.terms.get(terms[i] ?? ''), perTerm)
  }
  return search.found
}

/** Commitments whose words call up a deed of this kind, the latest first. */
export const calling = (
  book: Book,
  kind: CommitmentKind,
  asked: Asked,
  deed: KindName,
  wanted: Search['wanted'] = null,
): readonly Draft[] => {
  const search = searchIn(book, wanted)
  for (const shelf of shelvesOf(book, kind, asked)) take(search, shelf.calls.get(deed), perTopic)
  return search.found
}

/** All that are not over, the latest first, up to a limit. */
export const standingOn = (
  book: Book,
  kind: CommitmentKind,
  asked: Asked,
  wanted: Search['wanted'] = null,
): readonly Draft[] => {
  const search = searchIn(book, wanted)
  for (const shelf of shelvesOf(book, kind, asked))
    for (const pair of pairsOf(shelf, asked.others)) take(search, pair.all, perShelf)
  return search.found
}

/** Threats of these parties whose condition was met. */
export const provokedBy = (book: Book, parties: readonly string[]): readonly Draft[] => {
  const search = searchIn(book, null)
  for (const party of parties) take(search, book.provoked.get(party), perTopic)
  return search.found
}

/** Remembers that a condition hangs on what this party does. */
export const hangOn = (book: Book, draft: Draft, party: string): void => {
  const known = book.waiting.get(party) ?? { calls: new Map(), terms: new Map() }
  book.waiting.set(party, known)
  const { conditionCalls = [], conditionTerms } = draft.lead.content
  for (const kind of conditionCalls) file(known.calls, kind, draft)
  for (const term of conditionTerms.slice(0, termsAsked)) file(known.terms, term, draft)
}

/** Commitments whose condition one of these parties may meet by an act of this kind and in these words. */
export const waitingFor = (
  book: Book,
  parties: readonly string[],
  kind: KindName,
  terms: readonly string[],
): readonly Draft[] => {
  const search = searchIn(book, null)
  for (const party of parties) {
    const waiting = book.waiting.get(party)
    if (!waiting) continue
    take(search, waiting.calls.get(kind), perTopic)
    for (let i = 0; i < terms.length && i < termsAsked; i++) take(search, waiting.terms.get(terms[i] ?? ''), perTerm)
  }
  return search.found
}
