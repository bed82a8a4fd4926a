import { describe, expect, it } from 'vitest'
import type { TrendPoint } from '../../../../src/views/trend.ts'
import { barsOf, peakOf, sidesOf, spanOf } from './bars.ts'

const point = (from: string, to: string, party: string, conflict: number, cooperation: number, mean = 0): TrendPoint => ({
  from, to, party, conflict, cooperation, mean,
  acts: Array.from({ length: conflict + cooperation }, (_, at) => `${party}${at}`), scores: [],
}) // biome-ignore format: a row

const points = [
  point('2022-01-03', '2022-01-09', '*', 3, 1, -5),
  point('2022-01-03', '2022-01-09', 'RUS', 2, 0, -10),
  point('2022-01-03', '2022-01-09', 'USA', 1, 1, 0),
  point('2022-01-10', '2022-01-16', 'RUS', 0, 4, 10),
]

describe('the bars of a trend', () => {
  it('span all periods and share one scale', () => {
    expect(spanOf(points)).toEqual(['2022-01-03', '2022-01-16'])
    expect(peakOf(points)).toBe(4)
    expect(spanOf([])).toBeNull()
    expect(peakOf([])).toBe(1)
  })
  it('stand at their days', () => {
    const bars = barsOf(
      points.filter(({ party }) => party === 'RUS'),
      ['2022-01-03', '2022-01-16'],
      4,
    )
    expect(bars.map(({ x, width, up, down, mean }) => [x, width, up, down, mean])).toEqual([
      [0, 0.5, 0, 0.5, 1],
      [0.5, 0.5, 1, 0, 0],
    ])
  })
  it('begin with all together, then the busiest', () => expect(sidesOf(points, 1)).toEqual(['*', 'RUS']))
})
