import { type Export, layerNames } from './export.ts'
import { layers } from './layers.ts'

export const jsonl: Export<'jsonl'> = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  gloss: 'one annotation a line, as JSON: acts, or the layer asked for',
  layers: layerNames,
  write: (reading, hearing, { layer }) =>
    layers[layer](reading, hearing)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
}
