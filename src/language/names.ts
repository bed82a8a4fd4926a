import { tagNumber } from './analyse.ts'
import type { Engine } from './engine.ts'
import type { Scorer } from './linear.ts'
import {
  FIRST, follows, INSIDE, isOpen, NAME_CLASSES, NAME_FEATURES, type NameInput, type NameMemory, nameFeatures, nameTypes, ONLY,
} from './name-features.ts' // biome-ignore format: short
import type { Name, Named, Parsed, ParsedSentence } from './token.ts'

/** The best class that may follow; ties go to the first. */
export const bestName = (scores: Int32Array, before: number, left: number): number => {
  let top = -1
  for (let cls = 0; cls < NAME_CLASSES; cls++) {
    if (follows(before, cls, left) && (top < 0 || (scores[cls] as number) > (scores[top] as number))) top = cls
  }
  return top
}

/** Notes what class each word of a name had, for later sentences of the document. */
export const remember = (input: NameInput, classes: Int32Array, memory: NameMemory): void => {
  for (let at = 0; at < classes.length; at++) {
    const cls = classes[at] as number
    if (cls > 0 && ((input.forms[at]?.bits ?? 0) & 1) === 1) memory.set(input.forms[at]?.word ?? 1, (cls - 1) >> 2)
  }
}

/** Names begin with a capital or a number, or with a small word right before one: "al-Shabaab", "bin Laden". */
export const mayBegin = ({ forms }: NameInput, at: number): boolean =>
  (((forms[at]?.bits ?? 0) | (forms[at + 1]?.bits ?? 0)) & 5) !== 0

/** Classes of a sentence's words, from left to right; `seen` holds what else speaks for each class, a row a word. */
export const sentenceNamer = (
  scorer: Scorer,
): ((input: NameInput, memory: NameMemory, seen?: Int32Array) => Int32Array) => {
  const featuresOf = nameFeatures()
  const features = new Int32Array(NAME_FEATURES)
  const scores = new Int32Array(NAME_CLASSES)
  return (input, memory, seen) => {
    const { length } = input.forms
    const classes = new Int32Array(length)
    for (let at = 0; at < length; at++) {
      const before = at > 0 ? (classes[at - 1] as number) : 0
      const earlier = at > 1 ? (classes[at - 2] as number) : 0
      if (!isOpen(before) && !mayBegin(input, at)) continue
      if (seen) scores.set(seen.subarray(at * NAME_CLASSES, (at + 1) * NAME_CLASSES))
      else scores.fill(0)
      scorer.score(features, featuresOf({ input, at, before, earlier }, memory, features), scores)
      classes[at] = bestName(scores, before, length - 1 - at)
    }
    remember(input, classes, memory)
    return classes
  }
}

/** What the features need of a parsed sentence. */
export const nameInput = (engine: Engine): ((sentence: ParsedSentence) => NameInput) => {
  const numberOf = tagNumber(engine)
  const relNumbers = new Map(engine.rels.map((rel, at) => [rel, at]))
  return ({ tokens }) => ({
    forms: tokens.map((token) => engine.infoOf(token.form)),
    tags: Int32Array.from(tokens, numberOf),
    heads: Int32Array.from(tokens, (token) => token.head),
    rels: Int32Array.from(tokens, (token) => relNumbers.get(token.rel) ?? 0),
  })
}

const namesOf = (sentence: ParsedSentence, classes: Int32Array): Name[] => {
  const names: Name[] = []
  let first = 0
  classes.forEach((cls, at) => {
    const part = (cls - 1) & 3
    if (cls === 0 || part === INSIDE) return
    if (part === FIRST || part === ONLY) first = at
    const type = nameTypes[(cls - 1) >> 2]
    const from = sentence.tokens[first]?.from
    const to = sentence.tokens[at]?.to
    if (part === FIRST || !type || from === undefined || to === undefined) return
    names.push({ from, to, type, sentence: sentence.at, first, end: at + 1 })
  })
  return names
}

const withoutScores = ({ nameScores: _, ...sentence }: ParsedSentence): ParsedSentence => sentence

/** Finds the names of persons, organisations, places, groups (peoples, followings) and other things. */
export const findNames = (engine: Engine, parsed: Parsed): Named => {
  const toInput = nameInput(engine)
  const namer = sentenceNamer(engine.namer)
  const memory: NameMemory = new Map()
  const names = parsed.sentences.flatMap((sentence) =>
    namesOf(sentence, namer(toInput(sentence), memory, sentence.nameScores)),
  )
  return { ...parsed, sentences: parsed.sentences.map(withoutScores), names }
}
