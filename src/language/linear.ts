import { assert } from '../kernel/assert.ts'
import { keyRows, MOST_FEATURES, rowOf, siftRows, tableSize } from './key-rows.ts'

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

/**
 * Keys with what belongs to them, in a table with open addressing: key and payload side by side. A set of bits, at least
 * six a key, tells first that a key is not there: most are not, and the set fits into a cache where the table does not.
 * A key's bit is its upper part, shifted by `shift`.
 */
interface Table {
  readonly cells: Int32Array
  readonly mask: number
  readonly bits: Int32Array
  readonly shift: number
  /** Room for the keys that may be there. */
  readonly hits: Int32Array
}

const widthFor = (keys: number): number => {
  let width = 10
  while (1 << width < keys * 6) width++
  return width
}

/** One loop for all tables: the first is long enough to have it compiled. */
const tableOf = (keys: Int32Array, payloads: Int32Array): Table => {
  const mask = tableSize(keys.length) - 1
  const cells = new Int32Array((mask + 1) * 2)
  const width = widthFor(keys.length)
  const bits = new Int32Array(1 << (width - 5))
  const shift = 32 - width
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    const bit = key >>> shift
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31))
    let slot = key & mask
    while (cells[slot * 2] !== 0) slot = (slot + 1) & mask
    cells[slot * 2] = key
    cells[slot * 2 + 1] = payloads[row] as number
  }
  return { cells, mask, bits, shift, hits: new Int32Array(MOST_FEATURES) }
}

/** Gathers the features that may be there; gives their number. Without branches, for the sake of speed. */
const sift = ({ bits, shift, hits }: Table, features: Int32Array, count: number): number => {
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

/** What each stored byte stands for: the root squared again, as a whole number. */
const valuesOf = (largest: number): Int16Array =>
  Int16Array.from({ length: 256 }, (_, at) => {
    const root = at < 128 ? at : at - 256
    return Math.sign(root) * Math.max(1, Math.min(32767, Math.round(((root / 127) ** 2 * largest * ONE) / 1000)))
  })

/** Start and length of every run in one number. */
const packedRuns = (runs: Uint8Array, pairs: number): Int32Array => {
  const packed = new Int32Array(runs.length)
  let start = 0
  for (let row = 0; row < runs.length; row++) {
    const run = runs[row] as number
    packed[row] = start * 256 + run
    start += run
  }
  assert(start <= pairs && start < 1 << 24, 'the runs of a model hold just its pairs')
  return packed
}

/**
 * A text of a few thousand words is scored before a table is laid out: that takes longer than to score it with rows, which
 * are a tenth slower. Both give the same sums.
 */
const FEW_CALLS = 8_000

type Score = (features: Int32Array, count: number, sums: Int32Array) => void

const withTableLater = (first: Score, later: () => Score): Score => {
  let score = first
  let calls = 0
  return (features, count, sums) => {
    calls++
    if (calls === FEW_CALLS) score = later()
    score(features, count, sums)
  }
}

export const linearScorer = (weights: Weights): Scorer => {
  const runs = packedRuns(weights.runs, weights.pairClasses.length)
  const byTable = (): Score => scoreWith(tableOf(weights.keys, runs), weights)
  return { classes: weights.classes, score: withTableLater(scoreByRows(runs, weights), byTable) }
}

const scoreByRows = (runs: Int32Array, { keys, pairClasses, pairWeights, largest }: Weights): Score => {
  const index = keyRows(keys)
  const values = valuesOf(largest)
  return (features, count, scores) => {
    const found = siftRows(index, features, count)
    for (let hit = 0; hit < found; hit++) {
      const row = rowOf(index, index.hits[hit] as number)
      if (row < 0) continue
      const packed = runs[row] as number
      const from = packed >>> 8
      const to = from + (packed & 255)
      for (let pair = from; pair < to; pair++) {
        const at = pairClasses[pair] as number
        scores[at] = (scores[at] as number) + (values[(pairWeights[pair] as number) & 255] as number)
      }
    }
  }
}

/** Puts what belongs to each key that is there in the key's place; gives their number. */
const payloadsOf = ({ cells, mask, hits }: Table, found: number): number => {
  let there = 0
  for (let index = 0; index < found; index++) {
    const key = hits[index] as number
    let slot = key & mask
    let known = cells[slot * 2] as number
    while (known !== key && known !== 0) {
      slot = (slot + 1) & mask
      known = cells[slot * 2] as number
    }
    hits[there] = cells[slot * 2 + 1] as number
    there += known === 0 ? 0 : 1
  }
  return there
}

/** Class and stored weight side by side: one look into memory for both. */
const pairsOf = ({ pairClasses, pairWeights }: Weights): Uint16Array =>
  Uint16Array.from(pairClasses, (at, pair) => at * 256 + ((pairWeights[pair] as number) & 255))

const scoreWith = (table: Table, weights: Weights): Scorer['score'] => {
  const { hits } = table
  const values = valuesOf(weights.largest)
  const pairs = pairsOf(weights)
  return (features, count, scores) => {
    // In two loops, so that the look-ups of one feature need not wait for the sums of the one before.
    const found = payloadsOf(table, sift(table, features, count))
    for (let index = 0; index < found; index++) {
      const packed = hits[index] as number
      const from = packed >>> 8
      const to = from + (packed & 255)
      for (let pair = from; pair < to; pair++) {
        const both = pairs[pair] as number
        const at = both >>> 8
        scores[at] = (scores[at] as number) + (values[both & 255] as number)
      }
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

/** Both weights of every key in one number. */
const packedChoices = (roots: Int8Array, largest: number): Int32Array => {
  const values = valuesOf(largest)
  const packed = new Int32Array(roots.length >> 1)
  for (let row = 0; row < packed.length; row++) {
    const second = values[(roots[row * 2] as number) & 255] as number
    const third = values[(roots[row * 2 + 1] as number) & 255] as number
    packed[row] = (second << 16) | (third & 0xffff)
  }
  return packed
}

export const choiceScorer = (weights: ChoiceWeights): Chooser => {
  const { keys, roots, largest } = weights
  return withTableLater(chooseByRows(weights), () => chooseWith(tableOf(keys, packedChoices(roots, largest))))
}

const chooseByRows = ({ keys, roots, largest }: ChoiceWeights): Chooser => {
  const index = keyRows(keys)
  const values = valuesOf(largest)
  return (features, count, sums) => {
    let second = 0
    let third = 0
    const found = siftRows(index, features, count)
    for (let hit = 0; hit < found; hit++) {
      const row = rowOf(index, index.hits[hit] as number)
      if (row < 0) continue
      second += values[(roots[row * 2] as number) & 255] as number
      third += values[(roots[row * 2 + 1] as number) & 255] as number
    }
    sums[0] = second
    sums[1] = third
  }
}

const chooseWith = (table: Table): Chooser => {
  const { hits } = table
  return (features, count, sums) => {
    let second = 0
    let third = 0
    const found = payloadsOf(table, sift(table, features, count))
    for (let index = 0; index < found; index++) {
      const packed = hits[index] as number
      second += packed >> 16
      third += (packed << 16) >> 16
    }
    sums[0] = second
    sums[1] = third
  }
}
