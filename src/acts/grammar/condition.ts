import type { Span } from '../../kernel/span.ts'
import { caseOf, lower } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { bareRel, dependents, subtree, subtreeSpan } from '../../language/tree.ts'

/** Words that open a condition, before a clause and before a phrase. */
export interface ConditionWords {
  /** "if", "unless", "once", "until", "provided" … */
  readonly clause: ReadonlySet<string>
  /** "in exchange for", "in return for", "subject to" … as their words joined by one space. */
  readonly phrase: ReadonlySet<string>
}

const opens = (s: ParsedSentence, clause: ParsedToken, words: ConditionWords): boolean => {
  const marks = dependents(s, clause.at, 'mark', 'case', 'advmod').map(lower)
  if (marks.some((mark) => words.clause.has(mark))) return true
  return words.phrase.has(caseOf(s, clause.at))
}

/** "as long as", "only when", "in exchange for": several tokens that a parser may hang in many ways, read off the surface. */
const surface = (text: string, span: Span, words: ConditionWords): boolean => {
  const start = text.slice(span.from, span.to).toLowerCase()
  return [...words.phrase].some((phrase) => start.startsWith(`${phrase} `))
}

/** The first condition among all that hangs below `at`: "warnings of sanctions *if Russia invaded*". */
export const conditionBelow = (text: string, s: ParsedSentence, at: number, words: ConditionWords): Span | null => {
  for (const place of subtree(s, at)) {
    const clause = s.tokens[place]
    if (clause && bareRel(clause.rel) === 'advcl' && opens(s, clause, words)) return subtreeSpan(s, place)
  }
  return conditionAt(text, s, at, words)
}

/** The condition on the clause headed at `at`: its own adverbial clause or phrase, never one that lies in another clause. */
export const conditionAt = (text: string, s: ParsedSentence, at: number, words: ConditionWords): Span | null => {
  for (const clause of dependents(s, at, 'advcl', 'obl', 'nmod')) {
    const span = subtreeSpan(s, clause.at)
    if (opens(s, clause, words) || surface(text, span, words)) return span
  }
  return null
}
