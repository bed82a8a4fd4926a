/** Rows of small whole numbers, each with the size of its steps. */
export interface Rows {
  readonly values: Int8Array
  readonly scales: Float32Array
  readonly width: number
}

/** A layer of weights: for each output a row and a constant. */
export interface Weights extends Rows {
  readonly bias: Float32Array
}

/** An LSTM in both directions: input, forget, cell and output gate of the way forward, then of the way back. */
export interface LstmWeights {
  readonly into: Weights
  /** From the last step's output. */
  readonly back: Rows
}

/** What the network is made of, as the model file holds it. */
export interface NetworkWeights {
  readonly hidden: number
  /** Size of the part of the relations' layers that is added; the rest is multiplied. */
  readonly added: number
  /** Farthest distance between a word and its head that is told apart. */
  readonly farthest: number
  /** Hashes of the words that have a vector. */
  readonly keys: Int32Array
  readonly words: Rows
  readonly grams: Rows
  readonly clusters: Rows
  readonly bits: Rows
  readonly shapes: Rows
  readonly layers: readonly LstmWeights[]
  readonly tag: Weights
  readonly arcDependent: Weights
  readonly arcHead: Weights
  readonly arc: Weights
  readonly labelDependent: Weights
  readonly labelHead: Weights
  readonly label: Weights
  readonly root: Float32Array
  readonly headBias: Float32Array
  readonly distance: Float32Array
  readonly labelDistance: Float32Array
}

/** Half bytes from -8 to 7, two in each byte, the lower first. */
export const fromNibbles = (packed: Uint8Array): Int8Array => {
  const values = new Int8Array(packed.length * 2)
  for (let at = 0; at < packed.length; at++) {
    const pair = packed[at] as number
    values[at * 2] = (pair << 28) >> 28
    values[at * 2 + 1] = (pair << 24) >> 28
  }
  return values
}

/** One half of the rows: those of one direction of an LSTM. */
export const halfOf = ({ values, scales, width }: Rows, way: 0 | 1): Rows => {
  const rows = scales.length / 2
  return {
    values: values.subarray(way * rows * width, (way + 1) * rows * width),
    scales: scales.subarray(way * rows, (way + 1) * rows),
    width,
  }
}
