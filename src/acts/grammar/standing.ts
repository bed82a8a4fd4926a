import { conjunctHost, isFiniteVerb, lower, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { bareRel, dependents, subtree } from '../../language/tree.ts'
import type { Standing } from '../act.ts'
import { isNegated, type MoodWords, modalOf } from './mood.ts'

/** The word that governs whether a clause is done: "*plans* to meet", "*fears* that …"; null at a clause of its own. */
const governor = (s: ParsedSentence, at: number): number | null => {
  const token = tokenAt(s, at)
  if (!token || token.head < 0) return null
  const rel = bareRel(token.rel)
  if (rel === 'conj') return governor(s, conjunctHost(s, token))
  if (rel === 'ccomp') return token.head
  // A finite verb is nobody's infinitive: the parser hung it too low.
  if (isFiniteVerb(s, at)) return null
  if (rel === 'xcomp') return token.head
  if (rel === 'acl' && token.rel !== 'acl:relcl') return token.head
  const infinitive = rel === 'advcl' && dependents(s, at, 'mark').some((mark) => lower(mark) === 'to')
  return infinitive ? token.head : null
}

/** Auxiliaries that make a plan without a modal: "is to meet", "is going to visit". */
const isAnnounced = (s: ParsedSentence, at: number): boolean =>
  dependents(s, at, 'mark').some((mark) => lower(mark) === 'to') &&
  dependents(s, at, 'aux', 'cop').some((aux) => aux.lemma === 'be')

const negate = (standing: Standing): Standing => (standing === 'possible' ? 'possible' : 'denied')

const ownStanding = (s: ParsedSentence, at: number, words: MoodWords): Standing => {
  const modal = modalOf(s, at, words)
  const plain: Standing = modal === 'due' ? 'possible' : (modal ?? (isAnnounced(s, at) ? 'planned' : 'happened'))
  return isNegated(s, at, words) ? negate(plain) : plain
}

/** What a governing word makes of what it governs; with its particle where that has a meaning of its own: "*called off*". */
const governing = (s: ParsedSentence, at: number, { governors }: MoodWords): Standing | undefined => {
  const lemma = tokenAt(s, at)?.lemma.toLowerCase() ?? ''
  const particle = dependents(s, at, 'compound:prt')[0]
  return (particle && governors.get(`${lemma}+${lower(particle)}`)) ?? governors.get(lemma)
}

const isNone = (s: ParsedSentence, at: number): boolean => dependents(s, at, 'det').some((det) => lower(det) === 'no')

/** Of a word that governs: a verb's own standing; "*no reason* to negotiate" is none. */
const outerStanding = (s: ParsedSentence, { at, upos }: ParsedToken, words: MoodWords): Standing => {
  if (upos === 'VERB' || upos === 'AUX') return ownStanding(s, at, words)
  return isNone(s, at) ? 'denied' : 'happened'
}

/** A verb that is finite, or what a finite "is" makes a predicate: "that it *is ready*". */
const isFinitePredicate = (s: ParsedSentence, at: number): boolean =>
  isFiniteVerb(s, at) || dependents(s, at, 'cop').some(({ xpos }) => ['VBD', 'VBZ', 'VBP'].includes(xpos))

/** "fears (that) Russia would advance": a noun of fear right before the clause, wherever the parser hung it. */
const isFeared = (s: ParsedSentence, at: number, fears: ReadonlySet<string>): boolean => {
  const start = Math.min(at, ...dependents(s, at, 'nsubj', 'nsubj:pass').flatMap((token) => subtree(s, token.at)))
  const before = [start - 1, start - 2].map((place) => tokenAt(s, place))
  const [near, far] = before
  if (near && fears.has(near.lemma.toLowerCase())) return true
  return (
    near !== null && near !== undefined && lower(near) === 'that' && Boolean(far && fears.has(far.lemma.toLowerCase()))
  )
}

/**
 * Standing of what the verb at `at` tells, from its negation, its modals, and the words that govern its clause:
 * "met" happened, "will meet" and "plans to meet" are planned, "may meet" is possible, "refused to meet" is denied.
 */
export const standingOf = (s: ParsedSentence, at: number, words: MoodWords): Standing => {
  if (isFeared(s, at, words.fears)) return 'possible'
  let standing = ownStanding(s, at, words)
  let below = at
  for (let up = governor(s, at), steps = 0; up !== null && steps < 6; up = governor(s, up), steps++) {
    const token = tokenAt(s, up)
    if (!token) break
    const governed = governing(s, up, words)
    const outer = outerStanding(s, token, words)
    const told = bareRel(tokenAt(s, below)?.rel ?? '') === 'ccomp' && isFinitePredicate(s, below)
    below = up
    if (told && !words.doubted.has(token.lemma.toLowerCase())) break
    if (!governed && (outer === 'happened' || token.upos !== 'NOUN')) break
    if (governed && governed !== 'happened' && standing === 'happened') standing = governed
    if (governed === 'denied' && outer === 'denied') standing = 'happened'
    else if (outer !== 'happened' && standing === 'happened') standing = outer
  }
  return standing
}

/** Standing of what a noun tells ("a possible strike", "fears of an attack", "his planned visit", "Friday's meeting"). */
export const nounStanding = (s: ParsedSentence, at: number, words: MoodWords): Standing => {
  const own = dependents(s, at, 'amod', 'compound', 'advmod')
  const inner = own.flatMap((token) => [token, ...dependents(s, token.at, 'advmod')]).map(lower)
  const hedges = inner.filter((form) => words.hedges.has(form))
  if (hedges.length > 0) return hedges.every((form) => words.coming.has(form)) ? 'planned' : 'possible'
  if (isNone(s, at)) return 'denied'
  const token = tokenAt(s, at)
  const head = token && token.head >= 0 ? tokenAt(s, token.head) : null
  if (!token || !head) return 'happened'
  const governed = governing(s, head.at, words)
  const complement = ['obj', 'nmod', 'obl', 'nsubj:pass'].includes(token.rel) || bareRel(token.rel) === 'nmod'
  if (complement && head.upos === 'NOUN' && governed) return governed
  if (token.rel === 'obl' && head.upos === 'VERB' && governed && governed !== 'happened') return governed
  const verbal =
    token.rel === 'obj' || token.rel === 'nsubj:pass' || (token.rel === 'nsubj' && words.occurring.has(head.lemma))
  if (!verbal || head.upos !== 'VERB') return 'happened'
  return governed && governed !== 'happened' ? governed : standingOf(s, head.at, words)
}
