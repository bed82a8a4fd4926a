import { holds, overlaps, type Span, span } from '../../kernel/span.ts'
import { caseOf } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { timeFor } from '../../reading/find-times.ts'
import type { Quote, Time } from '../../reading/reading.ts'
import type { When } from '../act.ts'
import type { Candidate, Ear } from './candidate.ts'

const asWhen = (time: Time): When => ({
  edtf: time.edtf, basis: time.basis, why: time.why, words: { from: time.from, to: time.to },
}) // biome-ignore format: one value

const dating: ReadonlySet<Time['type']> = new Set(['day', 'month', 'year', 'interval', 'part'])

/** When the act took place: the time in its own clause, else in the clause of the cue that reports it. */
export const whenOf = (ear: Ear, candidate: Candidate): When | null => {
  const places = [
    candidate.head,
    ...(candidate.quote && candidate.quote.sentence === candidate.sentence.at ? [candidate.quote.head] : []),
  ]
  for (const place of places) {
    if (place < 0) continue
    const time = timeFor(ear.reading, candidate.sentence.at, place)
    if (time && dating.has(time.type)) return asWhen(time)
  }
  return onlyTime(ear, candidate) ?? (candidate.bundle ? whenOf(ear, candidate.bundle) : null)
}

/** The one date of a sentence dates its main clause even where the parser hung it elsewhere. */
const onlyTime = (ear: Ear, candidate: Candidate): When | null => {
  const { sentence: s } = candidate
  const [time, ...others] = ear.timesIn(s.at).filter((one) => dating.has(one.type))
  if (!time || others.length > 0 || ear.voices.isDirect(time.from) || candidate.rule.startsWith('noun.')) return null
  const main = s.tokens.find((token) => token.head < 0)?.at ?? -1
  const token = s.tokens[candidate.head]
  const isMain =
    candidate.head === main || (token?.rel === 'conj' && token.head === main && time.from > (s.tokens[main]?.from ?? 0))
  const ahead = time.from < (s.tokens[candidate.head]?.from ?? 0)
  return isMain && (ahead || holds(candidate.evidence, time)) ? asWhen(time) : null
}

/** The deadline for what is owed, where one stands among the words of the act. */
export const dueOf = (ear: Ear, candidate: Candidate): When | null => {
  const time = ear.timesIn(candidate.sentence.at).find((t) => t.type === 'deadline' && holds(candidate.evidence, t))
  return time ? asWhen(time) : null
}

const locative = new Set(['in', 'at', 'near', 'on', 'outside', 'inside', 'across', 'along', 'throughout'])

/** Where the act took place: a place under "in", "at", "near" beside the word that shows the act. */
export const whereOf = (ear: Ear, s: ParsedSentence, head: number): Span | null => {
  const places = ear.placesIn(s.at)
  for (const token of dependents(s, head, 'obl', 'nmod')) {
    if (!locative.has(caseOf(s, token.at).split(' ')[0] ?? '')) continue
    const place = places.find((here) => token.from >= here.from && token.to <= here.to)
    if (place) return { from: place.from, to: place.to }
  }
  const objects = dependents(s, head, 'obj', 'obl')
  for (const object of objects) {
    const below = dependents(s, object.at, 'nmod').find((token) =>
      locative.has(caseOf(s, token.at).split(' ')[0] ?? ''),
    )
    const place = below && places.find((here) => below.from >= here.from && below.to <= here.to)
    if (place) return { from: place.from, to: place.to }
  }
  return null
}

/** Directly quoted stretches inside the act, without their marks. */
export const quotesIn = (ear: Ear, evidence: Span): readonly Span[] =>
  ear.stretchesIn(evidence).flatMap((stretch) => (overlaps(stretch, evidence) ? [span(stretch.from, stretch.to)] : []))

const nameOf = (text: string, quote: Quote): string => {
  const people = quote.speaker.map((actor) => actor.person ?? actor.party)
  if (people.length > 0) return [...new Set(people)].join(', ')
  const [source] = quote.source
  return source ? text.slice(source.from, source.to) : 'report'
}

/** Whose view the act is: the attributed source, or the report itself. */
export const holderOf = (text: string, candidate: Candidate): string => {
  if (candidate.quote) return nameOf(text, candidate.quote)
  return 'report'
}
