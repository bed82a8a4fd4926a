import { caseOf, subjectOf } from '../../language/arguments.ts'
import type { ParsedToken } from '../../language/token.ts'
import { bareRel, dependents, isRel } from '../../language/tree.ts'
import type { Cue } from './cue.ts'
import { cueWords, sourceWords } from './extent.ts'
import { branch, formIn, type Line, type Range, tokenIn, trimmed } from './line.ts'
import { toInfinitive } from './phrase.ts'
import type { QuoteWord, QuoteWords } from './words.ts'

/** What hangs on the noun as its content: "hope *that …*", "pledge *to …*", "support for *a truce*". */
const contentOf = (
  line: Line,
  noun: number,
  row: QuoteWord,
  carrier: number,
  words: QuoteWords,
): { range: Range; joined: number } | null => {
  const { sentence: s } = line
  const host = carrier >= 0 ? carrier : (tokenIn(line, noun)?.head ?? -1)
  const beside = dependents(s, host, 'ccomp', 'obl', 'acl').filter(
    (one) => carrier >= 0 || line.lowest[one.at] === noun + 1,
  )
  const own = [...dependents(s, noun, 'acl', 'ccomp', 'nmod', 'obl', 'advcl'), ...beside]
  for (const token of own) {
    const range = branch(line, token.at)
    // "the claim *that he left*" may be parsed as a relative clause.
    const isThat =
      token.rel === 'acl:relcl' &&
      words.that.has(formIn(line, range.first)) &&
      dependents(s, token.at, 'nsubj').some((one) => one.at > range.first)
    if (token.at <= noun || (token.rel === 'acl:relcl' && !isThat)) continue
    const mark = caseOf(s, token.at)
    const isClause = row.frames.has('clause') && (isThat || words.that.has(mark))
    const isAim =
      row.frames.has('aim') && toInfinitive(line, token.at) && token.upos !== 'NOUN' && token.upos !== 'PROPN'
    if (isClause || isAim) return { range, joined: noun + 1 }
    if (row.prepositions.has(mark) && formIn(line, range.first) === mark)
      return { range: { first: range.first + 1, end: range.end }, joined: range.first + 1 }
  }
  return null
}

/** "*the minister's* claim", "a claim *by the minister*". */
const ownerOf = (line: Line, noun: number, row: QuoteWord, words: QuoteWords): number => {
  const { sentence: s } = line
  const poss = dependents(s, noun, 'nmod:poss')[0]
  if (poss) return poss.at
  const by = dependents(s, noun, 'nmod', 'obl').find((token) => {
    const preposition = caseOf(s, token.at)
    return words.owners.has(preposition) && !row.prepositions.has(preposition)
  })
  return by?.at ?? -1
}

/** The verb that only carries the noun: "*expressed* hope that …". */
const carrierOf = (line: Line, token: ParsedToken, words: QuoteWords): number => {
  const verb = tokenIn(line, token.head)
  const carries =
    verb?.upos === 'VERB' && verb.at < token.at && isRel(token, 'obj', 'xcomp') && words.voicing.has(verb.lemma)
  return carries && verb ? verb.at : -1
}

/** "his *claim* that …", "*expressed support* for …". */
export const nounCue = (line: Line, token: ParsedToken, words: QuoteWords): Cue | null => {
  const row = words.nouns.get(token.lemma)
  if (!row) return null
  const carrier = carrierOf(line, token, words)
  const found = contentOf(line, token.at, row, carrier, words)
  const content = found ? trimmed(line, found.range) : null
  if (!found || !content) return null
  const first = carrier >= 0 ? cueWords(line, carrier, words).first : token.at
  const range = { first, end: found.joined <= token.at + 2 ? found.joined : token.at + 1 }
  const source = carrier >= 0 ? (subjectOf(line.sentence, carrier) ?? -1) : ownerOf(line, token.at, row, words)
  if (source < 0 || source === token.at) return null
  const frame =
    bareRel(tokenIn(line, token.at)?.rel ?? '') === 'root' || found.joined > token.at + 1 ? 'thing' : 'clause'
  return {
    line,
    token: carrier >= 0 ? (tokenIn(line, carrier) ?? token) : token,
    frame,
    stance: frame !== 'clause',
    carried: carrier >= 0,
    words: range,
    source,
    sourceWords: sourceWords(line, source, range, words),
    content: [content],
  }
}

/** "made (it) *clear* that …", "was *confident* that …", "is *ready* to …". */
export const adjectiveCue = (line: Line, token: ParsedToken, words: QuoteWords): Cue | null => {
  const { sentence: s } = line
  const maker = tokenIn(line, token.head)
  const isMade =
    maker !== undefined &&
    words.making.has(maker.lemma) &&
    words.clear.has(token.lemma) &&
    maker.at < token.at &&
    token.at - maker.at < 5
  const row = words.adjectives.get(token.lemma)
  const subject = dependents(s, token.at, 'nsubj')[0]
  if (!isMade && (!row || !subject || words.dummies.has(formIn(line, subject.at)))) return null
  const clauses = [
    ...dependents(s, token.at, 'ccomp', 'advcl', 'xcomp', 'acl', 'obl'),
    ...(isMade && maker ? dependents(s, maker.at, 'ccomp', 'advcl') : []),
  ]
  const clause = clauses.find((one) => one.at > token.at && fits(line, one, isMade, row, words))
  if (!clause) return null
  const first = isMade && maker ? cueWords(line, maker.at, words).first : cueWords(line, token.at, words).first
  const preposition =
    row?.prepositions.has(formIn(line, token.at + 1)) && (line.lowest[clause.at] ?? 0) === token.at + 1
  const range = { first, end: token.at + (preposition ? 2 : 1) }
  const whole = branch(line, clause.at)
  const content = trimmed(line, { first: Math.max(whole.first, range.end), end: whole.end })
  if (!content) return null
  const source = isMade && maker ? (subjectOf(s, maker.at) ?? -1) : (subjectOf(s, token.at) ?? -1)
  const frame = toInfinitive(line, clause.at) ? 'aim' : preposition ? 'thing' : 'clause'
  return {
    line,
    token,
    frame,
    stance: frame !== 'clause',
    words: range,
    source,
    sourceWords: sourceWords(line, source, range, words),
    content: [content],
  }
}

const fits = (
  line: Line,
  clause: ParsedToken,
  isMade: boolean,
  row: QuoteWord | undefined,
  words: QuoteWords,
): boolean => {
  const mark = caseOf(line.sentence, clause.at)
  if (isRel(clause, 'obl')) return row?.prepositions.has(mark) ?? false
  if (toInfinitive(line, clause.at)) return row?.frames.has('aim') ?? false
  if (isRel(clause, 'advcl', 'acl') && !words.that.has(mark)) return row?.prepositions.has(mark) ?? false
  return isMade || (row?.frames.has('clause') ?? false)
}
