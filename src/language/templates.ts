import { assert } from '../kernel/assert.ts'
import { mix } from './hash.ts'

/** Turns a row of values into features; gives their number. */
export type Templates = (values: Int32Array, out: Int32Array) => number

/**
 * A template names the values that make one feature together: `'s0w b0t'`. Templates stand under their numbers, which
 * (with `seed`) make features of different templates differ; a number must never be used again for another template of
 * the same weights. `names` are the places of the values in a row.
 */
export const compileTemplates = (
  seed: number,
  names: readonly string[],
  templates: Readonly<Record<number, string>>,
): { readonly size: number; readonly write: Templates } => {
  const rows = Object.entries(templates).map(([id, text]) => ({
    id: Number(id),
    slots: text.split(' ').map((name) => placeOf(names, name)),
  }))
  rows.sort((a, b) => a.slots.length - b.slots.length || a.id - b.id)
  const count = (arity: number): number => rows.filter(({ slots }) => slots.length <= arity).length
  const seeds = Int32Array.from(rows, ({ id }) => mix(seed, id))
  const slots = Uint8Array.from(rows.flatMap((row) => [...row.slots, 0, 0, 0].slice(0, 4)))
  return { size: rows.length, write: writer(seeds, slots, [count(1), count(2), count(3)]) }
}

const placeOf = (names: readonly string[], name: string): number => {
  const place = names.indexOf(name)
  assert(place >= 0 && place < 256, `the value ${name} has a place`)
  return place
}

const writer = (seeds: Int32Array, slots: Uint8Array, [one = 0, two = 0, three = 0]: readonly number[]): Templates => {
  const size = seeds.length
  return (values, out) => {
    let at = 0
    for (; at < one; at++) {
      const hash = mix(seeds[at] as number, values[slots[at * 4] as number] as number)
      out[at] = hash === 0 ? 1 : hash
    }
    for (; at < two; at++) {
      const first = mix(seeds[at] as number, values[slots[at * 4] as number] as number)
      const hash = mix(first, values[slots[at * 4 + 1] as number] as number)
      out[at] = hash === 0 ? 1 : hash
    }
    for (; at < three; at++) {
      const first = mix(seeds[at] as number, values[slots[at * 4] as number] as number)
      const hash = mix(
        mix(first, values[slots[at * 4 + 1] as number] as number),
        values[slots[at * 4 + 2] as number] as number,
      )
      out[at] = hash === 0 ? 1 : hash
    }
    for (; at < size; at++) {
      const first = mix(seeds[at] as number, values[slots[at * 4] as number] as number)
      const third = mix(
        mix(first, values[slots[at * 4 + 1] as number] as number),
        values[slots[at * 4 + 2] as number] as number,
      )
      const hash = mix(third, values[slots[at * 4 + 3] as number] as number)
      out[at] = hash === 0 ? 1 : hash
    }
    return size
  }
}
