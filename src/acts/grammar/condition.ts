import type { Span } from '../../kernel/span.ts'
import { caseOf, lower, nearSubject } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { bareRel, dependents, subtree, subtreeSpan } from '../../language/tree.ts'
import { shortExtent } from './extent.ts'
import { inversionsIn } from './inversion.ts'

/** Words that open a condition, before a clause and before a phrase. */
export interface ConditionWords {
  /** "if", "unless", "once", "until", "provided" … */
  readonly clause: ReadonlySet<string>
  /** "in exchange for", "in return for", "subject to" … as their words joined by one space. */
  readonly phrase: ReadonlySet<string>
  /** The same phrases by their first word: most words open none. */
  readonly byOpener: ReadonlyMap<string, readonly string[]>
}

/** Makes the index that `ConditionWords` needs of its phrases. */
export const conditionWords = (clause: ReadonlySet<string>, phrase: ReadonlySet<string>): ConditionWords => ({
  clause,
  phrase,
  byOpener: Map.groupBy(phrase, (words) => words.split(' ')[0] ?? ''),
})

/** In characters, the blank behind it included. */
const longestPhrase = 30

const opens = (s: ParsedSentence, clause: ParsedToken, words: ConditionWords): boolean => {
  const marks = dependents(s, clause.at, 'mark', 'case', 'advmod').map(lower)
  if (marks.some((mark) => words.clause.has(mark))) return true
  return words.phrase.has(caseOf(s, clause.at))
}

/** "as long as", "only when", "in exchange for": several tokens that a parser may hang in many ways, read off the surface. */
const surface = (text: string, span: Span, words: ConditionWords): boolean => {
  const blank = text.indexOf(' ', span.from)
  const phrases = blank < 0 ? undefined : words.byOpener.get(text.slice(span.from, blank).toLowerCase())
  if (!phrases) return false
  const start = text.slice(span.from, Math.min(span.to, span.from + longestPhrase)).toLowerCase()
  return phrases.some((phrase) => start.startsWith(`${phrase} `))
}

/** The first condition among all that hangs below `at`: "a threat of tariffs *if Peru closed the port*". */
export const conditionBelow = (text: string, s: ParsedSentence, at: number, words: ConditionWords): Span | null => {
  for (const place of subtree(s, at)) {
    const clause = s.tokens[place]
    if (clause && bareRel(clause.rel) === 'advcl' && opens(s, clause, words))
      return trimmed(text, subtreeSpan(s, place))
  }
  return conditionAt(text, s, at, words)
}

const opening = /^[\s,;:.“"(—–-]+/
const closing = /(?:[\s,]+then)?[\s,;:.!?”’"')—–-]+$|\s+then$/

/** Without the stops and marks that a phrase begins and ends on: "*if we can't resolve it* then". */
const trimmed = (text: string, span: Span): Span => {
  const words = text.slice(span.from, span.to)
  const from = span.from + (opening.exec(words)?.[0].length ?? 0)
  return { from, to: Math.max(from, span.to - (closing.exec(words)?.[0].length ?? 0)) }
}

const indefinite: ReadonlySet<string> = new Set(['any', 'further', 'every', 'another', 'a', 'an', 'new', 'renewed'])

/** "*any attack* would be answered", "*further aggression against Ukraine* would result in …": a threat's condition as its subject. */
export const subjectCondition = (s: ParsedSentence, at: number): Span | null => {
  const subject = nearSubject(s, at)
  if (subject === null || !dependents(s, at, 'aux').some((aux) => ['would', 'will'].includes(aux.lemma))) return null
  const open = dependents(s, subject, 'det', 'amod').some((word) => indefinite.has(word.lemma.toLowerCase()))
  return open ? shortExtent(s, subject) : null
}

/** "will not talk *while the shelling goes on*": a bar that falls with what it stands on. Behind a comma "while" only sets beside. */
export const whileCondition = (text: string, s: ParsedSentence, at: number): Span | null => {
  for (const clause of dependents(s, at, 'advcl')) {
    const mark = dependents(s, clause.at, 'mark')[0]
    if (mark && mark.at > at && lower(mark) === 'while' && s.tokens[mark.at - 1]?.form !== ',')
      return trimmed(text, subtreeSpan(s, clause.at))
  }
  return null
}

/** A phrase of several words that opens a condition behind the verb, however the parser joined them: "*as long as* it holds". */
const phraseAfter = (text: string, s: ParsedSentence, at: number, words: ConditionWords): Span | null => {
  for (const token of s.tokens.slice(at + 1)) {
    if (/^[.;:]$/.test(token.form)) return null
    const rest = { from: token.from, to: s.to }
    if (!words.byOpener.has(lower(token)) || !surface(text, rest, words)) continue
    const stop = s.tokens.find((later) => later.at > token.at + 3 && /^[,;:.—–”"]$/.test(later.form))
    return trimmed(text, { from: token.from, to: stop?.from ?? s.to })
  }
  return null
}

/** The condition on the clause headed at `at`: its own adverbial clause or phrase, never one that lies in another clause. */
export const conditionAt = (text: string, s: ParsedSentence, at: number, words: ConditionWords): Span | null => {
  for (const clause of dependents(s, at, 'advcl', 'obl', 'nmod')) {
    const span = subtreeSpan(s, clause.at)
    if (opens(s, clause, words) || surface(text, span, words)) return trimmed(text, span)
  }
  return phraseAfter(text, s, at, words) ?? inverted(text, s, at)
}

/** "warned of consequences *should it attack*": behind the verb, or before it up to the comma. */
const inverted = (text: string, s: ParsedSentence, at: number): Span | null => {
  for (const { at: start, verb } of inversionsIn(s)) {
    if (verb === at) continue
    const stop = s.tokens.find((token) => token.at > verb && /^[,;:.—–”"]$/.test(token.form))
    if (start > at || (stop !== undefined && stop.at < at))
      return trimmed(text, { from: s.tokens[start]?.from ?? s.from, to: stop?.from ?? s.to })
  }
  return null
}
