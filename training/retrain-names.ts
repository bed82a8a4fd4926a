/**
 * Trains the name finder of a model file anew, on what its engine makes of the texts:
 * `node training/retrain-names.ts --data ../shared/data --model models/en.bin --out models/en.bin`. About five minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadEngine, type Tier } from '../src/language/index.ts'
import { readModelFile, writeModelFile } from '../src/language/model-file.ts'
import { averageOf } from './average.ts'
import { quantised, type Trained } from './learner.ts'
import { nameLessons, namesToLearn } from './name-lessons.ts'
import { trainNames } from './train-names.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    model: { type: 'string', default: 'models/en.bin' },
    out: { type: 'string', default: 'models/en.bin' },
    epochs: { type: 'string', default: '8' },
    prune: { type: 'string', default: '0.7' },
  },
})

const bytes = readFileSync(values.model)
const documents = namesToLearn(`${values.data}/names`)
const learned = (tier: Tier, seeds: readonly number[]): Trained =>
  trainNames(nameLessons(loadEngine(bytes, { tier }), documents), Number(values.epochs), seeds)
// Both tiers use the finder: it learns on the tags and trees of both.
const weights = quantised(averageOf([learned('accurate', [5, 6, 7]), learned('fast', [5, 6, 7])]), Number(values.prune))
const { header, columns } = readModelFile(bytes)
const { columns: _, ...others } = header
const written = writeModelFile(
  { ...others, 'names.largest': weights.largest },
  new Map([
    ...columns,
    ['names.keys', weights.keys],
    ['names.runs', weights.runs],
    ['names.classes', weights.pairClasses],
    ['names.weights', weights.pairWeights],
  ]),
)
writeFileSync(values.out, written)
console.error(`${values.out}: ${written.length} bytes, ${weights.keys.length} features of names`)
