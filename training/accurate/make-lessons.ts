/**
 * Writes what the trainer of the accurate tier reads: `node training/accurate/make-lessons.ts --data ../shared/data --work DIR`
 * after `make-vectors.ts`, and once more after `make-agreed.ts`. `forms.i32` holds for every form its rows in the tables, `lessons.json` the sentences.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formPlaces } from '../../src/language/accurate/form-features.ts'
import { hashText, keyLookup } from '../../src/language/hash.ts'
import { loadEngine } from '../../src/language/index.ts'
import { tagNumbers } from '../train-tagger.ts'
import { type GoldSentence, readTreebank } from '../treebank.ts'
import { compose } from './compose.ts'
import { cropAll } from './crop.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string' },
    model: { type: 'string', default: 'models/en.bin' },
  },
})

const engine = loadEngine(readFileSync(values.model))
const words: readonly string[] = JSON.parse(readFileSync(`${values.work}/words.json`, 'utf8'))
const keys = Int32Array.from(words, (word) => hashText(word))
const wordRow = keyLookup(keys)
const numberOf = tagNumbers(engine.tags.map(({ upos, xpos }) => `${upos} ${xpos}`))

const numbers = new Map<string, number>()
const rows: number[] = []
const formNumber = (form: string): number => {
  let number = numbers.get(form)
  if (number === undefined) {
    number = numbers.size
    numbers.set(form, number)
    const { word, cluster, bits, shape, grams } = formPlaces(engine.infoOf(form), wordRow)
    rows.push(word, cluster, bits, shape, grams.length, ...grams)
  }
  return number
}

const lesson = ({ forms, upos, xpos, heads, rels }: GoldSentence): Record<string, readonly number[]> => ({
  forms: forms.map(formNumber),
  tags: upos.map((tag, at) => numberOf(tag, xpos[at] ?? '')),
  heads: heads.map((head) => head + 1),
  rels: rels.map((rel) => Math.max(0, engine.rels.indexOf(rel))),
})

const files = { train: 'open-train', dev: 'open-dev', ewt: 'ewt-dev', gum: 'gum-dev' }
const agreed = `${values.work}/agreed.conllu`
const sets = Object.fromEntries([
  ...Object.entries(files).map(([name, file]) => [
    name,
    readTreebank(`${values.data}/ud/en_${file}.conllu`).map(lesson),
  ]),
  ['cropped', cropAll(readTreebank(`${values.data}/ud/en_open-train.conllu`)).map(lesson)],
  ['composed', compose(120).map(lesson)],
  ['agreed', existsSync(agreed) ? readTreebank(agreed).map(lesson) : []],
])
const { tags, rels } = engine
writeFileSync(
  `${values.work}/lessons.json`,
  JSON.stringify({ tags: tags.map(({ upos, xpos }) => `${upos} ${xpos}`), rels, sets }),
)
writeFileSync(`${values.work}/forms.i32`, new Uint8Array(Int32Array.from(rows).buffer))
writeFileSync(`${values.work}/keys.i32`, new Uint8Array(keys.buffer))
console.error(`lessons: ${numbers.size} forms`)
