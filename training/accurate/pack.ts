/**
 * Puts the trained network into the model file: `node training/accurate/pack.ts --work DIR [--model models/en.bin]` after
 * `export.py`; with `--part nameHead` the head for names, after `export_names.py`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Column, readModelFile, writeModelFile } from '../../src/language/model-file.ts'

const { values } = parseArgs({
  options: {
    work: { type: 'string' },
    model: { type: 'string', default: 'models/en.bin' },
    out: { type: 'string' },
    part: { type: 'string', default: 'network' },
  },
})

interface Listed {
  readonly name: string
  readonly sort: 'i8' | 'u8' | 'i32' | 'f32'
  readonly length: number
}

const sorts = { i8: Int8Array, u8: Uint8Array, i32: Int32Array, f32: Float32Array } as const

const { work, part } = values
const { columns: listed, ...head } = JSON.parse(readFileSync(`${work}/${part}.json`, 'utf8'))
const bytes = readFileSync(`${work}/${part}.bin`)
let from = 0
const column = ({ sort, length }: Listed): Column => {
  const Sort = sorts[sort]
  const size = length * Sort.BYTES_PER_ELEMENT
  const own = bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + from + size) as ArrayBuffer
  from += size
  return new Sort(own)
}
const found = (listed as readonly Listed[]).map((one) => [`${part}.${one.name}`, column(one)] as const)
const { header, columns } = readModelFile(readFileSync(values.model))
const { columns: _, ...others } = header
const kept = [...columns].filter(([name]) => !name.startsWith(`${part}.`))
const written = writeModelFile({ ...others, [part]: head }, new Map([...kept, ...found]))
writeFileSync(values.out ?? values.model, written)
console.error(`${values.out ?? values.model}: ${written.length} bytes`)
