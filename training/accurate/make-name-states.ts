/**
 * Writes what the head for names of the accurate tier learns from: `node training/accurate/make-name-states.ts --data ../shared/data
 * --work DIR --model models/en.bin`. For every word that may be of a name `DIR/names.i16` holds the vector of its form and the outputs of
 * both LSTMs, `DIR/names.json` its right class and the types that its corpus does not mark.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { newRoom, UNIT } from '../../src/language/accurate/dense.ts'
import { embedding, embeddingSize } from '../../src/language/accurate/embedding.ts'
import { kernel } from '../../src/language/accurate/kernel.ts'
import { encoder, networkSize } from '../../src/language/accurate/network.ts'
import { readNetwork } from '../../src/language/accurate/read-weights.ts'
import { loadEngine } from '../../src/language/index.ts'
import { readModelFile } from '../../src/language/model-file.ts'
import { NAME_CLASSES } from '../../src/language/name-features.ts'
import { mayBegin } from '../../src/language/names.ts'
import { nameLessons, namesToLearn } from '../name-lessons.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string' },
    model: { type: 'string', default: 'models/en.bin' },
    /** Leave out every document whose number this divides: for trying things. */
    without: { type: 'string', default: '0' },
  },
})

const bytes = readFileSync(values.model)
const weights = readNetwork(readModelFile(bytes))
const encode = encoder(newRoom(kernel(networkSize(weights))), weights)
const embed = embedding(weights)
const width = embeddingSize(weights)
const both = 2 * weights.hidden
const row = width + both * weights.layers.length
const vector = new Float32Array(width)

const rows: Int16Array[] = []
const gold: number[] = []
const unmarked: number[] = []

const without = Number(values.without)
for (const [at, lesson] of nameLessons(loadEngine(bytes), namesToLearn(`${values.data}/names`)).entries()) {
  if (without > 0 && at % without === 0) continue
  const kinds = [...lesson.unmarked].reduce((sum, type) => sum + 2 ** type, 0)
  for (const [place, input] of lesson.inputs.entries()) {
    const { outputs } = encode(input.forms)
    for (const [word, form] of input.forms.entries()) {
      const right = lesson.gold[place]?.[word] ?? 0
      if (right === 0 && !mayBegin(input, word)) continue
      embed(form, vector)
      const own = new Int16Array(row)
      own.set(vector.map((value) => Math.round(value * UNIT)))
      for (const [layer, output] of outputs.entries())
        own.set(output.subarray(word * both, (word + 1) * both), width + layer * both)
      rows.push(own)
      gold.push(right)
      unmarked.push(kinds)
    }
  }
}
writeFileSync(`${values.work}/names.i16`, Buffer.concat(rows.map((one) => new Uint8Array(one.buffer))))
writeFileSync(`${values.work}/names.json`, JSON.stringify({ row, width, classes: NAME_CLASSES, gold, unmarked }))
console.error(`${rows.length} words`)
