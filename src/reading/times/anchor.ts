import type { NewsDay, WithActors } from '../reading.ts'
import { civil, dayText, parseDay } from './days.ts'
import { type Phrase, slot } from './phrase.ts'
import { inFull, isDateline } from './report-day.ts'
import { resolve } from './resolve.ts'
import type { Anchor, Scene, Value } from './scene.ts'
import { type Holder, holdersOn } from './tenure-years.ts'

/** The report's day, and where it was worked out from a day in the text, that day: it keeps its own reason. */
export interface Found {
  readonly anchor: Anchor
  readonly source: { readonly phrase: Phrase; readonly value: Value } | null
  readonly from: NewsDay['from']
}

export const anchorAt = (day: number, why: string): Anchor => {
  const { year, month } = civil(day)
  return { day, year, month, why }
}

const fromDateline = (reading: WithActors, phrases: readonly Phrase[], scene: Scene): Anchor | null => {
  const phrase = phrases.find((one) => inFull(one) && isDateline(reading, one))
  const value = phrase && resolve(reading.document.text, phrase, scene)
  return value && value.first !== null ? anchorAt(value.first, `the dateline of ${dayText(value.first)}`) : null
}

interface Told {
  readonly day: number
  readonly phrase: Phrase
  readonly value: Value
}

/** Days that the report tells as past, in full or with a weekday that leaves one year only. */
const pastDays = (reading: WithActors, phrases: readonly Phrase[], scene: Scene): readonly Told[] =>
  phrases.flatMap((phrase) => {
    if (phrase.shape !== 'calendar' || !phrase.slots.DOM || phrase.limit !== null || phrase.upTo) return []
    if (scene.tenseOf(phrase) === 'future') return []
    const value = resolve(reading.document.text, phrase, scene)
    return value && value.type === 'day' && value.first !== null ? [{ day: value.first, phrase, value }] : []
  })

const latestYear = (phrases: readonly Phrase[], scene: Scene): number =>
  phrases.reduce((latest, phrase) => {
    const year = slot(phrase.slots, 'YEAR') ?? 0
    return year > latest && phrase.limit === null && scene.tenseOf(phrase) !== 'future' ? year : latest
  }, 0)

/** Half of those named, at least, were in the offices that the report gives them. */
const plausible = (day: number, holders: readonly Holder[]): boolean =>
  holdersOn(holders, dayText(day)) * 2 >= holders.length

const fromText = (reading: WithActors, phrases: readonly Phrase[], scene: Scene): Found | null => {
  const days = pastDays(reading, phrases, scene)
  const [first] = days
  if (!first) return null
  const latest = days.reduce((a, b) => (b.day > a.day ? b : a), first)
  if (civil(latest.day).year < latestYear(phrases, scene) || !plausible(latest.day, scene.holders)) return null
  const { day, phrase, value } = latest
  return {
    anchor: anchorAt(day, `${dayText(day)}, the latest day that the report tells of`),
    source: { phrase, value },
    from: 'text',
  }
}

/** The report's own day: of publication, else of its dateline, else the latest day that its text tells of in full. */
export const findAnchor = (reading: WithActors, phrases: readonly Phrase[], scene: Scene): Found | null => {
  const published = parseDay(reading.document.published)
  if (published !== null)
    return { anchor: anchorAt(published, `publication on ${dayText(published)}`), source: null, from: 'publication' }
  const dateline = fromDateline(reading, phrases, scene)
  return dateline ? { anchor: dateline, source: null, from: 'dateline' } : fromText(reading, phrases, scene)
}
