import { dayName, weekdayOf } from './days.ts'
import { type Phrase, slot } from './phrase.ts'
import type { Anchor, Scene, Value } from './scene.ts'
import { dayValue } from './value.ts'

/** The last such day on or before `day`. */
const onOrBefore = (weekday: number, day: number): number => day - ((weekdayOf(day) - weekday + 7) % 7)
const onOrAfter = (weekday: number, day: number): number => day + ((weekday - weekdayOf(day) + 7) % 7)
const mondayOf = (day: number): number => day - weekdayOf(day) + 1

/** "next Tuesday", "last Friday": never the day itself. "this Friday" lies in the same week. */
const bySide = (weekday: number, rel: number, anchor: number): number => {
  if (rel < 0) return onOrBefore(weekday, anchor - 1)
  return rel > 0 ? onOrAfter(weekday, anchor + 1) : mondayOf(anchor) + weekday - 1
}

const sideWords = (number: number, anchor: number): string =>
  number === anchor ? ', the day of' : number < anchor ? ' before' : ' after'

const found = (weekday: number, number: number, anchor: Anchor): Value =>
  dayValue(number, 'implied', `${dayName(weekday)}${sideWords(number, anchor.day)} ${anchor.why}`)

/** "the following Monday", or any weekday in a tale: it goes on from the day told last. */
const inTale = (weekday: number, then: number | null, day: number): Value => {
  const number = (then ?? 1) < 0 ? onOrBefore(weekday, day - 1) : onOrAfter(weekday, then === null ? day : day + 1)
  const why = `${dayName(weekday)} ${(then ?? 1) < 0 ? 'before' : 'after'} the day told before`
  return dayValue(number, 'implied', why)
}

/** "Friday last week": the weekday in the week before. */
const inWeek = (weekday: number, rel: number, anchor: Anchor): Value =>
  found(weekday, mondayOf(anchor.day) + 7 * rel + weekday - 1, anchor)

/**
 * A bare weekday: in a clause of the past the last such day up to the report, in one of the future the next. Null where
 * the report has no day.
 */
export const weekdayValue = (phrase: Phrase, scene: Scene, told: number | null): Value | null => {
  const { slots } = phrase
  const weekday = slot(slots, 'WEEKDAY') ?? 1
  const then = slot(slots, 'THEN')
  const rel = slot(slots, 'REL')
  const anchor = scene.speech ?? scene.anchor
  if (told !== null && (then !== null || ((scene.history || !anchor) && rel === null)))
    return inTale(weekday, then, told)
  if (!anchor) return null
  if (slots.UNIT) return inWeek(weekday, rel ?? 0, anchor)
  if (rel === 0) {
    const number = bySide(weekday, 0, anchor.day)
    return found(weekday, number, anchor)
  }
  if (rel !== null) return found(weekday, bySide(weekday, rel, anchor.day), anchor)
  const tense = scene.tenseOf(phrase)
  const ahead = tense === 'future' || tense === 'present' || phrase.limit === 'until' || phrase.limit === 'deadline'
  const number = ahead ? onOrAfter(weekday, anchor.day) : onOrBefore(weekday, anchor.day)
  return found(weekday, number, anchor)
}
