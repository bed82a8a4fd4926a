import { assert } from './assert.ts'

// Days, months and years as EDTF strings (ISO 8601-2:2019 levels 0 and 1, https://www.loc.gov/standards/datetime/), never
// as `Date`: a report's "Friday" has no time zone. Proleptic Gregorian calendar, years 0000 to 9999.

/** A calendar day, `2022-01-21`. */
export type Day = string

/** One date of an EDTF string: a day, month, season or year, perhaps with digits left open. */
export interface EdtfDate {
  readonly text: string
  readonly precision: 'day' | 'month' | 'season' | 'year'
  /** Null where a digit is an X. */
  readonly year: number | null
  /** 1 to 12; null where it is XX or not given, or where the precision is `season`. */
  readonly month: number | null
  /** 1 to 31; null where it is XX or not given. */
  readonly day: number | null
  /** `~` at the end: approximate. */
  readonly approximate: boolean
  /** `?` at the end: uncertain. (`%` is both.) */
  readonly uncertain: boolean
  /** Earliest and latest day it may mean. */
  readonly first: Day
  readonly last: Day
}

/** An end of an interval: a date, `open` (`..`) or `unknown` (nothing written). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown'

export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly from: EdtfEnd; readonly to: EdtfEnd }

export const firstDay: Day = '0000-01-01'
export const lastDay: Day = '9999-12-31'

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days in a month (1 to 12) of a year. */
export const daysInMonth = (year: number, month: number): number => {
  assert(Number.isInteger(month) && month >= 1 && month <= 12, `no such month: ${month}`)
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `makeDay(2022, 1, 21)` is `2022-01-21`; null where there is no such day (30 February, year 10000). */
export const makeDay = (year: number, month: number, day: number): Day | null => {
  const whole = [year, month, day].every(Number.isInteger)
  if (!whole || year < 0 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `2022-01` for year and month. */
export const makeMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`

/** `[2022, 1, 21]` for `2022-01-21`; null for anything but an existing calendar day. */
export const dayParts = (text: string): readonly [year: number, month: number, day: number] | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!found) return null
  const parts = [Number(found[1]), Number(found[2]), Number(found[3])] as const
  return makeDay(...parts) === null ? null : parts
}

/** An existing calendar day, `2022-01-21`. */
export const isDay = (text: string): boolean => dayParts(text) !== null

const partsOf = (day: Day): readonly [number, number, number] => {
  const parts = dayParts(day)
  assert(parts !== null, `no calendar day: ${day}`)
  return parts
}

const daysBeforeYear = (year: number): number =>
  year === 0
    ? 0
    : year * 365 + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400) + 1

/** Days since 0000-01-01, which is 0. */
export const dayNumber = (day: Day): number => {
  const [year, month, date] = partsOf(day)
  const leap = month > 2 && isLeapYear(year) ? 1 : 0
  return daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + leap + date - 1
}

const lastDayNumber = daysBeforeYear(10000) - 1

/** The day with that number, null outside the years 0000 to 9999. */
export const dayOfNumber = (n: number): Day | null => {
  if (!Number.isInteger(n) || n < 0 || n > lastDayNumber) return null
  let year = Math.floor(n / 365.2425)
  while (daysBeforeYear(year) > n) year--
  while (daysBeforeYear(year + 1) <= n) year++
  let rest = n - daysBeforeYear(year)
  let month = 1
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++)
  return makeDay(year, month, rest + 1)
}

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => ((dayNumber(day) + 5) % 7) + 1

/** The day `n` days later, earlier where `n` is negative; stays within the years 0000 to 9999. */
export const addDays = (day: Day, n: number): Day => {
  const number = dayNumber(day) + n
  return dayOfNumber(number) ?? (number < 0 ? firstDay : lastDay)
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)

/** Order of two days, months or years: of days of one precision, the earlier first. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const monthIndex = (year: number, month: number, n: number): number =>
  Math.min(Math.max(year * 12 + month - 1 + n, 0), 9999 * 12 + 11)

/**
 * `n` months later of a day or a month: `2022-01` and 2 is `2022-03`; `2022-01-31` and 1 is `2022-02-28` (the day is cut to
 * the month's last).
 */
export const addMonths = (date: string, n: number): string => {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date)
  assert(found !== null, `no day or month: ${date}`)
  const index = monthIndex(Number(found[1]), Number(found[2]), n)
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  if (found[3] === undefined) return makeMonth(year, month)
  return `${makeMonth(year, month)}-${pad(Math.min(Number(found[3]), daysInMonth(year, month)), 2)}`
}

/** `n` years later of a day, month or year; 29 February becomes 28 February where it must. */
export const addYears = (date: string, n: number): string =>
  /^\d{4}$/.test(date) ? pad(Math.min(Math.max(Number(date) + n, 0), 9999), 4) : addMonths(date, 12 * n)

/** The day of that ISO weekday (1 to 7) in the week (Monday to Sunday) of `day`. */
export const inWeekOf = (day: Day, iso: number): Day => addDays(day, iso - weekday(day))

/** The last such weekday before `day`, never `day` itself. */
export const weekdayBefore = (day: Day, iso: number): Day => addDays(day, -(((weekday(day) - iso + 6) % 7) + 1))

/** The first such weekday after `day`, never `day` itself. */
export const weekdayAfter = (day: Day, iso: number): Day => addDays(day, ((iso - weekday(day) + 6) % 7) + 1)

// First and last month of the northern spring, summer, autumn and winter (21 to 24). "Winter 2022" may be either end of the year.
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11'],
  24: ['01', '12'],
}

const edtfDate = /^([0-9X]{4})(?:-(0[1-9]|1[0-2]|2[1-4]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?([?~%])?$/

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined || digits.includes('X') ? null : Number(digits)

/** A leap year where the year is open, so that `XXXX-02-29` stands. */
const lengthOf = (year: number | null, month: number | null): number => (month ? daysInMonth(year ?? 2000, month) : 31)

const precisionOf = (month: string | undefined, day: string | undefined): EdtfDate['precision'] => {
  if (day !== undefined) return 'day'
  if (month === undefined) return 'year'
  return month in seasons ? 'season' : 'month'
}

const filled = (year: string, digit: string): string => year.replaceAll('X', digit)

const firstOf = (year: string, month: string | undefined, day: number | null): Day => {
  const early = filled(year, '0')
  const from = seasons[month ?? '']?.[0] ?? (numberOf(month) === null ? '01' : month)
  return makeDay(Number(early), Number(from), day ?? 1) ?? `${early}-03-01`
}

const lastOf = (year: string, month: string | undefined, day: number | null): Day => {
  const late = filled(year, '9')
  const to = seasons[month ?? '']?.[1] ?? (numberOf(month) === null ? '12' : (month ?? '12'))
  const length = daysInMonth(Number(late), Number(to))
  return `${late}-${to}-${pad(Math.min(day ?? length, length), 2)}`
}

const parseDate = (text: string): EdtfDate | null => {
  const found = edtfDate.exec(text)
  if (!found) return null
  const [, year = '', monthDigits, dayDigits, mark] = found
  const precision = precisionOf(monthDigits, dayDigits)
  const month = precision === 'season' ? null : numberOf(monthDigits)
  const day = numberOf(dayDigits)
  if ((monthDigits ?? '') in seasons && day !== null) return null
  if (day !== null && day > lengthOf(numberOf(year), month)) return null
  return {
    text,
    precision,
    year: numberOf(year),
    month,
    day,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    first: firstOf(year, monthDigits, day),
    last: lastOf(year, monthDigits, day),
  }
}

const parseEnd = (text: string): EdtfEnd | null => {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : parseDate(text)
}

const firstOfEnd = (end: EdtfEnd): Day => (typeof end === 'string' ? firstDay : end.first)
const lastOfEnd = (end: EdtfEnd): Day => (typeof end === 'string' ? lastDay : end.last)

/**
 * Reads a date (`2022-01-21`, `2022-01`, `2022`, `2022-22` for a summer, `202X`, `XXXX-01-21`, `2006-10-17~`) or an interval
 * of two (`2022-01-21/2022-01-25`, `../2008-12-31`, `2022/`). Null where it is neither, where the day does not exist, and
 * where an interval ends before it begins.
 */
export const parseEdtf = (text: string): Edtf | null => {
  const [from = '', to, ...more] = text.split('/', 3)
  if (more.length > 0) return null
  if (to === undefined) {
    const date = parseDate(from)
    return date && { kind: 'date', date }
  }
  const [start, end] = [parseEnd(from), parseEnd(to)]
  if (start === null || end === null || (typeof start === 'string' && typeof end === 'string')) return null
  return firstOfEnd(start) <= lastOfEnd(end) ? { kind: 'interval', from: start, to: end } : null
}

export const isEdtf = (text: string): boolean => parseEdtf(text) !== null

/** Earliest and latest day that an EDTF string may mean; null where it is none. Marks of doubt (`~`, `?`) do not widen it. */
export const daysOf = (edtf: string): { readonly first: Day; readonly last: Day } | null => {
  const found = parseEdtf(edtf)
  if (!found) return null
  if (found.kind === 'date') return { first: found.date.first, last: found.date.last }
  return { first: firstOfEnd(found.from), last: lastOfEnd(found.to) }
}
