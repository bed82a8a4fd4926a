import type { Hearing } from '../acts/act.ts'
import { byPlace, holds, type Span } from '../kernel/span.ts'
import type { Name } from '../language/token.ts'
import type { Mention, Quote, Reading, Time } from '../reading/reading.ts'
import { actorRecord, actRecord, spanRecords } from './act-record.ts'
import type { LayerName } from './export.ts'

/** A quote as the formats write it. */
export const quoteRecord = ({ source, cue, content, speaker }: Quote): object => ({
  source: spanRecords(source),
  cue: spanRecords(cue),
  content: spanRecords(content),
  speaker: speaker.map(actorRecord),
})

/** A time as the formats write it. */
export const timeRecord = ({ from, to, edtf, basis, why }: Time): object => ({ from, to, edtf, basis, why })

const length = ({ from, to }: Mention): number => to - from

const nested = (a: Span, b: Span): boolean => holds(a, b) || holds(b, a)

/** The tightest of the mentions of one actor that the name is part of, or that is part of the name. */
const tightest = (name: Name, mentions: readonly Mention[]): Mention | undefined =>
  mentions
    .filter((mention) => mention.actors.length === 1 && nested(mention, name))
    .sort((a, b) => length(a) - length(b))[0]

/** For every name the mentions that share words with it: one sweep over both, in order of the text. */
const mentionsOfNames = (names: readonly Name[], mentions: readonly Mention[]): readonly Mention[][] => {
  const sorted = [...mentions].sort(byPlace)
  let first = 0
  return names.map((name) => {
    while ((sorted[first]?.to ?? Infinity) <= name.from) first++
    let end = first
    while ((sorted[end]?.from ?? Infinity) < name.to) end++
    return sorted.slice(first, end)
  })
}

const nameRecord = (name: Name, mentions: readonly Mention[]): object => {
  const actor = tightest(name, mentions)?.actors[0]
  return {
    from: name.from,
    to: name.to,
    type: name.type,
    ...(actor ? { party: actor.party } : {}),
    ...(actor?.person ? { person: actor.person } : {}),
  }
}

/** All names with the party and person that they turned out to mean. */
export const nameRecords = ({ names, mentions }: Reading): readonly object[] => {
  const near = mentionsOfNames(names, mentions)
  return names.map((name, at) => nameRecord(name, near[at] ?? []))
}

const tokenRecords = ({ sentences }: Reading): readonly object[] =>
  sentences.flatMap((sentence) =>
    sentence.tokens.map(({ at, from, to, form, inner, upos, xpos, lemma, head, rel }) => ({
      ...{ sentence: sentence.at, at, from, to, form, inner, upos, xpos, lemma, head, rel },
    })),
  )

/** The annotations of each layer, in order of the text, as plain objects. */
export const layers: Readonly<Record<LayerName, (reading: Reading, hearing: Hearing) => readonly object[]>> = {
  acts: (_, hearing) => hearing.acts.map(actRecord),
  quotes: (reading) => reading.quotes.map(quoteRecord),
  times: (reading) => reading.times.map(timeRecord),
  names: nameRecords,
  tokens: tokenRecords,
}
