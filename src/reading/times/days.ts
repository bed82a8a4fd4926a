import {
  dayOfNumber,
  dayParts,
  lastDay,
  daysInMonth as lengthOfMonth,
  makeDay,
  makeMonth,
  dayNumber as numberOf,
} from '../../kernel/day.ts'

// Working out "two weeks before" goes by day numbers; the kernel's days are EDTF strings.

export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const clamp = (year: number): number => Math.min(Math.max(year, 0), 9999)

/** Day number; a month outside 1 to 12 and a day outside the month count on into the next. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const ahead = Math.floor((month - 1) / 12)
  return numberOf(makeDay(clamp(year + ahead), month - ahead * 12, 1) ?? lastDay) + day - 1
}

export const dayText = (number: number): string => dayOfNumber(number) ?? lastDay

export const civil = (number: number): CivilDay => {
  const [year, month, day] = dayParts(dayText(number)) ?? [9999, 12, 31]
  return { year, month, day }
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((number + 5) % 7) + 1

export const daysInMonth = (year: number, month: number): number => lengthOfMonth(clamp(year), month)

const two = (number: number): string => String(number).padStart(2, '0')

export const yearText = (year: number): string => String(year).padStart(4, '0')
export const monthText = makeMonth
export const unyearedText = (month: number, day: number | null): string =>
  day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`

/** Day number of an EDTF day in full, null for anything coarser. */
export const parseDay = (edtf: string | undefined): number | null =>
  edtf !== undefined && dayParts(edtf) !== null ? numberOf(edtf) : null

export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
export const monthName = (month: number): string => monthNames[month - 1] ?? ''
export const dayName = (weekday: number): string => dayNames[weekday - 1] ?? ''
