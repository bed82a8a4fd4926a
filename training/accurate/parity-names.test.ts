import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findNames, loadEngine, parse, tag, tokenise } from '../../src/language/index.ts'
import { nameTypes } from '../../src/language/name-features.ts'
import { readMarkedNames } from '../marked-names.ts'

interface Row {
  readonly at: number
  /** First and last word and type of every name. */
  readonly names: readonly (readonly [number, number, number])[]
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('./parity-names.json', import.meta.url), 'utf8'))

it('the reader finds the names that the trainer found', () => {
  const engine = loadEngine(readFileSync(new URL('../../models/en.bin', import.meta.url)))
  const documents = readMarkedNames('diplomatic', new URL('../../bench/names/', import.meta.url))
  const wanted = new Map(rows.map(({ at, names }) => [at, names]))
  const found = documents.flatMap(({ document }, at) => {
    if (!wanted.has(at)) return []
    const { names } = findNames(engine, parse(engine, tag(engine, tokenise(engine, document))))
    return [{ at, names: names.map(({ first, end, type }) => [first, end - 1, nameTypes.indexOf(type)]) }]
  })
  expect(rows.length).toBeGreaterThan(50)
  expect(found).toEqual(rows)
})
