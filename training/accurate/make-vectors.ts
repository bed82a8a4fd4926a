/**
 * Makes vectors of the commonest words of unmarked text and of the treebank:
 * `node training/accurate/make-vectors.ts --data ../shared/data --work DIR` writes `words.json` and `vectors.f32` there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConllu } from '../../src/language/index.ts'
import { commonest, readWords } from '../clusters.ts'
import { goldSentences } from '../treebank.ts'
import { trainVectors } from './vectors.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string' },
    words: { type: 'string', default: '30000' },
    width: { type: 'string', default: '96' },
    epochs: { type: 'string', default: '3' },
  },
})
const treebank = goldSentences(readConllu(readFileSync(`${values.data}/ud/en_open-train.conllu`, 'utf8')))
const extra = treebank.map(({ forms }) => forms.join(' ')).join('\n')
// The treebank is worth more than its size: it is read three times.
const { stream, forms } = readWords(`${values.data}/raw`, [extra, extra, extra])
const { vocabulary, place } = commonest(stream, forms, Number(values.words), 6)
console.error(`vectors: ${stream.length} words, ${vocabulary.length} of ${forms.length} forms`)
const numbers = stream.map((id) => (id < 0 ? -1 : (place[id] as number)))
const vectors = trainVectors({
  stream: numbers,
  words: vocabulary.length,
  width: Number(values.width),
  epochs: Number(values.epochs),
})
writeFileSync(`${values.work}/words.json`, JSON.stringify(vocabulary))
writeFileSync(`${values.work}/vectors.f32`, new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength))
