import { dayName, dayNumber, daysInMonth, weekdayOf } from './days.ts'
import type { Tense } from './tense.ts'

/** A month, or a day of it, whose year the words do not tell. */
export interface Unyeared {
  readonly month: number
  readonly day: number | null
  readonly weekday: number | null
}

export interface YearFound {
  readonly year: number
  readonly why: string
}

const number = (what: Unyeared, year: number): number => dayNumber(year, what.month, what.day ?? 15)

const exists = (what: Unyeared, year: number): boolean => (what.day ?? 1) <= daysInMonth(year, what.month)

/** Does the day fall on its weekday that year? True where no weekday is told. */
export const weekdayFits = (what: Unyeared, year: number): boolean =>
  exists(what, year) && (what.weekday === null || what.day === null || weekdayOf(number(what, year)) === what.weekday)

/** Slack: a report may be dated a day off; a month counts as a whole. */
const slackOf = (what: Unyeared): number => (what.day === null ? 17 : 1)

const agrees = (what: Unyeared, tense: Tense | null, apart: number): boolean => {
  const slack = slackOf(what)
  if (tense === 'past') return apart <= slack
  if (tense === 'future') return apart >= -slack
  return true
}

/** Behind "will" a day can hardly have passed, but a text read late may tell of one: then the nearer year. */
const farthest = 300

const nearest = (what: Unyeared, anchor: number, years: readonly number[]): number | null => {
  const apart = (year: number): number => Math.abs(number(what, year) - anchor)
  return years.reduce<number | null>((best, year) => (best === null || apart(year) < apart(best) ? year : best), null)
}

/** The year that brings month and day nearest to the anchor (a day number) on the side that the tense asks for. */
export const nearestYear = (what: Unyeared, anchor: number, anchorYear: number, tense: Tense | null): number | null => {
  const years = [anchorYear - 1, anchorYear, anchorYear + 1].filter((year) => exists(what, year))
  const sided = years.filter((year) => agrees(what, tense, number(what, year) - anchor))
  const best = nearest(what, anchor, sided)
  if (best !== null && (tense !== 'future' || Math.abs(number(what, best) - anchor) <= farthest)) return best
  return nearest(what, anchor, years)
}

/** The nearest year in which the weekday fits too, within about ten months on the side of the tense; null where there is none. */
export const fittingYear = (what: Unyeared, anchor: number, anchorYear: number, tense: Tense | null): number | null => {
  const near = [anchorYear - 1, anchorYear, anchorYear + 1].filter((year) => {
    const apart = number(what, year) - anchor
    return weekdayFits(what, year) && Math.abs(apart) <= farthest && agrees(what, tense, apart)
  })
  return nearest(what, anchor, near)
}

const monthsApart = (a: number, b: number): number => (((b - a) % 12) + 12) % 12

/** In a tale that goes on from (year, month): a month up to half a year on is ahead, else behind. */
export const narrativeYear = (month: number, year: number, last: number | null): number => {
  if (last === null) return year
  const ahead = monthsApart(last, month)
  if (ahead <= 6) return month < last ? year + 1 : year
  return month > last ? year - 1 : year
}

export const weekdayWords = (what: Unyeared): string => (what.weekday === null ? 'day' : dayName(what.weekday))
