import { describe, expect, it } from 'vitest'
import type { TieRow } from '../../../../src/views/parties.ts'
import { curveOf, layoutOf, size } from './layout.ts'

const tie = (from: string, to: string, acts: number): TieRow => ({
  from, to, acts, byFamily: { talks: 0, words: acts, deeds: 0 }, kinds: [{ kind: 'demand', acts }],
}) // biome-ignore format: a row

const ties = [tie('RUS', 'USA', 9), tie('USA', 'RUS', 7), tie('RUS', 'NATO', 4), tie('FRA', 'UKR', 1)]

describe('the network of parties', () => {
  it('is laid out the same every time, whatever the order of the ties', () => {
    expect(layoutOf(ties)).toEqual(layoutOf(ties))
    expect(layoutOf(ties).map(({ party }) => party)).toEqual(['FRA', 'NATO', 'RUS', 'UKR', 'USA'])
  })
  it('lies within its picture, no party on another', () => {
    const nodes = layoutOf(ties)
    for (const { x, y } of nodes) expect(Math.min(x, y) >= 0 && x <= size.width && y <= size.height).toBe(true)
    for (const a of nodes)
      for (const b of nodes) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius)
  })
  it('draws two directions as two lines, the busier the wider', () => {
    const [a, b] = layoutOf([tie('A', 'B', 1)])
    if (!a || !b) throw new Error('two parties')
    expect(curveOf(a, b, 4, 4).path).not.toBe(curveOf(b, a, 4, 4).path)
    expect(curveOf(a, b, 4, 4).width).toBeGreaterThan(curveOf(a, b, 1, 4).width)
  })
  it('is empty where nobody acts towards another', () => expect(layoutOf([])).toEqual([]))
})
