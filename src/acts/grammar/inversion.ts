import { lower, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'

// "*should* it attack its neighbour", "*were* Moscow to refuse", "*had* Iran agreed": conditions without a conjunction. Parsers know
// few of them, so they are read off the surface.

const nominal: ReadonlySet<string> = new Set(['PRON', 'PROPN', 'NOUN', 'DET', 'ADJ', 'NUM'])

/** The verb form that each opener asks for behind its subject. */
const openers: Readonly<Record<string, (token: ParsedToken, before: ParsedToken | null) => boolean>> = {
  should: (token) => token.xpos === 'VB' || token.xpos === 'VBP',
  were: (token, before) => token.xpos === 'VB' && before !== null && lower(before) === 'to',
  had: (token) => token.xpos === 'VBN',
}

/** Words of a subject at most: "should the government of Iran refuse". */
const reach = 7

/** Behind a subject of its own, or in a question, the auxiliary inverts nothing: "Russia should", "what should they do?". */
const canOpen = (s: ParsedSentence, auxiliary: ParsedToken): boolean => {
  const before = tokenAt(s, auxiliary.at - 1)
  const next = tokenAt(s, auxiliary.at + 1)
  if (!next || !nominal.has(next.upos) || s.tokens.at(-1)?.form === '?') return false
  if (!before) return true
  if (/^W/.test(before.xpos)) return false
  // "The talks *had* few results": right behind a noun only "should it …" is a condition.
  return lower(auxiliary) === 'should' || before.upos === 'PUNCT'
}

/** The verb of an inverted condition that this auxiliary opens, or null. */
const verbBehind = (s: ParsedSentence, auxiliary: ParsedToken): ParsedToken | null => {
  const fits = openers[lower(auxiliary)]
  if (!fits || auxiliary.upos !== 'AUX' || !canOpen(s, auxiliary)) return null
  for (let at = auxiliary.at + 2; at < s.tokens.length && at <= auxiliary.at + reach; at++) {
    const token = tokenAt(s, at)
    if (!token || token.upos === 'PUNCT') return null
    if (token.upos === 'VERB' || token.upos === 'AUX') return fits(token, tokenAt(s, at - 1)) ? token : null
  }
  return null
}

/** A condition without a conjunction: where it begins, and its verb. */
export interface Inversion {
  readonly at: number
  readonly verb: number
}

const none: readonly Inversion[] = []

const find = (s: ParsedSentence): readonly Inversion[] => {
  if (!s.tokens.some((token) => token.upos === 'AUX' && lower(token) in openers)) return none
  return s.tokens.flatMap((token) => {
    const verb = verbBehind(s, token)
    return verb ? [{ at: token.at, verb: verb.at }] : []
  })
}

const found = new WeakMap<ParsedSentence, readonly Inversion[]>()

/** Conditions of the sentence that an inverted auxiliary opens. Found once a sentence, since every clause of it asks. */
export const inversionsIn = (s: ParsedSentence): readonly Inversion[] => {
  const known = found.get(s)
  if (known) return known
  const inversions = find(s)
  found.set(s, inversions)
  return inversions
}

/** Is this the verb of an inverted condition? */
export const isInverted = (s: ParsedSentence, at: number): boolean => inversionsIn(s).some(({ verb }) => verb === at)
