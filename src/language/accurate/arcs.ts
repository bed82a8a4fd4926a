import { dense, denseSize, laidSize, lay, paddedWidth, putFloats, putWhole, type Room, UNIT } from './dense.ts'
import { placeIn } from './kernel.ts'
import type { Projected } from './projection.ts'
import type { ArcScores } from './tree.ts'
import type { NetworkWeights } from './weights.ts'

/** So many heads are scored at once. */
const HEADS = 256
/** Heads' numbers, from 0 to 6, are kept in so many steps of their largest. */
const STEPS = 127

/** Bytes that `arcScorer` takes. */
export const arcsSize = ({ arc }: NetworkWeights): number =>
  denseSize(arc) + 2 * HEADS * paddedWidth(arc.width) + laidSize(arc.width)

export const relu6 = (x: number): number => Math.min(Math.max(x, 0), 6)

/** Where the distance between a word and its head (0 for the root) stands in a table. */
export const distancePlace = (word: number, head: number, farthest: number): number => {
  if (head === 0) return 2 * farthest + 1
  const apart = head - 1 - word
  return farthest + Math.min(Math.max(apart, -farthest), farthest)
}

/** Scores of all heads for all words: biaffine, and by distance. */
export const arcScorer = (
  room: Room,
  weights: NetworkWeights,
): ((projected: Projected, length: number) => ArcScores) => {
  const { kernel, sums, vector } = room
  const { arc, headBias, distance, farthest } = weights
  const asked = dense(room, arc, UNIT, arc.bias)
  const size = arc.width
  const rowsAt = room.take(2 * HEADS * size)
  const answer = kernel.halves.subarray(vector >> 1, (vector >> 1) + size)
  const scale = 1 / Math.sqrt(size)
  const steps = new Float32Array(HEADS)
  const owns = new Float32Array(HEADS)
  const { at: oneAt, numbers: one } = lay(room, size)

  const take = ({ values, rowSize }: Projected, row: number, from: number): void => {
    for (let at = 0; at < size; at++) one[at] = relu6(values[row * rowSize + from + at] as number)
  }
  /** Lays out a head as a row of the matrix. */
  const layHead = (row: number): void => {
    let largest = 1e-6
    let own = 0
    for (let at = 0; at < size; at++) {
      const value = one[at] as number
      if (value > largest) largest = value
      own += value * (headBias[at] as number)
    }
    const step = STEPS / largest
    for (let at = 0; at < size; at++) {
      kernel.halves[(rowsAt >> 1) + placeIn(size, row, at)] = Math.round((one[at] as number) * step)
    }
    steps[row] = scale / (step * UNIT)
    owns[row] = own
  }
  /** What each word asks of its head, in steps of `1 / UNIT`. */
  const questions = (projected: Projected, length: number): Int16Array => {
    const all = new Int16Array(length * size)
    for (let word = 0; word < length; word++) {
      take(projected, word + 1, projected.from.arcDependent)
      putFloats(room, oneAt, size)
      asked.apply()
      putFloats(room, asked.out, size)
      all.set(answer, word * size)
    }
    return all
  }
  return (projected, length) => {
    const wide = length + 1
    const scores = new Float32Array(length * wide)
    const all = questions(projected, length)
    for (let first = 0; first < wide; first += HEADS) {
      const count = Math.min(HEADS, wide - first)
      for (let row = 0; row < count; row++) {
        take(projected, first + row, projected.from.arcHead)
        layHead(row)
      }
      for (let word = 0; word < length; word++) {
        putWhole(room, all, word * size, size)
        kernel.dots(vector, rowsAt, sums, size, (count + 3) & ~3)
        for (let row = 0; row < count; row++) {
          const sum = (kernel.words[(sums >> 2) + row] as number) * (steps[row] as number)
          const far = distance[distancePlace(word, first + row, farthest)] as number
          scores[word * wide + first + row] = sum + (owns[row] as number) + far
        }
      }
    }
    return { length, scores }
  }
}
