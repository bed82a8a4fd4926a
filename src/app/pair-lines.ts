import { Fault } from '../kernel/fault.ts'
import type { Mark, MarkedPair } from './code-pairs.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const form = 'a line is {"id", "text", "source": [{"start", "end"}], "target": [{"start", "end"}]}'

/** Complains about one line. */
type Complain = (what: string, hint?: string) => never

const isPlace = (value: unknown, text: string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length

const markOf = (value: unknown, name: string, text: string, complain: Complain): Mark => {
  const { start, end } = isFields(value) ? value : {}
  if (isPlace(start, text) && isPlace(end, text) && start < end) return { start, end }
  return complain(
    `"${name}" holds a mark that is no place in the text`,
    `offsets go from 0 to ${text.length}, start before end`,
  )
}

const marksOf = (fields: Fields, name: 'source' | 'target', text: string, complain: Complain): readonly Mark[] => {
  const marks = fields[name]
  if (!Array.isArray(marks)) return complain(`"${name}" is no list of marks`)
  return marks.map((mark) => markOf(mark, name, text, complain))
}

const parsed = (line: string, complain: Complain): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return complain('no JSON', 'one JSON object a line, without line breaks within')
  }
}

const pairOf = (line: string, complain: Complain): MarkedPair => {
  const fields = parsed(line, complain)
  if (!isFields(fields)) return complain('no JSON object')
  const { id, text } = fields
  if (typeof id !== 'string' && typeof id !== 'number') return complain('"id" is missing')
  if (typeof text !== 'string' || !text.trim()) return complain('"text" is missing or empty')
  const source = marksOf(fields, 'source', text, complain)
  const target = marksOf(fields, 'target', text, complain)
  if (source.length + target.length === 0) return complain('nothing is marked', 'mark the source, the target or both')
  return { id: String(id), text, source, target }
}

const utf8 = (bytes: Uint8Array, name: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault('undecodable-input', `pairs must be UTF-8 (${name})`, 'convert the file to UTF-8')
  }
}

/** Reads marked pairs, one a line; empty lines are passed over. Throws `Fault('bad-pairs')` that names the line. */
export const parsePairs = (bytes: Uint8Array, name: string): readonly MarkedPair[] => {
  const lines = utf8(bytes, name).split('\n')
  const pairs = lines.flatMap((line, at) => {
    const complain: Complain = (what, hint = form) => {
      throw new Fault('bad-pairs', `line ${at + 1}: ${what} (${name})`, hint)
    }
    return line.trim() ? [pairOf(line, complain)] : []
  })
  if (pairs.length === 0) throw new Fault('empty-input', `no pairs (${name})`, form)
  return pairs
}
