import { LABEL_FEATURES, labelFeatures } from './label-features.ts'
import type { Chooser, Scorer } from './linear.ts'
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts'
import {
  attachLeft,
  attachRight,
  isDone,
  type ParseInput,
  type ParseState,
  parseState,
  shift,
  startState,
} from './parse-state.ts'
import { uposTags } from './token.ts'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Is the action possible in this state? The root takes one dependent, the last word on the stack. */
export const allows = (state: ParseState, action: number): boolean => {
  if (action === SHIFT) return state.next < state.length
  if (action === LEFT) return state.depth > 0 && state.next < state.length
  return state.depth > 1
}

/** The best action that the state allows, from the sums for left and right arc against a shift. */
export const bestAction = (state: ParseState, sums: Int32Array): number => {
  let top = allows(state, SHIFT) ? SHIFT : -1
  let value = top === SHIFT ? 0 : Number.NEGATIVE_INFINITY
  if (allows(state, LEFT) && (sums[0] as number) > value) {
    top = LEFT
    value = sums[0] as number
  }
  return allows(state, RIGHT) && (sums[1] as number) > value ? RIGHT : top
}

/** Nothing to decide: an empty stack takes the next word, and the last word of the stack meets the root. */
export const forced = (state: ParseState, root: number): boolean => {
  if (state.depth === 0) shift(state)
  else if (state.depth === 1 && state.next === state.length) attachLeft(state, root)
  else return false
  return true
}

/** Head of the arc that an action would draw to the top of the stack. */
export const headFor = (state: ParseState, action: number): number =>
  action === LEFT ? state.next : (state.stack[state.depth - 2] as number)

export const attach = (state: ParseState, action: number, rel: number): void =>
  action === LEFT ? attachLeft(state, rel) : attachRight(state, rel)

/** The best relation for an arc between two words; never `root`. */
export const bestRel = (scores: Int32Array, root: number): number => {
  let top = root === 0 ? 1 : 0
  for (let rel = 0; rel < scores.length; rel++) {
    if (rel !== root && (scores[rel] as number) > (scores[top] as number)) top = rel
  }
  return top
}

/** What a parser needs: the chooser of actions, the labeller of arcs, and the relations `root` and `punct`. */
export interface ParserParts {
  readonly parser: Chooser
  readonly labeller: Scorer
  readonly root: number
  readonly punct: number
}

const PUNCTUATION = uposTags.indexOf('PUNCT')

/** Parses sentences of at most `capacity` words; the state holds heads (the root's is `length`) and relations. */
export const sentenceParser = (
  { parser: choose, labeller, root, punct }: ParserParts,
  capacity: number,
): ((input: ParseInput) => ParseState) => {
  const state = parseState(capacity)
  const featuresOf = parseFeatures()
  const labelFeaturesOf = labelFeatures()
  const features = new Int32Array(PARSE_FEATURES)
  const sums = new Int32Array(2)
  const labelled = new Int32Array(LABEL_FEATURES)
  const scores = new Int32Array(labeller.classes)
  const label = (input: ParseInput, action: number): number => {
    const child = state.stack[state.depth - 1] as number
    // In Universal Dependencies punctuation is never anything else.
    if (input.upos[child] === PUNCTUATION) return punct
    scores.fill(0)
    labeller.score(labelled, labelFeaturesOf(state, input, headFor(state, action), child, labelled), scores)
    return bestRel(scores, root)
  }
  return (input) => {
    startState(state, input.length)
    while (!isDone(state)) {
      if (forced(state, root)) continue
      choose(features, featuresOf(state, input, features), sums)
      const action = bestAction(state, sums)
      if (action === SHIFT) shift(state)
      else attach(state, action, label(input, action))
    }
    return state
  }
}
