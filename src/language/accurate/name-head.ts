import { Fault } from '../../kernel/fault.ts'
import type { Column, ModelFile } from '../model-file.ts'
import { NAME_CLASSES } from '../name-features.ts'
import { relu6 } from './arcs.ts'
import { dense, denseSize, laidSize, lay, putFloats, type Room, UNIT } from './dense.ts'
import { OUTPUT_UNIT } from './kernel.ts'
import type { Rows, Weights } from './weights.ts'

/** The head for names: one layer over a word's vector and the outputs of the network's LSTMs. */
export interface NameHeadWeights {
  readonly form: Rows
  readonly states: Weights
  readonly out: Weights
  /** What a score of 1 counts beside the scores of the linear finder. */
  readonly share: number
}

const damaged = (what: string): Fault =>
  new Fault('bad-model', `the model file lacks ${what}`, 'take models/en.bin from the same version of the package')

/** The head's weights; null where the file has none. Throws `Fault('bad-model')` where it has but some. */
export const readNameHead = ({ header, columns }: ModelFile): NameHeadWeights | null => {
  const head = header['nameHead']
  if (typeof head !== 'object' || head === null) return null
  const { share } = head as { readonly share?: unknown }
  if (typeof share !== 'number') throw damaged('the share of the head for names')
  const column = <C extends Column>(name: string, sort: new (length: number) => C): C => {
    const found = columns.get(`nameHead.${name}`)
    if (found instanceof sort) return found
    throw damaged(`the ${name} of the head for names`)
  }
  const rows = (name: string): Rows => {
    const values = column(`${name}.values`, Int8Array)
    const scales = column(`${name}.scales`, Float32Array)
    return { values, scales, width: values.length / scales.length }
  }
  const layer = (name: string): Weights => ({ ...rows(name), bias: column(`${name}.bias`, Float32Array) })
  return {
    form: rows('form'),
    states: layer('states'),
    out: layer('out'),
    share,
  }
}

/** Bytes that `nameHead` takes. */
export const nameHeadSize = ({ form, states, out }: NameHeadWeights): number =>
  denseSize(form) + denseSize(states) + denseSize(out) + laidSize(out.width)

/** Scores of the classes of names, to be added to those of the linear finder. */
export interface NameHead {
  /** Part of the form whose vector stands in the room. */
  readonly ofForm: () => Float32Array
  /** Scores of all words, a row each, from the parts of their forms and the outputs of the layers. */
  readonly scores: (forms: readonly Float32Array[], outputs: readonly Int16Array[]) => Int32Array
}

/** Puts a word's outputs of all layers side by side where the room's vector stands. */
const putOutputs = ({ kernel, vector }: Room, outputs: readonly Int16Array[], word: number, size: number): void => {
  outputs.forEach((layer, at) => {
    kernel.halves.set(layer.subarray(word * size, (word + 1) * size), (vector >> 1) + at * size)
  })
}

/** Lays out the head in a room. */
export const nameHead = (room: Room, weights: NameHeadWeights): NameHead => {
  const form = dense(room, weights.form, UNIT)
  const states = dense(room, weights.states, OUTPUT_UNIT, weights.states.bias)
  const out = dense(room, weights.out, UNIT, weights.out.bias)
  const { at: hiddenAt, numbers: hidden } = lay(room, weights.out.width)
  return {
    ofForm: () => form.apply().slice(),
    scores: (forms, outputs) => {
      const scores = new Int32Array(forms.length * NAME_CLASSES)
      forms.forEach((own, word) => {
        putOutputs(room, outputs, word, weights.states.width / outputs.length)
        const seen = states.apply()
        for (let at = 0; at < hidden.length; at++) hidden[at] = relu6((own[at] as number) + (seen[at] as number))
        putFloats(room, hiddenAt, hidden.length)
        out.apply().forEach((score, cls) => {
          scores[word * NAME_CLASSES + cls] = Math.round(score * weights.share)
        })
      })
      return scores
    },
  }
}
