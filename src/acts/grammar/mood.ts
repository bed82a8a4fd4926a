import { lower, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { bareRel, dependents } from '../../language/tree.ts'
import { inversionsIn, isInverted } from './inversion.ts'

/** Words of a language that turn a clause: negators, modals, and verbs that govern whether their complement is done. */
export interface MoodWords {
  readonly negators: ReadonlySet<string>
  /** Modal form → what it makes of its verb. */
  readonly modals: ReadonlyMap<string, 'planned' | 'possible' | 'due'>
  /** Lemma of a governing word → the standing of what it governs. */
  readonly governors: ReadonlyMap<string, 'planned' | 'possible' | 'denied' | 'happened' | 'cancelled'>
  /** Subordinators of a condition. */
  readonly conditionals: ReadonlySet<string>
  /** Adverbs that make what they modify a mere possibility: "possible", "alleged", "potential". */
  readonly hedges: ReadonlySet<string>
  /** Hedges that announce rather than doubt: "a *planned* visit". */
  readonly coming: ReadonlySet<string>
  /** Verbs by which an event happens: talks *resume*, a summit *takes* place. */
  readonly occurring: ReadonlySet<string>
  /** Words under which even a finite clause is not told as fact: "*denied* that it attacked", "*fears* that …". */
  readonly doubted: ReadonlySet<string>
  /** Nouns of fear and expectation: the clause that follows them is possible at most. */
  readonly fears: ReadonlySet<string>
}

export const isNegated = (s: ParsedSentence, at: number, words: MoodWords): boolean =>
  dependents(s, at, 'advmod', 'det', 'cc', 'aux').some((token) => words.negators.has(lower(token))) ||
  dependents(s, at, 'nsubj', 'nsubj:pass', 'obj').some((token) =>
    dependents(s, token.at, 'det', 'cc').some((word) => lower(word) === 'no' || lower(word) === 'neither'),
  )

/** The modal that bears on a verb, own or shared with the conjunct it hangs on ("will meet X and *visit* Y"). */
export const modalOf = (s: ParsedSentence, at: number, words: MoodWords): 'planned' | 'possible' | 'due' | null => {
  for (const aux of dependents(s, at, 'aux')) {
    const found = words.modals.get(lower(aux))
    if (found) return found
  }
  const token = tokenAt(s, at)
  const shares = token?.rel === 'conj' && dependents(s, at, 'aux', 'nsubj', 'nsubj:pass').length === 0
  return shares && token ? modalOf(s, token.head, words) : null
}

/** "*once* Spain has ratified it": before the subject, however the parser took it; behind it, "once" is "formerly". */
const isOnce = (s: ParsedSentence, at: number): boolean => {
  const subject = dependents(s, at, 'nsubj', 'nsubj:pass')[0]?.at ?? -1
  return dependents(s, at, 'advmod').some((word) => lower(word) === 'once' && word.at < subject)
}

/** Under "if" or the like; "whether" makes a condition of an adverbial clause only. */
const isMarked = (s: ParsedSentence, at: number, adverbial: boolean, words: MoodWords): boolean =>
  (adverbial && isOnce(s, at)) ||
  dependents(s, at, 'mark').some(
    (mark) => words.conditionals.has(lower(mark)) && (adverbial || lower(mark) !== 'whether'),
  )

/** A clause beside another, with a subject of its own, does not share its condition. */
const isApart = (s: ParsedSentence, at: number, rel: string): boolean =>
  rel === 'parataxis' || (rel === 'conj' && dependents(s, at, 'nsubj', 'nsubj:pass').length > 0)

const opened = new WeakMap<ParsedSentence, boolean>()

/** Does any word of the sentence open a condition? Most sentences have none, and every clause asks. */
const hasCondition = (s: ParsedSentence, words: MoodWords): boolean => {
  const known = opened.get(s)
  if (known !== undefined) return known
  const found = inversionsIn(s).length > 0 || s.tokens.some((token) => words.conditionals.has(lower(token)))
  opened.set(s, found)
  return found
}

/** Is the clause, or one that it stands in, under "if", "unless", "once" …? */
export const isConditional = (s: ParsedSentence, at: number, words: MoodWords): boolean => {
  if (!hasCondition(s, words)) return false
  for (let here = tokenAt(s, at), steps = 0; here && steps < 12; steps++) {
    if (isInverted(s, here.at)) return true
    if (here.head < 0) return false
    if (isMarked(s, here.at, bareRel(here.rel) === 'advcl', words)) return true
    if (isApart(s, here.at, bareRel(here.rel))) return false
    here = tokenAt(s, here.head)
  }
  return false
}
