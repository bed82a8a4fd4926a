import { Fault } from '../kernel/fault.ts'

/** Named columns of numbers and one small header, in one file. All numbers are little-endian. */
export interface ModelFile {
  readonly header: Readonly<Record<string, unknown>>
  readonly columns: ReadonlyMap<string, Column>
}
export type Column = Int32Array | Float32Array | Uint16Array | Uint8Array | Int8Array

const MAGIC = 0x31524d44 // "DMR1"
const PREFIX = 16

interface Entry {
  readonly name: string
  readonly sort: 'i32' | 'f32' | 'u16' | 'u8' | 'i8'
  readonly from: number
  readonly length: number
}

const sortOf = (column: Column): Entry['sort'] => {
  if (column instanceof Int32Array) return 'i32'
  if (column instanceof Float32Array) return 'f32'
  if (column instanceof Uint16Array) return 'u16'
  return column instanceof Uint8Array ? 'u8' : 'i8'
}

const view = (buffer: ArrayBufferLike, entry: Entry, base: number): Column => {
  const at = base + entry.from
  if (entry.sort === 'i32') return new Int32Array(buffer, at, entry.length)
  if (entry.sort === 'f32') return new Float32Array(buffer, at, entry.length)
  if (entry.sort === 'u16') return new Uint16Array(buffer, at, entry.length)
  return entry.sort === 'u8' ? new Uint8Array(buffer, at, entry.length) : new Int8Array(buffer, at, entry.length)
}

const checksum = (bytes: Uint8Array, from: number): number => {
  const units = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2)
  let sum = 0x811c9dc5 | 0
  for (let at = 0; at < units.length; at++) sum = Math.imul(sum ^ (units[at] as number), 0x01000193) ^ (sum >>> 13)
  return sum >>> 0
}

const padded = (length: number): number => (length + 3) & ~3

/** Writes header and columns; what `readModelFile` reads. */
export const writeModelFile = (
  header: Readonly<Record<string, unknown>>,
  columns: ReadonlyMap<string, Column>,
): Uint8Array => {
  let at = 0
  const entries: Entry[] = []
  for (const [name, column] of columns) {
    entries.push({ name, sort: sortOf(column), from: at, length: column.length })
    at += padded(column.byteLength)
  }
  const head = new TextEncoder().encode(JSON.stringify({ ...header, columns: entries }))
  const base = PREFIX + padded(head.length)
  const bytes = new Uint8Array(base + at)
  bytes.set(head, PREFIX)
  entries.forEach((entry) => {
    const column = columns.get(entry.name)
    if (column) bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), base + entry.from)
  })
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, bytes.length, head.length, checksum(bytes, PREFIX)])
  return bytes
}

const damaged = (what: string): Fault =>
  new Fault('bad-model', `the model file ${what}`, 'take models/en.bin from the same version of the package')

/** Reads a model file. Throws `Fault('bad-model')` where it is cut short or changed. */
export const readModelFile = (given: Uint8Array): ModelFile => {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  if (bytes.length < PREFIX || bytes.length % 4 !== 0) throw damaged('is cut short')
  const [magic, length, headLength = 0, sum] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4)
  if (magic !== MAGIC) throw damaged('is no model of this version')
  if (length !== bytes.length || PREFIX + headLength > bytes.length) throw damaged('is cut short')
  if (sum !== checksum(bytes, PREFIX)) throw damaged('was changed: its checksum is wrong')
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + headLength)))
  const base = bytes.byteOffset + PREFIX + padded(headLength)
  const entries: readonly Entry[] = head.columns
  return { header: head, columns: new Map(entries.map((entry) => [entry.name, view(bytes.buffer, entry, base)])) }
}
