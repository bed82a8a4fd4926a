/**
 * Writes what the head for names of the accurate tier learns from: `node training/accurate/make-name-states.ts --data ../shared/data
 * --work DIR --model models/en.bin`. For every word that may be of a name `DIR/names.i16` holds the vector of its form and the outputs of
 * both LSTMs, `DIR/names.json` its right class and the types that its corpus does not mark; `DIR/names-parity.*` the same of all words of
 * some sentences that nobody learns from.
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
import { NAME_CLASSES, type NameInput } from '../../src/language/name-features.ts'
import { mayBegin } from '../../src/language/names.ts'
import { readMarkedNames } from '../marked-names.ts'
import { nameLessons, namesToLearn } from '../name-lessons.ts'
import type { NameLesson } from '../train-names.ts'

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

/** What the head sees of every word of a sentence. */
const seen = ({ forms }: NameInput): Int16Array[] => {
  const { outputs } = encode(forms)
  return forms.map((form, word) => {
    embed(form, vector)
    const own = new Int16Array(row)
    own.set(vector.map((value) => Math.round(value * UNIT)))
    for (const [layer, output] of outputs.entries())
      own.set(output.subarray(word * both, (word + 1) * both), width + layer * both)
    return own
  })
}

const rows: Int16Array[] = []
const gold: number[] = []
const unmarked: number[] = []
const learn = ({ inputs, gold: right, unmarked: types }: NameLesson): void => {
  const kinds = [...types].reduce((sum, type) => sum + 2 ** type, 0)
  for (const [place, input] of inputs.entries()) {
    const all = seen(input)
    for (const [word, own] of all.entries()) {
      const cls = right[place]?.[word] ?? 0
      if (cls === 0 && !mayBegin(input, word)) continue
      rows.push(own)
      gold.push(cls)
      unmarked.push(kinds)
    }
  }
}

const engine = loadEngine(bytes)
const without = Number(values.without)
for (const [at, lesson] of nameLessons(engine, namesToLearn(`${values.data}/names`)).entries())
  if (without === 0 || at % without > 0) learn(lesson)

const toBytes = (all: readonly Int16Array[]): Buffer => Buffer.concat(all.map((one) => new Uint8Array(one.buffer)))

/** Every fifth of the sentences that the finder is measured on, where it is one. */
const writeParity = (): void => {
  const lessons = nameLessons(engine, readMarkedNames('diplomatic', new URL('../../bench/names/', import.meta.url)))
  const some = lessons.flatMap(({ inputs }, at) => {
    const [input] = inputs
    return at % 5 === 0 && input && inputs.length === 1 ? [{ at, words: seen(input) }] : []
  })
  writeFileSync(`${values.work}/names-parity.i16`, toBytes(some.flatMap(({ words }) => words)))
  const listed = some.map(({ at, words }) => ({ at, length: words.length }))
  writeFileSync(`${values.work}/names-parity.json`, JSON.stringify(listed))
}

writeParity()
writeFileSync(`${values.work}/names.i16`, toBytes(rows))
writeFileSync(`${values.work}/names.json`, JSON.stringify({ row, width, classes: NAME_CLASSES, gold, unmarked }))
console.error(`${rows.length} words`)
