import { isMoment } from '../../../kernel/clock.ts'
import { isDay, isEdtf } from '../../../kernel/day.ts'

/** Says what is wrong with a value that stands at a place (`body.act.evidence`), or null where nothing is. */
export type Check = (value: unknown, at: string) => string | null

/** A field that may be left out. */
export interface Maybe {
  readonly maybe: Check
}

/** A check for every field of `T`, optional ones marked: a field that is forgotten or made up does not compile. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? Maybe : Check }

export const maybe = (check: Check): Maybe => ({ maybe: check })

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 40 ? `${json.slice(0, 40)}…` : json
}

const being =
  (what: string, test: (value: unknown) => boolean): Check =>
  (value, at) =>
    test(value) ? null : `${at} must be ${what}, and is ${shown(value)}`

export const text = being('text', (value) => typeof value === 'string')
export const yesOrNo = being('true or false', (value) => typeof value === 'boolean')
export const offset = being('a whole number from 0', (value) => Number.isSafeInteger(value) && Number(value) >= 0)
export const amount = being('a number', (value) => typeof value === 'number' && Number.isFinite(value))
export const day = being('a day as 2022-01-22', (value) => typeof value === 'string' && isDay(value))
export const edtf = being('an EDTF date', (value) => typeof value === 'string' && isEdtf(value))
export const moment = being(
  'a moment as 2026-01-31T12:00:00.000Z',
  (value) => typeof value === 'string' && isMoment(value),
)
export const id = being('an id', (value) => typeof value === 'string' && /^[0-9a-z]+$/.test(value))

export const oneOf = (words: readonly unknown[]): Check => {
  const known = new Set(words)
  return being(`one of ${words.join(', ')}`, (value) => known.has(value))
}

export const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? null : check(value, at)

export const listOf =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return `${at} must be a list, and is ${shown(value)}`
    for (const [place, item] of value.entries()) {
      const wrong = check(item, `${at}[${place}]`)
      if (wrong !== null) return wrong
    }
    return null
  }

export const pairOf = (check: Check): Check => {
  const list = listOf(check)
  return (value, at) =>
    list(value, at) ?? (Array.isArray(value) && value.length === 2 ? null : `${at} must be a list of two`)
}

type Fields = Readonly<Record<string, Check | Maybe>>

const checkField = (field: Check | Maybe | undefined, value: unknown, at: string): string | null =>
  field === undefined ? null : (typeof field === 'function' ? field : field.maybe)(value, at)

const missing = (fields: Fields, value: object): string | undefined =>
  Object.keys(fields).find((name) => typeof fields[name] === 'function' && !Object.hasOwn(value, name))

/** An object with these fields. Others are kept as they are: what this version does not know, a later one may. */
export const record = <T>(given: FieldsOf<T>): Check => {
  const fields = given as Fields
  return (value, at) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      return `${at} must be an object, and is ${shown(value)}`
    const lost = missing(fields, value)
    if (lost !== undefined) return `${at}.${lost} is missing`
    for (const [name, field] of Object.entries(value)) {
      const wrong = checkField(Object.hasOwn(fields, name) ? fields[name] : undefined, field, `${at}.${name}`)
      if (wrong !== null) return wrong
    }
    return null
  }
}

/** Both checks, the second only where the first finds nothing. */
export const both =
  (first: Check, second: Check): Check =>
  (value, at) =>
    first(value, at) ?? second(value, at)
