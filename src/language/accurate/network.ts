import type { FormInfo } from '../lexicon.ts'
import type { Tree } from '../token.ts'
import { arcScorer, arcsSize } from './arcs.ts'
import { laidSize, lay, newRoom, putFloats, putWhole, ROOM, type Room, UNIT } from './dense.ts'
import { embedding, embeddingSize } from './embedding.ts'
import { type Kernel, kernel, OUTPUT_UNIT } from './kernel.ts'
import { labeller, labelsSize, largest } from './labels.ts'
import { type Inputs, type Layer, lstm, lstmSize } from './lstm.ts'
import { type NameHead, type NameHeadWeights, nameHead, nameHeadSize } from './name-head.ts'
import { type Projected, projection, projectionSize } from './projection.ts'
import { bestTree } from './tree.ts'
import type { NetworkWeights } from './weights.ts'

/** A sentence's tree, the numbers of its words' tags, and the scores of all tags, a row for each word. */
export interface Draft extends Tree {
  readonly tags: Int32Array
  readonly tagScores: Float32Array
}

/** What a form gives the first layer and the head for names: the same wherever it stands. */
interface Given {
  readonly inputs: Inputs
  readonly name: Float32Array | null
}

/** Outputs of all layers for a sentence's words, one layer after the other, and what their forms give the head for names. */
interface Encoded {
  readonly outputs: readonly Int16Array[]
  readonly names: readonly Float32Array[]
}

/** So many forms met last, and as many before them, are kept with what they give the first layer: the same wherever they stand. */
const KEPT = 3000

export const networkSize = (weights: NetworkWeights, names: NameHeadWeights | null = null): number =>
  ROOM +
  laidSize(embeddingSize(weights)) +
  (names ? nameHeadSize(names) : 0) +
  weights.layers.reduce((sum, layer) => sum + lstmSize(layer), 0) +
  projectionSize(weights) +
  arcsSize(weights) +
  labelsSize(weights)

/** What forms give, made once for each. */
const formsGiven = (
  room: Room,
  weights: NetworkWeights,
  layer: Layer,
  head: NameHead | null,
): ((form: FormInfo) => Given) => {
  const embed = embedding(weights)
  const { at, numbers: embedded } = lay(room, embeddingSize(weights))
  let known = new Map<string, Given>()
  let before = known
  const given = (form: FormInfo): Given => {
    embed(form, embedded)
    putFloats(room, at, embedded.length)
    return { inputs: layer.inputs(), name: head?.ofForm() ?? null }
  }
  return (form) => {
    let found = known.get(form.form)
    if (!found) {
      if (known.size >= KEPT) [before, known] = [known, new Map()]
      found = before.get(form.form) ?? given(form)
      known.set(form.form, found)
    }
    return found
  }
}

const none: Encoded = { outputs: [], names: [] }

/** The network up to the outputs of its layers. */
export const encoder = (
  room: Room,
  weights: NetworkWeights,
  head: NameHead | null = null,
): ((forms: readonly FormInfo[]) => Encoded) => {
  const both = 2 * weights.hidden
  const [first, ...others] = weights.layers.map((layer, at) => lstm(room, layer, at === 0 ? UNIT : OUTPUT_UNIT))
  if (!first) return () => none
  const giving = formsGiven(room, weights, first, head)
  const above = (layer: Layer, outputs: Int16Array): Int16Array =>
    layer.run(
      Array.from({ length: outputs.length / both }, (_, word) => {
        putWhole(room, outputs, word * both, both)
        return layer.inputs(word)
      }),
    )
  return (forms) => {
    const given = forms.map(giving)
    const outputs = [first.run(given.map(({ inputs }) => inputs))]
    for (const layer of others) outputs.push(above(layer, outputs.at(-1) as Int16Array))
    return { outputs, names: given.flatMap(({ name }) => name ?? []) }
  }
}

const tagScoresOf = ({ values, rowSize, from }: Projected, tags: number, length: number): Float32Array => {
  const scores = new Float32Array(length * tags)
  for (let word = 0; word < length; word++) {
    const at = (word + 1) * rowSize + from.tag
    scores.set(values.subarray(at, at + tags), word * tags)
  }
  return scores
}

interface Options {
  /** Makes what it runs on. */
  readonly make?: (size: number) => Kernel
  /** Weights of the head for names. */
  readonly names?: NameHeadWeights | null
}

/**
 * A network ready to run: embeddings of forms, LSTMs in both directions (Kiperwasser and Goldberg 2016), biaffine scores of heads and
 * relations (Dozat and Manning 2017), the best tree. The same answer on every machine: all of it is arithmetic of whole numbers and of
 * floats in a fixed order.
 */
export const network = (
  weights: NetworkWeights,
  { make = kernel, names = null }: Options = {},
): ((forms: readonly FormInfo[]) => Draft) => {
  const room = newRoom(make(networkSize(weights, names)))
  const head = names && nameHead(room, names)
  const encode = encoder(room, weights, head)
  const project = projection(room, weights)
  const arcsOf = arcScorer(room, weights)
  const relsOf = labeller(room, weights)
  const tags = weights.tag.scales.length
  return (forms) => {
    const { length } = forms
    const encoded = encode(forms)
    const projected = project(encoded.outputs.at(-1) ?? new Int16Array(), length)
    const heads = bestTree(arcsOf(projected, length))
    const tagScores = tagScoresOf(projected, tags, length)
    return {
      tags: Int32Array.from({ length }, (_, word) => largest(tagScores, word * tags, tags)),
      tagScores,
      rels: relsOf(projected, heads),
      heads: heads.map((at) => at - 1),
      ...(head && { nameScores: head.scores(encoded.names, encoded.outputs) }),
    }
  }
}
