import { titles } from './data/abbreviations.ts'
import type { FormInfo } from './lexicon.ts'
import type { Scorer } from './linear.ts'
import {
  BROKEN,
  INNER,
  isCandidate,
  SENTENCE_FEATURES,
  SPACED,
  type SplitWord,
  sentenceFeatures,
} from './sentence-features.ts'
import type { Word } from './words.ts'

/** No sentence has more words than this: a longer one is cut. */
export const LONGEST_SENTENCE = 220

/**
 * How much surer the splitter must be of an end where neither a stop nor a line break shows it. Careless writing on the
 * web leaves stops out; reports do not.
 */
const CAUTION = 900

/** The words of a zone as the splitter sees them. */
export const splitWords = (text: string, words: readonly Word[], infoOf: (form: string) => FormInfo): SplitWord[] =>
  words.map((word, at) => {
    const last = words[at - 1]?.to ?? word.from
    const between = text.slice(last, Math.min(word.from, last + 100))
    const gap = (word.from > last ? SPACED : 0) | (between.includes('\n') ? BROKEN : 0) | (word.inner ? INNER : 0)
    const form = text.slice(word.from, word.to)
    return { info: infoOf(isClosing(text, word, last) ? '”' : form), gap }
  })

/** "„…“" and slips of the pen: what opens a quotation elsewhere closes one where it stands at the end of a word. */
const isClosing = (text: string, { from, to }: Word, last: number): boolean =>
  text[from] === '“' && to === from + 1 && last === from && /^\s/.test(text.slice(to, to + 1))

const stop = /[.!?…:;]$/
const closer = /^["'”’)\]»*]+$/

/** Do a stop, with what closes it, or a line break show an end here? */
const shows = (split: readonly SplitWord[], at: number): boolean => {
  const form = split[at]?.info.form ?? ''
  const before = split[at - 1]?.info.form ?? ''
  return stop.test(form) || (closer.test(form) && stop.test(before)) || ((split[at + 1]?.gap ?? 0) & BROKEN) !== 0
}

/** Cuts the words of one zone into sentences; gives the place after the last word of each. */
export const cutSentences = (
  scorer: Scorer,
): ((text: string, words: readonly Word[], split: readonly SplitWord[]) => number[]) => {
  const featuresOf = sentenceFeatures()
  const features = new Int32Array(SENTENCE_FEATURES)
  const scores = new Int32Array(2)
  const ends = (split: readonly SplitWord[], from: number, at: number): boolean => {
    scores.fill(0)
    scorer.score(features, featuresOf(split, from, at, features), scores)
    return (scores[1] as number) - (scores[0] as number) > (shows(split, at) ? 0 : CAUTION)
  }
  return (text, words, split) => {
    const found: number[] = []
    let from = 0
    for (let at = 0; at < words.length; at++) {
      const last = at === words.length - 1 || at + 1 - from >= LONGEST_SENTENCE
      const cut =
        last || newLine(text, words, at) || (isCandidate(split, at) && !goesOn(split, at) && ends(split, from, at))
      if (!cut) continue
      found.push(at + 1)
      from = at + 1
    }
    return found
  }
}

/** "[George H. W.] Bush": words that an editor put in, with no stop of their own. */
const closesName = (split: readonly SplitWord[], at: number): boolean => {
  if (split[at]?.info.form !== ']') return false
  for (let place = at - 1; place >= Math.max(0, at - 6); place--) {
    const form = split[place]?.info.form ?? ''
    if (form === '[') return place < at - 1
    if (!/^\p{Lu}/u.test(form)) return false
  }
  return false
}

/** After a title or a month cut short, and before a small letter or what closes the sentence, it goes on. */
const goesOn = (split: readonly SplitWord[], at: number): boolean => {
  const form = split[at]?.info.form ?? ''
  const next = split[at + 1]
  if (closesName(split, at) && ((next?.gap ?? BROKEN) & BROKEN) === 0) return true
  if (form.length > 1 && form.endsWith('.') && titles.has(form.slice(0, -1).toLowerCase())) return true
  return /^[.!?]$/.test(form) && next?.gap === 0 && /^["'”’)\]»]+$/.test(next.info.form)
}

/** A blank line, or a line that opens with a bullet or number, begins anew. */
const newLine = (text: string, words: readonly Word[], at: number): boolean => {
  const from = words[at]?.to ?? 0
  const next = words[at + 1]
  if (!next || next.from === from) return false
  const gap = text.slice(from, Math.min(next.from, from + 200))
  if (!gap.includes('\n')) return false
  return (
    /\n[^\S\n]*\n/.test(gap) ||
    /^(?:[•·▪*–—-]|\d{1,2}[.)]?)$/.test(text.slice(next.from, Math.min(next.to, next.from + 5)))
  )
}
