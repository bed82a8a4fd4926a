import { assert } from '../kernel/assert.ts'

/** Adds up, for each class, the weights of the features that hold. */
export interface Scorer {
  readonly classes: number
  /** Adds into `scores` the weights of the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Int32Array): void
}

/** Weights as a model file holds them: for every feature its key and a run of (class, weight). */
export interface Weights {
  readonly classes: number
  readonly keys: Int32Array
  /** Length of each feature's run. */
  readonly runs: Uint8Array
  readonly pairClasses: Uint8Array
  /** Square roots of the weights, 127 for that of the largest: small weights are told apart more finely than large ones. */
  readonly pairWeights: Int8Array
  /** Largest weight, times 1000. */
  readonly largest: number
}

/** Size of the table for so many keys: a power of two, at most seven tenths full. */
export const tableSize = (keys: number): number => {
  let size = 16
  while (size * 0.7 < keys) size *= 2
  return size
}

/**
 * A set of bits, at least six a key, that tells quickly that a key is not there: most are not, and the set fits into a
 * cache where the table does not. A key's bit is its upper part, shifted by `shift`.
 */
interface Filter {
  readonly bits: Int32Array
  readonly shift: number
  /** Room for the keys that may be there. */
  readonly hits: Int32Array
}

const filterOf = (keys: Int32Array): Filter => {
  let width = 10
  while (1 << width < keys.length * 6) width++
  const bits = new Int32Array(1 << (width - 5))
  const shift = 32 - width
  for (let row = 0; row < keys.length; row++) {
    const bit = (keys[row] as number) >>> shift
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31))
  }
  return { bits, shift, hits: new Int32Array(MOST_FEATURES) }
}

/** Most features that are scored at once. */
const MOST_FEATURES = 256

/** Gathers the features that may be there; gives their number. Without branches, for the sake of speed. */
const sift = ({ bits, shift, hits }: Filter, features: Int32Array, count: number): number => {
  let found = 0
  for (let index = 0; index < count; index++) {
    const key = features[index] as number
    const bit = key >>> shift
    hits[found] = key
    found += ((bits[bit >> 5] as number) >>> (bit & 31)) & 1
  }
  return found
}

/** What a whole weight of 1 counts in scores. */
const ONE = 128

/** Squares the weights again, as whole numbers. */
const expanded = (weights: Pick<Weights, 'pairWeights' | 'largest'>): Int16Array => {
  const values = Int16Array.from({ length: 256 }, (_, at) => {
    const root = at < 128 ? at : at - 256
    return (
      Math.sign(root) * Math.max(1, Math.min(32767, Math.round(((root / 127) ** 2 * weights.largest * ONE) / 1000)))
    )
  })
  const { pairWeights } = weights
  const whole = new Int16Array(pairWeights.length)
  for (let at = 0; at < whole.length; at++) whole[at] = values[(pairWeights[at] as number) & 255] as number
  return whole
}

/** Lays the features out in a table with open addressing: key, and start and length of the run in one number. */
export const linearScorer = (weights: Weights): Scorer => {
  const { keys, runs, pairClasses } = weights
  const pairWeights = expanded(weights)
  const size = tableSize(keys.length)
  const mask = size - 1
  const table = new Int32Array(size * 2)
  const filter = filterOf(keys)
  let start = 0
  for (let feature = 0; feature < keys.length; feature++) {
    const key = keys[feature] as number
    const run = runs[feature] as number
    let slot = key & mask
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask
    table[slot * 2] = key
    table[slot * 2 + 1] = start * 256 + run
    start += run
  }
  assert(start <= pairClasses.length && start < 1 << 24, 'the runs of a model hold just its pairs')
  return { classes: weights.classes, score: scoreWith(table, mask, filter, pairClasses, pairWeights) }
}

const scoreWith =
  (
    table: Int32Array,
    mask: number,
    filter: Filter,
    pairClasses: Uint8Array,
    pairWeights: Int16Array,
  ): Scorer['score'] =>
  (features, count, scores) => {
    const found = sift(filter, features, count)
    for (let index = 0; index < found; index++) {
      const key = filter.hits[index] as number
      let slot = key & mask
      let there = table[slot * 2] as number
      while (there !== key && there !== 0) {
        slot = (slot + 1) & mask
        there = table[slot * 2] as number
      }
      if (there === 0) continue
      const packed = table[slot * 2 + 1] as number
      const from = packed >>> 8
      const to = from + (packed & 255)
      for (let pair = from; pair < to; pair++) {
        const at = pairClasses[pair] as number
        scores[at] = (scores[at] as number) + (pairWeights[pair] as number)
      }
    }
  }

/** Weights of a choice between three: every feature has two numbers, for the second and third against the first. */
export interface ChoiceWeights {
  readonly keys: Int32Array
  /** Square roots as in `Weights`: two for each key. */
  readonly roots: Int8Array
  readonly largest: number
}

/** Sums of the second and third choice against the first, in `sums[0]` and `sums[1]`. */
export type Chooser = (features: Int32Array, count: number, sums: Int32Array) => void

/** One number for each key holds both weights; a set of bits tells quickly that a key is not there. */
export const choiceScorer = (weights: ChoiceWeights): Chooser => {
  const values = expanded({ pairWeights: weights.roots, largest: weights.largest })
  const { keys } = weights
  const size = tableSize(keys.length)
  const table = new Int32Array(size * 2)
  const filter = filterOf(keys)
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    let slot = key & (size - 1)
    while (table[slot * 2] !== 0) slot = (slot + 1) & (size - 1)
    table[slot * 2] = key
    table[slot * 2 + 1] = ((values[row * 2] as number) << 16) | ((values[row * 2 + 1] as number) & 0xffff)
  }
  return chooseWith(table, size - 1, filter)
}

const chooseWith =
  (table: Int32Array, mask: number, filter: Filter): Chooser =>
  (features, count, sums) => {
    let second = 0
    let third = 0
    const found = sift(filter, features, count)
    for (let index = 0; index < found; index++) {
      const key = filter.hits[index] as number
      let slot = key & mask
      let there = table[slot * 2] as number
      while (there !== key && there !== 0) {
        slot = (slot + 1) & mask
        there = table[slot * 2] as number
      }
      if (there === 0) continue
      const packed = table[slot * 2 + 1] as number
      second += packed >> 16
      third += (packed << 16) >> 16
    }
    sums[0] = second
    sums[1] = third
  }
