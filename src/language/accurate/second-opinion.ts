import type { TagClass } from '../engine.ts'
import type { FormInfo } from '../lexicon.ts'
import type { Scorer } from '../linear.ts'
import { TAG_FEATURES, tagFeatures } from '../tag-features.ts'
import type { Draft } from './network.ts'

/** Where the best tag leads the next by less, the network is in doubt: about one word in ten, with most of its wrong tags. */
const DOUBT = 3
/** What a step of the linear tagger's scores counts beside the network's; chosen on the development sets of EWT and GUM. */
const SHARE = 0.0008

/** How far the best of the numbers from `at` leads the next. */
const lead = (values: Float32Array, at: number, length: number): number => {
  let [top, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let place = at; place < at + length; place++) {
    const value = values[place] as number
    if (value > top) [next, top] = [top, value]
    else if (value > next) next = value
  }
  return top - next
}

/** Words that have a subject in the tree. */
const withSubject = ({ heads, rels }: Draft, isSubject: (rel: number) => boolean): ReadonlySet<number> =>
  new Set(Array.from(heads).filter((_, at) => isSubject(rels[at] as number)))

/**
 * Tags of a sentence where two have a say: the network's, and where it is in doubt whether a word is a noun, a name, a verb and so on, those
 * that lead once the linear tagger's scores are added. The one sees the whole sentence, the other knows its words and endings; they
 * err on different words. A word with a subject stays what the network, which drew the tree, took it for.
 */
export const secondOpinion = (
  scorer: Scorer,
  tagClasses: readonly TagClass[],
  isSubject: (rel: number) => boolean,
): ((forms: readonly FormInfo[], draft: Draft) => Int32Array) => {
  const { classes } = scorer
  // "United" in "United Nations" is a verb and a name in some treebanks: of no use to a reader.
  const isSound = tagClasses.map(({ upos, xpos }) => !xpos.startsWith('NNP') || upos === 'PROPN')
  const featuresOf = tagFeatures()
  const features = new Int32Array(TAG_FEATURES)
  const own = new Int32Array(classes)
  const bestOfBoth = (scores: Float32Array, from: number, first: number): number => {
    let best = first
    const sum = (tag: number): number => (scores[from + tag] as number) + SHARE * (own[tag] as number)
    for (let tag = 0; tag < classes; tag++) if (isSound[tag] && sum(tag) > sum(best)) best = tag
    return tagClasses[best]?.upos === tagClasses[first]?.upos ? first : best
  }
  return (forms, draft) => {
    const { tags: first, tagScores } = draft
    const tags = first.slice()
    const settled = withSubject(draft, isSubject)
    for (let at = 0; at < forms.length; at++) {
      // The linear tagger has learned nothing of words whose tag is sure.
      const isSure = (forms[at]?.sure ?? -1) >= 0 || settled.has(at)
      if (isSure || lead(tagScores, at * classes, classes) > DOUBT) continue
      scorer.score(features, featuresOf(forms, at, tags, features), own.fill(0))
      tags[at] = bestOfBoth(tagScores, at * classes, first[at] as number)
    }
    return tags
  }
}
