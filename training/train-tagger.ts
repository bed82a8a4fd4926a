import { hashText, keyLookup } from '../src/language/hash.ts'
import { type FormInfo, formTable, normalForm, type WordTable } from '../src/language/lexicon.ts'
import { TAG_FEATURES, tagFeatures } from '../src/language/tag-features.ts'
import { best } from '../src/language/tagger.ts'
import type { Clusters } from './clusters.ts'
import { createLearner, type Trained } from './learner.ts'
import { seeded, shuffled } from './random.ts'
import type { GoldSentence } from './treebank.ts'

/** UPOS and XPOS of one class of the tagger: "NOUN NNS". */
export const tagInventory = (sentences: readonly GoldSentence[]): string[] => {
  const counts = new Map<string, number>()
  for (const { upos, xpos } of sentences) {
    for (const [at, tag] of upos.entries()) {
      const pair = `${tag} ${xpos[at]}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([tag, count]) => count >= 3 && !tag.includes('_'))
    .map(([tag]) => tag)
    .sort()
    .slice(0, 240)
}

export const tagNumbers = (inventory: readonly string[]): ((upos: string, xpos: string) => number) => {
  const exact = new Map(inventory.map((tag, at) => [tag, at]))
  const loose = new Map(inventory.map((tag, at) => [tag.split(' ')[0] ?? '', at]))
  return (upos, xpos) => exact.get(`${upos} ${xpos}`) ?? loose.get(upos) ?? 0
}

/** A common word whose tag never, or hardly ever, was another: the tag's number plus 1, else 0. */
const sureTag = (tags: ReadonlyMap<number, number>, count: number): number => {
  const [tag, times] = [...tags].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return count >= 100 && times >= 0.998 * count ? tag + 1 : 0
}

/** Sets of tags that words have in the training text, for words seen at least `least` times; clusters as given. */
export const wordTable = (
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  numberOf: (upos: string, xpos: string) => number,
  least = 4,
): WordTable => {
  const words = new Map<string, Map<number, number>>()
  for (const { forms, upos, xpos } of sentences) {
    forms.forEach((form, at) => {
      const normal = normalForm(form)
      const tags = words.get(normal) ?? new Map<number, number>()
      const tag = numberOf(upos[at] ?? '', xpos[at] ?? '')
      tags.set(tag, (tags.get(tag) ?? 0) + 1)
      words.set(normal, tags)
    })
  }
  const sets = new Map<string, number>()
  const rows = new Map<number, [number, number, number]>()
  for (const [normal, tags] of words) {
    const count = [...tags.values()].reduce((a, b) => a + b, 0)
    if (count < least) continue
    const set = [...tags]
      .filter(([, n]) => n > 0.02 * count)
      .sort((a, b) => b[1] - a[1])
      .map(([tag]) => tag)
      .join(' ')
    if (!sets.has(set)) sets.set(set, sets.size + 1)
    rows.set(hashText(normal), [sets.get(set) ?? 0, 0, sureTag(tags, count)])
  }
  for (const [normal, cluster] of clusters.words) {
    const row = rows.get(hashText(normal)) ?? [0, 0, 0]
    rows.set(hashText(normal), [row[0], cluster, row[2]])
  }
  const keys = [...rows.keys()].sort((a, b) => a - b)
  return {
    keys: Int32Array.from(keys),
    ambiguity: Uint16Array.from(keys, (key) => rows.get(key)?.[0] ?? 0),
    cluster: Uint16Array.from(keys, (key) => rows.get(key)?.[1] ?? 0),
    coarse: clusters.coarse,
    sure: Uint8Array.from(keys, (key) => rows.get(key)?.[2] ?? 0),
  }
}

/** Forms of every sentence, described with the table. */
export const describeAll = (sentences: readonly GoldSentence[], table: WordTable): FormInfo[][] => {
  const infoOf = formTable(table, keyLookup(table.keys))
  return sentences.map(({ forms }) => forms.map(infoOf))
}

export const goldTags = (sentence: GoldSentence, numberOf: (upos: string, xpos: string) => number): Int32Array =>
  Int32Array.from(sentence.upos, (upos, at) => numberOf(upos, sentence.xpos[at] ?? ''))

/** Trains the tagger on what it itself says of the words before. */
export const trainTagger = (
  forms: readonly FormInfo[][],
  gold: readonly Int32Array[],
  classes: number,
  epochs: number,
): Trained => {
  const learner = createLearner(classes)
  const random = seeded(7)
  const featuresOf = tagFeatures()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const at of shuffled(forms.length, random)) {
      const words = forms[at] ?? []
      const right = gold[at] ?? new Int32Array(0)
      const tags = new Int32Array(words.length)
      for (let place = 0; place < words.length; place++) {
        const sure = words[place]?.sure ?? -1
        if (sure >= 0) {
          tags[place] = sure
          continue
        }
        const count = featuresOf(words, place, tags, features)
        scores.fill(0)
        learner.score(features, count, scores)
        const guess = best(scores)
        const truth = right[place] as number
        if (guess !== truth) {
          learner.update(features, count, truth, 1)
          learner.update(features, count, guess, -1)
          wrong++
        }
        learner.tick()
        tags[place] = guess
        all++
      }
    }
    console.error(`tagger ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong, ${learner.features()} features`)
  }
  return learner.averaged()
}
