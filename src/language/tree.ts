import type { Span } from '../kernel/span.ts'
import type { ParsedSentence, ParsedToken } from './token.ts'

/** For every token the places of its dependents, in order of the text. */
export const childrenOf = (tokens: readonly { readonly head: number }[]): number[][] => {
  const children: number[][] = tokens.map(() => [])
  for (let at = 0; at < tokens.length; at++) children[tokens[at]?.head ?? -1]?.push(at)
  return children
}

const COLON = 58

/** `rel` itself, or `rel` with a subtype; walked for nearly every token of a report, so without new strings. */
const fits = (own: string, rel: string): boolean =>
  own === rel || (own.length > rel.length && own.charCodeAt(rel.length) === COLON && own.startsWith(rel))

/** Does the token stand in relation `rel`? Without a subtype in `rel` any subtype will do: `nsubj` takes `nsubj:pass`. */
export const isRel = (token: ParsedToken, ...rels: readonly string[]): boolean => {
  for (const rel of rels) if (fits(token.rel, rel)) return true
  return false
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export const bareRel = (rel: string): string => {
  const colon = rel.indexOf(':')
  return colon < 0 ? rel : rel.slice(0, colon)
}

export const headOf = (sentence: ParsedSentence, at: number): ParsedToken | undefined =>
  sentence.tokens[sentence.tokens[at]?.head ?? -1]

/** The token that the whole sentence hangs on; every sentence with tokens has just one. */
export const rootOf = (sentence: ParsedSentence): ParsedToken | undefined =>
  sentence.tokens.find((token) => token.head < 0)

/** Dependents of the token at `at` in order of the text; with `rels` only those in one of these relations (see `isRel`). */
export const dependents = (sentence: ParsedSentence, at: number, ...rels: readonly string[]): ParsedToken[] => {
  const found: ParsedToken[] = []
  for (const place of sentence.children[at] ?? []) {
    const token = sentence.tokens[place]
    if (token && (rels.length === 0 || isRel(token, ...rels))) found.push(token)
  }
  return found
}

/** The first dependent in one of these relations. */
export const dependent = (sentence: ParsedSentence, at: number, ...rels: readonly string[]): ParsedToken | undefined =>
  dependents(sentence, at, ...rels)[0]

/**
 * Places of the token and of all that hangs below it, in order of the text. Branches that start with one of the
 * relations in `without` (below the token itself, at any depth) are left out.
 */
export const subtree = (sentence: ParsedSentence, at: number, without: readonly string[] = []): number[] => {
  const places: number[] = []
  const todo = [at]
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    places.push(place)
    for (const child of sentence.children[place] ?? []) {
      const token = sentence.tokens[child]
      if (token && !isRel(token, ...without)) todo.push(child)
    }
  }
  return places.sort((a, b) => a - b)
}

/** From the first to the last word of the places; they must not be none. */
export const spanOf = (sentence: ParsedSentence, places: readonly number[]): Span => {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const place of places) {
    const token = sentence.tokens[place]
    if (token) {
      from = Math.min(from, token.from)
      to = Math.max(to, token.to)
    }
  }
  return from <= to ? { from, to } : { from: sentence.from, to: sentence.from }
}

/** From the first to the last word of the subtree, with whatever stands between. */
export const subtreeSpan = (sentence: ParsedSentence, at: number, without: readonly string[] = []): Span =>
  spanOf(sentence, subtree(sentence, at, without))

/** The first member of the coordination that the token belongs to: itself, if it is no later conjunct. */
export const firstConjunct = (sentence: ParsedSentence, at: number): number => {
  let place = at
  for (let token = sentence.tokens[place]; token && isRel(token, 'conj'); token = sentence.tokens[place]) {
    place = token.head
  }
  return place
}

/** All members of the coordination that the token belongs to, first to last; the token alone where there is none. */
export const conjuncts = (sentence: ParsedSentence, at: number): ParsedToken[] => {
  const found: number[] = []
  const todo = [firstConjunct(sentence, at)]
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    found.push(place)
    for (const member of dependents(sentence, place, 'conj')) todo.push(member.at)
  }
  return found.sort((a, b) => a - b).flatMap((place) => sentence.tokens[place] ?? [])
}

/** Places from the token's head up to the root, nearest first. */
export const ancestors = (sentence: ParsedSentence, at: number): number[] => {
  const found: number[] = []
  for (let head = sentence.tokens[at]?.head ?? -1; head >= 0; head = sentence.tokens[head]?.head ?? -1) found.push(head)
  return found
}

/** Does the token at `below` hang, at any depth, below the one at `above`? A token does not hang below itself. */
export const hangsBelow = (sentence: ParsedSentence, below: number, above: number): boolean =>
  ancestors(sentence, below).includes(above)

/** Places on the way through the tree from `a` to `b`, both included. */
export const path = (sentence: ParsedSentence, a: number, b: number): number[] => {
  const up = [a, ...ancestors(sentence, a)]
  const down = [b, ...ancestors(sentence, b)]
  const meet = up.find((place) => down.includes(place)) ?? a
  return [...up.slice(0, up.indexOf(meet) + 1), ...down.slice(0, down.indexOf(meet)).reverse()]
}
