import { type Day, dayNumber } from '../../../../src/kernel/day.ts'
import type { TrendPoint } from '../../../../src/views/trend.ts'

/** A period of one side as it is drawn, in parts of the picture's width and height. */
export interface Bar {
  readonly point: TrendPoint
  /** Left edge and width, 0 to 1. */
  readonly x: number
  readonly width: number
  /** Heights of the bars over and under the line, 0 to 1 of the half. */
  readonly up: number
  readonly down: number
  /** Place of the mean, 0 at the top, 1 at the bottom. */
  readonly mean: number
}

/** First and last day of all points; null where there are none. */
export const spanOf = (points: readonly TrendPoint[]): readonly [Day, Day] | null => {
  const first = points.map(({ from }) => from).sort()[0]
  const last = points
    .map(({ to }) => to)
    .sort()
    .at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

/** The largest number of acts of one sort in a period: all sides are drawn to the same scale. */
export const peakOf = (points: readonly TrendPoint[]): number =>
  points.reduce((most, { conflict, cooperation }) => Math.max(most, conflict, cooperation), 1)

const lowest = -10
const highest = 10

/** Where the periods of one side stand in the picture. */
export const barsOf = (
  points: readonly TrendPoint[],
  [first, last]: readonly [Day, Day],
  peak: number,
): readonly Bar[] => {
  const from = dayNumber(first)
  const days = dayNumber(last) - from + 1
  return points.map((point) => ({
    point,
    x: (dayNumber(point.from) - from) / days,
    width: (dayNumber(point.to) - dayNumber(point.from) + 1) / days,
    up: point.cooperation / peak,
    down: point.conflict / peak,
    mean: (highest - point.mean) / (highest - lowest),
  }))
}

/** The busiest sides first; all together before them. */
export const sidesOf = (points: readonly TrendPoint[], most: number): readonly string[] => {
  const acts = new Map<string, number>()
  for (const { party, acts: own } of points) acts.set(party, (acts.get(party) ?? 0) + own.length)
  const sides = [...acts.keys()].filter((side) => side !== '*')
  const busiest = sides.sort((a, b) => (acts.get(b) ?? 0) - (acts.get(a) ?? 0) || (a < b ? -1 : 1))
  return [...(acts.has('*') ? ['*'] : []), ...busiest.slice(0, most)]
}
