import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents, isRel } from '../../language/tree.ts'
import type { Phrase } from './phrase.ts'
import type { TenseWords } from './words.ts'

export type Tense = 'past' | 'present' | 'future'

/** Token of the phrase that the rest hangs on: the first whose head lies outside. */
export const headOfPhrase = (sentence: ParsedSentence, phrase: Phrase): number => {
  for (let at = phrase.first; at < phrase.end; at += 1) {
    const token = sentence.tokens[at]
    if (!token || token.upos === 'PUNCT' || token.upos === 'ADP') continue
    if (token.head < phrase.first || token.head >= phrase.end) return at
  }
  return phrase.end - 1
}

const says = (list: readonly string[], token: ParsedToken): boolean =>
  list.includes(token.lemma) || list.includes(token.form.toLowerCase())

const isVerb = (token: ParsedToken): boolean => token.upos === 'VERB' || token.upos === 'AUX'

const hasCase = (sentence: ParsedSentence, at: number, cases: readonly string[]): boolean =>
  dependents(sentence, at, 'case', 'mark').some((token) => cases.includes(token.lemma))

interface Clause {
  readonly words: TenseWords
  readonly sentence: ParsedSentence
  readonly verb: ParsedToken
  readonly helpers: readonly ParsedToken[]
}

const participle = ({ words, helpers, verb }: Clause): Tense | null => {
  const have = helpers.find((token) => says(words.have, token))
  if (have) return 'past'
  const be = helpers.find((token) => says(words.be, token) && token.xpos !== 'VBN')
  if (be) return be.xpos === 'VBD' ? 'past' : verb.xpos === 'VBG' ? 'future' : 'present'
  return verb.xpos === 'VBN' ? 'past' : null
}

/** An infinitive lies ahead of its verb ("agreed to meet on Friday"), save under "managed", "failed". */
const infinitive = ({ words, sentence, verb }: Clause): Tense | null => {
  const governor = sentence.tokens[verb.head]
  return governor && says(words.achieved, governor) ? null : 'future'
}

const present = ({ words, verb }: Clause): Tense => (says(words.reporting, verb) ? 'past' : 'present')

const byForm = (clause: Clause): Tense | null => {
  const { words, helpers, verb } = clause
  if (helpers.some((token) => says(words.did, token) && token.xpos === 'VBD')) return 'past'
  if (verb.xpos === 'VBD') return 'past'
  if (verb.xpos === 'VBN' || verb.xpos === 'VBG') return participle(clause)
  if (verb.xpos === 'VBP' || verb.xpos === 'VBZ') return present(clause)
  return verb.xpos === 'VB' ? 'future' : null
}

/** Tense of one verb with its auxiliaries, null where it has none of its own ("speaking on Friday, he said"). */
const tenseOf = (clause: Clause): Tense | null => {
  const { words, sentence, helpers, verb } = clause
  const have = helpers.some((token) => says(words.have, token))
  if (helpers.some((token) => says(words.future, token))) return 'future'
  if (helpers.some((token) => says(words.modal, token))) return have ? 'past' : 'future'
  const marked = dependents(sentence, verb.at, 'mark').some((token) => says(words.infinitive, token))
  if (marked) return have ? 'past' : infinitive(clause)
  const be = helpers.find((token) => token.rel === 'cop')
  if (be && !isVerb(verb)) return be.xpos === 'VBD' ? 'past' : be.xpos === 'VBP' || be.xpos === 'VBZ' ? 'present' : null
  return byForm(clause)
}

const clauseOf = (words: TenseWords, sentence: ParsedSentence, verb: ParsedToken): Clause => ({
  words,
  sentence,
  verb,
  helpers: dependents(sentence, verb.at, 'aux', 'cop'),
})

const aheadNoun = (words: TenseWords, sentence: ParsedSentence, noun: ParsedToken): boolean =>
  dependents(sentence, noun.at, 'amod').some((token) => says(words.ahead, token))

/** "said *Wednesday* Russia must leave": a time right behind a verb of the past is that verb's, wherever the parser hung it. */
export const verbRightBefore = ({ tokens }: ParsedSentence, first: number): ParsedToken | null => {
  const before = tokens[first - 1]
  const verb = before?.form.toLowerCase() === 'on' ? tokens[first - 2] : before
  return verb?.upos === 'VERB' && verb.xpos === 'VBD' ? verb : null
}

/**
 * Does what the time dates lie before or after the report? Read off the nearest verb above it: "met on Friday" past,
 * "will meet on Friday", "scheduled for Friday", "agreed to meet on Friday" future. Null where no verb tells.
 */
export const tenseAt = (words: TenseWords, sentence: ParsedSentence, phrase: Phrase): Tense | null => {
  if (verbRightBefore(sentence, phrase.first)) return 'past'
  const head = headOfPhrase(sentence, phrase)
  let from = head
  for (let at = sentence.tokens[head]?.head ?? -1; at >= 0; at = sentence.tokens[at]?.head ?? -1) {
    const token = sentence.tokens[at]
    if (!token) return null
    if (says(words.planning, token) && hasCase(sentence, from, words.planningCase)) return 'future'
    if (token.upos === 'NOUN' && aheadNoun(words, sentence, token)) return 'future'
    const cop = dependents(sentence, at, 'cop').length > 0
    if (isVerb(token) || cop) {
      if (token.xpos === 'VBG' && says(words.starting, token) && isRel(token, 'acl', 'advcl', 'case')) return 'future'
      const tense = tenseOf(clauseOf(words, sentence, token))
      if (tense) return tense
    }
    from = at
  }
  return null
}
