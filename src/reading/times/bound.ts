import { dayText, monthText, yearText } from './days.ts'
import { type Phrase, slot } from './phrase.ts'
import type { Anchor, Value } from './scene.ts'
import { moveDay, unitName } from './step.ts'

const startOf = (value: Value): string => value.edtf.split('/')[0] ?? value.edtf

/** Where a value ends: the last day of "the end of March"; about there for "early March". */
const endOf = (value: Value, portion: number | null): string => {
  if (value.type === 'part' && portion !== null && value.last !== null)
    return `${dayText(value.last)}${portion === 3 ? '' : '~'}`
  return value.edtf.split('/')[1] ?? value.edtf
}

/** What lies just before: the day before a day, the month before a month. */
const justBefore = (value: Value): string => {
  const told = value.told
  if (value.first === null || !told || value.edtf.includes('~')) return startOf(value)
  if (value.type === 'day') return dayText(value.first - 1)
  if (value.type === 'year') return yearText(told.year - 1)
  if (value.type === 'month' && told.month !== null)
    return told.month === 1 ? monthText(told.year - 1, 12) : monthText(told.year, told.month - 1)
  return startOf(value)
}

const closing = (value: Value, edtf: string, anchor: Anchor | null): Value => {
  const gone = anchor !== null && value.last !== null && value.last < anchor.day
  return { ...value, edtf: `../${edtf}`, type: gone ? 'interval' : 'deadline' }
}

/** "within 30 days": reckoned from the report, where it lies ahead. */
const within = (phrase: Phrase, value: Value, anchor: Anchor | null, past: boolean): Value => {
  const count = slot(phrase.slots, 'NUM') ?? 1
  if (!anchor || past || count === 0) return value
  const last = moveDay(anchor.day, count, unitName(slot(phrase.slots, 'UNIT') ?? 3))
  const why = `${value.edtf.startsWith('P') ? value.edtf : 'so long'} counted from ${anchor.why}`
  return { ...value, edtf: `../${dayText(last)}~`, type: 'deadline', basis: 'implied', why, first: null, last }
}

/** The value as the words before it limit it: `../X` up to, `X/..` from on. */
export const bounded = (phrase: Phrase, value: Value, anchor: Anchor | null, past: boolean): Value => {
  const portion = slot(phrase.slots, 'PORTION')
  if (value.type === 'recurring') return value
  switch (phrase.limit) {
    case 'by':
    case 'until':
      return value.type === 'duration' ? value : closing(value, endOf(value, portion), anchor)
    case 'before':
      return value.type === 'duration'
        ? value
        : closing(value, portion === 3 ? endOf(value, portion) : justBefore(value), anchor)
    case 'since':
      return value.type === 'duration' ? value : { ...value, edtf: `${startOf(value)}/..`, type: 'interval' }
    case 'within':
      return within(phrase, value, anchor, past)
    case 'deadline':
      return { ...value, edtf: value.type === 'part' ? endOf(value, portion) : value.edtf, type: 'deadline' }
    default:
      return value
  }
}

const nextYear = (edtf: string): string => edtf.replace(/^\d{4}/, (year) => yearText(Number(year) + 1))

/** The end may be worked out too early: "Friday to Sunday" over the report's day, "May to September" over its month. */
const laterEnd = (from: Value, to: Value): string => {
  const end = endOf(to, null)
  if (from.first === null || to.last === null || to.last >= from.first) return end
  return from.type === 'day' && to.type === 'day' && from.first - to.last < 7 ? dayText(to.last + 7) : nextYear(end)
}

/** "from Monday to Wednesday": from the start of the one to the end of the other. Null where it ends before it starts. */
export const stretch = (from: Value, to: Value): Value | null => {
  const end = laterEnd(from, to)
  if (startOf(from).slice(0, end.length) > end && !end.includes('X')) return null
  const basis = from.basis === 'stated' && to.basis === 'stated' ? 'stated' : 'implied'
  const why = from.why === to.why ? from.why : `${from.why}; ${to.why}`
  const doubt = from.doubt ?? to.doubt
  const value: Value = {
    edtf: `${startOf(from)}/${end}`,
    type: 'interval',
    basis,
    why,
    first: from.first,
    last: to.last,
    told: to.told,
  }
  return doubt === undefined ? value : { ...value, doubt }
}
