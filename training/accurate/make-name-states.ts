/**
 * Writes what the head for names of the accurate tier learns from: `node training/accurate/make-name-states.ts --data ../shared/data
 * --work DIR --model models/en.bin`. For every word `DIR/names.i16` holds the vector of its form, the outputs of both LSTMs and what the
 * linear finder says, learned from other documents than the word's own; `DIR/names.json` the sentences.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { newRoom, UNIT } from '../../src/language/accurate/dense.ts'
import { embedding, embeddingSize } from '../../src/language/accurate/embedding.ts'
import { kernel } from '../../src/language/accurate/kernel.ts'
import { encoder, networkSize } from '../../src/language/accurate/network.ts'
import { readNetwork } from '../../src/language/accurate/read-weights.ts'
import { type Engine, loadEngine } from '../../src/language/index.ts'
import { linearScorer, type Scorer } from '../../src/language/linear.ts'
import { readModelFile } from '../../src/language/model-file.ts'
import { NAME_CLASSES, type NameMemory } from '../../src/language/name-features.ts'
import { sentenceNamer } from '../../src/language/names.ts'
import { quantised } from '../learner.ts'
import { readMarkedNames } from '../marked-names.ts'
import { readNameDocuments } from '../name-data.ts'
import { nameLessons, namesToLearn } from '../name-lessons.ts'
import { type NameLesson, trainNames } from '../train-names.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string' },
    model: { type: 'string', default: 'models/en.bin' },
    prune: { type: 'string', default: '0.8' },
    folds: { type: 'string', default: '4' },
  },
})

const file = readModelFile(readFileSync(values.model))
const engine: Engine = loadEngine(readFileSync(values.model))
const weights = readNetwork(file)
const encode = encoder(newRoom(kernel(networkSize(weights))), weights)
const embed = embedding(weights)
const width = embeddingSize(weights)
const both = 2 * weights.hidden
const row = width + 2 * both + NAME_CLASSES
const vector = new Float32Array(width)

/** Scores are kept in steps of an eighth. */
const SCORE_STEP = 16

const rows: Int16Array[] = []
const sentences: unknown[] = []

const put = (lesson: NameLesson, set: string, corpus: string, doc: number, scorer: Scorer): void => {
  const namer = sentenceNamer(scorer)
  const memory: NameMemory = new Map()
  lesson.inputs.forEach((input, at) => {
    const { length } = input.forms
    const scores = new Int32Array(length * NAME_CLASSES)
    namer(input, memory, scores)
    const [first, second] = encode(input.forms).outputs
    const block = new Int16Array(length * row)
    input.forms.forEach((form, word) => {
      embed(form, vector)
      const to = word * row
      for (let k = 0; k < width; k++) block[to + k] = Math.round((vector[k] as number) * UNIT)
      block.set(first?.subarray(word * both, (word + 1) * both) ?? [], to + width)
      block.set(second?.subarray(word * both, (word + 1) * both) ?? [], to + width + both)
      for (let k = 0; k < NAME_CLASSES; k++)
        block[to + width + 2 * both + k] = Math.round((scores[word * NAME_CLASSES + k] as number) / SCORE_STEP)
    })
    rows.push(block)
    sentences.push({ set, corpus, doc, unmarked: [...lesson.unmarked], gold: [...(lesson.gold[at] ?? [])] })
  })
}

const learned = (lessons: readonly NameLesson[]): Scorer =>
  linearScorer(quantised(trainNames(lessons, 8), Number(values.prune)))

const folder = `${values.data}/names`
const documents = namesToLearn(folder)
const lessons = nameLessons(engine, documents)
const folds = Number(values.folds)
for (let fold = 0; fold < folds; fold++) {
  const scorer = learned(lessons.filter((_, at) => at % folds !== fold))
  lessons.forEach((lesson, at) => {
    if (at % folds === fold) put(lesson, 'train', documents[at]?.corpus ?? '', at, scorer)
  })
}
const held = [
  ...readNameDocuments(folder).filter((one) => one.held),
  ...readMarkedNames('diplomatic', new URL('../../bench/names/', import.meta.url)),
]
for (const [at, lesson] of nameLessons(engine, held).entries())
  put(lesson, 'held', held[at]?.corpus ?? '', at, engine.namer)
const bytes = rows.map((block) => new Uint8Array(block.buffer))
writeFileSync(`${values.work}/names.i16`, Buffer.concat(bytes))
writeFileSync(`${values.work}/names.json`, JSON.stringify({ row, width, both, classes: NAME_CLASSES, sentences }))
console.error(`${sentences.length} sentences, ${bytes.reduce((sum, one) => sum + one.length, 0) / row / 2} words`)
