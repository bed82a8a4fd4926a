import { contentsOf, textOf } from '../acts/content-of.ts'
import type { Document } from '../document/document.ts'
import type { Moment } from '../kernel/clock.ts'
import { english } from '../languages/en/index.ts'
import {
  type ActHeard,
  type DocumentAdded,
  type Entry,
  makeEntry,
  noContent,
  type SourceCard,
} from '../ledger/index.ts'
import type { ReadReport } from './read-report.ts'

/** The card of a document as far as the document tells it; `known` comes first. */
export const cardOf = (document: Document, known: SourceCard = {}): SourceCard => {
  const { title, published, source } = document
  const publisher = source.name ?? source.site
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(source.author === undefined ? {} : { author: source.author }),
    ...(published === undefined ? {} : { published }),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.licence === undefined ? {} : { licence: source.licence }),
    ...known,
  }
}

const documentAdded = ({ id, text, zones, format, encoding }: Document, card: SourceCard): DocumentAdded => ({
  type: 'DocumentAdded',
  document: id,
  card,
  text,
  zones: zones.map(({ from, to, kind }) => ({ from, to, kind })),
  format,
  encoding,
})

/** Every act of a report as the entry that says it was heard. */
export const hearings = ({ reading, hearing }: ReadReport): readonly ActHeard[] => {
  const contents = contentsOf(reading, hearing.acts, english.acts)
  return hearing.acts.map((act, at) => ({
    type: 'ActHeard',
    document: reading.document.id,
    act,
    words: textOf(reading.document.text, act),
    content: contents[at] ?? noContent,
  }))
}

/** The entries by which a report, once read, enters a case: its document, then its acts. `reader` is the version of the reader. */
export const reportEntries = (
  report: ReadReport,
  reader: string,
  recordedAt: Moment,
  card: SourceCard = {},
): readonly Entry[] => {
  const { document } = report.reading
  const bodies = [documentAdded(document, cardOf(document, card)), ...hearings(report)]
  return bodies.map((body) => makeEntry(body, { by: 'reader', version: reader }, recordedAt))
}
