import type { Document } from '../document/document.ts'
import type { ConlluText } from './conllu.ts'
import type { Engine } from './engine.ts'
import { cutSentences, splitWords } from './sentences.ts'
import type { Sentence, Token, Tokenised } from './token.ts'
import { cutWords, type Word } from './words.ts'

const tokenOf = (text: string, word: Word, at: number): Token => ({
  from: word.from,
  to: word.to,
  at,
  form: text.slice(word.from, word.to),
  inner: word.inner,
})

/** Cuts each zone of the document into sentences of words. No sentence crosses a zone. */
export const tokenise = (engine: Engine, document: Document): Tokenised => {
  const cut = cutSentences(engine.splitter)
  const sentences: Sentence[] = []
  document.zones.forEach((zone, index) => {
    const words = cutWords(document.text, zone)
    let first = 0
    for (const end of cut(document.text, words, splitWords(document.text, words, engine.infoOf))) {
      const tokens = words.slice(first, end).map((word, at) => tokenOf(document.text, word, at))
      sentences.push({
        from: tokens[0]?.from ?? zone.from,
        to: tokens.at(-1)?.to ?? zone.from,
        at: sentences.length,
        zone: index,
        tokens,
      })
      first = end
    }
  })
  return { document, sentences }
}

/** Takes words and sentences as a CoNLL-U file gives them; `document.text` is the text that `readConllu` made of it. */
export const tokeniseGiven = (document: Document, given: ConlluText): Tokenised => ({
  document,
  sentences: given.sentences.map((sentence, at) => ({
    from: sentence.from,
    to: sentence.to,
    at,
    zone: sentence.zone,
    tokens: sentence.tokens.map(({ from, to, form, inner }, place) => ({ from, to, at: place, form, inner })),
  })),
})
