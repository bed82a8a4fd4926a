import type { Span } from '../../kernel/span.ts'
import { type Ground, namesParty, type Word, wordsIn } from './ground.ts'
import type { SubstanceWords } from './substance-words.ts'

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** Marks that some reports write within a word and others leave out: "Sana'a". */
const marks = /['’ʼ‘`]/g

/** The lemma as it counts for content: small letters, one spelling. */
export const termOf = ({ token }: Word, words: SubstanceWords): string => {
  const lemma = token.lemma.toLowerCase().replaceAll(marks, '')
  return words.spelling.get(lemma) ?? lemma
}

const touches = (spans: readonly Span[], { token }: Word): boolean =>
  spans.some((span) => token.from < span.to && token.to > span.from)

/** Words of a span that carry content: no stop words, no names of parties, no dates or numbers, not who says it. */
export const contentWords = (ground: Ground, span: Span, words: SubstanceWords): readonly Word[] => {
  const aside = [...ground.attributionIn(span), ...ground.timesIn(span).filter(({ type }) => type !== 'duration')]
  return wordsIn(ground, span).filter(
    (word) =>
      contentTags.has(word.token.upos) &&
      /\p{L}{2}/u.test(word.token.form) &&
      !words.stop.has(termOf(word, words)) &&
      !touches(aside, word) &&
      !namesParty(ground, word),
  )
}

/** Their lemmas, or what stands for them, in order of the text, each once. */
export const termsIn = (ground: Ground, span: Span | null, words: SubstanceWords): readonly string[] => {
  if (span === null) return []
  const lemmas = contentWords(ground, span, words).map((word) => termOf(word, words))
  return [...new Set(lemmas.map((lemma) => words.kin.get(lemma) ?? lemma))]
}
