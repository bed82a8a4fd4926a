import { assert } from '../kernel/assert.ts'
import { actId } from '../kernel/ids.ts'
import type { Span } from '../kernel/span.ts'
import type { ParsedSentence } from '../language/token.ts'
import type { Reading } from '../reading/reading.ts'
import type { Act, Hearing, Plover, When } from './act.ts'
import { actCode } from './codes/act-code.ts'
import type { Candidate, Ear } from './heard/candidate.ts'
import { earOf } from './heard/ear.ts'
import { conditionOf, dueOf, holderOf, isToCome, quotesIn, whenOf, whereOf } from './heard/fields.ts'
import { merge } from './heard/merge.ts'
import { hearNarrated } from './heard/narrated.ts'
import { hearNouns } from './heard/nominal.ts'
import { hearQuote, linesOf } from './heard/quoted.ts'
import { hearTold } from './heard/told.ts'
import { kindNamed } from './kinds/index.ts'
import { ploverOf } from './plover.ts'
import { silencesOf } from './silence.ts'
import type { ActWords } from './words.ts'

const inBody = (reading: Reading, s: ParsedSentence): boolean => reading.document.zones[s.zone]?.kind === 'body'

/** Hears quotes sentence by sentence; one that runs on leaves candidates for the sentences to come. */
const quotesByTurn = (ear: Ear, body: readonly ParsedSentence[]): ((s: ParsedSentence) => readonly Candidate[]) => {
  const lines = linesOf(body)
  const starting = Map.groupBy(ear.reading.quotes, (quote) => body[lines.first(quote.content[0]?.from ?? 0)]?.at ?? -1)
  const waiting = new Map<number, Candidate[]>()
  return (s) => {
    for (const candidate of (starting.get(s.at) ?? []).flatMap((quote) => hearQuote(ear, lines, quote))) {
      waiting.set(candidate.sentence.at, [...(waiting.get(candidate.sentence.at) ?? []), candidate])
    }
    return waiting.get(s.at) ?? []
  }
}

/** Candidates of every body sentence, in order of the text. */
const candidatesOf = (ear: Ear): readonly (readonly Candidate[])[] => {
  const body = ear.reading.sentences.filter((s) => inBody(ear.reading, s))
  const quotedIn = quotesByTurn(ear, body)
  return body.map((s) => {
    const told = hearTold(ear, s)
    const said = quotedIn(s)
    const found = [...told, ...said, ...hearNouns(ear, s, told, said)]
    ear.heard.push(...found)
    const isTold = ear.narrator.length > 0 && found.some((candidate) => candidate.weight > 1)
    return isTold ? found : [...found, ...hearNarrated(ear, s)]
  })
}

/** Words that open a bracket take in its end: "on Friday (January 21)". */
const balanced = (text: string, span: Span): Span => {
  const words = text.slice(span.from, span.to)
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')')
  return isOpen && text[span.to] === ')' ? { from: span.from, to: span.to + 1 } : span
}

/** The act's root with what the codebooks have beside it. */
const coded = ({ words }: Ear, { kind, standing, sentence: s, head }: Candidate, evidence: Span): Plover | null => {
  const plover = ploverOf(kind, standing)
  return plover && { ...plover, ...actCode(plover.root, { s, head, evidence }, words.codes) }
}

const actOf = (ear: Ear, candidate: Candidate, when: When | null): Act => {
  const { kind, from, to, standing } = candidate
  const evidence = balanced(ear.text, candidate.evidence)
  assert(evidence.from < evidence.to && evidence.to <= ear.text.length, `evidence outside the text: ${candidate.rule}`)
  const named = (actors: typeof from): readonly string[] => actors.map((actor) => actor.party)
  return {
    id: actId(ear.reading.document.id, kind, evidence, named(from), named(to)),
    kind, from, to, about: candidate.about, standing, condition: conditionOf(ear, candidate),
    quotes: quotesIn(ear, evidence), when, due: dueOf(ear, candidate), where: whereOf(ear, candidate.sentence, candidate.head),
    holder: holderOf(ear.text, candidate), evidence, plover: coded(ear, candidate, evidence), rule: candidate.rule,
    doubts: ear.doubtsIn(evidence),
  } // biome-ignore format: one act
}

/** The day that the first sentence of a party's own release names ("today's announcement") dates what it says there. */
const releaseDay = (ear: Ear): ((c: Candidate) => When | null) => {
  const first = ear.reading.sentences.find((s) => inBody(ear.reading, s))
  const day =
    first && ear.timesIn(first.at).find((time) => time.type === 'day' && time.edtf === ear.reading.document.published)
  if (!day || ear.narrator.length === 0) return () => null
  const words = { from: day.from, to: day.to }
  const when: When = { edtf: day.edtf, basis: 'implied', why: `said in the release that is dated: ${day.why}`, words }
  const own = new Set(ear.narrator.map((actor) => actor.party))
  return (c) => {
    const spoken = kindNamed.get(c.kind)?.family === 'words' && c.standing === 'happened'
    return spoken && c.from.length > 0 && c.from.every((actor) => own.has(actor.party)) ? when : null
  }
}

/** In a readout the day of the call dates what its participants said in it. */
const readoutDay = (
  candidates: readonly Candidate[],
  days: readonly (When | null)[],
): ((c: Candidate) => When | null) => {
  const first = candidates.findIndex((candidate) => candidate.kind === 'meeting' && candidate.standing === 'happened')
  const meeting = candidates[first]
  const day = days[first]
  if (!meeting || !day || meeting.sentence.at > 1) return () => null
  const people = new Set(meeting.from.map((actor) => actor.party))
  const inherited: When = { ...day, basis: 'implied', why: `said at the meeting that is dated: ${day.why}` }
  return (c) => {
    const words = kindNamed.get(c.kind)?.family === 'words'
    return words && c.from.length > 0 && c.from.every((actor) => people.has(actor.party)) ? inherited : null
  }
}

/** Hears the acts of a report. The same reading gives the same acts, in order of the text. */
export const hear = (reading: Reading, words: ActWords): Hearing => {
  const ear = earOf(reading, words)
  const { kept: told, dropped } = merge(candidatesOf(ear))
  const kept = told.map((candidate) =>
    isToCome(ear, candidate) ? { ...candidate, standing: 'planned' as const } : candidate,
  )
  const days = kept.map((candidate) => whenOf(ear, candidate))
  const inherit = readoutDay(kept, days)
  const released = releaseDay(ear)
  const acts = kept.map((candidate, at) => actOf(ear, candidate, days[at] ?? inherit(candidate) ?? released(candidate)))
  return { acts, dropped, silences: silencesOf(ear, acts, dropped) }
}
