import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { plainKernel } from '../../src/language/accurate/kernel.ts'
import { network } from '../../src/language/accurate/network.ts'
import { readNetwork } from '../../src/language/accurate/read-weights.ts'
import { loadEngine } from '../../src/language/index.ts'
import { readModelFile } from '../../src/language/model-file.ts'
import { compose } from './compose.ts'

interface Row {
  readonly at: number
  readonly tags: readonly number[]
  /** From 1, 0 for the root. */
  readonly heads: readonly number[]
  readonly rels: readonly number[]
}

const bytes = readFileSync(new URL('../../models/en.bin', import.meta.url))
const rows: readonly Row[] = JSON.parse(readFileSync(new URL('./parity.json', import.meta.url), 'utf8'))
const sentences = compose(120)
const engine = loadEngine(bytes)
const infosAt = (at: number) => (sentences[at]?.forms ?? []).map(engine.infoOf)

it('the reader says of sentences what the trainer said', () => {
  const run = network(readNetwork(readModelFile(bytes)))
  const said = rows.map(({ at }) => {
    const { tags, heads, rels } = run(infosAt(at))
    return { at, tags: [...tags], heads: Array.from(heads, (head) => head + 1), rels: Array.from(rels) }
  })
  expect(rows.length).toBeGreaterThan(60)
  expect(said).toEqual(rows)
})

it('says the same without WebAssembly', () => {
  const [fast, plain] = [
    network(readNetwork(readModelFile(bytes))),
    network(readNetwork(readModelFile(bytes)), { make: plainKernel }),
  ]
  for (const { at } of rows.slice(0, 8)) expect(plain(infosAt(at))).toEqual(fast(infosAt(at)))
})
