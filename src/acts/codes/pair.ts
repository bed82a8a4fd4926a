import type { Span } from '../../kernel/span.ts'
import { overlaps } from '../../kernel/span.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents, hangsBelow, isRel, path } from '../../language/tree.ts'
import type { Coding } from './code.ts'
import { meaningAt, type Pair } from './meaning.ts'
import type { CodeWords } from './words.ts'

const placesIn = (s: ParsedSentence, spans: readonly Span[]): readonly number[] =>
  s.tokens.filter((token) => spans.some((span) => overlaps(token, span))).map((token) => token.at)

/** The word of the places that hangs on none of the others. */
const headOfPlaces = (s: ParsedSentence, places: readonly number[]): number =>
  places.find((at) => !places.some((other) => other !== at && hangsBelow(s, at, other))) ?? places[0] ?? -1

const nominal = ['nmod', 'nmod:poss', 'compound', 'appos', 'conj', 'flat', 'amod'] as const

/** From a name up through the noun phrases around it to the word of which it takes a part. */
const climb = (s: ParsedSentence, from: number): readonly ParsedToken[] => {
  const steps: ParsedToken[] = []
  for (let token = s.tokens[from]; token; token = s.tokens[token.head]) {
    const head = s.tokens[token.head]
    if (head) steps.push(head)
    if (!isRel(token, ...nominal) || (head && head.upos === 'VERB')) break
  }
  return steps
}

/** Verbs beside the word with the same doer: "met X and condemned Y". */
const besides = (s: ParsedSentence, at: number): readonly ParsedToken[] =>
  dependents(s, at, 'conj', 'advcl', 'xcomp', 'ccomp', 'acl', 'acl:relcl', 'parataxis', 'appos', 'amod')

/** Is the verb a further one of the same doer, with what it does: "met reporters and condemned the coup"? */
const isFurther = (s: ParsedSentence, at: number): boolean => {
  const token = s.tokens[at]
  if (!token || !/VERB|AUX/.test(token.upos) || dependents(s, at, 'nsubj').length > 0) return false
  return isRel(token, 'conj') || (isRel(token, 'advcl') && token.xpos === 'VBG')
}

/** Steps from the top to the target; the verb beside which a further one of the same doer stands comes last. */
const ordered = (s: ParsedSentence, steps: readonly number[]): readonly number[] => {
  const left = steps.filter((_, step) => isFurther(s, steps[step + 1] ?? -1))
  return [...steps.filter((at) => !left.includes(at)), ...left]
}

/** Words that may tell what source does to target, the likeliest first. */
const candidates = (pair: Pair): readonly number[] => {
  const { s, sourceHead, targetHead } = pair
  const way = path(s, sourceHead, targetHead)
  const top = way.reduce((best, at) => (hangsBelow(s, best, at) ? at : best), sourceHead)
  const toTarget = way.slice(way.indexOf(top))
  const toSource = way.slice(0, way.indexOf(top)).reverse()
  const up = climb(s, sourceHead).map((token) => token.at)
  const wide = [top, ...up].flatMap((at) => besides(s, at).map((token) => token.at))
  const targetUp = climb(s, targetHead).map((token) => token.at)
  const all = [...ordered(s, toTarget), ...toSource, ...up, ...wide, ...targetUp]
  return [...new Set(all)].filter((at) => !pair.source.has(at))
}

/** Words between and around, the nearest to the target first: the last resort. */
const nearby = ({ s, targetHead, source }: Pair): readonly number[] =>
  s.tokens
    .filter((token) => !source.has(token.at) && /VERB|NOUN|ADJ/.test(token.upos))
    .sort((a, b) => Math.abs(a.at - targetHead) - Math.abs(b.at - targetHead))
    .map((token) => token.at)

const pairIn = (s: ParsedSentence, words: CodeWords, source: readonly Span[], target: readonly Span[]): Pair => {
  const sources = placesIn(s, source)
  const targets = placesIn(s, target)
  return {
    s,
    words,
    source: new Set(sources),
    target: new Set(targets),
    sourceHead: headOfPlaces(s, sources),
    targetHead: headOfPlaces(s, targets),
  }
}

const firstOf = (pair: Pair, places: readonly number[]): Coding | null => {
  const later = (at: number): number => (pair.target.has(at) ? 1 : 0)
  for (const at of [...places].sort((a, b) => later(a) - later(b))) {
    const found = meaningAt(pair, at)
    if (found) return found
  }
  return null
}

/** Codes what the source does to the target in the sentences; null where no word of the lexicon tells it. */
export const codePair = (
  sentences: readonly ParsedSentence[],
  words: CodeWords,
  source: readonly Span[],
  target: readonly Span[],
): Coding | null => {
  const pairs = sentences
    .map((s) => pairIn(s, words, source, target))
    .filter((pair) => pair.source.size + pair.target.size > 0)
  const both = pairs.filter((pair) => pair.sourceHead >= 0 && pair.targetHead >= 0)
  for (const pair of both) {
    const found = firstOf(pair, candidates(pair))
    if (found) return found
  }
  for (const pair of pairs) {
    const found = firstOf(pair, nearby(pair))
    if (found) return found
  }
  return null
}

/** The baseline: the verb nearest to the target that has a root of its own, without content, negation or tense. */
export const nearestPair = (
  sentences: readonly ParsedSentence[],
  words: CodeWords,
  source: readonly Span[],
  target: readonly Span[],
): Coding | null => {
  for (const s of sentences) {
    const pair = pairIn(s, words, source, target)
    if (pair.target.size === 0) continue
    for (const at of nearby(pair).filter((place) => s.tokens[place]?.upos === 'VERB')) {
      const means = words.lexicon.v.get(s.tokens[at]?.lemma.toLowerCase() ?? '').find((one) => one.places.length === 0)
      if (means && typeof means.means !== 'string') return { ...means.means, rule: means.text }
    }
  }
  return null
}
