import type { ConlluText } from '../src/language/conllu.ts'
import type { FormInfo } from '../src/language/lexicon.ts'
import { isCandidate, SENTENCE_FEATURES, sentenceFeatures } from '../src/language/sentence-features.ts'
import { splitWords } from '../src/language/sentences.ts'
import { createLearner, type Trained } from './learner.ts'
import { seeded, shuffled } from './random.ts'

/** Learns where sentences end inside paragraphs, from texts whose sentences are known. */
export const trainSentences = (text: ConlluText, infoOf: (form: string) => FormInfo, epochs: number): Trained => {
  const learner = createLearner(2)
  const random = seeded(3)
  const featuresOf = sentenceFeatures()
  const features = new Int32Array(SENTENCE_FEATURES)
  const scores = new Int32Array(2)
  const zones: ConlluText['sentences'][number][][] = text.zones.map(() => [])
  for (const sentence of text.sentences) zones[sentence.zone]?.push(sentence)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    for (const zone of shuffled(zones.length, random)) {
      const sentences = zones[zone] ?? []
      const words = sentences.flatMap(({ tokens }) => tokens)
      const split = splitWords(text.text, words, infoOf)
      const ends = new Set<number>()
      sentences.reduce((sum, { tokens }) => ends.add(sum + tokens.length - 1) && sum + tokens.length, 0)
      let from = 0
      for (let at = 0; at < words.length - 1; at++) {
        const truth = ends.has(at) ? 1 : 0
        if (isCandidate(split, at)) {
          const count = featuresOf(split, from, at, features)
          scores.fill(0)
          learner.score(features, count, scores)
          const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0
          if (guess !== truth) {
            learner.update(features, count, truth, 1)
            learner.update(features, count, guess, -1)
            wrong++
          }
          learner.tick()
        }
        if (truth === 1) from = at + 1
      }
    }
    console.error(`sentences ${epoch + 1}: ${wrong} wrong, ${learner.features()} features`)
  }
  return learner.averaged()
}
