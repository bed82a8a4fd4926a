import type { KindName } from '../../acts/kinds/index.ts'
import type { CommitmentKind } from '../commitment.ts'
import { type Draft, isOver } from './draft.ts'
import type { Substance } from './fit.ts'

// Commitments are looked up by who may answer them and by topic or word, never by walking through all. Each look-up takes at
// most a fixed number of the latest, so that the cost of an act does not grow with the case.

const perTopic = 16
const perTerm = 8
const termsAsked = 6
const perShelf = 48
/** Commitments that are over still stand on a list; so many of them are stepped over. */
const steps = 4

/** The commitments of one kind that one party may answer. */
export interface Shelf {
  readonly all: Draft[]
  readonly topics: Map<string, Draft[]>
  readonly terms: Map<string, Draft[]>
}

/** Conditions that one party may meet. */
export interface Waiting {
  readonly calls: Map<KindName, Draft[]>
  readonly terms: Map<string, Draft[]>
}

/** Everything that is owed so far, by what leads to it. */
export interface Book {
  readonly drafts: Draft[]
  readonly shelves: Map<string, Shelf>
  readonly waiting: Map<string, Waiting>
  /** By the occurrence that opened it or said it again. */
  readonly byOccurrence: Map<string, Draft[]>
  readonly byTelling: Map<string, Draft[]>
  /** Who gave each reply. */
  readonly repliesBy: Map<string, readonly string[]>
  lookups: number
}

export const newBook = (): Book => ({
  drafts: [],
  shelves: new Map(),
  waiting: new Map(),
  byOccurrence: new Map(),
  byTelling: new Map(),
  repliesBy: new Map(),
  lookups: 0,
})

/** Stands for a party that no report tells. */
export const untold = '?'

export const orUntold = (parties: readonly string[]): readonly string[] => (parties.length > 0 ? parties : [untold])

/** `side` is who answers: the debtor of what is asked, the creditor of what is offered. */
const shelfName = (kind: CommitmentKind, side: 'debtor' | 'creditor', party: string): string =>
  `${kind} ${side} ${party}`

const powerOfTwo = (n: number): boolean => n >= 32 && (n & (n - 1)) === 0

const push = (list: Draft[], draft: Draft): void => {
  if (powerOfTwo(list.length)) {
    const open = list.filter((one) => !isOver(one))
    list.splice(0, list.length, ...open)
  }
  list.push(draft)
}

/** Adds under a key of a map of lists. */
export const file = <Key>(lists: Map<Key, Draft[]>, key: Key, draft: Draft): void => {
  const list = lists.get(key)
  if (list) push(list, draft)
  else lists.set(key, [draft])
}

const shelfAt = (book: Book, name: string): Shelf => {
  const known = book.shelves.get(name)
  if (known) return known
  const shelf: Shelf = { all: [], topics: new Map(), terms: new Map() }
  book.shelves.set(name, shelf)
  return shelf
}

/** Puts a commitment where those who may answer it find it. */
export const shelve = (
  book: Book,
  draft: Draft,
  side: 'debtor' | 'creditor',
  parties: readonly string[],
  { topic, terms }: Pick<Substance, 'topic' | 'terms'>,
): void => {
  for (const party of orUntold(parties)) {
    const shelf = shelfAt(book, shelfName(draft.kind, side, party))
    push(shelf.all, draft)
    if (topic !== '') file(shelf.topics, topic, draft)
    for (const term of terms.slice(0, termsAsked)) file(shelf.terms, term, draft)
  }
}

const take = (book: Book, found: Draft[], list: readonly Draft[] | undefined, most: number): void => {
  if (!list) return
  let taken = 0
  const last = Math.max(0, list.length - most * steps)
  for (let i = list.length - 1; i >= last && taken < most; i--) {
    const draft = list[i]
    if (!draft || isOver(draft)) continue
    taken++
    if (draft.seen === book.lookups) continue
    draft.seen = book.lookups
    found.push(draft)
  }
}

const shelvesOf = (
  book: Book,
  kind: CommitmentKind,
  side: 'debtor' | 'creditor',
  parties: readonly string[],
): readonly Shelf[] => parties.flatMap((party) => book.shelves.get(shelfName(kind, side, party)) ?? [])

/** Commitments that are not over and share a topic or a word, the latest first. */
export const alike = (
  book: Book,
  kind: CommitmentKind,
  side: 'debtor' | 'creditor',
  parties: readonly string[],
  { topic, terms }: Substance,
): readonly Draft[] => {
  book.lookups++
  const found: Draft[] = []
  for (const shelf of shelvesOf(book, kind, side, parties)) {
    if (topic !== '') take(book, found, shelf.topics.get(topic), perTopic)
    for (const term of terms.slice(0, termsAsked)) take(book, found, shelf.terms.get(term), perTerm)
  }
  return found
}

/** All that are not over, the latest first, up to a limit. */
export const standingOn = (
  book: Book,
  kind: CommitmentKind,
  side: 'debtor' | 'creditor',
  parties: readonly string[],
): readonly Draft[] => {
  book.lookups++
  const found: Draft[] = []
  for (const shelf of shelvesOf(book, kind, side, parties)) take(book, found, shelf.all, perShelf)
  return found
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
  book.lookups++
  const found: Draft[] = []
  for (const waiting of parties.flatMap((party) => book.waiting.get(party) ?? [])) {
    take(book, found, waiting.calls.get(kind), perTopic)
    for (const term of terms.slice(0, termsAsked)) take(book, found, waiting.terms.get(term), perTerm)
  }
  return found
}
