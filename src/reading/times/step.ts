import { civil, dayNumber, daysInMonth, weekdayOf } from './days.ts'
import type { Told, Value } from './scene.ts'
import { approximately, daysValue, dayValue, monthsValue, monthValue, yearValue } from './value.ts'
import { type UnitName, units } from './words.ts'

export const unitName = (place: number): UnitName => units[place] ?? 'day'

const daysOf: Readonly<Partial<Record<UnitName, number>>> = { day: 1, week: 7, fortnight: 14 }
const monthsOf: Readonly<Partial<Record<UnitName, number>>> = { month: 1, quarter: 3 }
const yearsOf: Readonly<Partial<Record<UnitName, number>>> = { year: 1, decade: 10, century: 100 }

/** The day `count` units from `day`; months and years keep the day of the month where it exists. */
export const moveDay = (day: number, count: number, unit: UnitName): number => {
  const days = daysOf[unit]
  if (days !== undefined) return day + Math.round(count * days)
  const months = monthsOf[unit] ?? (yearsOf[unit] ?? 0) * 12
  const at = civil(day)
  const whole = Math.round(count * months)
  const target = civil(dayNumber(at.year, at.month + whole, 1))
  return dayNumber(target.year, target.month, Math.min(at.day, daysInMonth(target.year, target.month)))
}

/**
 * So many units from a day, no finer than the unit tells: days are exact, weeks give a day that is about right, months a
 * month, years a year. Hours stay within a day or so.
 */
export const moved = (day: number, count: number, unit: UnitName, why: string): Value => {
  if (unit === 'day') return dayValue(day + count, 'implied', why)
  if (daysOf[unit] !== undefined) return approximately(dayValue(moveDay(day, count, unit), 'implied', why))
  if (unit === 'hour') return approximately(dayValue(day + Math.trunc(count / 24), 'implied', why))
  if (unit === 'minute' || unit === 'second') return dayValue(day, 'implied', why)
  const at = civil(moveDay(day, count, unit))
  return approximately(
    monthsOf[unit] ? monthValue(at.year, at.month, 'implied', why) : yearValue(at.year, 'implied', why),
  )
}

/** From a month or a year told, where no day is: "two years later". */
export const movedFromTold = (told: Told, count: number, unit: UnitName, why: string): Value | null => {
  if (told.day !== null && told.month !== null)
    return moved(dayNumber(told.year, told.month, told.day), count, unit, why)
  const years = yearsOf[unit]
  if (years !== undefined) return approximately(yearValue(told.year + Math.round(count * years), 'implied', why))
  const months = monthsOf[unit]
  return months !== undefined && told.month !== null
    ? approximately(monthValue(told.year, told.month + Math.round(count * months), 'implied', why))
    : null
}

const mondayOf = (day: number): number => day - weekdayOf(day) + 1

/** The week, month, year … that holds `day`, shifted by `by`: "last week", "next year". */
export const unitAround = (day: number, unit: UnitName, by: number, why: string): Value | null => {
  const { year, month } = civil(day)
  switch (unit) {
    case 'day':
      return dayValue(day + by, 'implied', why)
    case 'week':
      return daysValue(mondayOf(day) + 7 * by, mondayOf(day) + 7 * by + 6, 'implied', why)
    case 'weekend':
      return daysValue(mondayOf(day) + 7 * by + 5, mondayOf(day) + 7 * by + 6, 'implied', why)
    case 'month':
      return monthValue(year, month + by, 'implied', why)
    case 'quarter':
      return monthsValue(year, (Math.ceil(month / 3) - 1 + by) * 3 + 1, 3, 'implied', why)
    case 'year':
      return yearValue(year + by, 'implied', why)
    case 'decade': {
      const first = (Math.floor(year / 10) + by) * 10
      return {
        ...yearValue(first, 'implied', why),
        edtf: `${first / 10}X`,
        type: 'interval',
        last: dayNumber(first + 9, 12, 31),
        told: null,
      }
    }
    case 'century': {
      const first = (Math.floor(year / 100) + by) * 100
      return {
        ...yearValue(first, 'implied', why),
        edtf: `${first / 100}XX`,
        type: 'interval',
        last: dayNumber(first + 99, 12, 31),
        told: null,
      }
    }
    default:
      return null
  }
}

const letters: Readonly<Record<UnitName, readonly [string, number]>> = {
  second: ['TS', 1], minute: ['TM', 1], hour: ['TH', 1], day: ['D', 1], week: ['W', 1], month: ['M', 1], year: ['Y', 1],
  decade: ['Y', 10], century: ['Y', 100], weekend: ['D', 2], fortnight: ['W', 2], quarter: ['M', 3],
} // biome-ignore format: one table

const numberText = (number: number): string => String(Math.round(number * 100) / 100)

/** ISO 8601 duration: P6M, PT90M, P2.5Y; a count of zero leaves it open: PXD. */
export const durationText = (count: number, unit: UnitName): string => {
  const [letter, times] = letters[unit]
  const amount = count === 0 ? 'X' : numberText(count * times)
  return letter.startsWith('T') ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`
}
