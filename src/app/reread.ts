import type { Document } from '../document/document.ts'
import { fromText } from '../document/from-text.ts'
import { assert } from '../kernel/assert.ts'
import type { Moment } from '../kernel/clock.ts'
import {
  type ActHeard,
  canonical,
  type DocumentAdded,
  type DocumentReread,
  type Entry,
  type Facts,
  factsOf,
  makeEntry,
  readAs,
  type SourceCard,
  type Store,
  successorOf,
} from '../ledger/index.ts'
import { readDocument } from './read-report.ts'
import { hearings } from './report-entries.ts'

const formats = ['text', 'html', 'markdown', 'pdf', 'docx', 'mail', 'conllu'] as const
const formatOf = (name: string): Document['format'] => formats.find((format) => format === name) ?? 'text'

/** A document as a card has it: what the reader may know of it beside its text. */
export const asCard = ({ published: _, title: __, ...document }: Document, card: SourceCard): Document => ({
  ...document,
  ...(card.published === undefined ? {} : { published: card.published }),
  ...(card.title === undefined ? {} : { title: card.title }),
  source: {
    ...(card.publisher === undefined ? {} : { name: card.publisher }),
    ...(card.url === undefined ? {} : { url: card.url }),
  },
})

/** The document as it was added; plain text is cut into zones anew, of a page its zones are all we have. */
export const documentAgain = (body: DocumentAdded, { title }: SourceCard): Document => {
  if (body.format === 'text') return fromText(body.text, title === undefined ? {} : { title })
  return {
    id: body.document,
    text: body.text,
    zones: body.zones,
    source: {},
    format: formatOf(body.format),
    encoding: body.encoding,
    doubts: [],
    ...(body.dateline ? { dateline: body.dateline } : {}),
    ...(body.speaker ? { speaker: body.speaker } : {}),
  }
}

/** How one document is to be read again. */
export interface Rereading {
  readonly reader: string
  readonly at: Moment
  /** The card to read it with; the one that counts in the case where it is not said. */
  readonly as?: SourceCard
}

/** An act before and now: null where it is new, or no longer heard. Where one took the place of another, they are one pair. */
export interface Changed {
  readonly before: ActHeard | null
  readonly now: ActHeard | null
}

export interface Reread {
  readonly document: string
  readonly title: string
  readonly entries: readonly Entry[]
  readonly changed: readonly Changed[]
}

const isAddition = (entry: Entry): entry is Entry<DocumentAdded> => entry.body.type === 'DocumentAdded'

/** The reader's acts of a document that hold. */
const machineActs = (facts: Facts, document: string): ReadonlyMap<string, Entry<ActHeard>> => {
  const { heard = [], reread = null } = facts.documents.get(document) ?? {}
  const entries = (reread?.acts ?? heard).flatMap((id) => facts.acts.get(id) ?? [])
  return new Map(entries.filter(({ origin }) => origin.by === 'reader').map((entry) => [entry.body.act.id, entry]))
}

type Acts = ReadonlyMap<string, Entry<ActHeard>>

const differ = (a: Entry<ActHeard> | undefined, b: Entry<ActHeard>): boolean =>
  a === undefined || canonical(a.body) !== canonical(b.body)

/** What changed: acts told otherwise, acts that took the place of others, acts no longer heard, new acts. */
const changesOf = (before: Acts, now: Acts): readonly Changed[] => {
  const fresh = [...now.values()].filter((entry) => !before.has(entry.body.act.id))
  const gone = [...before.values()].filter((entry) => !now.has(entry.body.act.id))
  const taken = new Set<Entry<ActHeard>>()
  const replaced = gone.map((old): Changed => {
    const next = successorOf(
      old.body,
      fresh.filter((one) => !taken.has(one)),
    )
    if (next) taken.add(next)
    return { before: old.body, now: next?.body ?? null }
  })
  const retold = [...now.values()].flatMap((entry): readonly Changed[] => {
    const old = before.get(entry.body.act.id)
    return old && differ(old, entry) ? [{ before: old.body, now: entry.body }] : []
  })
  const added = fresh.filter((entry) => !taken.has(entry)).map(({ body }): Changed => ({ before: null, now: body }))
  return [...retold, ...replaced, ...added].sort((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ before, now }: Changed): number => (now ?? before)?.act.evidence.from ?? 0

/** The entries by which a document of the case is read anew by the present reader; none where it hears what is known. */
export const rereadEntries = (store: Store, document: string, { reader, at, as }: Rereading): Reread => {
  const known = store.ofDocument(document)
  const added = known.find(isAddition)
  assert(added, `no document ${document}`)
  const facts = factsOf(known)
  const origin = { by: 'reader', version: reader } as const
  const card = as ?? readAs(facts.documents.get(document)?.cards ?? [])
  const heard = hearings(readDocument(asCard(documentAgain(added.body, card), card)))
  const before = machineActs(facts, document)
  const read = heard.map((body) => makeEntry(body, origin, at))
  const now = new Map(
    read.map((entry) => {
      const old = before.get(entry.body.act.id)
      return [entry.body.act.id, old && !differ(old, entry) ? old : entry] as const
    }),
  )
  const changed = changesOf(before, now)
  const title = added.body.card.title ?? ''
  if (changed.length === 0) return { document, title, entries: [], changed }
  const acts = [...now.keys()]
  const reread: DocumentReread = {
    type: 'DocumentReread',
    document,
    acts,
    hearings: [...now.values()].map(({ id }) => id),
    as: card,
  }
  const fresh = [...now.values()].filter((entry) => before.get(entry.body.act.id) !== entry)
  return { document, title, entries: [makeEntry(reread, origin, at), ...fresh], changed }
}
