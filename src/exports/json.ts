import type { Hearing } from '../acts/act.ts'
import type { Dateline, Document } from '../document/document.ts'
import type { Doubt } from '../kernel/doubt.ts'
import type { ParsedSentence } from '../language/token.ts'
import type { Mention, Place, Quote, Reading } from '../reading/reading.ts'
import { actorRecord, maybe, spanRecord, spanRecords, wholeAct } from './act-record.ts'
import type { Export } from './export.ts'
import { nameRecords, quoteRecord, timeRecord } from './layers.ts'

const doubtRecord = ({ from, to, about, why }: Doubt): object => ({ from, to, about, why })

const datelineRecord = ({ place, day }: Dateline): object => ({
  place: maybe(place, spanRecord),
  day: maybe(day, spanRecord),
})

const documentRecord = (document: Document): object => ({
  id: document.id,
  title: document.title ?? null,
  published: document.published ?? null,
  source: document.source,
  format: document.format,
  encoding: document.encoding,
  text: document.text,
  zones: document.zones.map(({ kind, from, to }) => ({ kind, from, to })),
  dateline: maybe(document.dateline ?? null, datelineRecord),
  speaker: maybe(document.speaker ?? null, spanRecord),
  credits: (document.credits ?? []).map(({ licences, ...span }) => ({
    ...spanRecord(span),
    licences: licences.map(({ name, ...words }) => ({ name, ...spanRecord(words) })),
  })),
  doubts: document.doubts.map(doubtRecord),
})

const sentenceRecord = ({ from, to, zone, tokens }: ParsedSentence): object => ({
  from,
  to,
  zone,
  tokens: tokens.map((t) => ({
    ...{ from: t.from, to: t.to, form: t.form, lemma: t.lemma, upos: t.upos, xpos: t.xpos, head: t.head, rel: t.rel },
  })),
})

const mentionRecord = ({ from, to, form, actors, why }: Mention): object => ({
  ...{ from, to, form, actors: actors.map(actorRecord), why },
})

const placeRecord = ({ from, to, country }: Place): object => ({
  ...{ from, to, ...(country === undefined ? {} : { country }) },
})

const wholeQuote = (quote: Quote): object => ({
  ...quoteRecord(quote),
  direct: spanRecords(quote.direct),
  mode: quote.mode,
})

const readingRecord = (reading: Reading, hearing: Hearing, version: string): object => ({
  demarche: version,
  document: documentRecord(reading.document),
  sentences: reading.sentences.map(sentenceRecord),
  names: nameRecords(reading),
  mentions: reading.mentions.map(mentionRecord),
  places: reading.places.map(placeRecord),
  times: reading.times.map(timeRecord),
  quotes: reading.quotes.map(wholeQuote),
  acts: hearing.acts.map(wholeAct),
  silences: hearing.silences.map(({ from, to, why }) => ({ from, to, why })),
  dropped: hearing.dropped.map(({ from, to, kind, rule, why }) => ({ from, to, kind, rule, why })),
  doubts: reading.doubts.map(doubtRecord),
})

/** The whole reading in one object, described by schema/reading.schema.json. */
export const json: Export<'json'> = {
  name: 'json',
  mediaType: 'application/json',
  gloss: 'the whole reading with its text and all layers, in one object',
  layers: [],
  write: (reading, hearing, { version }) => `${JSON.stringify(readingRecord(reading, hearing, version))}\n`,
}
