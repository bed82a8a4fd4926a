import { type FormInfo, noForm } from './lexicon.ts'
import type { Scorer } from './linear.ts'
import { formFeatures, jointFeatures, TAG_FEATURES, TAG_PLACES } from './tag-features.ts'

/** Class with the best score; the first of equals. */
export const best = (scores: Int32Array): number => {
  let top = 0
  for (let at = 1; at < scores.length; at++) if ((scores[at] as number) > (scores[top] as number)) top = at
  return top
}

/**
 * Sums of what a form says by itself, in each place that it may have: half of all features, and the same wherever the form
 * stands. They are added up once for each form and go with it.
 */
const formSums = (scorer: Scorer): ((form: FormInfo) => Int32Array) => {
  const known = new WeakMap<FormInfo, Int32Array>()
  const features = new Int32Array(TAG_FEATURES)
  const sumsOf = (form: FormInfo): Int32Array => {
    const sums = new Int32Array(scorer.classes * TAG_PLACES)
    // A word whose tag is sure is never tagged itself.
    for (let place = form.sure < 0 ? 0 : 1; place < TAG_PLACES; place++) {
      const own = sums.subarray(place * scorer.classes, (place + 1) * scorer.classes)
      scorer.score(features, formFeatures(form, place, features), own)
    }
    return sums
  }
  return (form) => {
    let sums = known.get(form)
    if (!sums) {
      sums = sumsOf(form)
      known.set(form, sums)
    }
    return sums
  }
}

/** Tags sentences word by word, from left to right; gives the number of each word's tag. What it keeps only saves time. */
export const sentenceTagger = (scorer: Scorer): ((forms: readonly FormInfo[]) => Int32Array) => {
  const { classes } = scorer
  const sumsOf = formSums(scorer)
  const featuresOf = jointFeatures()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(classes)
  const begin = (forms: readonly FormInfo[], at: number): void => {
    const own = sumsOf(forms[at] ?? noForm)
    const before = sumsOf(forms[at - 1] ?? noForm)
    const before2 = sumsOf(forms[at - 2] ?? noForm)
    const after = sumsOf(forms[at + 1] ?? noForm)
    const after2 = sumsOf(forms[at + 2] ?? noForm)
    for (let tag = 0; tag < classes; tag++) {
      const near = (before[classes + tag] as number) + (after[classes * 3 + tag] as number)
      const far = (before2[classes * 2 + tag] as number) + (after2[classes * 4 + tag] as number)
      scores[tag] = (own[tag] as number) + near + far
    }
  }
  return (forms) => {
    const tags = new Int32Array(forms.length)
    for (let at = 0; at < forms.length; at++) {
      tags[at] = forms[at]?.sure ?? -1
      if ((tags[at] as number) >= 0) continue
      begin(forms, at)
      scorer.score(features, featuresOf(forms, at, tags, features), scores)
      tags[at] = best(scores)
    }
    return tags
  }
}
