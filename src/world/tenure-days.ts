import type { Tenure } from './world.ts'

/** First and last day that an EDTF date may mean, as `YYYY-MM-DD` strings that compare as days do. */
export interface Bounds {
  readonly first: string
  readonly last: string
}

const pad = (edtf: string, month: string, day: string, digit: string): string => {
  const [y = '', m = month, d = day] = edtf.replace(/[?~%]/g, '').split('-')
  const fill = (part: string, low: string): string => (part.includes('X') ? low : part)
  return `${y.replaceAll('X', digit)}-${fill(m, month)}-${fill(d, day)}`
}

/**
 * Bounds of a day, month, year (`2022-01-21`, `2022-01`, `2022`), of one with unspecified digits (`202X`, `2022-XX-21`) or
 * of an interval (`2022-01/2022-03`, `../2022`). A month's last day is written 31: it only serves comparison.
 */
export const bounds = (edtf: string): Bounds => {
  const [from = '', to = from] = edtf.split('/')
  return {
    first: from === '..' || from === '' ? '0000-01-01' : pad(from, '01', '01', '0'),
    last: to === '..' || to === '' ? '9999-12-31' : pad(to, '12', '31', '9'),
  }
}

export const tenureBounds = (tenure: Tenure): Bounds => ({
  first: bounds(tenure.from).first,
  last: tenure.to === null ? '9999-12-31' : bounds(tenure.to).last,
})

/** Can the tenure have run on that day (or at some time in that month, year or interval)? The days of change count. */
export const inOffice = (tenure: Tenure, day: string): boolean => {
  const { first, last } = bounds(day)
  const held = tenureBounds(tenure)
  return held.first <= last && first <= held.last
}

const dayNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10))

/** About how many days lie between the day and the tenure; 0 while it ran. */
export const daysApart = (tenure: Tenure, day: string): number => {
  if (inOffice(tenure, day)) return 0
  const asked = bounds(day)
  const held = tenureBounds(tenure)
  return asked.first > held.last
    ? dayNumber(asked.first) - dayNumber(held.last)
    : dayNumber(held.first) - dayNumber(asked.last)
}
