import {
  FIRST,
  INSIDE,
  LAST,
  NAME_CLASSES,
  NAME_FEATURES,
  type NameInput,
  type NameMemory,
  nameClass,
  nameFeatures,
  ONLY,
} from '../src/language/name-features.ts'
import { bestName, remember } from '../src/language/names.ts'
import type { Sentence } from '../src/language/token.ts'
import { averageOf } from './average.ts'
import { createLearner, type Trained } from './learner.ts'
import type { GoldName } from './name-data.ts'
import { seeded, shuffled } from './random.ts'

/** One document ready for learning: what the features see, and the right class of every word. */
export interface NameLesson {
  readonly inputs: readonly NameInput[]
  readonly gold: readonly Int32Array[]
  readonly unmarked: ReadonlySet<number>
}

/** Classes of a sentence's words from the gold names that cover whole words; names must come in order. */
export const goldNameClasses = (sentence: Sentence, names: readonly GoldName[]): Int32Array => {
  const classes = new Int32Array(sentence.tokens.length)
  for (const name of names) {
    if (name.to <= sentence.from || name.from >= sentence.to) continue
    const places = sentence.tokens
      .filter((token) => token.from >= name.from && token.to <= name.to)
      .map((token) => token.at)
    const first = places[0]
    const last = places.at(-1)
    if (first === undefined || last === undefined) continue
    if (first === last) classes[first] = nameClass(name.type, ONLY)
    else for (const at of places) classes[at] = nameClass(name.type, at === first ? FIRST : at === last ? LAST : INSIDE)
  }
  return classes
}

const trainOnce = (lessons: readonly NameLesson[], epochs: number, seed: number): Trained => {
  const learner = createLearner(NAME_CLASSES)
  const random = seeded(seed)
  const featuresOf = nameFeatures()
  const features = new Int32Array(NAME_FEATURES)
  const scores = new Int32Array(NAME_CLASSES)
  let wrong = 0
  const learn = (input: NameInput, gold: Int32Array, lesson: NameLesson, memory: NameMemory): void => {
    const classes = new Int32Array(gold.length)
    for (let at = 0; at < gold.length; at++) {
      const before = at > 0 ? (classes[at - 1] as number) : 0
      const earlier = at > 1 ? (classes[at - 2] as number) : 0
      const count = featuresOf({ input, at, before, earlier }, memory, features)
      scores.fill(0)
      learner.score(features, count, scores)
      const guess = bestName(scores, before, gold.length - 1 - at)
      const truth = gold[at] as number
      const open = truth === 0 && guess > 0 && lesson.unmarked.has((guess - 1) >> 2)
      if (guess !== truth && !open) {
        learner.update(features, count, truth, 1)
        learner.update(features, count, guess, -1)
        wrong++
      }
      learner.tick()
      classes[at] = open ? 0 : random() < 0.3 ? guess : truth
    }
    remember(input, classes, memory)
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    wrong = 0
    for (const at of shuffled(lessons.length, random)) {
      const lesson = lessons[at] as NameLesson
      const memory: NameMemory = new Map()
      for (const [index, input] of lesson.inputs.entries())
        learn(input, lesson.gold[index] as Int32Array, lesson, memory)
    }
    console.error(`names ${epoch + 1}: ${wrong} wrong, ${learner.features()} features`)
  }
  return learner.averaged()
}

/** Learned several times, the documents in other orders, and averaged. */
export const trainNames = (lessons: readonly NameLesson[], epochs: number, seeds: readonly number[]): Trained =>
  averageOf(seeds.map((seed) => trainOnce(lessons, epochs, seed)))
