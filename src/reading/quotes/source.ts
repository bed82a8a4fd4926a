import { isPassive, subjectOf } from '../../language/arguments.ts'
import { bareRel, dependents, isRel } from '../../language/tree.ts'
import { formIn, isLoose, type Line, tokenIn } from './line.ts'
import type { QuoteWords } from './words.ts'

const isNominal = (line: Line, at: number): boolean => ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tokenIn(line, at)?.upos ?? '')

/** "“…,” said *the minister*": right after the cue, hung there as anything. */
const inverted = (line: Line, verb: number): number => {
  const own = dependents(line.sentence, verb, 'nsubj', 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'parataxis')
  const after = own.find((token) => token.at > verb && isNominal(line, token.at) && (line.lowest[token.at] ?? 0) === verb + 1)
  return after?.at ?? -1
}

/** "Marin, *who led the talks*, said": the parser may take "said" for a second verb of the clause that was closed. */
const acrossRelative = (line: Line, verb: number): number => {
  const token = tokenIn(line, verb)
  if (!token || bareRel(token.rel) !== 'conj' || formIn(line, verb - 1) !== ',') return -1
  const host = tokenIn(line, token.head)
  return host && isRel(host, 'acl:relcl') && host.head < host.at ? host.head : -1
}

/** "is quoted as *saying*", "was reported to have *said*": whoever the leading verb is about. */
const ledBy = (line: Line, verb: number, words: QuoteWords): number => {
  const leader = tokenIn(line, tokenIn(line, verb)?.head ?? -1)
  if (!leader || !words.leading.has(leader.lemma) || leader.at > verb || !isPassive(line.sentence, leader.at)) return -1
  const patient = dependents(line.sentence, leader.at, 'nsubj')[0]
  return patient?.at ?? -1
}

/** The noun phrase that ends right before the verb where the parse has no subject for it. */
const rightBefore = (line: Line, verb: number): number => {
  let at = verb - 1
  while (at > 0 && ['AUX', 'ADV', 'PART'].includes(tokenIn(line, at)?.upos ?? '')) at--
  if (!isNominal(line, at)) return -1
  let head = at
  for (let up = tokenIn(line, at)?.head ?? -1; up >= 0 && up < verb && isNominal(line, up) && line.highest[up] === at; up = tokenIn(line, up)?.head ?? -1)
    head = up
  return head
}

const isAfterMark = (line: Line, verb: number): boolean => verb > 0 && isLoose(tokenIn(line, verb - 1)?.form ?? '')

/** Head of the words that name whoever speaks at the verb, or -1. */
export const sourceOf = (line: Line, verb: number, words: QuoteWords): number => {
  const { sentence: s } = line
  const led = ledBy(line, verb, words)
  if (led >= 0) return led
  const relative = acrossRelative(line, verb)
  if (relative >= 0) return relative
  const own = dependents(s, verb, 'nsubj')[0]
  const passive = isPassive(s, verb)
  if (!own && !passive && isAfterMark(line, verb)) {
    const after = inverted(line, verb)
    if (after >= 0 && tokenIn(line, verb)?.xpos !== 'VBG') return after
  }
  const subject = subjectOf(s, verb)
  if (subject !== null && subject !== verb) return subject
  return passive ? -1 : rightBefore(line, verb)
}
