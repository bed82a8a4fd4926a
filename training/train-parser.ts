import { LABEL_FEATURES, labelFeatures } from '../src/language/label-features.ts'
import { PARSE_FEATURES, parseFeatures } from '../src/language/parse-features.ts'
import { isDone, type ParseInput, parseState, shift, startState } from '../src/language/parse-state.ts'
import { allows, attach, bestRel, forced, headFor, SHIFT } from '../src/language/parser.ts'
import { createLearner, type Learner, type Trained } from './learner.ts'
import { costs, type GoldTree, projective } from './oracle.ts'
import { seeded, shuffled } from './random.ts'
import type { GoldSentence } from './treebank.ts'

export const relInventory = (sentences: readonly GoldSentence[]): string[] =>
  [...new Set(sentences.flatMap(({ rels }) => rels))].sort()

export const goldTree = (sentence: GoldSentence, rels: readonly string[]): GoldTree => ({
  heads: projective(Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.heads.length : head))),
  rels: Int32Array.from(sentence.rels, (rel) => rels.indexOf(rel)),
})

export interface ParseTraining {
  readonly inputs: readonly ParseInput[]
  readonly trees: readonly GoldTree[]
  readonly rels: readonly string[]
  readonly epochs: number
  /** From the second epoch on the parser follows its own wrong moves with this chance, to learn to go on after them. */
  readonly explore: number
}

interface Pupil {
  readonly actions: Learner
  readonly labels: Learner
  readonly root: number
  readonly explore: number
  readonly random: () => number
  readonly tally: { wrong: number; mislabelled: number; all: number }
}

/** Trains actions and relations together, by a dynamic oracle. */
export const trainParser = (training: ParseTraining): { actions: Trained; labels: Trained } => {
  const { inputs, trees, rels } = training
  const actions = createLearner(3)
  const labels = createLearner(rels.length)
  const random = seeded(11)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const tally = { wrong: 0, mislabelled: 0, all: 0 }
    const explore = epoch === 0 ? 0 : training.explore
    for (const at of shuffled(inputs.length, random)) {
      const [input, tree] = [inputs[at], trees[at]]
      if (input && tree)
        learnSentence(input, tree, { actions, labels, root: rels.indexOf('root'), explore, random, tally })
    }
    const { wrong, mislabelled, all } = tally
    console.error(
      `parser ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong, ${((100 * mislabelled) / all).toFixed(2)} % mislabelled, ${actions.features()} and ${labels.features()} features`,
    )
  }
  return { actions: actions.averaged(), labels: labels.averaged() }
}

const state = parseState(1000)
const featuresOf = parseFeatures()
const labelFeaturesOf = labelFeatures()
const features = new Int32Array(PARSE_FEATURES)
const labelled = new Int32Array(LABEL_FEATURES)
const cost = new Float64Array(3)
const scores = new Int32Array(3)
const onStack = new Uint8Array(1001)

/** The action with the best score among those that may be taken. */
const topAction = (may: (action: number) => boolean): number => {
  let top = -1
  for (let action = 0; action < 3; action++) {
    if (may(action) && (top < 0 || (scores[action] as number) > (scores[top] as number))) top = action
  }
  return top
}

const learnSentence = (input: ParseInput, tree: GoldTree, pupil: Pupil): void => {
  startState(state, input.length)
  while (!isDone(state)) {
    if (forced(state, pupil.root)) continue
    const count = featuresOf(state, input, features)
    scores.fill(0)
    pupil.actions.score(features, count, scores)
    onStack.fill(0, 0, input.length + 1)
    for (let at = 0; at < state.depth; at++) onStack[state.stack[at] as number] = 1
    costs(state, tree, onStack, cost)
    const least = Math.min(...cost)
    const guess = topAction((action) => allows(state, action))
    const truth = topAction((action) => cost[action] === least)
    if (cost[guess] !== least) {
      pupil.actions.update(features, count, truth, 1)
      pupil.actions.update(features, count, guess, -1)
      pupil.tally.wrong++
    }
    pupil.actions.tick()
    pupil.tally.all++
    const action = cost[guess] === least || pupil.random() < pupil.explore ? guess : truth
    if (action === SHIFT) shift(state)
    else attach(state, action, learnLabel(input, tree, pupil, action))
  }
}

/** Learns the relation of the arc about to be drawn, if it is a gold arc; gives the relation to draw it with. */
const learnLabel = (input: ParseInput, tree: GoldTree, pupil: Pupil, action: number): number => {
  const child = state.stack[state.depth - 1] as number
  const head = headFor(state, action)
  const scored = new Int32Array(pupil.labels.classes)
  const count = labelFeaturesOf(state, input, head, child, labelled)
  pupil.labels.score(labelled, count, scored)
  const guess = bestRel(scored, pupil.root)
  if (tree.heads[child] !== head) return guess
  const truth = tree.rels[child] as number
  if (guess !== truth) {
    pupil.labels.update(labelled, count, truth, 1)
    pupil.labels.update(labelled, count, guess, -1)
    pupil.tally.mislabelled++
  }
  pupil.labels.tick()
  return pupil.explore > 0 ? guess : truth
}
