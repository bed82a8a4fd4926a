import { holds, overlaps, type Span, span } from '../../kernel/span.ts'
import { caseOf } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { timeFor } from '../../reading/find-times.ts'
import type { Quote, Time } from '../../reading/reading.ts'
import type { When } from '../act.ts'
import type { KindName } from '../kinds/index.ts'
import { isAhead } from './ahead.ts'
import type { Candidate, Ear } from './candidate.ts'
import { handedOver } from './nominal.ts'

const asWhen = (time: Time): When => ({
  edtf: time.edtf, basis: time.basis, why: time.why, words: { from: time.from, to: time.to },
}) // biome-ignore format: one value

const dating: ReadonlySet<Time['type']> = new Set(['day', 'month', 'year', 'interval', 'part'])

const asking: ReadonlySet<KindName> = new Set(['demand', 'offer', 'pledge', 'threat'])

/** "agreed *to meet again in two weeks*": the time of what an act is about is not its own. */
const ofContent = (candidate: Candidate, time: Time): boolean => {
  const { about, content, head, sentence, kind } = candidate
  const clause = content >= 0 && content !== head && sentence.tokens[content]?.upos === 'VERB'
  // "demanded a return to where they stood in 1997": nobody demands by the year.
  const point = asking.has(kind) && time.type === 'year'
  return (clause || point) && about !== null && candidate.quote === null && holds(about, time)
}

/** When the act took place. What happened happened by the day of the report: a later time belongs to what it is about. */
export const whenOf = (ear: Ear, candidate: Candidate): When | null => {
  const time = timeOf(ear, candidate)
  if (time === null) return candidate.bundle ? whenOf(ear, candidate.bundle) : null
  if (candidate.standing === 'happened' && isAhead(ear, time)) return null
  return asWhen(time)
}

/** "will have *an answer* next week", "*answers* received on Monday": the verb that bears a noun which shows an act. */
const bearerOf = (ear: Ear, s: ParsedSentence, { head, rule }: Candidate): readonly number[] => {
  const token = s.tokens[head]
  const participle = rule.startsWith('noun.') ? handedOver(s, head, ear.words.receiving) : null
  if (participle) return [participle.at]
  const verb = token && s.tokens[token.head]
  return rule.startsWith('noun.') && token?.rel === 'obj' && verb?.upos === 'VERB' ? [verb.at] : []
}

/** The time in the act's own clause, else in the clause of the cue that reports it: of what is only planned the cue's time is that of the announcement. */
const timeOf = (ear: Ear, candidate: Candidate): Time | null => {
  const { sentence, head, quote } = candidate
  const cue = quote && quote.sentence === sentence.at && candidate.standing !== 'planned' ? [quote.head] : []
  const places = [head, ...bearerOf(ear, sentence, candidate), ...cue]
  for (const place of places) {
    if (place < 0) continue
    const time = timeFor(ear.reading, candidate.sentence.at, place)
    if (time && dating.has(time.type) && !ofContent(candidate, time)) return time
  }
  return onlyTime(ear, candidate)
}

/** The one date of a sentence dates its main clause even where the parser hung it elsewhere. */
const onlyTime = (ear: Ear, candidate: Candidate): Time | null => {
  const { sentence: s } = candidate
  const [time, ...others] = ear.timesIn(s.at).filter((one) => dating.has(one.type))
  if (!time || others.length > 0 || ear.voices.isDirect(time.from) || candidate.rule.startsWith('noun.')) return null
  if (ofContent(candidate, time)) return null
  const main = s.tokens.find((token) => token.head < 0)?.at ?? -1
  const token = s.tokens[candidate.head]
  const isMain =
    candidate.head === main || (token?.rel === 'conj' && token.head === main && time.from > (s.tokens[main]?.from ?? 0))
  const ahead = time.from < (s.tokens[candidate.head]?.from ?? 0)
  return isMain && (ahead || holds(candidate.evidence, time)) ? time : null
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
