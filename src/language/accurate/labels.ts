import { distancePlace, relu6 } from './arcs.ts'
import { dense, denseSize, laidSize, lay, putFloats, type Room, UNIT } from './dense.ts'
import type { Projected } from './projection.ts'
import type { NetworkWeights } from './weights.ts'

/** Bytes that `labeller` takes. */
export const labelsSize = ({ label }: NetworkWeights): number => denseSize(label) + laidSize(label.width)

/** The place of the largest of `count` numbers from `from` on, counted from there. */
export const largest = (scores: Float32Array, from: number, count: number): number => {
  let top = 0
  for (let at = 1; at < count; at++) if ((scores[from + at] as number) > (scores[from + top] as number)) top = at
  return top
}

const within2 = (x: number): number => Math.min(Math.max(x, -2), 2)

/** Numbers of the relations of words to their heads (0 for the root, `k` for the word `k - 1`). */
export const labeller = (
  room: Room,
  weights: NetworkWeights,
): ((projected: Projected, heads: Int32Array) => Int32Array) => {
  const { label, labelDistance, farthest, added } = weights
  const relations = dense(room, label, UNIT, label.bias)
  const size = label.width
  const { at: jointAt, numbers: joint } = lay(room, size)
  return ({ values, rowSize, from }, heads) =>
    heads.map((head, word) => {
      const own = (word + 1) * rowSize + from.labelDependent
      const other = head * rowSize + from.labelHead
      const far = distancePlace(word, head, farthest) * added
      for (let at = 0; at < added; at++) {
        const sum = (values[own + at] as number) + (values[other + at] as number)
        joint[at] = relu6(sum + (labelDistance[far + at] as number))
      }
      for (let at = added; at < size; at++) {
        joint[at] = within2(values[own + at] as number) * within2(values[other + at] as number)
      }
      putFloats(room, jointAt, size)
      return largest(relations.apply(), 0, relations.rows)
    })
}
