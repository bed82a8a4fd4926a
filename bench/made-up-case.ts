/** A made-up case of any size, for measuring time: made-up tellings as reports with their acts, without reading any. */
import type { Act } from '../src/acts/act.ts'
import type { ActText } from '../src/acts/act-content.ts'
import { shortId } from '../src/kernel/ids.ts'
import { type Entry, type EntryBody, makeEntry, type Telling } from '../src/ledger/index.ts'
import { madeUpTellings } from './made-up-tellings.ts'

const recordedAt = '2026-01-01T00:00:00.000Z'
/** Letters from one act to the next in a made-up report. */
const stride = 200
const actsInReport = 10

const entry = <Body extends EntryBody>(body: Body): Entry =>
  makeEntry(body, { by: 'reader', version: 'bench' }, recordedAt)

const sentenceOf = ({ from, kind, to, words }: Telling): string =>
  `${from.join(' and ')} ${kind} ${to.join(' and ')} over “${words.evidence}” at length.`
    .slice(0, stride - 1)
    .padEnd(stride - 1)

const actOf = (telling: Telling): Act => {
  const { evidence } = telling.act
  const words = { from: evidence.from, to: evidence.from + 3 }
  const actors = (parties: readonly string[]) => parties.map((party) => ({ party, words }))
  const when = telling.when === null ? null : ({ edtf: telling.when, basis: 'stated', why: 'told', words } as const)
  return {
    ...telling.act,
    id: shortId([telling.id]),
    from: actors(telling.from),
    to: actors(telling.to),
    quotes: [{ from: evidence.from + 40, to: evidence.from + 80 }],
    when,
  }
}

const textOf = (text: string, { evidence, quotes }: Act): ActText => ({
  evidence: text.slice(evidence.from, evidence.to),
  about: null,
  condition: null,
  quotes: quotes.map(({ from, to }) => text.slice(from, to)),
  where: null,
})

const publishers = ['The morning paper', 'The evening paper', 'An agency', 'A ministry', 'A station']

const reportEntries = (tellings: readonly Telling[], number: number): readonly Entry[] => {
  const text = `${tellings.map(sentenceOf).join(' ')}\nReport ${number}.`
  const document = shortId(['report', `${number}`])
  const card = {
    title: `Report ${number}`,
    publisher: publishers[number % publishers.length] ?? '',
    published: tellings[0]?.published ?? '2020-01-01',
  }
  const zones = [{ from: 0, to: text.length, kind: 'body' }] as const
  return [
    entry({ type: 'DocumentAdded', document, card, text, zones, format: 'text', encoding: 'utf-8' }),
    ...tellings.map((telling) => {
      const act = actOf(telling)
      return entry({ type: 'ActHeard', document, act, words: textOf(text, act), content: telling.content })
    }),
  ]
}

/** The entries of a case with so many acts, ten in each report. */
export function* madeUpEntries(acts: number): Generator<Entry> {
  const tellings = madeUpTellings(acts)
  for (let at = 0; at < tellings.length; at += actsInReport)
    yield* reportEntries(tellings.slice(at, at + actsInReport), at / actsInReport)
}
