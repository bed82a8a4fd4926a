import type { Document } from '../document/document.ts'
import type { ReportSource } from '../intake/report-source.ts'
import { now } from '../kernel/clock.ts'
import { Fault } from '../kernel/fault.ts'
import {
  canonical,
  type Entry,
  isCovered,
  isNews,
  makeEntry,
  readAs,
  type SourceCard,
  type Store,
  withCard,
} from '../ledger/index.ts'
import type { Clock } from './case.ts'
import { factsOfDocument } from './document-facts.ts'
import { readDocument } from './read-report.ts'
import { inOrder } from './readers/in-order.ts'
import type { Heard, ReportReader, Taken } from './readers/report-reader.ts'
import { type Sources, withReader } from './readers/with-reader.ts'
import { reportBodies, withDateline } from './report-entries.ts'
import { rereadEntries } from './reread.ts'
import type { Revision } from './revision.ts'
import { reviseByAddress } from './same-address.ts'

export interface AddOptions {
  /** Version of the reader, which the entries name. */
  readonly reader: string
  readonly clock?: Clock
  /** Threads that read, where there is enough to read; 1, which is so where it is not said, reads in this thread. */
  readonly workers?: number
  /** Called after each source. */
  readonly onDone?: (outcome: Outcome) => void
  /** False where somebody else says which text takes the place of which; otherwise addresses tell. */
  readonly revises?: boolean
}

/**
 * What became of one source. `seen`: a document that was known came under another card. `known`: nothing new at all. `revisions`: it is
 * another text at an address that the case has a report from.
 */
export type Outcome =
  | (New & { readonly as: 'added'; readonly acts: number })
  | (New & { readonly as: 'seen' })
  | { readonly name: string; readonly as: 'known'; readonly document: string }
  | { readonly name: string; readonly as: 'faulty'; readonly fault: Fault }

interface New {
  readonly name: string
  readonly document: string
  readonly revisions: readonly Revision[]
}

/** How many of each. */
export interface Tally {
  readonly added: number
  readonly acts: number
  readonly seen: number
  readonly known: number
  readonly faulty: number
}

const noTally: Tally = { added: 0, acts: 0, seen: 0, known: 0, faulty: 0 }

const counted = (tally: Tally, outcome: Outcome): Tally => ({
  ...tally,
  [outcome.as]: tally[outcome.as] + 1,
  acts: tally.acts + (outcome.as === 'added' ? outcome.acts : 0),
})

/** A document without a day of its own: read so, its dateline tells what it would tell alone. */
const withoutDay = ({ published: _, ...document }: Document): Document => document

/** The card with the day of the dateline, where it states no day: the same text has the same dateline under every card. */
const dated = (cards: readonly SourceCard[], { document, card }: Taken): SourceCard => {
  if (card.published !== undefined) return card
  const [known] = cards.filter(({ publishedFrom }) => publishedFrom === 'dateline')
  if (known?.published !== undefined) return { ...card, published: known.published, publishedFrom: 'dateline' }
  return withDateline(card, readDocument(withoutDay(document)).reading)
}

const seenEntries = (store: Store, taken: Taken, options: AddOptions): readonly Entry[] => {
  const { id } = taken.document
  const { cards } = factsOfDocument(store, id)
  if (isCovered(cards, taken.card)) return []
  const card = dated(cards, taken)
  if (!isNews(cards, card)) return []
  const at = (options.clock ?? now)()
  const origin = { by: 'reader', version: options.reader } as const
  const seen = makeEntry({ type: 'DocumentSeen', document: id, card }, origin, at)
  const as = readAs(withCard(cards, card))
  if (canonical(as) === canonical(readAs(cards))) return [seen]
  return [seen, ...rereadEntries(store, id, { reader: options.reader, at, as }).entries]
}

const revisions = (store: Store, document: string, { url }: SourceCard, options: AddOptions): readonly Revision[] =>
  url === undefined || options.revises === false ? [] : reviseByAddress(store, document, options)

const addKnown = (store: Store, name: string, taken: Taken, options: AddOptions): Outcome => {
  const { id: document } = taken.document
  const count = store.append(seenEntries(store, taken, options))
  if (count === 0) return { name, as: 'known', document }
  return { name, as: 'seen', document, revisions: revisions(store, document, taken.card, options) }
}

/** Did another writer add the document under its own card while we were reading? */
const isOurs = (store: Store, [added]: readonly Entry[]): boolean =>
  added !== undefined && canonical(store.entry(added.id)?.body) === canonical(added.body)

const addNew = (store: Store, name: string, heard: Heard, options: AddOptions): Outcome => {
  const bodies = heard.bodies ?? reportBodies(readDocument(heard.document), heard.card)
  const at = (options.clock ?? now)()
  const entries = bodies.map((body) => makeEntry(body, { by: 'reader', version: options.reader }, at))
  store.append(entries)
  if (!isOurs(store, entries)) return addKnown(store, name, heard, options)
  const { id: document } = heard.document
  const revised = revisions(store, document, heard.card, options)
  return { name, as: 'added', document, acts: entries.length - 1, revisions: revised }
}

const enter = (store: Store, { name, heard }: Read, options: AddOptions): Outcome => {
  if (heard instanceof Fault) return { name, as: 'faulty', fault: heard }
  const add = store.hasDocument(heard.document.id) ? addKnown : addNew
  return add(store, name, heard, options)
}

/** A source with its bytes, which are fetched one after the other: some come from sites that must not be hurried. */
interface Fetched {
  readonly source: ReportSource
  readonly content: Uint8Array | Fault
}

async function* fetched(sources: Sources): AsyncGenerator<Fetched> {
  for await (const source of sources) {
    const content = await source.bytes().catch((error: unknown) => {
      if (error instanceof Fault) return error
      throw error
    })
    yield { source, content }
  }
}

/** A report that was read. */
interface Read {
  readonly name: string
  readonly heard: Heard | Fault
}

const readWith =
  (reader: ReportReader, store: Store) =>
  async ({ source: { name, card = {} }, content }: Fetched): Promise<Read> => {
    if (content instanceof Fault) return { name, heard: content }
    return { name, heard: await reader.read({ name, content, card }, (document) => store.hasDocument(document)) }
  }

/**
 * Reads reports into a case, each in a transaction of its own, in the order in which they come, whatever reads them. A source that
 * cannot be read is told as `faulty` and the rest goes on; what the case itself refuses (a full disk, a lock) is thrown. In whatever
 * order reports are added, the state is the same.
 */
export const addDocuments = async (store: Store, sources: Sources, options: AddOptions): Promise<Tally> => {
  let tally = noTally
  const { sources: all, reader } = await withReader(sources, options)
  try {
    for await (const read of inOrder(fetched(all), reader.atOnce, readWith(reader, store))) {
      const outcome = enter(store, read, options)
      tally = counted(tally, outcome)
      options.onDone?.(outcome)
    }
  } finally {
    await reader.close()
  }
  return tally
}

export type { SourceCard }
