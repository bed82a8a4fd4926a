import type { FormInfo } from '../lexicon.ts'
import type { Tree } from '../token.ts'
import { arcScorer, arcsSize } from './arcs.ts'
import { newRoom, paddedWidth, putFloats, putWhole, ROOM, type Room, UNIT } from './dense.ts'
import { embedding, embeddingSize } from './embedding.ts'
import { type Kernel, kernel, OUTPUT_UNIT } from './kernel.ts'
import { labeller, labelsSize, largest } from './labels.ts'
import { type Inputs, type Layer, lstm, lstmSize } from './lstm.ts'
import { type Projected, projection, projectionSize } from './projection.ts'
import { bestTree } from './tree.ts'
import type { NetworkWeights } from './weights.ts'

/** A sentence's tree, and the numbers of its words' tags. */
export interface Draft extends Tree {
  readonly tags: Int32Array
}

/** So many forms met last, and as many before them, are kept with what they give the first layer: the same wherever they stand. */
const KEPT = 3000

const sizeOf = (weights: NetworkWeights): number =>
  ROOM +
  weights.layers.reduce((sum, layer) => sum + lstmSize(layer), 0) +
  projectionSize(weights) +
  arcsSize(weights) +
  labelsSize(weights)

/** Inputs of forms to the first layer. */
const firstInputs = (room: Room, weights: NetworkWeights, layer: Layer): ((form: FormInfo) => Inputs) => {
  const embed = embedding(weights)
  const embedded = new Float32Array(paddedWidth(embeddingSize(weights)))
  let known = new Map<string, Inputs>()
  let before = known
  const inputs = (form: FormInfo): Inputs => {
    embed(form, embedded)
    putFloats(room, embedded, 0, embedded.length)
    return layer.inputs()
  }
  return (form) => {
    let found = known.get(form.form)
    if (!found) {
      if (known.size >= KEPT) [before, known] = [known, new Map()]
      found = before.get(form.form) ?? inputs(form)
      known.set(form.form, found)
    }
    return found
  }
}

/** Outputs of the last layer for a sentence's words. */
const encoder = (room: Room, weights: NetworkWeights): ((forms: readonly FormInfo[]) => Int16Array) => {
  const both = 2 * weights.hidden
  const [first, ...others] = weights.layers.map((layer, at) => lstm(room, layer, at === 0 ? UNIT : OUTPUT_UNIT))
  if (!first) return () => new Int16Array()
  const inputsOf = firstInputs(room, weights, first)
  const above = (layer: Layer, outputs: Int16Array): Int16Array =>
    layer.run(
      Array.from({ length: outputs.length / both }, (_, word) => {
        putWhole(room, outputs, word * both, both)
        return layer.inputs()
      }),
    )
  return (forms) => others.reduce((outputs, layer) => above(layer, outputs), first.run(forms.map(inputsOf)))
}

const tagsOf = ({ values, rowSize, from }: Projected, tags: number, length: number): Int32Array =>
  Int32Array.from({ length }, (_, word) => largest(values, (word + 1) * rowSize + from.tag, tags))

/**
 * A network ready to run: embeddings of forms, LSTMs in both directions (Kiperwasser and Goldberg 2016), biaffine scores of heads and
 * relations (Dozat and Manning 2017), the best tree. The same answer on every machine: all of it is arithmetic of whole numbers and of
 * floats in a fixed order.
 */
export const network = (
  weights: NetworkWeights,
  make: (size: number) => Kernel = kernel,
): ((forms: readonly FormInfo[]) => Draft) => {
  const room = newRoom(make(sizeOf(weights)))
  const encode = encoder(room, weights)
  const project = projection(room, weights)
  const arcsOf = arcScorer(room, weights)
  const relsOf = labeller(room, weights)
  const tags = weights.tag.scales.length
  return (forms) => {
    const { length } = forms
    const projected = project(encode(forms), length)
    const heads = bestTree(arcsOf(projected, length))
    return {
      tags: tagsOf(projected, tags, length),
      rels: relsOf(projected, heads),
      heads: heads.map((head) => head - 1),
    }
  }
}
