import { contentsOf, textOf } from '../acts/content-of.ts'
import type { Document } from '../document/document.ts'
import type { Moment } from '../kernel/clock.ts'
import { type Day, isDay } from '../kernel/day.ts'
import { overlaps } from '../kernel/span.ts'
import { english } from '../languages/en/index.ts'
import {
  type ActHeard,
  type DocumentAdded,
  type Entry,
  makeEntry,
  noContent,
  type SourceCard,
} from '../ledger/index.ts'
import type { Reading } from '../reading/reading.ts'
import type { ReadReport } from './read-report.ts'

/** The card of a document as far as the document tells it; `known`, what the user tells, comes first. */
export const cardOf = (document: Document, known: SourceCard = {}): SourceCard => {
  const { title, published, source, format } = document
  const publisher = source.name ?? source.site
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(source.author === undefined ? {} : { author: source.author }),
    ...(published === undefined
      ? {}
      : { published, publishedFrom: format === 'text' || format === 'conllu' ? 'user' : 'page' }),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.licence === undefined ? {} : { licence: source.licence }),
    ...(source.modified === undefined ? {} : { modified: source.modified }),
    ...(known.published === undefined ? {} : { publishedFrom: 'user' }),
    ...known,
  }
}

/** The day of a report's dateline, where the report lets it be known in full. */
export const datelineDay = ({ document, newsDay, times }: Reading): Day | null => {
  if (newsDay?.from === 'dateline') return newsDay.day
  const { day } = document.dateline ?? {}
  const told = day && times.find((time) => time.type === 'day' && isDay(time.edtf) && overlaps(time, day))
  return told ? told.edtf : null
}

/** A card that tells no day of publication takes that of the dateline. */
export const withDateline = (card: SourceCard, reading: Reading): SourceCard => {
  const day = card.published === undefined ? datelineDay(reading) : null
  return day === null ? card : { ...card, published: day, publishedFrom: 'dateline' }
}

const documentAdded = (document: Document, card: SourceCard): DocumentAdded => ({
  type: 'DocumentAdded',
  document: document.id,
  card,
  text: document.text,
  zones: document.zones.map(({ from, to, kind }) => ({ from, to, kind })),
  format: document.format,
  encoding: document.encoding,
  ...(document.dateline ? { dateline: document.dateline } : {}),
  ...(document.speaker ? { speaker: document.speaker } : {}),
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

/** What a report, once read, says: its document, then its acts. */
export const reportBodies = (report: ReadReport, card: SourceCard = {}): readonly (DocumentAdded | ActHeard)[] => {
  const { document } = report.reading
  return [documentAdded(document, withDateline(cardOf(document, card), report.reading)), ...hearings(report)]
}

/** The entries by which a report, once read, enters a case. `reader` is the version of the reader. */
export const reportEntries = (
  report: ReadReport,
  reader: string,
  recordedAt: Moment,
  card: SourceCard = {},
): readonly Entry[] =>
  reportBodies(report, card).map((body) => makeEntry(body, { by: 'reader', version: reader }, recordedAt))
