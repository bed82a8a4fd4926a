import { Fault } from '../../kernel/fault.ts'
import type { Column, ModelFile } from '../model-file.ts'
import { fromNibbles, type NetworkWeights, type Rows, type Weights } from './weights.ts'

const damaged = (what: string): Fault =>
  new Fault('bad-model', `the model file lacks ${what}`, 'take models/en.bin from the same version of the package')

const columnsOf =
  ({ columns }: ModelFile) =>
  <C extends Column>(name: string, sort: new (length: number) => C): C => {
    const found = columns.get(`network.${name}`)
    if (found instanceof sort) return found
    throw damaged(`the network's ${name}`)
  }

const sizesOf = ({ header }: ModelFile): Readonly<Record<'hidden' | 'layers' | 'added' | 'farthest', number>> => {
  const found = header['network']
  if (typeof found === 'object' && found !== null) return found as ReturnType<typeof sizesOf>
  throw damaged('the sizes of the network')
}

/** The network's weights. Throws `Fault('bad-model')` where the file lacks some. */
export const readNetwork = (file: ModelFile): NetworkWeights => {
  const column = columnsOf(file)
  const { hidden, layers, added, farthest } = sizesOf(file)
  const shaped = (values: Int8Array, name: string): Rows => {
    const scales = column(`${name}.scales`, Float32Array)
    return { values, scales, width: values.length / scales.length }
  }
  const rows = (name: string): Rows => shaped(column(`${name}.values`, Int8Array), name)
  const nibbles = (name: string): Rows => shaped(fromNibbles(column(`${name}.values`, Uint8Array)), name)
  const dense = (name: string): Weights => ({ ...rows(name), bias: column(`${name}.bias`, Float32Array) })
  return {
    hidden,
    added,
    farthest,
    keys: column('keys', Int32Array),
    words: nibbles('words'),
    grams: nibbles('grams'),
    clusters: rows('clusters'),
    bits: rows('bits'),
    shapes: rows('shapes'),
    layers: Array.from({ length: layers }, (_, at) => ({
      into: dense(`layers.${at}.into`),
      back: rows(`layers.${at}.back`),
    })),
    tag: dense('tag'),
    arcDependent: dense('arc_dep'),
    arcHead: dense('arc_head'),
    arc: dense('arc'),
    labelDependent: dense('label_dep'),
    labelHead: dense('label_head'),
    label: dense('label'),
    root: column('root', Float32Array),
    headBias: column('head_bias', Float32Array),
    distance: column('distance', Float32Array),
    labelDistance: column('label_distance', Float32Array),
  }
}
