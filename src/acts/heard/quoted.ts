import { cover, holds, type Span } from '../../kernel/span.ts'
import { isPassive, lower, subjectOf, tokenAt, wholeCoordination } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { bareRel, dependents, subtree } from '../../language/tree.ts'
import type { Quote } from '../../reading/reading.ts'
import { nounMatch } from '../frames/match.ts'
import { conditionAt, subjectCondition, whileCondition } from '../grammar/condition.ts'
import { isInverted } from '../grammar/inversion.ts'
import { isConditional, isNegated } from '../grammar/mood.ts'
import { type KindName, kindNamed } from '../kinds/index.ts'
import type { Candidate, Ear } from './candidate.ts'
import { hearContent, type Verdict } from './content.ts'
import { hearerOf } from './hearer.ts'
import { issuerAt } from './parties.ts'

/** Sentences by place, so that a quote over several of them is walked once. */
export interface Lines {
  readonly sentences: readonly ParsedSentence[]
  /** Index of the first sentence that ends after the offset. */
  first(offset: number): number
}

export const linesOf = (sentences: readonly ParsedSentence[]): Lines => ({
  sentences,
  first: (offset) => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.to ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  },
})

/** One sentence's share of a quote's content. */
interface Share {
  readonly sentence: ParsedSentence
  readonly span: Span
}

const sharesOf = (lines: Lines, quote: Quote): readonly Share[] => {
  const shares = new Map<number, Share>()
  for (const part of quote.content) {
    for (let at = lines.first(part.from); at < lines.sentences.length; at++) {
      const sentence = lines.sentences[at]
      if (!sentence || sentence.from >= part.to) break
      const span = { from: Math.max(part.from, sentence.from), to: Math.min(part.to, sentence.to) }
      const before = shares.get(at)
      shares.set(at, { sentence, span: before ? cover(before.span, span) : span })
    }
  }
  return [...shares.values()]
}

const inside = (token: ParsedToken, span: Span): boolean => token.from >= span.from && token.to <= span.to

/** How well a word bears a clause: verbs before nouns and adjectives, these before all else. */
const bearing = (token: ParsedToken | null): number =>
  token?.upos === 'VERB' ? 2 : token && ['NOUN', 'ADJ', 'PROPN', 'AUX'].includes(token.upos) ? 1 : 0

/** The predicate of the words within the span: the token whose head lies outside, verbs before others. */
export const headWithin = (s: ParsedSentence, span: Span): number => {
  let best = -1
  for (const token of s.tokens) {
    if (!inside(token, span) || token.upos === 'PUNCT') continue
    const head = tokenAt(s, token.head)
    if (head && inside(head, span)) continue
    if (best < 0 || bearing(token) > bearing(tokenAt(s, best))) best = token.at
  }
  return best < 0 ? firstWord(s, span) : mainClause(s, best, span)
}

/** Where the parser hung everything on a mark: the first verb within, or else the first word. */
const firstWord = (s: ParsedSentence, span: Span): number => {
  const within = s.tokens.filter((token) => inside(token, span) && token.upos !== 'PUNCT')
  return (within.find((token) => token.upos === 'VERB' || token.upos === 'AUX') ?? within[0])?.at ?? -1
}

const openers = new Set(['if', 'unless', 'once', 'when', 'until', 'should', 'provided'])

/** "*If they agree*, we are ready": the clause after the comma is meant, whatever the parser took for the head. */
const mainClause = (s: ParsedSentence, at: number, span: Span): number => {
  const first = s.tokens.find((token) => inside(token, span) && token.upos !== 'PUNCT')
  if (!first || !openers.has(lower(first))) return at
  const clauses = s.tokens
    .filter((token) => inside(token, span) && token.form === ',')
    .flatMap((comma) => {
      const verb = s.tokens.find((token) => token.at > comma.at && subjectRightAfter(s, token.at, comma.at))
      return verb ? [verb.at] : []
    })
  return clauses[0] ?? at
}

const subjectRightAfter = (s: ParsedSentence, verb: number, comma: number): boolean =>
  dependents(s, verb, 'nsubj').some((subject) => subject.at > comma && Math.min(...subtree(s, subject.at)) <= comma + 2)

/** Clauses coordinated within the content that have a subject or a modal of their own: each may be an act of its own. */
export const clausesWithin = (s: ParsedSentence, head: number, span: Span): readonly number[] => {
  const others = dependents(s, head, 'conj', 'parataxis').filter(
    (token) =>
      inside(token, span) &&
      token.at > head &&
      !isInverted(s, token.at) &&
      ['VERB', 'ADJ'].includes(token.upos) &&
      dependents(s, token.at, 'nsubj', 'nsubj:pass', 'aux').some((part) => part.at < token.at),
  )
  return [head, ...others.map((token) => token.at)]
}

/** Verbs that share the clause's subject and modal ("must open the road and *free* the drivers"): each is one point. */
export const pointsWithin = (s: ParsedSentence, head: number, span: Span): readonly number[] => {
  const bearer = dependents(s, head, 'xcomp')[0]?.at
  const hosts = bearer === undefined ? [head] : [head, bearer]
  return hosts
    .flatMap((host) => wholeCoordination(s, host).flatMap((at) => (at === host ? [] : (tokenAt(s, at) ?? []))))
    .filter((token) => inside(token, span) && token.upos === 'VERB' && dependents(s, token.at, 'nsubj').length === 0)
    .map((token) => token.at)
}

const evidenceOf = (quote: Quote, share: Share, isFirst: boolean): Span => {
  const near = [...quote.source, ...quote.cue].filter(
    (part) => part.from >= share.sentence.from && part.to <= share.sentence.to,
  )
  return isFirst && near.length > 0 ? cover(share.span, ...near) : share.span
}

/** "*If they walk out*, then …": a conditional clause within the words, wherever the parser hung it. */
const leadingCondition = (ear: Ear, s: ParsedSentence, span: Span, head: number): Span | null => {
  const mark = s.tokens.find(
    (token) =>
      inside(token, span) &&
      ear.words.conditions.clause.has(lower(token)) &&
      token.at < head &&
      ['SCONJ', 'ADV'].includes(token.upos),
  )
  if (!mark) return null
  const stop = s.tokens.find(
    (token) => token.at > mark.at && (token.form === ',' || lower(token) === 'then') && token.at <= head,
  )
  return stop ? { from: mark.from, to: s.tokens[stop.at - 1]?.to ?? mark.to } : null
}

const whileWithin = (ear: Ear, s: ParsedSentence, span: Span): Span | null => {
  for (const token of s.tokens) {
    const found = inside(token, span) ? whileCondition(ear.text, s, token.at) : null
    if (found) return found
  }
  return null
}

const conditionIn = (ear: Ear, { sentence: s, span }: Share, head: number, kind: KindName): Span | null =>
  conditionAt(ear.text, s, head, ear.words.conditions) ??
  leadingCondition(ear, s, span, head) ??
  (kind === 'threat' ? subjectCondition(s, head) : null) ??
  (kind === 'refusal' ? whileWithin(ear, s, span) : null)

/** "China's *pledge* to buy grain": the noun that the words hang on tells what they are, where they tell nothing themselves. */
const namedKind = (ear: Ear, quote: Quote, said: Verdict): Verdict => {
  const s = ear.reading.sentences[quote.sentence]
  const noun = s?.tokens[quote.head]
  if (said.kind !== 'statement' || !s || noun?.upos !== 'NOUN') return said
  const match = nounMatch(s, noun.at, ear.words)
  return match && kindNamed.get(match.frame.kind)?.family === 'words'
    ? { ...said, kind: match.frame.kind, rule: `content.${match.frame.rule}` }
    : said
}

const candidateFor = (ear: Ear, quote: Quote, share: Share, head: number, span: Span, isFirst: boolean): Candidate => {
  const { sentence } = share
  const direct = quote.mode !== 'indirect'
  const content = hearContent({
    ear, sentence, head, span, speaker: quote.speaker, direct,
  }) // biome-ignore format: one call
  const said = isFirst ? namedKind(ear, quote, content) : content
  return {
    kind: said.kind, sentence, head: quote.head >= 0 && isFirst ? quote.head : head, content: head,
    from: said.from ?? quote.speaker, to: said.to.length > 0 ? said.to : hearerOf(ear, quote, said.kind), about: span, standing: 'happened',
    condition: conditionIn(ear, { sentence, span }, head, said.kind),
    evidence: evidenceOf(quote, { sentence, span }, isFirst), quote, rule: said.rule, weight: said.kind === 'statement' ? 1 : 2,
  } // biome-ignore format: one act
}

/** Cuts the share into the stretches of its coordinated clauses, in order. */
const cut = (share: Share, heads: readonly number[]): readonly Span[] => {
  const starts = heads.map((head, nth) => (nth === 0 ? share.span.from : clauseStart(share.sentence, head)))
  return starts.map((from, nth) => ({ from, to: starts[nth + 1] ?? share.span.to }))
}

const clauseStart = (s: ParsedSentence, head: number): number => {
  const parts = (s.children[head] ?? []).map((child) => tokenAt(s, child)).filter((token) => token !== null)
  const own = parts.filter((token) => !['cc', 'punct'].includes(bareRel(token.rel)))
  return Math.min(tokenAt(s, head)?.from ?? 0, ...own.map((token) => token.from))
}

const several: ReadonlySet<KindName> = new Set(['demand', 'pledge', 'offer'])

/** A demand, pledge or offer of several verbs is one act for each. */
export const inPoints = (candidate: Candidate, share: Share): readonly Candidate[] => {
  const points = several.has(candidate.kind) ? pointsWithin(candidate.sentence, candidate.content, share.span) : []
  const starts = points
    .map((at) => clauseStart(candidate.sentence, at))
    .filter((start) => start > candidate.evidence.from)
  const [next] = starts
  if (next === undefined) return [candidate]
  const first = {
    ...candidate,
    evidence: { from: candidate.evidence.from, to: Math.max(candidate.evidence.from + 1, next) },
  }
  const end = candidate.about?.to ?? candidate.evidence.to
  const others = starts.map((from, nth) => {
    const span = { from, to: starts[nth + 1] ?? end }
    return { ...candidate, content: points[nth] ?? candidate.content, about: span, evidence: span }
  })
  return [first, ...others.filter((other) => other.evidence.from < other.evidence.to)]
}

const hearShare = (ear: Ear, quote: Quote, share: Share, isFirst: boolean): readonly Candidate[] => {
  const head = headWithin(share.sentence, share.span)
  if (head < 0) return []
  const heads = clausesWithin(share.sentence, head, share.span)
  const spans = cut(share, heads)
  const all = heads.map((at, nth) =>
    candidateFor(ear, quote, share, at, spans[nth] ?? share.span, isFirst && nth === 0),
  )
  // Coordinated clauses that say nothing more specific stay one statement.
  const telling = all
    .filter((candidate) => candidate.kind !== 'statement')
    .flatMap((candidate) => inPoints(candidate, share))
  const [only] = all
  if (telling.length === 0 && only) return [{ ...only, about: share.span, evidence: cover(only.evidence, share.span) }]
  return telling.length > 0 ? telling : all
}

/** "It was stressed that …" in a readout: the side that gives it speaks; "the document says …": who issued it. */
const speakerOf = (ear: Ear, quote: Quote): Quote['speaker'] => {
  const s = ear.reading.sentences[quote.sentence]
  if (!s || quote.speaker.length > 0 || quote.head < 0) return quote.speaker
  if (quote.source.length > 0) return issuerAt(ear, s, subjectOf(s, quote.head))
  const [host] = ear.principals
  return host && isPassive(s, quote.head) ? [{ party: host.party, words: host.words }] : []
}

/** "did not say whether …": a cue that is denied itself, in the report's own words. */
const isUnsaid = (ear: Ear, quote: Quote): boolean => {
  const s = ear.reading.sentences[quote.sentence]
  return quote.mode === 'indirect' && s !== undefined && quote.head >= 0 && isNegated(s, quote.head, ear.words.mood)
}

/** Another attribution that holds this one's cue among its words: "Moscow *would know*, he added". */
const outerOf = (ear: Ear, s: ParsedSentence, quote: Quote, cue: Span): Quote | undefined => {
  const start = (one: Quote): number => one.content[0]?.from ?? 0
  return ear
    .quotesIn(s.at)
    .find(
      (other) =>
        other.head !== quote.head && start(other) <= start(quote) && other.content.some((part) => holds(part, cue)),
    )
}

/** An attribution in a speaker's mouth or under a condition ("“If … the Greeks *decide* that …”") is no act of its own. */
const isSpokenOf = (ear: Ear, quote: Quote): boolean => {
  const s = ear.reading.sentences[quote.sentence]
  const cue = quote.head >= 0 ? s?.tokens[quote.head] : undefined
  if (!s || !cue) return false
  if (ear.voices.isDirect(cue.from) || isConditional(s, cue.at, ear.words.mood)) return true
  return (outerOf(ear, s, quote, cue)?.speaker.length ?? 0) > 0
}

/** Acts that a quote's content shows: one for each sentence of it, more where coordinated clauses differ. */
export const hearQuote = (ear: Ear, lines: Lines, found: Quote): readonly Candidate[] => {
  const quote = { ...found, speaker: speakerOf(ear, found) }
  const heard: Candidate[] = []
  for (const [nth, share] of sharesOf(lines, quote).entries()) {
    // A sentence that says nothing more specific goes with the words before it.
    const own = hearShare(ear, quote, share, nth === 0).filter((one) => one.kind !== 'statement' || heard.length === 0)
    heard.push(...own)
  }
  // Of sources that speak for no party only their judgement of the talks counts; "did not say" says nothing.
  if (isUnsaid(ear, quote) || isSpokenOf(ear, quote)) return []
  return heard.filter((one) => one.from.length > 0 || (one.kind === 'assessment' && quote.source.length > 0))
}
