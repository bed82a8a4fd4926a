import type { Document } from '../document/document.ts'
import { fromBytes } from '../document/from-bytes.ts'
import type { ReportSource } from '../intake/report-source.ts'
import { now } from '../kernel/clock.ts'
import { Fault } from '../kernel/fault.ts'
import { sha256Hex } from '../kernel/hash.ts'
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
import { cardOf, reportEntries, withDateline } from './report-entries.ts'
import { asCard, rereadEntries } from './reread.ts'

export interface AddOptions {
  /** Version of the reader, which the entries name. */
  readonly reader: string
  readonly clock?: Clock
  /** Called after each source. */
  readonly onDone?: (outcome: Outcome) => void
}

/** What became of one source. `seen`: a document that was known came under another card. `known`: nothing new at all. */
export type Outcome =
  | { readonly name: string; readonly as: 'added'; readonly document: string; readonly acts: number }
  | { readonly name: string; readonly as: 'seen' | 'known'; readonly document: string }
  | { readonly name: string; readonly as: 'faulty'; readonly fault: Fault }

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

interface Taken {
  readonly document: Document
  /** As user and page tell it. */
  readonly card: SourceCard
}

/** Set aside rather than read as English. Throws `Fault('other-language')`. */
const refuseForeign = async (document: Document, name: string): Promise<void> => {
  const { foreignLanguage } = await import('./foreign-language.ts')
  const language = foreignLanguage(document)
  if (language !== null)
    throw new Fault(
      'other-language',
      `in ${language}, and only English is read (${name})`,
      'add an English edition of it',
    )
}

const take = async ({ name, bytes, card = {} }: ReportSource): Promise<Taken> => {
  const content = await bytes()
  const document = await fromBytes(content, {
    name,
    ...(card.published === undefined ? {} : { published: card.published }),
    ...(card.title === undefined ? {} : { title: card.title }),
    ...(card.publisher === undefined ? {} : { source: card.publisher }),
  })
  await refuseForeign(document, name)
  const told = cardOf(document, { hash: sha256Hex(content), ...card })
  return { document: asCard(document, readAs([told])), card: told }
}

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

const addKnown = (store: Store, name: string, taken: Taken, options: AddOptions): Outcome => {
  const count = store.append(seenEntries(store, taken, options))
  return { name, as: count > 0 ? 'seen' : 'known', document: taken.document.id }
}

/** Did another writer add the document under its own card while we were reading? */
const isOurs = (store: Store, [added]: readonly Entry[]): boolean =>
  added !== undefined && canonical(store.entry(added.id)?.body) === canonical(added.body)

const addNew = (store: Store, name: string, taken: Taken, options: AddOptions): Outcome => {
  const report = readDocument(taken.document)
  const entries = reportEntries(report, options.reader, (options.clock ?? now)(), taken.card)
  store.append(entries)
  if (!isOurs(store, entries)) return addKnown(store, name, taken, options)
  return { name, as: 'added', document: taken.document.id, acts: entries.length - 1 }
}

const addOne = async (store: Store, source: ReportSource, options: AddOptions): Promise<Outcome> => {
  const { name } = source
  const taken = await take(source).catch((error: unknown) => {
    if (error instanceof Fault) return error
    throw error
  })
  if (taken instanceof Fault) return { name, as: 'faulty', fault: taken }
  const add = store.hasDocument(taken.document.id) ? addKnown : addNew
  return add(store, name, taken, options)
}

/**
 * Reads reports into a case, each in a transaction of its own. A source that cannot be read is told as `faulty` and the rest goes
 * on; what the case itself refuses (a full disk, a lock) is thrown. In whatever order reports are added, the state is the same.
 */
export const addDocuments = async (
  store: Store,
  sources: Iterable<ReportSource> | AsyncIterable<ReportSource>,
  options: AddOptions,
): Promise<Tally> => {
  let tally = noTally
  for await (const source of sources) {
    const outcome = await addOne(store, source, options)
    tally = counted(tally, outcome)
    options.onDone?.(outcome)
  }
  return tally
}

export type { SourceCard }
