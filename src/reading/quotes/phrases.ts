import type { ParsedToken } from '../../language/token.ts'
import { bareRel, dependents } from '../../language/tree.ts'
import type { Cue } from './cue.ts'
import { sourceWords } from './extent.ts'
import { branch, formIn, type Line, type Range, tokenIn, trimmed } from './line.ts'
import type { QuoteWords } from './words.ts'

/** The clause that a phrase qualifies: up from its head to the next clause that stands on its own. */
const clauseOf = (line: Line, at: number): number => {
  let place = at
  for (let token = tokenIn(line, place); token && token.head >= 0; token = tokenIn(line, place)) {
    const rel = bareRel(token.rel)
    if (
      ['ccomp', 'parataxis', 'acl'].includes(rel) ||
      (rel === 'conj' && dependents(line.sentence, token.at, 'nsubj').length > 0)
    )
      break
    place = token.head
  }
  return place
}

/** The clause before and after a phrase that stands inside it or at its end. */
const withoutPhrase = (line: Line, whole: Range, phrase: Range): readonly Range[] =>
  [
    { first: whole.first, end: Math.min(whole.end, phrase.first) },
    { first: Math.max(whole.first, phrase.end), end: whole.end },
  ]
    .filter(({ first, end }) => first < end)
    .map((range) => trimmed(line, range))
    .filter((range) => range !== null)

/** The noun that a preposition's last word governs, by the parse or the next noun. */
const governed = (line: Line, first: number, last: number): number => {
  const fixed = tokenIn(line, first)
  if (fixed && bareRel(fixed.rel) === 'case' && fixed.head > last) return fixed.head
  const own = tokenIn(line, last)
  if (own && own.head > last) return own.head
  const below = dependents(line.sentence, first, 'obl', 'nmod', 'obj').find((token) => token.at > last)
  if (below) return below.at
  for (let at = last + 1; at < last + 12; at++) {
    const token = tokenIn(line, at)
    if (!token) return -1
    if (['NOUN', 'PROPN', 'PRON'].includes(token.upos) && (token.head <= last || token.head > at + 8)) return at
  }
  return -1
}

/** "*according to* officials". */
export const accordingCue = (line: Line, token: ParsedToken, words: QuoteWords): Cue | null => {
  const form = token.form.toLowerCase()
  const phrase = words.accordingTo.find(
    (forms) => forms[0] === form && forms.every((one, nth) => formIn(line, token.at + nth) === one),
  )
  if (!phrase) return null
  const range = { first: token.at, end: token.at + phrase.length }
  const source = governed(line, range.first, range.end - 1)
  const named = source < 0 ? null : sourceWords(line, source, range, words)
  if (!named || named.first > range.end + 3) return null
  const own = { first: range.first, end: Math.max(named.end, range.end) }
  const host = hostOf(line, source, own)
  const content = host < 0 ? [] : withoutPhrase(line, branch(line, host), own)
  return { line, token, frame: 'according', stance: false, words: range, source, sourceWords: named, content }
}

/** What the phrase hangs on, outside of it. */
const hostOf = (line: Line, source: number, own: Range): number => {
  let at = source
  while (at >= own.first && at < own.end) at = tokenIn(line, at)?.head ?? -1
  return at < 0 ? -1 : clauseOf(line, at)
}

/** "in *his* words", "in the minister's view". */
export const inWhoseCue = (line: Line, token: ParsedToken, words: QuoteWords): Cue | null => {
  if (!words.inWhose.has(token.lemma)) return null
  const owner = dependents(line.sentence, token.at, 'nmod:poss')[0]
  const preposition = dependents(line.sentence, token.at, 'case')[0]
  if (
    !owner ||
    !preposition ||
    !words.placing.has(preposition.form.toLowerCase()) ||
    words.firstPerson.has(formIn(line, owner.at))
  )
    return null
  const own = { first: preposition.at, end: token.at + 1 }
  const host = hostOf(line, token.at, own)
  const range = { first: token.at, end: token.at + 1 }
  const whole = host < 0 ? { first: 0, end: line.sentence.tokens.length } : branch(line, host)
  return {
    line,
    token,
    frame: 'according',
    stance: false,
    words: range,
    source: owner.at,
    sourceWords: sourceWords(line, owner.at, range, words),
    content: withoutPhrase(line, whole, own),
  }
}

const longestLabel = 14
const labelTags: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'NUM', 'PUNCT'])

/**
 * The colon after a speaker's name at the head of a paragraph, "*Marin:* We go on", or of a sentence where the paragraphs were lost:
 * there only after a name of two words, "*Prime Minister Sanna Marin:* We go on".
 */
const labelColon = ({ sentence: { tokens } }: Line, startsZone: boolean): ParsedToken | null => {
  const colon = tokens.slice(0, longestLabel).find((token) => token.form === ':')
  if (!colon || colon.at === 0 || colon.at + 1 >= tokens.length) return null
  const label = tokens.slice(0, colon.at)
  const names = label.filter((token) => token.upos === 'PROPN').length
  const named = startsZone ? names > 0 || label.some((token) => /^\p{Lu}{2,}$/u.test(token.form)) : names > 1
  const opens =
    startsZone || (/^\p{Lu}/u.test(label[0]?.form ?? '') && /^\p{Lu}/u.test(tokens[colon.at + 1]?.form ?? ''))
  return named && opens && label.every((token) => labelTags.has(token.upos)) ? colon : null
}

/** Does a speaker's turn begin with this sentence? */
export const beginsTurn = (line: Line, startsZone: boolean): boolean => labelColon(line, startsZone) !== null

/** "*Marin:* We go on": a name, a colon and words at the head of a paragraph or turn. */
export const colonCue = (line: Line, startsZone: boolean): Cue | null => {
  const { tokens } = line.sentence
  const colon = labelColon(line, startsZone)
  if (!colon) return null
  const label = tokens.slice(0, colon.at)
  const content = trimmed(line, { first: colon.at + 1, end: tokens.length })
  if (!content || content.end - content.first < 2) return null
  const head =
    label.find(
      (token) => token.upos === 'PROPN' && (token.head < 0 || token.head > colon.at || token.head === token.at),
    ) ?? label.findLast((token) => token.upos === 'PROPN')
  return {
    line,
    token: colon,
    frame: 'colon',
    stance: false,
    words: { first: colon.at, end: colon.at + 1 },
    source: head?.at ?? 0,
    sourceWords: { first: 0, end: colon.at },
    content: [content],
  }
}
