import { dayNumber, makeDay } from '../../kernel/day.ts'

/** A day as a page's card gives it, and the instant where the card tells it. */
export interface PageDay {
  readonly day: string
  /** Minutes since the start of the year 0 in UTC; null where the card has no time or no zone. */
  readonly minute: number | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

interface Form {
  readonly pattern: RegExp
  /** Which groups are year, month, day. */
  readonly order: readonly [year: number, month: number, day: number]
}
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const forms: readonly Form[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: [1, 2, 3] },
  { pattern: /^(\d{4})(\d\d)(\d\d)(?!\d)/, order: [1, 2, 3] },
  {
    pattern: new RegExp(`^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthName},?[ -](\\d{4})`, 'i'),
    order: [3, 2, 1],
  },
  {
    pattern: new RegExp(`^(?:[a-z]{3,9},? )?${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'i'),
    order: [3, 1, 2],
  },
]

const clock = /(?:T|\s)(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|GMT|UTC|[+-]\d\d:?\d\d)/

const minuteOf = (day: string, text: string): number | null => {
  const found = clock.exec(text)
  if (!found) return null
  const [, hour, minute, zone = ''] = found
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  const east = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
  return dayNumber(day) * 1440 + Number(hour) * 60 + Number(minute) - east
}

/** Reads `2022-01-21T23:30:00-05:00`, `20220121`, `21 January 2022`, `Fri, 21 Jan 2022 10:00:00 GMT`; the day is the page's own. */
export const pageDay = (text: string): PageDay | null => {
  const words = text.slice(0, 80).trim()
  for (const { pattern, order } of forms) {
    const found = pattern.exec(words)
    if (!found) continue
    const [year, month, date] = order.map((group) => found[group] ?? '')
    const day = makeDay(Number(year), /^\d/.test(month ?? '') ? Number(month) : monthOf(month ?? ''), Number(date))
    if (day) return { day, minute: minuteOf(day, words) }
  }
  return null
}

/** The same day, or the same instant told in two zones. */
export const agree = (a: PageDay, b: PageDay): boolean =>
  a.day === b.day || (a.minute !== null && b.minute !== null && Math.abs(a.minute - b.minute) < 60)
