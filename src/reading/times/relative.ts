import { civil, dayNumber, daysInMonth, dayText } from './days.ts'
import { type Phrase, slot } from './phrase.ts'
import type { Anchor, Scene, Told, Value } from './scene.ts'
import { durationText, moveDay, moved, movedFromTold, unitAround, unitName } from './step.ts'
import { dayValue, monthsValue, monthValue, portionOf } from './value.ts'
import { nearestYear } from './year.ts'

const lower = (phrase: Phrase, text: string): string => text.slice(phrase.from, phrase.to).toLowerCase()

/** A number of a day that a time told last gives: its day, or the middle of its month or year. */
export const toldDay = (told: Told | null): number | null =>
  told && told.month !== null && told.day !== null ? dayNumber(told.year, told.month, told.day) : null

const anywhereIn = (told: Told): number => dayNumber(told.year, told.month ?? 7, told.day ?? 15)

export interface Said {
  readonly phrase: Phrase
  readonly scene: Scene
  /** The whole text of the report. */
  readonly text: string
}

const because = ({ phrase, text }: Said, from: string): string => `“${lower(phrase, text)}” seen from ${from}`

const speaking = ({ scene }: Said): Anchor | null => scene.speech ?? scene.anchor

/** "today", "yesterday evening", "last night": days from the day of the report, or of the speech that a quotation is from. */
export const daywordValue = (said: Said): Value | null => {
  const anchor = speaking(said)
  const shift = slot(said.phrase.slots, 'SHIFT') ?? slot(said.phrase.slots, 'DAYWORD') ?? 0
  return anchor && dayValue(anchor.day + shift, 'implied', because(said, anchor.why))
}

const whyTold = (said: Said, told: Told): string => {
  const { year, month, day } = told
  const parts = [
    String(year),
    ...(month === null ? [] : [String(month).padStart(2, '0')]),
    ...(day === null ? [] : [String(day).padStart(2, '0')]),
  ]
  return because(said, `${parts.join('-')}, told before`)
}

/** "the next day", "that day", "the morning of the 26th": from the day told last. */
export const thenValue = (said: Said): Value | null => {
  const { slots } = said.phrase
  const { told, anchor } = said.scene
  const day = slot(slots, 'DOM')
  if (day !== null) {
    const rel = slot(slots, 'REL')
    const month = rel === null ? (told ?? anchor) : anchor && civil(dayNumber(anchor.year, anchor.month + rel, 1))
    if (!month?.month || day > daysInMonth(month.year, month.month)) return null
    const why = told && rel === null ? whyTold(said, { ...told, day: null }) : because(said, anchor?.why ?? '')
    return dayValue(dayNumber(month.year, month.month, day), 'implied', why)
  }
  const from = toldDay(told)
  const shift = slot(slots, 'SHIFT') ?? slot(slots, 'THEN') ?? 0
  return from === null || !told ? null : dayValue(from + shift, 'implied', whyTold(said, told))
}

/** Beyond so many units nobody names a day, and 20 centuries would leave the calendar. */
const longAgo = 200

/** "two weeks ago", "in three days", seen from the report. A number left open ("months ago") gives no value. */
export const agoValue = (said: Said): Value | null => {
  const { slots } = said.phrase
  const { scene } = said
  const count = slot(slots, 'NUM') ?? 1
  const shift = slot(slots, 'SHIFT') ?? -1
  if (count === 0) return null
  if (shift > 0 && scene.tenseOf(said.phrase) === 'past') return durationValue(said)
  const anchor = speaking(said)
  const unit = unitName(slot(slots, 'UNIT') ?? 3)
  if (!anchor || (count > longAgo && unit !== 'hour' && unit !== 'minute')) return null
  return moved(anchor.day, shift * (count + (slot(slots, 'HALF') ?? 0) / 2), unit, because(said, anchor.why))
}

/** "two days later", "a week earlier": from the time told last. */
export const laterValue = (said: Said): Value | null => {
  const { slots } = said.phrase
  const { told } = said.scene
  const count = slot(slots, 'NUM') ?? 1
  if (!told || count === 0 || count > longAgo) return null
  return movedFromTold(
    told,
    (slot(slots, 'SHIFT') ?? 1) * count,
    unitName(slot(slots, 'UNIT') ?? 3),
    whyTold(said, told),
  )
}

const partOfUnit = (value: Value | null, phrase: Phrase): Value | null => {
  const portion = slot(phrase.slots, 'PORTION') ?? (slot(phrase.slots, 'PART') === null ? null : 0)
  if (!value || portion === null) return value
  return portionOf(value, portion)
}

const yearParts = (phrase: Phrase, value: Value): Value => {
  const half = slot(phrase.slots, 'HALF')
  const quarter = slot(phrase.slots, 'QUARTER')
  const year = value.told?.year
  if (year === undefined) return value
  if (half !== null) return monthsValue(year, half === 1 ? 1 : 7, 6, value.basis, value.why)
  return quarter === null ? value : monthsValue(year, quarter * 3 - 2, 3, value.basis, value.why)
}

/** "last January", "next March": the nearest on that side; "this" is of the report's year. */
const relMonth = (said: Said, month: number, rel: number): Value | null => {
  const anchor = speaking(said)
  if (!anchor) return null
  const near =
    nearestYear({ month, day: null, weekday: null }, anchor.day, anchor.year, rel < 0 ? 'past' : 'future') ??
    anchor.year
  const same = month === anchor.month && near === anchor.year
  return monthValue(rel === 0 ? anchor.year : same ? near + rel : near, month, 'implied', because(said, anchor.why))
}

/** "last week", "the end of this month", "the following year", "that month". */
export const unitValue = (said: Said): Value | null => {
  const { phrase, scene } = said
  const { slots } = phrase
  const month = slot(slots, 'MONTH')
  if (month !== null) return partOfUnit(relMonth(said, month, slot(slots, 'REL') ?? 0), phrase)
  const unit = unitName(slot(slots, 'UNIT') ?? 3)
  const then = slot(slots, 'THEN')
  const rel = slot(slots, 'REL')
  const tale = then !== null || (scene.history && !phrase.quoted) || (rel === null && scene.aside)
  // "Earlier in the day", where only a month was told before, is the day of the report.
  const dayUntold = unit === 'day' && scene.told?.day === null
  if (tale && scene.told && !dayUntold && !(unit === 'month' && scene.told.month === null)) {
    if (unit === 'week' && scene.told.day === null) return null
    const value = unitAround(anywhereIn(scene.told), unit, then ?? rel ?? 0, whyTold(said, scene.told))
    return partOfUnit(value && yearParts(phrase, value), phrase)
  }
  const anchor = speaking(said)
  if (!anchor || (then !== null && !(dayUntold && then === 0))) return null
  const value = unitAround(anchor.day, unit, rel ?? 0, because(said, anchor.why))
  return partOfUnit(value && yearParts(phrase, value), phrase)
}

/** "six-month", "about 90 minutes". */
export const durationValue = ({ phrase }: Said): Value => {
  const count = slot(phrase.slots, 'NUM') ?? 1
  const more = slot(phrase.slots, 'HALF') ?? 0
  const amount = count === 0 && more === 0 ? 0 : count + more / 2
  return {
    edtf: durationText(amount, unitName(slot(phrase.slots, 'UNIT') ?? 3)),
    type: 'duration',
    basis: 'stated',
    why: amount === 0 ? 'a length of time, its number left open' : 'a length of time',
    first: null,
    last: null,
    told: null,
  }
}

const grain = (day: number, unit: string): string => {
  const text = dayText(day)
  return unit === 'year' || unit === 'decade' ? text.slice(0, 4) : unit === 'month' ? text.slice(0, 7) : text
}

/** "the past six months", "the next 30 days": up to, or on from, the day of the report. */
export const rollingValue = (said: Said): Value | null => {
  const { slots } = said.phrase
  const anchor = speaking(said)
  const count = slot(slots, 'NUM') ?? 1
  const rel = slot(slots, 'REL') ?? -1
  const unit = unitName(slot(slots, 'UNIT') ?? 3)
  if (!anchor || said.scene.history || count === 0 || rel === 0 || ['hour', 'minute', 'second'].includes(unit))
    return durationValue(said)
  const other = moveDay(anchor.day, rel * count, unit)
  const [first, last] = rel < 0 ? [other, anchor.day] : [anchor.day, other]
  const ends = rel < 0 ? `${grain(first, unit)}~/${grain(last, unit)}` : `${grain(first, unit)}/${grain(last, unit)}~`
  return { edtf: ends, type: 'interval', basis: 'implied', why: because(said, anchor.why), first, last, told: null }
}

/** "every Friday", "annually". ISO 8601 repeats a duration: R/P1W. */
export const recurringValue = ({ phrase }: Said): Value => {
  const count = slot(phrase.slots, 'NUM') ?? 1
  const unit = unitName(slot(phrase.slots, 'FREQ') ?? slot(phrase.slots, 'UNIT') ?? (phrase.slots.WEEKDAY ? 4 : 6))
  const edtf = `R/${durationText(count === 0 ? 1 : count, unit)}`
  return { edtf, type: 'recurring', basis: 'stated', why: 'it comes round again', first: null, last: null, told: null }
}
