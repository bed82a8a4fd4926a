import type { Doubt } from '../kernel/doubt.ts'
import type { NewsDay, Time, WithActors, WithTimes } from './reading.ts'
import { anchorAt, type Found, findAnchor } from './times/anchor.ts'
import { dayText } from './times/days.ts'
import { type Lexicon, lexiconOf } from './times/lexicon.ts'
import { type Phrase, slot } from './times/phrase.ts'
import { toldDay } from './times/relative.ts'
import { resolve } from './times/resolve.ts'
import { scanSentence } from './times/scan.ts'
import { type Anchor, doubtAt, type Scene, type Told, type Value } from './times/scene.ts'
import { asideReach, deictic, goOn, isFar, newTale } from './times/tale.ts'
import { headOfPhrase, type Tense, tenseAt } from './times/tense.ts'
import { holdersIn } from './times/tenure-years.ts'
import type { TimeWords } from './times/words.ts'

export { timeFor, timesOf } from './times/attach.ts'
export type { TimeWords } from './times/words.ts'

const scanAll = (reading: WithActors, lexicon: Lexicon): readonly Phrase[] => {
  const found: Phrase[] = []
  let open = false
  let zone = -1
  for (const sentence of reading.sentences) {
    const kind = reading.document.zones[sentence.zone]?.kind
    if (kind !== 'body' && kind !== 'dateline') continue
    if (sentence.zone !== zone) open = false
    zone = sentence.zone
    const scanned = scanSentence(lexicon, sentence, open)
    open = scanned.open
    for (const phrase of scanned.phrases) found.push(phrase)
  }
  return found
}

/** Tense of a phrase's clause; a limit tells more than the verb does: "extended the truce until March 31". */
const tenses = (reading: WithActors, words: TimeWords): ((phrase: Phrase) => Tense | null) => {
  const known = new Map<Phrase, Tense | null>()
  const find = (phrase: Phrase): Tense | null => {
    if (phrase.limit === 'since') return 'past'
    if (phrase.limit === 'until' || phrase.limit === 'deadline') return 'future'
    const sentence = reading.sentences[phrase.sentence]
    return sentence ? tenseAt(words.tense, sentence, phrase) : null
  }
  return (phrase) => {
    const seen = known.get(phrase)
    if (seen !== undefined) return seen
    const tense = find(phrase)
    known.set(phrase, tense)
    return tense
  }
}

/** A text that names many years far from its own, and hardly "today" or "on Friday", tells history. */
const tellsHistory = (phrases: readonly Phrase[], anchor: Anchor | null): boolean => {
  const far = phrases.filter((phrase) => isFar(phrase, anchor)).length
  return far >= 4 && phrases.filter((phrase) => deictic(phrase) && !phrase.quoted).length * 4 < far
}

/** Days between a speech and the report of it. */
const speechReach = 2

const speechDay = (phrase: Phrase, told: Told | null, anchor: Anchor | null): Anchor | null => {
  const day = phrase.quoted ? toldDay(told) : null
  if (day === null || (anchor && (day > anchor.day || anchor.day - day > speechReach))) return null
  return anchorAt(day, `${dayText(day)}, the day told before the quotation`)
}

/** Follows the tale from phrase to phrase: what was told last, and whether it is in an aside. */
const resolveAll = (
  reading: WithActors,
  phrases: readonly Phrase[],
  scene: Scene,
  found: Found | null,
): readonly (readonly [Phrase, Value | null])[] => {
  const { text } = reading.document
  let tale = newTale
  return phrases.map((phrase) => {
    const aside = phrase.sentence - tale.asideAt <= asideReach
    const speech = speechDay(phrase, tale.day, scene.anchor)
    const known = found?.source?.phrase === phrase ? found.source.value : null
    const value = known ?? resolve(text, phrase, { ...scene, told: tale.told, aside, speech })
    tale = goOn(tale, { phrase, value, aside, sentence: reading.sentences[phrase.sentence] }, scene)
    return [phrase, value]
  })
}

const timeOf = (reading: WithActors, phrase: Phrase, value: Value): Time => {
  const sentence = reading.sentences[phrase.sentence]
  const { edtf, type, basis, why } = value
  const head = sentence ? headOfPhrase(sentence, phrase) : phrase.first
  return { from: phrase.from, to: phrase.to, sentence: phrase.sentence, head, edtf, type, basis, why }
}

/** One doubt for all the days that hang on a day of the report that nobody knows. */
const openDoubt = (anchor: Anchor | null, resolved: readonly (readonly [Phrase, Value | null])[]): readonly Doubt[] => {
  const first = resolved.find(([phrase, value]) => !anchor && !value && deictic(phrase))
  return first ? [doubtAt(first[0], 'no publication date is known, and the text gives none to count from')] : []
}

const emptyScene = (reading: WithActors, phrases: readonly Phrase[], words: TimeWords): Scene => ({
  anchor: null,
  history: false,
  told: null,
  aside: false,
  speech: null,
  holders: phrases.length > 0 ? holdersIn(reading.mentions) : [],
  years: new Set(phrases.flatMap((phrase) => slot(phrase.slots, 'YEAR') ?? [])),
  tenseOf: tenses(reading, words),
})

/**
 * Finds the days, months, years, stretches, lengths and deadlines that the body and the dateline name, and works them out
 * as EDTF, no finer than told. Where the words leave open what nothing else tells, a doubt is added.
 */
export const findTimes = (reading: WithActors, words: TimeWords): WithTimes => {
  const phrases = scanAll(reading, lexiconOf(words))
  const scene = emptyScene(reading, phrases, words)
  const found = findAnchor(reading, phrases, scene)
  const anchor = found?.anchor ?? null
  const resolved = resolveAll(reading, phrases, { ...scene, anchor, history: tellsHistory(phrases, anchor) }, found)
  const times = resolved.flatMap(([phrase, value]) => (value ? [timeOf(reading, phrase, value)] : []))
  const doubts = resolved.flatMap(([phrase, value]) => (value?.doubt ? [doubtAt(phrase, value.doubt)] : []))
  return {
    ...reading,
    times,
    newsDay: found && { day: dayText(found.anchor.day), why: found.anchor.why, from: found.from },
    doubts: [...reading.doubts, ...doubts, ...openDoubt(anchor, resolved)],
  }
}

/** The day that the report speaks from, and how it is known; null where nothing tells it. */
export const anchorDay = (reading: WithTimes): NewsDay | null => reading.newsDay ?? null
