/**
 * Trains the English engine: `node training/train.ts --data ../shared/data --out models/en.bin`.
 * Needs the command `xz` and about 15 minutes on one core. Seeds are fixed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { keyLookup } from '../src/language/hash.ts'
import { loadEngine, readConllu } from '../src/language/index.ts'
import type { LemmaTable } from '../src/language/lemma.ts'
import { formTable, type WordTable } from '../src/language/lexicon.ts'
import type { ChoiceWeights, Weights } from '../src/language/linear.ts'
import { type Column, writeModelFile } from '../src/language/model-file.ts'
import { type Clusters, trainClusters } from './clusters.ts'
import { jackknifed } from './jackknife.ts'
import { quantised, quantisedChoice } from './learner.ts'
import { nameLessons, namesToLearn } from './name-lessons.ts'
import { toParseInput } from './parse-input.ts'
import { trainLemmas } from './train-lemma.ts'
import { trainNames } from './train-names.ts'
import { goldTree, relInventory, trainParser } from './train-parser.ts'
import { trainSentences } from './train-sentences.ts'
import { describeAll, goldTags, tagInventory, tagNumbers, trainTagger, wordTable } from './train-tagger.ts'
import { type GoldSentence, goldSentences } from './treebank.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/en.bin' },
    /** File that keeps the word clusters between runs. */
    clusters: { type: 'string' },
    tagEpochs: { type: 'string', default: '6' },
    parseEpochs: { type: 'string', default: '10' },
    nameEpochs: { type: 'string', default: '8' },
  },
})

const clustersFor = (train: readonly GoldSentence[]): Clusters => {
  if (values.clusters && existsSync(values.clusters)) {
    const kept = JSON.parse(readFileSync(values.clusters, 'utf8'))
    return { words: new Map(kept.words), coarse: Uint8Array.from(kept.coarse) }
  }
  const clusters = trainClusters(
    `${values.data}/raw`,
    [train.map(({ forms }) => forms.join(' ')).join('\n')],
    400,
    40,
    30_000,
  )
  const kept = JSON.stringify({ words: [...clusters.words], coarse: [...clusters.coarse] })
  if (values.clusters) writeFileSync(values.clusters, kept)
  return clusters
}

/** Columns and numbers of a model file as they come together. */
interface Parts {
  readonly columns: Map<string, Column>
  readonly header: Record<string, unknown>
}

const addWeights = ({ columns, header }: Parts, name: string, weights: Weights): void => {
  columns.set(`${name}.keys`, weights.keys)
  columns.set(`${name}.runs`, weights.runs)
  columns.set(`${name}.classes`, weights.pairClasses)
  columns.set(`${name}.weights`, weights.pairWeights)
  header[`${name}.largest`] = weights.largest
  const size = (weights.keys.length * 5 + weights.pairClasses.length * 2) / 1e6
  console.error(
    `${name}: ${weights.keys.length} features, ${weights.pairClasses.length} weights, ${size.toFixed(2)} MB`,
  )
}

const addChoice = ({ columns, header }: Parts, name: string, weights: ChoiceWeights): void => {
  columns.set(`${name}.keys`, weights.keys)
  columns.set(`${name}.roots`, weights.roots)
  header[`${name}.largest`] = weights.largest
  console.error(`${name}: ${weights.keys.length} features, ${((weights.keys.length * 6) / 1e6).toFixed(2)} MB`)
}

const addWords = ({ columns }: Parts, table: WordTable): void => {
  columns.set('words.keys', table.keys)
  columns.set('words.ambiguity', table.ambiguity)
  columns.set('words.cluster', table.cluster)
  columns.set('words.coarse', table.coarse)
  columns.set('words.sure', table.sure)
}

const addLemmas = ({ columns, header }: Parts, lemmas: LemmaTable): void => {
  columns.set('lemma.keys', lemmas.keys)
  columns.set('lemma.rules', lemmas.rules)
  header['lemmaRules'] = lemmas.ruleTexts
}

const trainAll = (): void => {
  const text = readConllu(readFileSync(`${values.data}/ud/en_open-train.conllu`, 'utf8'))
  const train = goldSentences(text)
  const clusters = clustersFor(train)
  const tags = tagInventory(train)
  const rels = relInventory(train)
  const numberOf = tagNumbers(tags)
  const table = wordTable(train, clusters, numberOf)
  const parts: Parts = { columns: new Map(), header: { version: '0.1.0', tags, rels } }
  addWords(parts, table)
  addLemmas(parts, trainLemmas(train, numberOf))
  const splitter = trainSentences(text, formTable(table, keyLookup(table.keys)), 10)
  addWeights(parts, 'splitter', quantised(splitter, 0.5))
  const forms = describeAll(train, table)
  const gold = train.map((sentence) => goldTags(sentence, numberOf))
  addWeights(parts, 'tagger', quantised(trainTagger(forms, gold, tags.length, Number(values.tagEpochs)), 0.9))
  const guessed = jackknifed(train, clusters, numberOf, tags.length, 5, 4)
  const inputs = forms.map((infos, at) => toParseInput(infos, guessed[at] ?? new Int32Array(0), tags))
  const trees = train.map((sentence) => goldTree(sentence, rels))
  const parser = trainParser({ inputs, trees, rels, epochs: Number(values.parseEpochs), explore: 0.9 })
  addChoice(parts, 'parser', quantisedChoice(parser.actions, 3))
  addWeights(parts, 'labeller', quantised(parser.labels, 1.2))
  addNames(parts)
  writeFileSync(values.out, writeModelFile(parts.header, parts.columns))
}

/** Names are learned on what the engine so far makes of the texts. */
const addNames = (parts: Parts): void => {
  addWeights(parts, 'names', noWeights)
  const engine = loadEngine(writeModelFile(parts.header, parts.columns))
  const lessons = nameLessons(engine, namesToLearn(`${values.data}/names`))
  addWeights(parts, 'names', quantised(trainNames(lessons, Number(values.nameEpochs), [5, 6, 7]), 0.7))
}

const noWeights: Weights = {
  classes: 0,
  keys: new Int32Array(0),
  runs: new Uint8Array(0),
  pairClasses: new Uint8Array(0),
  pairWeights: new Int8Array(0),
  largest: 1,
}

trainAll()
