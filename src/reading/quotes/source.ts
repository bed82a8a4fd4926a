import { caseOf, isPassive, subjectOf } from '../../language/arguments.ts'
import type { ParsedToken } from '../../language/token.ts'
import { bareRel, dependents, isRel } from '../../language/tree.ts'
import { formIn, isLoose, type Line, tokenIn } from './line.ts'
import type { QuoteWords } from './words.ts'

const isNominal = (line: Line, at: number): boolean => {
  const token = tokenIn(line, at)
  return token !== undefined && (['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.upos) || token.xpos.startsWith('NN'))
}

/** "“…,” said *the minister*": right after the cue, hung there as anything. */
const inverted = (line: Line, verb: number): number => {
  const own = dependents(line.sentence, verb, 'nsubj', 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'parataxis')
  const after = own.find(
    (token) => token.at > verb && isNominal(line, token.at) && (line.lowest[token.at] ?? 0) === verb + 1,
  )
  return after?.at ?? -1
}

/** "Marin, *who led the talks*, said": the parser may take "said" for a second verb of the clause that was closed. */
const acrossRelative = (line: Line, verb: number): number => {
  const token = tokenIn(line, verb)
  if (!token || bareRel(token.rel) !== 'conj' || formIn(line, verb - 1) !== ',') return -1
  const host = tokenIn(line, token.head)
  return host && isRel(host, 'acl:relcl') && host.head < host.at ? host.head : -1
}

/** "is quoted as *saying*", "was reported to have *said*", "quoted her as *saying*": whoever the leading verb is about. */
const ledBy = (line: Line, verb: number, words: QuoteWords): number => {
  const { sentence: s } = line
  const leader = tokenIn(line, tokenIn(line, verb)?.head ?? -1)
  if (!leader || !words.leading.has(leader.lemma) || leader.at > verb) return -1
  if (isPassive(s, leader.at)) return dependents(s, leader.at, 'nsubj')[0]?.at ?? -1
  const quoted = words.quoting.has(leader.lemma) ? dependents(s, leader.at, 'obj')[0] : undefined
  return quoted && quoted.at < verb ? quoted.at : -1
}

/** The noun phrase that ends right before the verb where the parse has no subject for it. */
const rightBefore = (line: Line, verb: number): number => {
  let at = verb - 1
  while (at > 0 && ['AUX', 'ADV', 'PART'].includes(tokenIn(line, at)?.upos ?? '')) at--
  if (!isNominal(line, at)) return -1
  let head = at
  for (
    let up = tokenIn(line, at)?.head ?? -1;
    up >= 0 && up < verb && isNominal(line, up) && line.highest[up] === at;
    up = tokenIn(line, up)?.head ?? -1
  )
    head = up
  return head
}

/** "“…,” *Marin* told the press": a name between a mark or comma and the verb, whatever the parser hangs it on. */
const enclosed = (line: Line, verb: number): number => {
  const source = isNominal(line, verb - 1) ? rightBefore(line, verb) : -1
  const first = source < 0 ? 0 : (line.lowest[source] ?? source)
  return source >= 0 && first > 0 && isLoose(formIn(line, first - 1)) ? source : -1
}

const isAfterMark = (line: Line, verb: number): boolean => verb > 0 && isLoose(tokenIn(line, verb - 1)?.form ?? '')

/** "described *by officials* as …" */
const agentOf = (line: Line, verb: number, words: QuoteWords): number | null =>
  dependents(line.sentence, verb, 'obl').find((token) => words.agents.has(caseOf(line.sentence, token.at)))?.at ?? null

/** Head of the words that name whoever speaks at the verb, or -1. */
export const sourceOf = (line: Line, verb: number, words: QuoteWords): number => {
  const { sentence: s } = line
  const led = ledBy(line, verb, words)
  if (led >= 0) return led
  const relative = acrossRelative(line, verb)
  if (relative >= 0) return relative
  const subjects = dependents(s, verb, 'nsubj')
  const [own] = subjects
  const isBare =
    tokenIn(line, verb)?.xpos === 'VBN' &&
    dependents(s, verb, 'aux', 'nsubj').length === 0 &&
    isRel(tokenIn(line, verb) as ParsedToken, 'advcl', 'acl')
  const passive = isPassive(s, verb) || isBare
  if (!own && !passive && isAfterMark(line, verb)) {
    const after = inverted(line, verb)
    if (after >= 0 && tokenIn(line, verb)?.xpos !== 'VBG') return after
  }
  const between = !own && !passive ? enclosed(line, verb) : -1
  if (between >= 0) return between
  // "The answer, *Marin* said": of two subjects the nearer speaks.
  const nearest = subjects.findLast((token) => token.at < verb)
  if (subjects.length > 1 && nearest && !passive) return nearest.at
  const subject = isBare ? agentOf(line, verb, words) : subjectOf(s, verb)
  if (subject !== null && subject !== verb) return subject
  return passive ? -1 : rightBefore(line, verb)
}
