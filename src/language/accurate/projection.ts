import { dense, denseSize, putWhole, type Room } from './dense.ts'
import { OUTPUT_UNIT } from './kernel.ts'
import type { NetworkWeights, Weights } from './weights.ts'

/** The layers that look at the outputs of the last LSTM: done in one go. */
const layers = ['tag', 'arcHead', 'arcDependent', 'labelHead', 'labelDependent'] as const
type Layer = (typeof layers)[number]

const stacked = (parts: readonly Weights[]): Weights => {
  const [first] = parts
  const values = new Int8Array(parts.reduce((sum, part) => sum + part.values.length, 0))
  const scales = new Float32Array(parts.reduce((sum, part) => sum + part.scales.length, 0))
  const bias = new Float32Array(scales.length)
  let [value, row] = [0, 0]
  for (const part of parts) {
    values.set(part.values, value)
    scales.set(part.scales, row)
    bias.set(part.bias, row)
    value += part.values.length
    row += part.scales.length
  }
  return { values, scales, bias, width: first?.width ?? 0 }
}

/** What the layers make of the root and of every word, a row each, the root's first. */
export interface Projected {
  readonly values: Float32Array
  readonly rowSize: number
  /** Where a layer begins in a row. */
  readonly from: Readonly<Record<Layer, number>>
}

/** Bytes that `projection` takes. */
export const projectionSize = (weights: NetworkWeights): number =>
  denseSize(stacked(layers.map((name) => weights[name])))

/** Projects a sentence's outputs of the last LSTM. */
export const projection = (
  room: Room,
  weights: NetworkWeights,
): ((outputs: Int16Array, length: number) => Projected) => {
  const parts = layers.map((name) => weights[name])
  const all = stacked(parts)
  const layer = dense(room, all, OUTPUT_UNIT, all.bias)
  const both = 2 * weights.hidden
  const root = Int16Array.from(weights.root, (value) => Math.round(value * OUTPUT_UNIT))
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { scales }) => sum + scales.length, 0))
  const from = Object.fromEntries(layers.map((name, at) => [name, starts[at] ?? 0])) as Projected['from']
  return (outputs, length) => {
    const values = new Float32Array((length + 1) * layer.rows)
    putWhole(room, root, 0, both)
    values.set(layer.apply())
    for (let word = 0; word < length; word++) {
      putWhole(room, outputs, word * both, both)
      values.set(layer.apply(), (word + 1) * layer.rows)
    }
    return { values, rowSize: layer.rows, from }
  }
}
