import { type Day, type EdtfEnd, parseEdtf } from '../../kernel/day.ts'

/** The one day that an EDTF date names; null for a month, a year, an interval and a day with open digits: a month is no day. */
export const dayTold = (edtf: string | null): Day | null => {
  const parsed = edtf === null ? null : parseEdtf(edtf)
  if (parsed?.kind !== 'date') return null
  const { precision, first, last } = parsed.date
  return precision === 'day' && first === last ? first : null
}

/** Year and month as far as one of them is named, and all of an interval lies in it. */
export interface MonthTold {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
}

const endTold = (end: EdtfEnd): MonthTold =>
  typeof end === 'string'
    ? { year: null, month: null }
    : { year: end.year, month: end.year === null ? null : end.month }

/** `2022-01` of a day or month of January 2022, the year alone of `2022` or a season; nothing where it may be another. */
export const monthTold = (edtf: string | null): MonthTold => {
  const parsed = edtf === null ? null : parseEdtf(edtf)
  if (parsed === null) return { year: null, month: null }
  if (parsed.kind === 'date') return endTold(parsed.date)
  const [from, to] = [endTold(parsed.from), endTold(parsed.to)]
  const year = from.year === to.year ? from.year : null
  return { year, month: year !== null && from.month === to.month ? from.month : null }
}

const endDay = (end: EdtfEnd): Day | null =>
  typeof end !== 'string' && end.precision === 'day' && end.first === end.last ? end.first : null

/** First and last day of an interval of two days, or of one day; null where either end is no day. */
export const daySpan = (edtf: string | null): { readonly first: Day; readonly last: Day } | null => {
  const parsed = edtf === null ? null : parseEdtf(edtf)
  if (parsed === null) return null
  const first = parsed.kind === 'date' ? dayTold(edtf) : endDay(parsed.from)
  const last = parsed.kind === 'date' ? first : endDay(parsed.to)
  return first === null || last === null ? null : { first, last }
}

/** The day by which something is due: the day told, or the last day of an interval that ends in one. */
export const lastDayTold = (edtf: string | null): Day | null => {
  const parsed = edtf === null ? null : parseEdtf(edtf)
  if (parsed === null) return null
  return parsed.kind === 'date' ? dayTold(edtf) : endDay(parsed.to)
}
