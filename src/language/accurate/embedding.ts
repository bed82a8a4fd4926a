import { keyLookup } from '../hash.ts'
import type { FormInfo } from '../lexicon.ts'
import { formPlaces } from './form-features.ts'
import type { NetworkWeights, Rows } from './weights.ts'

const putRow = ({ values, scales, width }: Rows, row: number, out: Float32Array, to: number): void => {
  const scale = scales[row] as number
  for (let at = 0; at < width; at++) out[to + at] = (values[row * width + at] as number) * scale
}

/** The sum of some rows, over the root of their number. */
const putSum = ({ values, scales, width }: Rows, rows: Int32Array, out: Float32Array, to: number): void => {
  out.fill(0, to, to + width)
  const share = 1 / Math.sqrt(Math.max(1, rows.length))
  for (const row of rows) {
    const scale = (scales[row] as number) * share
    for (let at = 0; at < width; at++)
      out[to + at] = (out[to + at] as number) + (values[row * width + at] as number) * scale
  }
}

export const embeddingSize = ({ words, grams, clusters, bits, shapes }: NetworkWeights): number =>
  words.width + grams.width + clusters.width + bits.width + shapes.width

/** What the network sees of a form: its word's vector, the sum of its letters' vectors, its cluster's, bits' and shape's. */
export const embedding = (weights: NetworkWeights): ((form: FormInfo, out: Float32Array) => void) => {
  const lookup = keyLookup(weights.keys)
  const { words, grams, clusters, bits, shapes } = weights
  const [toGrams, toClusters] = [words.width, words.width + grams.width]
  const toBits = toClusters + clusters.width
  return (form, out) => {
    const places = formPlaces(form, lookup)
    if (places.word > 0) putRow(words, places.word - 1, out, 0)
    else out.fill(0, 0, toGrams)
    putSum(grams, places.grams, out, toGrams)
    putRow(clusters, places.cluster, out, toClusters)
    putRow(bits, places.bits, out, toBits)
    putRow(shapes, places.shape, out, toBits + bits.width)
  }
}
