import type { Document } from '../document/document.ts'
import { fromText } from '../document/from-text.ts'
import { assert } from '../kernel/assert.ts'
import type { Moment } from '../kernel/clock.ts'
import type { Day } from '../kernel/day.ts'
import {
  type ActHeard,
  canonical,
  type DocumentAdded,
  type Entry,
  factsOf,
  makeEntry,
  type Store,
  statedDay,
} from '../ledger/index.ts'
import { readDocument } from './read-report.ts'
import { hearings } from './report-entries.ts'

const formats = ['text', 'html', 'conllu'] as const
const formatOf = (name: string): Document['format'] => formats.find((format) => format === name) ?? 'text'

/** The document as it was added, published on a day; plain text is cut into zones anew, of a page its zones are all we have. */
const documentAgain = (body: DocumentAdded, published: Day | null): Document => {
  const { title, publisher } = body.card
  const day = published === null ? {} : { published }
  if (body.format === 'text') return fromText(body.text, { ...day, ...(title === undefined ? {} : { title }) })
  return {
    id: body.document,
    text: body.text,
    zones: body.zones,
    source: publisher === undefined ? {} : { name: publisher },
    format: formatOf(body.format),
    encoding: body.encoding,
    doubts: [],
    ...day,
    ...(title === undefined ? {} : { title }),
    ...(body.dateline ? { dateline: body.dateline } : {}),
    ...(body.speaker ? { speaker: body.speaker } : {}),
  }
}

/** How one document is to be read again. */
export interface Rereading {
  readonly reader: string
  readonly at: Moment
  /** Day of publication; as the case knows it where it is not said. */
  readonly published?: Day
}

/** An act before and now; null where it is new or no longer heard. */
export interface Changed {
  readonly before: ActHeard | null
  readonly now: ActHeard | null
}

export interface Reread {
  readonly document: string
  readonly entries: readonly Entry[]
  readonly changed: readonly Changed[]
}

/** The entries by which a document of the case is read anew by the present reader; none where it hears what is known. */
export const rereadEntries = (store: Store, document: string, { reader, at, published }: Rereading): Reread => {
  const known = store.ofDocument(document)
  const added = known.find((entry): entry is Entry<DocumentAdded> => entry.body.type === 'DocumentAdded')
  assert(added, `no document ${document}`)
  const facts = factsOf(known)
  const { cards = [], heard = [], reread = null } = facts.documents.get(document) ?? {}
  const now = new Map(
    hearings(readDocument(documentAgain(added.body, published ?? statedDay(cards)))).map((body) => [body.act.id, body]),
  )
  const current = (reread?.acts ?? heard).filter((id) => facts.acts.get(id)?.origin.by === 'reader')
  const before = new Map(current.flatMap((id) => facts.acts.get(id)?.body ?? []).map((body) => [body.act.id, body]))
  const changed = [...new Set([...before.keys(), ...now.keys()])]
    .map((id) => ({ before: before.get(id) ?? null, now: now.get(id) ?? null }))
    .filter((pair) => canonical(pair.before) !== canonical(pair.now))
  if (changed.length === 0) return { document, entries: [], changed }
  const bodies = [
    { type: 'DocumentReread', document, acts: [...now.keys()] } as const,
    ...changed.flatMap((pair) => pair.now ?? []),
  ]
  return { document, entries: bodies.map((body) => makeEntry(body, { by: 'reader', version: reader }, at)), changed }
}
