import type { Span } from '../../kernel/span.ts'
import { lower } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { type Ground, headIn, wordsIn } from './ground.ts'
import type { SubstanceWords } from './substance-words.ts'

const clauses = ['ccomp', 'xcomp', 'acl', 'advcl'] as const

const hasNo = (s: ParsedSentence, at: number, words: SubstanceWords): boolean =>
  dependents(s, at, 'advmod', 'det', 'cc:preconj').some((token) => words.negators.has(lower(token)))

/** "*not* be admitted", "*no* weapons be deployed", "be deployed *in no* country". */
const isNegated = (s: ParsedSentence, at: number, words: SubstanceWords): boolean =>
  hasNo(s, at, words) ||
  dependents(s, at, 'aux').some((aux) => hasNo(s, aux.at, words)) ||
  dependents(s, at, 'nsubj', 'obj').some((token) => hasNo(s, token.at, words))

/** Where a word only wraps what is asked ("ensure that …"), the clause or noun inside. */
const inner = (s: ParsedSentence, token: ParsedToken, words: SubstanceWords): ParsedToken | undefined => {
  if (!words.wrapping.has(token.lemma.toLowerCase())) return undefined
  const [clause] = dependents(s, token.at, ...clauses)
  const [object] = dependents(s, token.at, 'obj', 'nmod')
  return clause ?? object
}

const verbal: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'ADJ'])

/** Off the surface, for clauses that parsers do not see through ("that NATO *rule* out membership"): parsers know few subjunctives. */
const onSurface = (ground: Ground, span: Span, words: SubstanceWords): boolean => {
  const denying = wordsIn(ground, span).filter(
    ({ token }) => words.negators.has(lower(token)) || words.stopping.has(token.lemma.toLowerCase()),
  )
  return denying.length % 2 === 1
}

/**
 * Is it asked, or promised, that something be *not* done? Negation and verbs of stopping undo each other: to "not stop" is to
 * go on.
 */
export const isProhibition = (ground: Ground, span: Span, words: SubstanceWords): boolean => {
  const head = headIn(ground, span)
  if (!head) return false
  if (!verbal.has(head.token.upos)) return onSurface(ground, span, words)
  const { sentence } = head
  let denies = false
  let token: ParsedToken | undefined = head.token
  for (let steps = 0; token && steps < 4; steps++) {
    if (isNegated(sentence, token.at, words)) denies = !denies
    if (words.stopping.has(token.lemma.toLowerCase())) denies = !denies
    token = inner(sentence, token, words)
  }
  return denies
}
