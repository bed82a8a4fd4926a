import { readFileSync } from 'node:fs'
import { type ConlluText, readConllu } from '../src/language/conllu.ts'
import { bareRel } from '../src/language/tree.ts'

/** Subtypes that the reader uses; others are taken off. */
export const keptRels: ReadonlySet<string> = new Set([
  'nsubj:pass', 'csubj:pass', 'aux:pass', 'acl:relcl', 'advcl:relcl', 'obl:agent', 'obl:unmarked', 'nmod:poss', 'compound:prt', 'nsubj:outer',
]) // biome-ignore format: one table

export const keptRel = (rel: string): string => (keptRels.has(rel) ? rel : bareRel(rel))

export interface GoldSentence {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly rels: readonly string[]
}

export const readTreebank = (file: string): GoldSentence[] => goldSentences(readConllu(readFileSync(file, 'utf8')))

export const goldSentences = (text: ConlluText): GoldSentence[] =>
  text.sentences.map(({ tokens }) => ({
    forms: tokens.map((token) => token.form),
    lemmas: tokens.map((token) => token.lemma),
    upos: tokens.map((token) => token.upos),
    xpos: tokens.map((token) => token.xpos),
    heads: tokens.map((token) => token.head),
    rels: tokens.map((token) => keptRel(token.rel)),
  }))
