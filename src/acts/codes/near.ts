import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents, isRel, subtree } from '../../language/tree.ts'
import { type Inflection, verbBases } from './inflection.ts'

/** Clauses of their own, and what stands beside: their words tell nothing about the word above. */
const apart = [
  'conj',
  'advcl',
  'parataxis',
  'acl:relcl',
  'punct',
  'appos',
  'ccomp',
  'csubj',
  'list',
  'discourse',
  'dep',
]

const DEPTH = 4

const isActor = (token: ParsedToken): boolean => isRel(token, 'nsubj') && !isRel(token, 'nsubj:pass')

/** Members of a list of nouns belong to the word above as the first one does. */
const isShared = (child: ParsedToken, parent: ParsedToken): boolean =>
  isRel(child, 'conj') && parent.upos !== 'VERB' && child.upos !== 'VERB'

/** "To thank her": what something is done for tells of it, though it is a clause of its own. */
const isPurpose = (s: ParsedSentence, token: ParsedToken): boolean =>
  isRel(token, 'advcl') && dependents(s, token.at, 'mark').some((mark) => mark.xpos === 'TO')

/** Tokens that belong to the event of the word at `at`: objects, obliques, particles and their words; not its actor. */
export const nearTokens = (
  s: ParsedSentence,
  at: number,
  isBarred: (at: number) => boolean,
  deepest = DEPTH,
): readonly ParsedToken[] => {
  const found: ParsedToken[] = []
  const walk = (place: number, depth: number): void => {
    const parent = s.tokens[place]
    for (const child of s.children[place] ?? []) {
      const token = s.tokens[child]
      if (!token || !parent || (isActor(token) && place === at)) continue
      if (isPurpose(s, token)) found.push(token)
      if (isRel(token, ...apart) && !isShared(token, parent)) continue
      if (!isBarred(child)) found.push(token)
      if (depth < deepest) walk(child, depth + 1)
    }
  }
  walk(at, 1)
  return found
}

/** Lemmas and word forms of the tokens, and what their endings lead back to. */
export const lemmasOf = (tokens: readonly ParsedToken[], inflection: Inflection): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { lemma, form } of tokens) {
    words.add(lemma.toLowerCase()).add(form.toLowerCase())
    for (const base of verbBases(form, inflection)) words.add(base)
  }
  return words
}

const objects = ['obj', 'nsubj:pass', 'iobj'] as const

/** The objects themselves, without what hangs on them; those of a passive are its subjects. */
export const objectTokens = (s: ParsedSentence, at: number): readonly ParsedToken[] =>
  dependents(s, at, ...objects).flatMap((token) => [token, ...dependents(s, token.at, 'conj', 'compound')])

/** Who does it: the subject with all its words, the agent of a passive. */
export const doerTokens = (s: ParsedSentence, at: number): readonly ParsedToken[] =>
  dependents(s, at, 'nsubj', 'obl:agent')
    .filter(isActor)
    .flatMap((token) => subtree(s, token.at, ['acl:relcl', 'appos']))
    .flatMap((place) => s.tokens[place] ?? [])
