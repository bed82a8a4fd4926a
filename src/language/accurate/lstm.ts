import { dense, denseSize, type Room } from './dense.ts'
import { OUTPUT_UNIT } from './kernel.ts'
import { halfOf, type LstmWeights, type Rows } from './weights.ts'

/** What one word gives the gates of the way forward and of the way back: kept, or where it stands in the room. */
export type Inputs = readonly [Float32Array, Float32Array] | number

/** Inputs of so many words of a sentence stay in the room; those of words behind are kept outside. */
const IN_ROOM = 96

/** One LSTM in both directions (Hochreiter and Schmidhuber 1997; Schuster and Paliwal 1997). */
export interface Layer {
  /** Of the word whose vector stands in the room, to keep; or of the word at a place of the sentence that is then run. */
  readonly inputs: (word?: number) => Inputs
  /** Outputs of all words, of both ways side by side, in steps of `1 / OUTPUT_UNIT`. */
  readonly run: (words: readonly Inputs[]) => Int16Array
}

/** Bytes that `lstm` takes. */
export const lstmSize = ({ into, back }: LstmWeights): number =>
  denseSize(into) + IN_ROOM * back.scales.length * 4 + 2 * (denseSize(halfOf(back, 0)) + back.scales.length * 6 + 64)

/** One way: takes the step of a word from what the word gives the gates; the output stands where the room's vector does. */
interface Way {
  readonly begin: () => void
  readonly step: (inputs: Inputs) => void
}

const wayOf = (room: Room, back: Rows, way: 0 | 1): Way => {
  const { kernel, vector, sums } = room
  const gates = back.scales.length
  const hidden = gates / 4
  const { at, factors } = dense(room, back, OUTPUT_UNIT)
  const [given, cells] = [room.take(gates * 4), room.take(hidden * 4)]
  return {
    begin: () => {
      kernel.halves.fill(0, vector >> 1, (vector >> 1) + hidden)
      kernel.floats.fill(0, cells >> 2, (cells >> 2) + hidden)
    },
    step: (inputs) => {
      const isKept = typeof inputs !== 'number'
      if (isKept) kernel.floats.set(inputs[way], given >> 2)
      kernel.dots(vector, at, sums, hidden, gates)
      kernel.gates(isKept ? given : inputs + way * gates * 4, sums, factors, cells, vector, hidden)
    },
  }
}

/** Lays out an LSTM for inputs in steps of `1 / unit`. */
export const lstm = (room: Room, { into, back }: LstmWeights, unit: number): Layer => {
  const { kernel, vector } = room
  const gates = back.scales.length / 2
  const hidden = gates / 4
  const projection = dense(room, into, unit, into.bias)
  const [forward, backward] = [wayOf(room, halfOf(back, 0), 0), wayOf(room, halfOf(back, 1), 1)]
  const begin = room.take(IN_ROOM * gates * 8)
  const output = kernel.halves.subarray(vector >> 1, (vector >> 1) + hidden)
  return {
    inputs: (word = IN_ROOM) => {
      if (word < IN_ROOM) {
        const place = begin + word * gates * 8
        projection.applyTo(place)
        return place
      }
      const projected = projection.apply()
      return [projected.slice(0, gates), projected.slice(gates)]
    },
    run: (words) => {
      const outputs = new Int16Array(words.length * 2 * hidden)
      forward.begin()
      words.forEach((inputs, at) => {
        forward.step(inputs)
        outputs.set(output, at * 2 * hidden)
      })
      backward.begin()
      for (let at = words.length - 1; at >= 0; at--) {
        backward.step(words[at] as Inputs)
        outputs.set(output, (at * 2 + 1) * hidden)
      }
      return outputs
    },
  }
}
