import { holds, overlaps, type Span } from '../../kernel/span.ts'
import type { Actor, Quote } from '../../reading/reading.ts'
import type { Dropped } from '../act.ts'
import type { Candidate } from './candidate.ts'
import { distinct } from './distinct.ts'

export interface Merged {
  readonly kept: readonly Candidate[]
  readonly dropped: readonly Dropped[]
}

const isNoun = (one: Candidate): boolean => one.rule.startsWith('noun.')

const partiesOf = (actors: readonly Actor[]): string =>
  [...new Set(actors.map((actor) => actor.party))].sort().join(' ')

const size = (span: Span): number => span.to - span.from

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/** Do the two rest on the same words: one's own content inside the other's, or most of the shorter shared? */
const sameWords = (a: Candidate, b: Candidate): boolean =>
  a.sentence === b.sentence && overlaps(a.evidence, b.evidence) &&
  shared(a.evidence, b.evidence) / Math.min(size(a.evidence), size(b.evidence)) > 0.6 // biome-ignore format: one test

const why = (loser: Candidate, winner: Candidate): string =>
  loser.kind === winner.kind ? `told more fully by ${winner.rule}` : `${winner.rule} is more specific`

/** A speaker may have been filled in since: then it is the same by its place. */
const isOneQuote = (a: Quote | null, b: Quote | null): boolean =>
  a !== null &&
  b !== null &&
  a.sentence === b.sentence &&
  a.head === b.head &&
  a.content[0]?.from === b.content[0]?.from

/**
 * "Egypt said it had *signed* the accord", "announced it had *entered into an agreement* with X": what a party says of itself is that
 * act, not another beside it.
 */
const isToldInside = (said: Candidate, told: Candidate): boolean =>
  said.rule.startsWith('content.') && told.rule.startsWith('told.') && isOneQuote(said.quote, told.quote) &&
  (said.kind === 'statement' || said.kind === 'assessment' || (said.kind === 'agreement' && told.kind === 'agreement')) && shared(said.evidence, told.evidence) > 0 &&
  told.from.some((actor) => said.from.some((speaker) => speaker.party === actor.party)) // biome-ignore format: one test

/** "said Russia *might attack* a port": what is feared is the act, not that it was said. */
const isFearedInside = (said: Candidate, feared: Candidate): boolean =>
  said.rule === 'content.statement' && feared.rule.startsWith('told.') && feared.standing === 'possible' &&
  isOneQuote(said.quote, feared.quote) && shared(said.evidence, feared.evidence) > 0 // biome-ignore format: one test

/** "hosted *talks between A and B*", "gave Russia *their written replies*": the noun is a part of what the verb tells. */
const isPartOf = (noun: Candidate, told: Candidate): boolean =>
  noun.kind === told.kind && isNoun(noun) && !isNoun(told) &&
  holds(told.evidence, noun.evidence) &&
  noun.from.every((actor) => told.from.some((other) => other.party === actor.party)) // biome-ignore format: one test

/** "accused each other": what the one does to the other, and the other to the one. */
const areMirrored = (a: Candidate, b: Candidate): boolean =>
  a.to.length > 0 && b.to.length > 0 && partiesOf(a.from) === partiesOf(b.to) && partiesOf(a.to) === partiesOf(b.from)

/** Kinds that one deed noun and the verb around it may both show ("held *talks*"): the heavier telling stays. */
const rival = (a: Candidate, b: Candidate): boolean => {
  if (isToldInside(a, b) || isToldInside(b, a) || isPartOf(a, b)) return true
  if (isFearedInside(a, b) || isFearedInside(b, a)) return true
  if (!sameWords(a, b) || areMirrored(a, b)) return false
  if (a.content >= 0 && a.content === b.content) return true
  if (a.kind === b.kind) return partiesOf(a.from) === partiesOf(b.from) || a.head === b.head
  if (a.head === b.head) return true
  const loser = a.weight <= b.weight ? a : b
  return loser.weight <= 1 && shared(a.evidence, b.evidence) / size(loser.evidence) > 0.5
}

/** "The two ministers met … Rossi and Weber talked for an hour": the same parties at the same meeting, told on. */
const isSameMeeting = (a: Candidate, b: Candidate): boolean =>
  a.kind === 'meeting' && a.standing === b.standing && a.sentence.at - b.sentence.at < 3 && a.sentence.at !== b.sentence.at &&
  partiesOf(a.from) === partiesOf(b.from) // biome-ignore format: one test

const retold = (a: Candidate, b: Candidate): boolean =>
  isSameMeeting(a, b) ||
  (a.kind === b.kind &&
    a.rule.startsWith('noun.') &&
    partiesOf(a.from) === partiesOf(b.from) &&
    (a.to.length === 0 || partiesOf(a.to) === partiesOf(b.to)))

const asDropped = (loser: Candidate, winner: Candidate): Dropped => ({
  ...loser.evidence, kind: loser.kind, rule: loser.rule, why: why(loser, winner),
}) // biome-ignore format: one value

/** Of candidates for the same words the most specific stays; what is dropped is kept for `explain`. */
const withinSentence = (candidates: readonly Candidate[]): Merged => {
  const kept: Candidate[] = []
  const dropped: Dropped[] = []
  const ranked = [...candidates].sort(
    (a, b) => b.weight - a.weight || size(b.evidence) - size(a.evidence) || a.head - b.head,
  )
  for (const candidate of ranked) {
    const winner = kept.find((other) => rival(candidate, other))
    if (winner) dropped.push(asDropped(candidate, winner))
    else kept.push(candidate)
  }
  return { kept, dropped }
}

/** What one telling of an act leaves of another: who else took part, and which telling stays. */
interface Telling {
  readonly act: Candidate
  readonly from: readonly Actor[]
}

/**
 * The same meeting: a verb tells it more fully than the bare noun before it ("his talks … The ministers *met* for an hour"). Who a
 * later noun names may have met another day ("the dialogue … agreed at *the presidents' meeting*").
 */
const joined = (first: Telling, next: Candidate): Telling => ({
  act: isNoun(first.act) && !isNoun(next) ? next : first.act,
  from: isNoun(next) ? first.from : distinct([...first.from, ...next.from]),
})

/** "issued a list of demands" and then what the list contained: the points take the place of the whole. */
const isBundleOf = (whole: Candidate, point: Candidate): boolean =>
  whole.kind === point.kind &&
  !whole.bundle &&
  whole.content < 0 &&
  whole.about === null &&
  (point.content >= 0 || point.about !== null) &&
  point.sentence.at - whole.sentence.at < 4 &&
  partiesOf(whole.from) === partiesOf(point.from)

const isNextPoint = (before: Candidate, point: Candidate): boolean =>
  before.kind === point.kind && before.sentence.at === point.sentence.at

/** The same thing told twice in one report is one act: later bare nouns ("the talks", "the attack") are tellings of the first. */
const acrossSentences = (candidates: readonly Candidate[]): Merged => {
  const last = new Map<string, number>()
  const kept: Telling[] = []
  const dropped: Dropped[] = []
  for (const candidate of candidates) {
    const key = `${candidate.kind} ${partiesOf(candidate.from)}`
    const place = last.get(key)
    const first = place === undefined ? undefined : kept[place]
    const whole = candidate.paper ? kept.findLastIndex(({ act }) => isBundleOf(act, candidate)) : -1
    const bundle = kept[whole]?.act ?? kept.findLast(({ act }) => act.bundle && isNextPoint(act, candidate))?.act.bundle
    if (bundle && candidate.paper) {
      if (whole >= 0) {
        dropped.push({ ...asDropped(bundle, candidate), why: 'told point by point in what follows' })
        kept.splice(whole, 1)
        last.clear()
      }
      kept.push({ act: { ...candidate, bundle }, from: candidate.from })
      continue
    }
    if (place === undefined || !first || !retold(candidate, first.act)) {
      if (place === undefined) last.set(key, kept.length)
      kept.push({ act: candidate, from: candidate.from })
      continue
    }
    const telling = isSameMeeting(candidate, first.act) ? joined(first, candidate) : first
    kept[place] = telling
    dropped.push(asDropped(telling.act === candidate ? first.act : candidate, telling.act))
  }
  return { kept: kept.map(({ act, from }) => ({ ...act, from })), dropped }
}

/** `bySentence`: the candidates of each sentence, in order of the text. */
export const merge = (bySentence: readonly (readonly Candidate[])[]): Merged => {
  const each = bySentence.map(withinSentence)
  const all = acrossSentences(each.flatMap(({ kept }) => kept))
  const kept = [...all.kept].sort(
    (a, b) => a.evidence.from - b.evidence.from || a.evidence.to - b.evidence.to || a.head - b.head,
  )
  return { kept, dropped: [...each.flatMap(({ dropped }) => dropped), ...all.dropped] }
}
