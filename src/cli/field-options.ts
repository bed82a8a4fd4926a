import { type FieldName, type Fields, fieldNames } from '../intake/records.ts'
import { Fault } from '../kernel/fault.ts'
import { readInput } from './input.ts'

const isName = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name)

const wrong = (what: string): Fault =>
  new Fault('usage', `${what} (--field)`, `write NAME=FIELD, where NAME is one of ${fieldNames.join(', ')}`)

const pairOf = (text: string): readonly [FieldName, string] => {
  const [, name = '', field = ''] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (!isName(name)) throw wrong(`no field of a report: ${text}`)
  return [name, field]
}

const inFile = async (path: string): Promise<readonly (readonly [FieldName, string])[]> => {
  const text = new TextDecoder().decode(await readInput(path))
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    throw wrong(`no JSON in ${path}`)
  }
  return Object.entries(found ?? {}).map(([name, field]) => pairOf(`${name}=${String(field)}`))
}

/** Which fields of records hold what, as the options say; an option comes before the file. */
export const fieldsOf = async (given: readonly string[], file: string | undefined): Promise<Fields> =>
  Object.fromEntries([...(file === undefined ? [] : await inFile(file)), ...given.map(pairOf)])
