import type { Day } from '../../kernel/day.ts'
import { overlaps } from '../../kernel/span.ts'
import type { Parsed } from '../../language/token.ts'
import type { NewsDay } from '../reading.ts'
import { calendarValue } from './calendar.ts'
import { dayText } from './days.ts'
import { lexiconOf } from './lexicon.ts'
import { type Phrase, slot } from './phrase.ts'
import { scanSentence } from './scan.ts'
import type { Scene } from './scene.ts'
import type { TimeWords } from './words.ts'

/** A day with month and year. */
export const inFull = ({ slots, shape, upTo }: Phrase): boolean =>
  shape === 'calendar' && !upTo && (slots.ISO !== undefined || (slots.DOM?.length === 1 && slots.YEAR !== undefined))

/** A line that is a date and little else, at the head of the text, or a zone marked as dateline. */
export const isDateline = (reading: Parsed, phrase: Phrase): boolean => {
  const sentence = reading.sentences[phrase.sentence]
  const marked = reading.document.dateline?.day
  if (!sentence) return false
  if (marked && overlaps(marked, phrase)) return true
  if (reading.document.zones[sentence.zone]?.kind === 'dateline') return true
  return phrase.sentence < headLines && phrase.end - phrase.first >= sentence.tokens.length - 4
}

/** Sentences at the head of a report among which a date alone is its dateline. */
const headLines = 4

const blank = (phrases: readonly Phrase[]): Scene => ({
  anchor: null,
  history: false,
  told: null,
  aside: false,
  speech: null,
  holders: [],
  years: new Set(phrases.flatMap((phrase) => slot(phrase.slots, 'YEAR') ?? [])),
  tenseOf: () => null,
})

/** The day that the report names itself, in full, in its dateline. */
const datelineDay = (reading: Parsed, words: TimeWords): Day | null => {
  const lexicon = lexiconOf(words)
  for (const sentence of reading.sentences.slice(0, headLines * 2)) {
    const kind = reading.document.zones[sentence.zone]?.kind
    if (kind !== 'body' && kind !== 'dateline') continue
    const { phrases } = scanSentence(lexicon, sentence, false)
    const phrase = phrases.find((one) => inFull(one) && isDateline(reading, one))
    const value = phrase && calendarValue(phrase, blank(phrases))
    if (value && value.first !== null) return dayText(value.first)
  }
  return null
}

/** The day of publication, else that of the dateline; null where neither is told. Office-holders are looked up by it. */
export const reportDay = (reading: Parsed, words: TimeWords): NewsDay | null => {
  const { published } = reading.document
  if (published !== undefined) return { day: published, why: `publication on ${published}`, from: 'publication' }
  const day = datelineDay(reading, words)
  return day === null ? null : { day, why: `the dateline of ${day}`, from: 'dateline' }
}
