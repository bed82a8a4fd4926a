import { holds, overlaps, type Span, span } from '../../kernel/span.ts'
import { caseOf } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { timeFor } from '../../reading/find-times.ts'
import type { Quote, Time } from '../../reading/reading.ts'
import type { When } from '../act.ts'
import { type KindName, kindNamed } from '../kinds/index.ts'
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

/**
 * "will have *an answer* next week", "*answers* received on Monday", "*the talks* held in Oslo on 3 May", "*the talks* resume on
 * Monday": the verb that bears a noun which shows an act.
 */
const bearerOf = (ear: Ear, s: ParsedSentence, { head, rule }: Candidate): readonly number[] => {
  if (!rule.startsWith('noun.')) return []
  const participle = handedOver(s, head, ear.words.receiving)
  if (participle) return [participle.at]
  const held = handedOver(s, head, ear.words.holding)
  if (held) return [held.at]
  const token = s.tokens[head]
  const verb = token && s.tokens[token.head]
  return token && verb?.upos === 'VERB' && bears.has(token.rel) ? [verb.at] : []
}

const bears: ReadonlySet<string> = new Set(['obj', 'nsubj', 'nsubj:pass'])

/** "*On Monday* he flew to Oslo, urging both to sign": what a participle adds to the main clause is of its day. */
const hostsOf = ({ sentence: s, head, rule }: Candidate): readonly number[] => {
  const own = s.tokens[head]
  if (own?.xpos !== 'VBG' || !rule.startsWith('told.') || !['acl', 'advcl'].includes(own.rel)) return []
  for (let host = s.tokens[own.head], steps = 0; host && steps < 4; host = s.tokens[host.head], steps++)
    if (host.upos === 'VERB') return ['VBD', 'VBZ', 'VBP'].includes(host.xpos) ? [host.at] : []
  return []
}

/** "a dialogue *on July 28*", "the talks *in May*": the day right behind a noun is its own, however the parser hung it. */
const rightBehind = (ear: Ear, { sentence, evidence, rule }: Candidate): Time | null => {
  if (!rule.startsWith('noun.')) return null
  const near = ear.timesIn(sentence.at).find((time) => time.from >= evidence.to && time.from - evidence.to < 5)
  return near && dating.has(near.type) && /^ (?:on|in)? ?$/.test(ear.text.slice(evidence.to, near.from)) ? near : null
}

/** "to attend *the session* next month": a deed or a meeting is when that is which it is done to. */
const objectsOf = ({ sentence, head, kind, rule }: Candidate): readonly number[] =>
  rule.startsWith('told.') && (kind === 'meeting' || kindNamed.get(kind)?.family === 'deeds')
    ? dependents(sentence, head, 'obj').map((token) => token.at)
    : []

/** The time in the act's own clause, else in the clause of the cue that reports it: of what is only planned the cue's time is that of the announcement. */
const timeOf = (ear: Ear, candidate: Candidate): Time | null => {
  const { sentence, head, quote } = candidate
  const cue = quote && quote.sentence === sentence.at && candidate.standing !== 'planned' ? [quote.head] : []
  const own = [head, ...bearerOf(ear, sentence, candidate), ...objectsOf(candidate), ...hostsOf(candidate)]
  // Words are said when they are said, whatever day they speak of.
  const places = candidate.rule.startsWith('content.') ? [...cue, ...own] : [...own, ...cue]
  for (const place of places) {
    if (place < 0) continue
    const time = timeFor(ear.reading, candidate.sentence.at, place)
    if (time && dating.has(time.type) && !ofContent(candidate, time)) return time
  }
  return rightBehind(ear, candidate) ?? onlyTime(ear, candidate)
}

/** "to attend the session *next month*", "the talks *on July 28*" in a report of July 23: a meeting that has not been held. */
export const isToCome = (ear: Ear, candidate: Candidate): boolean => {
  if (candidate.kind !== 'meeting' || candidate.standing !== 'happened') return false
  const isPast = ['VBD', 'VBN'].includes(candidate.sentence.tokens[candidate.head]?.xpos ?? '')
  const time = isPast ? null : timeOf(ear, candidate)
  return time !== null && isAhead(ear, time)
}

/** "hosted the envoy *to launch* the dialogue on 2 May": what was done for an end was done on its day. */
const isGoal = (s: ParsedSentence, { at, xpos }: ParsedToken): boolean =>
  xpos === 'VB' && s.tokens[at - 1]?.form.toLowerCase() === 'to'

/** "the half *of* 2022", "the talks that *failed* on Monday": does the time date another word than the main verb? */
const isOfAnother = (s: ParsedSentence, time: Time, main: number): boolean => {
  for (
    let here = s.tokens[time.head], steps = 0;
    here && here.at !== main && steps < 10;
    here = s.tokens[here.head], steps++
  )
    if (here.at !== time.head && ((here.upos === 'VERB' && !isGoal(s, here)) || caseOf(s, here.at) === 'of'))
      return true
  return caseOf(s, time.head) === 'of'
}

/** The one date of a sentence dates its main clause even where the parser hung it elsewhere. */
const onlyTime = (ear: Ear, candidate: Candidate): Time | null => {
  const { sentence: s } = candidate
  const [time, ...others] = ear.timesIn(s.at).filter((one) => dating.has(one.type))
  if (!time || others.length > 0 || ear.voices.isDirect(time.from) || candidate.rule.startsWith('noun.')) return null
  if (ofContent(candidate, time)) return null
  const main = s.tokens.find((token) => token.head < 0)?.at ?? -1
  if (isOfAnother(s, time, main)) return null
  const token = s.tokens[candidate.head]
  const isMain =
    candidate.head === main || (token?.rel === 'conj' && token.head === main && time.from > (s.tokens[main]?.from ?? 0))
  const ahead = time.from < (s.tokens[candidate.head]?.from ?? 0)
  return isMain && (ahead || holds(candidate.evidence, time)) ? time : null
}

/** The condition, where it is one: "*until Friday*" only tells how long. */
export const conditionOf = (ear: Ear, { condition, sentence }: Candidate): Span | null => {
  const start = /^until /i.exec(condition ? ear.text.slice(condition.from, condition.to) : '')?.[0].length
  if (!condition || start === undefined) return condition
  const isTime = ear.timesIn(sentence.at).some(({ to, from }) => to >= condition.to && from <= condition.from + start)
  return isTime ? null : condition
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
