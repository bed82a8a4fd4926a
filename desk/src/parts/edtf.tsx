import { type EdtfDate, type EdtfEnd, parseEdtf } from '../../../src/kernel/day.ts'
import { days } from '../text/en/days.ts'

const named = ({ year, month, day, precision, text }: EdtfDate): string => {
  const monthName = month === null ? undefined : days.months[month - 1]
  if (precision === 'day' && day !== null && monthName !== undefined)
    return [day, monthName, year ?? days.someYear].join(' ')
  if (precision === 'month' && monthName !== undefined) return `${monthName} ${year ?? days.someYear}`
  if (precision === 'season') return `${days.seasons[text.slice(5, 7)] ?? ''} ${year ?? days.someYear}`
  return precision === 'year' && year !== null ? String(year) : text.replace(/[?~%]$/, '')
}

const dateWords = (date: EdtfDate): string => {
  const about = date.approximate ? days.about : ''
  const perhaps = date.uncertain ? days.uncertain : ''
  return `${about}${named(date)}${perhaps}`
}

const endWords = (end: EdtfEnd): string => (typeof end === 'string' ? days.ends[end] : dateWords(end))

/** "21 January 2022", "about December 2021", "20 to 25 January 2022": a day for people, no more exact than told. */
export const edtfWords = (edtf: string): string => {
  const found = parseEdtf(edtf)
  if (!found) return edtf
  if (found.kind === 'date') return dateWords(found.date)
  if (found.from === 'open' || found.from === 'unknown') return `${days.until} ${endWords(found.to)}`
  if (found.to === 'open' || found.to === 'unknown') return `${days.from} ${endWords(found.from)}`
  return `${endWords(found.from)} ${days.to} ${endWords(found.to)}`
}

/** A day as told; its EDTF for whoever points at it. */
export const Edtf = ({ value, none = '–' }: { readonly value: string | null; readonly none?: string }) =>
  value === null ? (
    <span className="soft">{none}</span>
  ) : (
    <time className="nowrap-wide" title={value}>
      {edtfWords(value)}
    </time>
  )
