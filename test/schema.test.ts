import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { kinds } from '../src/acts/kinds/index.ts'
import { readBytes } from '../src/app/read-report.ts'
import { exports, plain } from '../src/exports/index.ts'
import { hearing, reading } from './small-reading.ts'

const schema = JSON.parse(readFileSync(new URL('../schema/reading.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true }).compile(schema)
const json = exports.find(({ name }) => name === 'json')

const errorsOf = (output: string | undefined): unknown => {
  validate(JSON.parse(output ?? ''))
  return validate.errors
}
const options = { layer: 'acts', width: 80, paint: plain, version: '0.0.0' } as const

describe('schema/reading.schema.json', () => {
  it('describes a reading made by hand', () => {
    expect(errorsOf(json?.write(reading, hearing, options))).toBeNull()
  })
  it('describes the readings of the examples', async () => {
    const folder = new URL('../examples/', import.meta.url)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const read = await readBytes(readFileSync(new URL(name, folder)), { published: '2022-02-17' })
      expect(errorsOf(json?.write(read.reading, read.hearing, options)), name).toBeNull()
    }
  })
  it('names every kind of act', () => {
    expect(schema.$defs.kind.enum).toEqual(kinds.map(({ name }) => name))
  })
})
