import { describe, expect, it } from 'vitest'
import { tableSize } from './key-rows.ts'
import { choiceScorer, linearScorer } from './linear.ts'

/** Keys as a model file has them: by place, then by value. Some share all but their upper bits. */
const keysInOrder = (): Int32Array => {
  const found = new Set<number>()
  for (let at = 1; found.size < 3000; at++) {
    const key = Math.imul(at, 0x9e3779b1) ^ (at << 7)
    for (const one of [key, key ^ 0x40000000, key ^ (1 << 29)]) if (one !== 0) found.add(one | 0)
  }
  const places = tableSize(found.size) - 1
  return Int32Array.from([...found].sort((a, b) => (a & places) - (b & places) || a - b))
}

const keys = keysInOrder()
const features = keys.map((key, row) => (row % 3 === 0 ? key : key + 2))

describe('scorers', () => {
  it('give the same sums for a short text as for a long one', () => {
    const scorer = linearScorer({
      classes: 5,
      keys,
      runs: new Uint8Array(keys.length).fill(2),
      pairClasses: Uint8Array.from({ length: keys.length * 2 }, (_, at) => (at * 7) % 5),
      pairWeights: Int8Array.from({ length: keys.length * 2 }, (_, at) => ((at * 31) % 255) - 127),
      largest: 2000,
    })
    const sumsOf = (from: number): number[] => {
      const sums = new Int32Array(5)
      scorer.score(features.subarray(from, from + 200), 200, sums)
      return [...sums]
    }
    const early = sumsOf(0)
    for (let call = 0; call < 10_000; call++) scorer.score(features, 1, new Int32Array(5))
    expect(sumsOf(0)).toEqual(early)
    expect(new Set(early).size).toBeGreaterThan(1)
  })

  it('find every key, and no other', () => {
    const roots = new Int8Array(keys.length * 2).fill(127)
    const choose = choiceScorer({ keys, roots, largest: 1000 })
    const known = new Set(keys)
    const sums = new Int32Array(2)
    const one = (key: number): number => {
      choose(Int32Array.of(key), 1, sums)
      return sums[0] as number
    }
    const rounds = [...keys, ...keys, ...keys].flatMap((key) => [key, key + 1])
    for (const key of rounds) expect(one(key | 0) !== 0).toBe(known.has(key | 0))
  })

  it('refuse keys that stand in another order', () => {
    const turned = Int32Array.from(keys).reverse()
    expect(() => choiceScorer({ keys: turned, roots: new Int8Array(turned.length * 2), largest: 1 })).toThrow('order')
  })
})
