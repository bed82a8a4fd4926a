import { civil, dayNumber, daysInMonth, dayText, monthText, yearText } from './days.ts'
import type { Value } from './scene.ts'

type Basis = Value['basis']

/** One day. */
export const dayValue = (number: number, basis: Basis, why: string): Value => ({
  edtf: dayText(number),
  type: 'day',
  basis,
  why,
  first: number,
  last: number,
  told: civil(number),
})

/** One month; the number of the month may run over the year's end. */
export const monthValue = (year: number, month: number, basis: Basis, why: string): Value => {
  const first = dayNumber(year, month, 1)
  const { year: y, month: m } = civil(first)
  const last = first + daysInMonth(y, m) - 1
  return { edtf: monthText(y, m), type: 'month', basis, why, first, last, told: { year: y, month: m, day: null } }
}

export const yearValue = (year: number, basis: Basis, why: string): Value => ({
  edtf: yearText(year),
  type: 'year',
  basis,
  why,
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
  told: { year, month: null, day: null },
})

/** From the first to the last day, both counted. */
export const daysValue = (first: number, last: number, basis: Basis, why: string): Value => ({
  edtf: `${dayText(first)}/${dayText(last)}`,
  type: 'interval',
  basis,
  why,
  first,
  last,
  told: civil(first),
})

export const monthsValue = (year: number, month: number, count: number, basis: Basis, why: string): Value => {
  const first = dayNumber(year, month, 1)
  const last = dayNumber(year, month + count, 1) - 1
  const [a, b] = [civil(first), civil(last)]
  return {
    edtf: `${monthText(a.year, a.month)}/${monthText(b.year, b.month)}`,
    type: 'interval',
    basis,
    why,
    first,
    last,
    told: { year: a.year, month: a.month, day: null },
  }
}

export const yearsValue = (from: number, to: number, basis: Basis, why: string): Value => ({
  edtf: `${yearText(from)}/${yearText(to)}`,
  type: 'interval',
  basis,
  why,
  first: dayNumber(from, 1, 1),
  last: dayNumber(to, 12, 31),
  told: { year: to, month: null, day: null },
})

const seasonStart: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** EDTF seasons: 21 spring to 24 winter; their days are those of meteorologists. */
export const seasonValue = (year: number, season: number, basis: Basis, why: string): Value => {
  const month = seasonStart[season] ?? 1
  return {
    edtf: `${yearText(year)}-${season}`,
    type: 'part',
    basis,
    why,
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 1) - 1,
    told: { year, month, day: null },
  }
}

/** The value as EDTF marks an approximate one. Intervals carry the mark at both ends. */
export const approximately = (value: Value): Value =>
  value.edtf.includes('~') || value.type === 'duration' || value.type === 'recurring'
    ? value
    : {
        ...value,
        edtf: value.edtf
          .split('/')
          .map((end) => (end === '..' ? end : `${end}~`))
          .join('/'),
      }

const portionWords = ['', 'early in', 'the middle of', 'late in']

/** "early March" is no finer than March, but only part of it; its days serve for deadlines. */
export const portionOf = (value: Value, portion: number): Value => {
  const { first, last } = value
  if (first === null || last === null) return value
  const third = Math.floor((last - first + 1) / 3)
  const [from, to] = [
    [first, last],
    [first, first + third - 1],
    [first + third, last - third],
    [last - third + 1, last],
  ][portion] ?? [first, last]
  const why = `${portionWords[portion] ?? ''} ${value.edtf}: ${value.why}`
  return { ...value, type: value.type === 'day' ? 'day' : 'part', why, first: from ?? first, last: to ?? last }
}
