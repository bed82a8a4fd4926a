import { within } from '../../kernel/span.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { quotedStretches } from '../../reading/find-quotes.ts'
import type { Actor, Reading } from '../../reading/reading.ts'
import { matchAt } from '../frames/match.ts'
import type { ActWords } from '../words.ts'
import type { Ear } from './candidate.ts'
import { distinct } from './distinct.ts'
import { voicesOf } from './voices.ts'

const bySentence = <T extends { readonly sentence: number }>(items: readonly T[]): ((at: number) => readonly T[]) => {
  const groups = Map.groupBy(items, (item) => item.sentence)
  return (at) => groups.get(at) ?? []
}

/** Does the sentence tell of talks held, as the first of a readout does? */
const tellsMeeting = (s: ParsedSentence, words: ActWords): boolean => {
  const root = s.tokens.find((token) => token.head < 0)
  return root !== undefined && matchAt(s, root.at, words)?.frame.kind === 'meeting'
}

/** The two who meet in the first sentence of a readout; none in other reports. */
const principalsOf = (reading: Reading, words: ActWords): readonly Actor[] => {
  const first = reading.sentences.find((s) => reading.document.zones[s.zone]?.kind === 'body')
  if (!first || !tellsMeeting(first, words)) return []
  const named = reading.mentions.filter((mention) => mention.sentence === first.at && mention.form !== 'pronoun')
  const actors = distinct(named.flatMap((mention) => mention.actors)).filter((actor) => actor.person)
  return new Set(actors.map((actor) => actor.party)).size === 2 ? actors.slice(0, 2) : []
}

/** Gathers once what the hearing steps ask for again and again. */
export const earOf = (reading: Reading, words: ActWords): Ear => {
  const voices = voicesOf(reading.quotes)
  return {
    reading, words, voices, text: reading.document.text,
    heard: [],
    narrator: reading.narrator ?? [],
    principals: principalsOf(reading, words),
    timesIn: bySentence(reading.times),
    quotesIn: bySentence(reading.quotes),
    placesIn: bySentence(reading.places),
    mentionsIn: bySentence(reading.mentions),
    doubtsIn: within(reading.doubts),
    stretchesIn: within(quotedStretches(reading)),
  } // biome-ignore format: one value
}
