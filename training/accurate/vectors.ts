/**
 * Vectors of words from unmarked text: skip-gram with negative samples in which each place around a word has its own
 * outputs (Ling, Dyer, Black and Trancoso 2015), so that a vector tells what may stand just before or after the word.
 */
import { seeded } from '../random.ts'

export interface VectorTraining {
  /** Words by number, falling with frequency; -1 between texts and for words without a vector. */
  readonly stream: Int32Array
  readonly words: number
  readonly width: number
  readonly epochs: number
}

const PLACES = [-3, -2, -1, 1, 2, 3] as const
const NEGATIVES = 5
/** Words more frequent than this are taken as the middle less often. */
const FREQUENT = 2e-4
const FIRST_RATE = 0.05

const countsOf = (stream: Int32Array, words: number): Float64Array => {
  const counts = new Float64Array(words)
  for (const word of stream) if (word >= 0) counts[word] = (counts[word] as number) + 1
  return counts
}

/** A table from which words are drawn with the 3/4 power of their frequency. */
const drawTable = (counts: Float64Array): Int32Array => {
  const powers = counts.map((count) => count ** 0.75)
  const total = powers.reduce((sum, power) => sum + power, 0)
  const table = new Int32Array(1 << 20)
  let word = 0
  let reached = (powers[0] as number) / total
  for (let at = 0; at < table.length; at++) {
    while (at / table.length > reached && word < counts.length - 1) reached += (powers[++word] as number) / total
    table[at] = word
  }
  return table
}

/** Share of times that a word is taken as the middle, out of 2^31. */
const keptShares = (counts: Float64Array, total: number): Float64Array =>
  counts.map((count) => {
    const ratio = FREQUENT / (count / total)
    return Math.min(1, Math.sqrt(ratio) + ratio)
  })

const sigmoids = Float32Array.from({ length: 1024 }, (_, at) => 1 / (1 + Math.exp(-(at - 511.5) / 64)))
const sigmoid = (x: number): number => (x >= 8 ? 1 : x <= -8 ? 0 : (sigmoids[((x + 8) * 64) | 0] as number))

/** One pass over a pair of vectors: moves the output at `to`, gathers in `gather` what the input at `from` shall move by. */
const learnPair = (
  inputs: Float32Array,
  from: number,
  outputs: Float32Array,
  to: number,
  gather: Float32Array,
  truth: number,
  rate: number,
): void => {
  const width = gather.length
  let dot = 0
  for (let k = 0; k < width; k++) dot += (inputs[from + k] as number) * (outputs[to + k] as number)
  const step = (truth - sigmoid(dot)) * rate
  for (let k = 0; k < width; k++) {
    const out = outputs[to + k] as number
    gather[k] = (gather[k] as number) + step * out
    outputs[to + k] = out + step * (inputs[from + k] as number)
  }
}

/** Vectors of all words, row by row. */
export const trainVectors = ({ stream, words, width, epochs }: VectorTraining): Float32Array => {
  const random = seeded(23)
  const counts = countsOf(stream, words)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const kept = keptShares(counts, total)
  const draw = drawTable(counts)
  const inputs = Float32Array.from({ length: words * width }, () => (random() - 0.5) / width)
  const outputs = PLACES.map(() => new Float32Array(words * width))
  const gather = new Float32Array(width)
  let seed = 12345
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = 0; at < stream.length; at++) {
      const word = stream[at] as number
      if (word < 0 || random() > (kept[word] as number)) continue
      const rate = FIRST_RATE * Math.max(0.02, 1 - (epoch + at / stream.length) / epochs)
      gather.fill(0)
      for (let place = 0; place < PLACES.length; place++) {
        const other = stream[at + (PLACES[place] as number)] ?? -1
        if (other < 0) continue
        const table = outputs[place] as Float32Array
        learnPair(inputs, word * width, table, other * width, gather, 1, rate)
        for (let n = 0; n < NEGATIVES; n++) {
          seed = (Math.imul(seed, 1664525) + 1013904223) | 0
          const wrong = draw[seed >>> 12] as number
          if (wrong !== other) learnPair(inputs, word * width, table, wrong * width, gather, 0, rate)
        }
      }
      for (let k = 0; k < width; k++)
        inputs[word * width + k] = (inputs[word * width + k] as number) + (gather[k] as number)
    }
    console.error(`vectors: epoch ${epoch + 1} of ${epochs}`)
  }
  return inputs
}
