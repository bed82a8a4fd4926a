import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArcScores, bestTree } from './tree.ts'

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head === 0).length === 1 &&
  heads.every((_, word) => {
    let at = word
    for (let steps = 0; steps <= heads.length; steps++) {
      const head = heads[at] as number
      if (head === 0) return true
      at = head - 1
    }
    return false
  })

const total = ({ length, scores }: ArcScores, heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + (scores[word * (length + 1) + head] as number), 0)

const allHeads = (length: number): number[][] =>
  Array.from({ length }).reduce<number[][]>(
    (found) => found.flatMap((heads) => Array.from({ length: length + 1 }, (_, head) => [...heads, head])),
    [[]],
  )

const arcs = (longest: number): fc.Arbitrary<ArcScores> =>
  fc.integer({ min: 1, max: longest }).chain((length) =>
    fc
      .array(fc.integer({ min: -50, max: 50 }), {
        minLength: length * (length + 1),
        maxLength: length * (length + 1),
      })
      .map((scores) => ({ length, scores: Float32Array.from(scores) })),
  )

describe('bestTree', () => {
  it('gives the best of all trees with one root', () => {
    fc.assert(
      fc.property(arcs(4), (scores) => {
        const best = Math.max(
          ...allHeads(scores.length)
            .filter(isTree)
            .map((heads) => total(scores, heads)),
        )
        expect(total(scores, [...bestTree(scores)])).toBe(best)
      }),
      { numRuns: 300 },
    )
  })

  it('gives a tree for every length', () => {
    fc.assert(
      fc.property(arcs(40), (scores) => {
        expect(isTree([...bestTree(scores)])).toBe(true)
      }),
    )
  })

  it('has nothing to say of no words', () => {
    expect([...bestTree({ length: 0, scores: new Float32Array(0) })]).toEqual([])
  })
})
