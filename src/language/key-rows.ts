import { assert } from '../kernel/assert.ts'

/** Keys are spread by their lower bits over so many places: a power of two, at most seven tenths of it taken. */
export const tableSize = (keys: number): number => {
  let size = 16
  while (size * 0.7 < keys) size *= 2
  return size
}

/** Most features that are scored at once. */
export const MOST_FEATURES = 256

/**
 * Finds the row of a key, ready after one pass: what a short text is read with. A model file has its keys in the order of their places (`tableSize`) and, in one place, of their
 * values, so all that is laid out at a start is a set of bits, four a place, that tells whether a key may be there, and
 * beside each 32 of them the row of the first key in them: the number of bits before a key's own leads to its row.
 */
export interface KeyRows {
  readonly keys: Int32Array
  /** Largest place. */
  readonly places: number
  /** By turns 32 bits and the first row in them. */
  readonly cells: Int32Array
  /** Room for the keys that may be there. */
  readonly hits: Int32Array
}

/** One loop for all tables: the first is long enough to have it compiled. From the end, so that the first row stays. */
export const keyRows = (keys: Int32Array): KeyRows => {
  const places = tableSize(keys.length) - 1
  const cells = new Int32Array((places + 1) >> 2)
  let next = 0x7fffffff
  let strays = 0
  for (let row = keys.length - 1; row >= 0; row--) {
    const key = keys[row] as number
    const bit = ((key & places) << 2) | ((key >>> 30) ^ 2)
    const cell = (bit >> 5) * 2
    cells[cell] = (cells[cell] as number) | (1 << (bit & 31))
    cells[cell + 1] = row
    strays |= next - bit
    next = bit
  }
  assert(strays >= 0, 'the keys of a model stand in the order of their places')
  return { keys, places, cells, hits: new Int32Array(MOST_FEATURES) }
}

const bitCount = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The row of a key whose bit is set, or -1. Where two keys share a bit, the row lies a little further than the bits say. */
export const rowOf = ({ keys, places, cells }: KeyRows, key: number): number => {
  const place = key & places
  const cell = (place >> 3) * 2
  const before = (1 << (((place & 7) << 2) | ((key >>> 30) ^ 2))) - 1
  let row = (cells[cell + 1] as number) + bitCount((cells[cell] as number) & before)
  while (row < keys.length && keys[row] !== key && ((keys[row] as number) & places) <= place) row++
  return keys[row] === key ? row : -1
}

/** Gathers the features that may be there; gives their number. Without branches, for the sake of speed. */
export const siftRows = ({ places, cells, hits }: KeyRows, features: Int32Array, count: number): number => {
  let found = 0
  for (let index = 0; index < count; index++) {
    const key = features[index] as number
    const place = key & places
    hits[found] = key
    found += ((cells[(place >> 3) * 2] as number) >>> (((place & 7) << 2) | ((key >>> 30) ^ 2))) & 1
  }
  return found
}
