import type { Document } from '../document/document.ts'
import type { Span } from '../kernel/span.ts'

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export const uposTags = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM',
  'VERB', 'X',
] as const // biome-ignore format: one table
export type Upos = (typeof uposTags)[number]

/** A syntactic word of Universal Dependencies: "don't" is two ("do", "n't"), each with its own span. */
export interface Token extends Span {
  /** Place in its sentence, from 0. */
  readonly at: number
  /** The words of the text themselves. */
  readonly form: string
  /** Second or later word of one surface token ("n't" in "don't"). */
  readonly inner: boolean
}

export interface TaggedToken extends Token {
  readonly upos: Upos
  /** Penn Treebank tag: VBD, VBN, NNS, MD, … */
  readonly xpos: string
  /** Dictionary form, lower case except for proper names. */
  readonly lemma: string
}

export interface ParsedToken extends TaggedToken {
  /** Place of the head in the sentence; -1 for the root. */
  readonly head: number
  /** Universal dependency relation without subtype, or with one that we use: `nsubj`, `nsubj:pass`, `obl`, `acl:relcl`, … */
  readonly rel: string
}

export interface Sentence<T extends Token = Token> extends Span {
  /** Place in the document, from 0. */
  readonly at: number
  /** Which zone of the document it lies in (index into `document.zones`). */
  readonly zone: number
  readonly tokens: readonly T[]
}

export interface ParsedSentence extends Sentence<ParsedToken> {
  /** For every token, the places of its dependents in order of the text. */
  readonly children: readonly (readonly number[])[]
  /** As in `Tree`; gone once names are found. */
  readonly nameScores?: Int32Array
}

/** A person's, organisation's or place's name as the engine finds it, before anyone knows who is meant. */
export interface Name extends Span {
  readonly type: 'person' | 'organisation' | 'place' | 'group' | 'other'
  readonly sentence: number
  /** First token and one past the last. */
  readonly first: number
  readonly end: number
}

export interface Tokenised {
  readonly document: Document
  readonly sentences: readonly Sentence[]
}
/** Heads (-1 for the root) and numbers of relations of a sentence's words. */
export interface Tree {
  readonly heads: ArrayLike<number>
  readonly rels: ArrayLike<number>
  /** What the network makes of the words as parts of names, a row of classes each; the accurate tier has it. */
  readonly nameScores?: Int32Array
}
/** A sentence with its words' tags; `tree` where the same pass of the network drew it already. */
export interface TaggedSentence extends Sentence<TaggedToken> {
  readonly tree?: Tree
}
export interface Tagged extends Tokenised {
  readonly sentences: readonly TaggedSentence[]
}
export interface Parsed extends Tagged {
  readonly sentences: readonly ParsedSentence[]
}
export interface Named extends Parsed {
  readonly names: readonly Name[]
}
