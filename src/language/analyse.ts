import type { Engine } from './engine.ts'
import type { FormInfo } from './lexicon.ts'
import type { ParseInput } from './parse-state.ts'
import { sentenceParser } from './parser.ts'
import { withInfinitives, withOneSubject, withoutBarePassives, withoutDatedNames, withParticles } from './repair.ts'
import {
  withAddedWords,
  withForClauses,
  withInvertedSayers,
  withOwnVerbs,
  withPaintedClauses,
} from './repair-clauses.ts'
import type {
  Parsed, ParsedSentence, ParsedToken, Sentence, Tagged, TaggedSentence, TaggedToken, Token, Tokenised, Tree,
} from './token.ts' // biome-ignore format: one list
import { childrenOf } from './tree.ts'

const taggedToken = (engine: Engine, token: Token, at: number, number: number): TaggedToken => {
  const { upos, xpos } = engine.tags[number] ?? { upos: 'X', xpos: 'FW' }
  const { from, to, form, inner } = token
  return { from, to, at, form, inner, upos, xpos, lemma: engine.lemma(form, number) }
}

const formsOf = (engine: Engine, { tokens }: Sentence): readonly FormInfo[] =>
  tokens.map((token) => engine.infoOf(token.form))

const draw = (engine: Engine, sentence: Sentence): TaggedSentence => {
  const forms = formsOf(engine, sentence)
  const draft = engine.draft?.(forms)
  const tags = draft?.tags ?? engine.tagSentence(forms)
  const tokens = sentence.tokens.map((token, at) => taggedToken(engine, token, at, tags[at] as number))
  return { ...sentence, tokens, ...(draft && { tree: draft }) }
}

/** Gives every word its tags and its dictionary form. */
export const tag = (engine: Engine, tokenised: Tokenised): Tagged => ({
  document: tokenised.document,
  sentences: tokenised.sentences.map((sentence) => draw(engine, sentence)),
})

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
): ((sentence: TaggedSentence) => ParseInput) => {
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

/** What a parser trained on other text gets wrong in news, in this order. */
const repairs = [
  withoutDatedNames, withOneSubject, withOwnVerbs, withoutBarePassives, withInfinitives, withParticles, withPaintedClauses, withAddedWords, withForClauses, withInvertedSayers,
] // biome-ignore format: one list

const withTree = (engine: Engine, sentence: TaggedSentence, { heads, rels, nameScores }: Tree): ParsedSentence => {
  const drawn = sentence.tokens.map((token, at): ParsedToken => {
    const { from, to, form, inner, upos, xpos, lemma } = token
    const rel = engine.rels[rels[at] as number] ?? 'dep'
    return { from, to, at, form, inner, upos, xpos, lemma, head: heads[at] as number, rel }
  })
  const tokens = repairs.reduce((trees, repair) => repair(trees), drawn as readonly ParsedToken[])
  const { tree: _, ...own } = sentence
  return { ...own, tokens, children: childrenOf(tokens), ...(nameScores && { nameScores }) }
}

/** Draws trees by transitions, from the tags. */
const byTransitions = (engine: Engine, { sentences }: Tagged): ((sentence: TaggedSentence) => Tree) => {
  const longest = sentences.reduce((most, { tokens }) => Math.max(most, tokens.length), 1)
  const parseSentence = sentenceParser(engine, longest)
  const toInput = inputOf(engine, tagNumber(engine))
  return (sentence) => {
    const { head, rel, length } = parseSentence(toInput(sentence))
    return { heads: head.slice(0, length).map((at) => (at === length ? -1 : at)), rels: rel.slice(0, length) }
  }
}

/** Gives every word its head and its relation to it. */
export const parse = (engine: Engine, tagged: Tagged): Parsed => {
  const { draft } = engine
  const treeOf = draft
    ? (sentence: TaggedSentence): Tree => sentence.tree ?? draft(formsOf(engine, sentence))
    : byTransitions(engine, tagged)
  return {
    document: tagged.document,
    sentences: tagged.sentences.map((sentence) => withTree(engine, sentence, treeOf(sentence))),
  }
}
