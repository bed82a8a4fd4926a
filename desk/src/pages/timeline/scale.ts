import { addMonths, type Day, dayNumber, dayOfNumber } from '../../../../src/kernel/day.ts'

/** The days that the picture shows, as numbers; the end is not part of it. */
export interface Span {
  readonly from: number
  readonly to: number
}

const narrowest = 7

/** Keeps a window within all days, with a little air, and never narrower than a week. */
export const within = ({ from, to }: Span, all: Span): Span => {
  const air = Math.max(3, (all.to - all.from) * 0.05)
  const [least, most] = [all.from - air, all.to + air]
  const length = Math.min(most - least, Math.max(narrowest, to - from))
  const start = Math.min(Math.max(from, least), most - length)
  return { from: start, to: start + length }
}

/** The window after zooming by `factor` (under 1: closer) around a day. */
export const zoomed = ({ from, to }: Span, factor: number, around: number): Span => ({
  from: around - (around - from) * factor,
  to: around + (to - around) * factor,
})

/** The window moved by a part of its length. */
export const moved = ({ from, to }: Span, part: number): Span => {
  const by = (to - from) * part
  return { from: from + by, to: to + by }
}

export interface Tick {
  readonly at: number
  readonly label: string
}

const steps = ['day', 'week', 'month', 'quarter', 'year'] as const
const lengths: Readonly<Record<(typeof steps)[number], number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }

const dayAt = (number: number): Day => dayOfNumber(Math.floor(number)) ?? '2000-01-01'

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

const tooMany = 400

/** First days of periods, the finest of which no more than `most` fit; a week begins on a Monday. */
export const ticksOf = ({ from, to }: Span, most: number): readonly Tick[] => {
  const step = steps.find((name) => (to - from) / lengths[name] <= most) ?? 'year'
  const ticks: Tick[] = []
  if (step === 'day' || step === 'week') {
    const length = lengths[step]
    // Day 0 is a Saturday: 2 days later a Monday.
    const start = step === 'day' ? Math.ceil(from) : Math.ceil((from - 2) / 7) * 7 + 2
    for (let at = start; at < to; at += length) ticks.push({ at, label: dayAt(at) })
    return ticks
  }
  const months = monthsOf[step]
  const year = dayAt(from).slice(0, 4)
  for (let month = `${year}-01`; ticks.length < tooMany; month = addMonths(month, months)) {
    const at = dayNumber(`${month}-01`)
    if (at >= to) return ticks
    if (at >= from) ticks.push({ at, label: step === 'year' ? month.slice(0, 4) : month })
  }
  return ticks
}
