import { linearScorer } from '../src/language/linear.ts'
import { sentenceTagger } from '../src/language/tagger.ts'
import type { Clusters } from './clusters.ts'
import { quantised } from './learner.ts'
import { describeAll, goldTags, trainTagger, wordTable } from './train-tagger.ts'
import type { GoldSentence } from './treebank.ts'

/**
 * Tags of every sentence as a tagger gives them that never saw the sentence: so the parser learns from tags with the
 * faults it will meet.
 */
export const jackknifed = (
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  numberOf: (upos: string, xpos: string) => number,
  classes: number,
  folds: number,
  epochs: number,
): Int32Array[] => {
  const tags: Int32Array[] = sentences.map(() => new Int32Array(0))
  for (let fold = 0; fold < folds; fold++) {
    const block = (at: number): boolean => Math.floor(at / 20) % folds === fold
    const seen = sentences.filter((_, at) => !block(at))
    const table = wordTable(seen, clusters, numberOf)
    const gold = seen.map((sentence) => goldTags(sentence, numberOf))
    const tagger = sentenceTagger(
      linearScorer(quantised(trainTagger(describeAll(seen, table), gold, classes, epochs), 0.5)),
    )
    const forms = describeAll(sentences, table)
    forms.forEach((words, at) => {
      if (block(at)) tags[at] = tagger(words)
    })
  }
  return tags
}
