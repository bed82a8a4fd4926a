import type { Engine } from './engine.ts'
import type { ParseInput, ParseState } from './parse-state.ts'
import { sentenceParser } from './parser.ts'
import { withOneSubject, withoutDatedNames } from './repair.ts'
import type { Parsed, ParsedSentence, ParsedToken, Sentence, Tagged, TaggedToken, Tokenised } from './token.ts'
import { childrenOf } from './tree.ts'

/** Gives every word its tags and its dictionary form. */
export const tag = (engine: Engine, tokenised: Tokenised): Tagged => {
  const tagged = (sentence: Sentence): Sentence<TaggedToken> => {
    const numbers = engine.tagSentence(sentence.tokens.map((token) => engine.infoOf(token.form)))
    const tokens = sentence.tokens.map((token, at): TaggedToken => {
      const number = numbers[at] as number
      const { upos, xpos } = engine.tags[number] ?? { upos: 'X', xpos: 'FW' }
      const { from, to, form, inner } = token
      return { from, to, at, form, inner, upos, xpos, lemma: engine.lemma(form, number) }
    })
    return { ...sentence, tokens }
  }
  return { document: tokenised.document, sentences: tokenised.sentences.map(tagged) }
}

/** Numbers of UPOS and XPOS pairs; a pair that the engine does not know gets a class of the same UPOS. */
export const tagNumber = (engine: Engine): ((token: TaggedToken) => number) => {
  const numbers = new Map<string, Map<string, number>>()
  engine.tags.forEach(({ upos, xpos }, number) => {
    const same = numbers.get(upos) ?? new Map<string, number>()
    numbers.set(upos, same.set(xpos, number).set('', number))
  })
  return ({ upos, xpos }) => {
    const same = numbers.get(upos)
    return same?.get(xpos) ?? same?.get('') ?? 0
  }
}

const inputOf = (
  engine: Engine,
  numberOf: (token: TaggedToken) => number,
): ((sentence: Sentence<TaggedToken>) => ParseInput) => {
  return ({ tokens }) => {
    const numbers = Int32Array.from(tokens, numberOf)
    const infos = tokens.map((token) => engine.infoOf(token.form))
    return {
      length: tokens.length,
      word: Int32Array.from(infos, (info) => info.word),
      tag: numbers,
      upos: Int32Array.from(numbers, (number) => engine.tags[number]?.number ?? 0),
      cluster: Int32Array.from(infos, (info) => info.cluster),
      coarse: Int32Array.from(infos, (info) => info.coarse),
    }
  }
}

const withTree = (engine: Engine, sentence: Sentence<TaggedToken>, state: ParseState): ParsedSentence => {
  const drawn = sentence.tokens.map((token, at): ParsedToken => {
    const head = state.head[at] as number
    const { from, to, form, inner, upos, xpos, lemma } = token
    const rel = engine.rels[state.rel[at] as number] ?? 'dep'
    return { from, to, at, form, inner, upos, xpos, lemma, head: head === state.length ? -1 : head, rel }
  })
  const tokens = withOneSubject(withoutDatedNames(drawn))
  return { ...sentence, tokens, children: childrenOf(tokens) }
}

/** Gives every word its head and its relation to it. */
export const parse = (engine: Engine, tagged: Tagged): Parsed => {
  const longest = tagged.sentences.reduce((most, { tokens }) => Math.max(most, tokens.length), 1)
  const parseSentence = sentenceParser(engine, longest)
  const toInput = inputOf(engine, tagNumber(engine))
  return {
    document: tagged.document,
    sentences: tagged.sentences.map((sentence) => withTree(engine, sentence, parseSentence(toInput(sentence)))),
  }
}
