import type { FormInfo } from './lexicon.ts'
import type { Scorer } from './linear.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'

/** Class with the best score; the first of equals. */
export const best = (scores: Int32Array): number => {
  let top = 0
  for (let at = 1; at < scores.length; at++) if ((scores[at] as number) > (scores[top] as number)) top = at
  return top
}

/** Tags sentences word by word, from left to right; gives the number of each word's tag. */
export const sentenceTagger = (scorer: Scorer): ((forms: readonly FormInfo[]) => Int32Array) => {
  const featuresOf = tagFeatures()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(scorer.classes)
  return (forms) => {
    const tags = new Int32Array(forms.length)
    for (let at = 0; at < forms.length; at++) {
      tags[at] = forms[at]?.sure ?? -1
      if ((tags[at] as number) >= 0) continue
      scores.fill(0)
      scorer.score(features, featuresOf(forms, at, tags, features), scores)
      tags[at] = best(scores)
    }
    return tags
  }
}
