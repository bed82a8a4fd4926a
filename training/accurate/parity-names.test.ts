import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { plainKernel } from '../../src/language/accurate/kernel.ts'
import { readNameHead } from '../../src/language/accurate/name-head.ts'
import { network } from '../../src/language/accurate/network.ts'
import { readNetwork } from '../../src/language/accurate/read-weights.ts'
import { loadEngine, tokenise } from '../../src/language/index.ts'
import { readModelFile } from '../../src/language/model-file.ts'
import { NAME_CLASSES } from '../../src/language/name-features.ts'
import { readMarkedNames } from '../marked-names.ts'

interface Row {
  readonly at: number
  /** Best class of every word, of those that the head alone would give. */
  readonly classes: readonly number[]
}

const bytes = readFileSync(new URL('../../models/en.bin', import.meta.url))
const rows: readonly Row[] = JSON.parse(readFileSync(new URL('./parity-names.json', import.meta.url), 'utf8'))
const engine = loadEngine(bytes)
const file = readModelFile(bytes)
const documents = readMarkedNames('diplomatic', new URL('../../bench/names/', import.meta.url))
const infosAt = (at: number) =>
  documents
    .slice(at, at + 1)
    .flatMap(({ document }) => tokenise(engine, document).sentences.flatMap(({ tokens }) => tokens))
    .map(({ form }) => engine.infoOf(form))

const bestOf = (scores: Int32Array): number[] =>
  Array.from({ length: scores.length / NAME_CLASSES }, (_, word) => {
    const row = [...scores.subarray(word * NAME_CLASSES, (word + 1) * NAME_CLASSES)]
    return row.indexOf(Math.max(...row))
  })

it('the head for names says of words what the trainer said', () => {
  const run = network(readNetwork(file), { names: readNameHead(file) })
  const said = rows.map(({ at }) => ({ at, classes: bestOf(run(infosAt(at)).nameScores ?? new Int32Array()) }))
  expect(rows.length).toBeGreaterThan(40)
  expect(said).toEqual(rows)
})

it('says the same of names without WebAssembly', () => {
  const names = readNameHead(file)
  const [fast, plain] = [
    network(readNetwork(file), { names }),
    network(readNetwork(file), { names, make: plainKernel }),
  ]
  for (const { at } of rows.slice(0, 6)) expect(plain(infosAt(at)).nameScores).toEqual(fast(infosAt(at)).nameScores)
})
