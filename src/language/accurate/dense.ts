import { type Kernel, placeIn } from './kernel.ts'

export { UNIT } from './kernel.ts'

import type { Rows } from './weights.ts'

/** A kernel and what is laid out in it. */
export interface Room {
  readonly kernel: Kernel
  /** Where the vector to multiply stands. */
  readonly vector: number
  /** Where sums go. */
  readonly sums: number
  /** A free stretch of so many bytes. */
  readonly take: (size: number) => number
}

/** Most rows that are multiplied at once. */
export const MOST_ROWS = 1024
const WIDEST = 1024

const aligned = (size: number): number => (size + 15) & ~15

/** Bytes that a room needs beside what is taken from it. */
export const ROOM = aligned(WIDEST * 2) + MOST_ROWS * 4

export const newRoom = (kernel: Kernel): Room => {
  let next = ROOM
  const take = (size: number): number => {
    const from = next
    next += aligned(size)
    return from
  }
  return { kernel, vector: 0, sums: aligned(WIDEST * 2), take }
}

const upTo = (size: number, step: number): number => Math.ceil(size / step) * step
/** Rows and columns as the kernel takes them: what is added is zero. */
const paddedRows = (rows: number): number => upTo(rows, 4)
export const paddedWidth = (width: number): number => upTo(width, 16)

/** Bytes that `dense` takes. */
export const denseSize = ({ scales, width }: Rows): number =>
  paddedRows(scales.length) * (paddedWidth(width) * 2 + 12) + 128

/** Rows of weights laid out in a room. */
export interface Dense {
  readonly rows: number
  /** Where the rows begin. */
  readonly at: number
  /** Where their factors, which turn sums into numbers, begin. */
  readonly factors: number
  /** Where the product stands. */
  readonly out: number
  /** The product with the room's vector; what is given is overwritten by the next product. */
  readonly apply: () => Float32Array
  /** Writes the product to another place of the room. */
  readonly applyTo: (place: number) => void
}

/** Lays out rows of weights for vectors in steps of `1 / unit`. */
export const dense = (room: Room, weights: Rows, unit: number, bias?: Float32Array): Dense => {
  const { kernel, vector, sums } = room
  const { values, scales, width } = weights
  const rows = scales.length
  const wide = paddedWidth(width)
  const count = paddedRows(rows)
  const at = room.take(count * wide * 2)
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < width; k++) kernel.halves[(at >> 1) + placeIn(wide, row, k)] = values[row * width + k] as number
  }
  const [factors, constants, out] = [room.take(count * 4), room.take(count * 4), room.take(paddedWidth(count) * 4)]
  scales.forEach((scale, row) => {
    kernel.floats[(factors >> 2) + row] = scale / unit
  })
  if (bias) kernel.floats.set(bias, constants >> 2)
  const result = kernel.floats.subarray(out >> 2, (out >> 2) + rows)
  const applyTo = (place: number): void => {
    kernel.dots(vector, at, sums, wide, count)
    kernel.scale(sums, factors, constants, place, count)
  }
  return {
    rows,
    at,
    factors,
    out,
    apply: () => {
      applyTo(out)
      return result
    },
    applyTo,
  }
}

/** Numbers laid out in a room. */
export interface Laid {
  readonly at: number
  readonly numbers: Float32Array
}

/** Room for so many numbers, and for as many more, all zero, as the kernel takes with them. */
export const lay = ({ kernel, take }: Room, length: number): Laid => {
  const at = take(paddedWidth(length) * 4)
  return { at, numbers: kernel.floats.subarray(at >> 2, (at >> 2) + length) }
}

/** Bytes that `lay` takes. */
export const laidSize = (length: number): number => paddedWidth(length) * 4 + 16

/** Puts numbers that stand in the room where its vector stands, in steps of `1 / UNIT`. */
export const putFloats = ({ kernel, vector }: Room, at: number, length: number): void =>
  kernel.steps(at, vector, paddedWidth(length))

/** Puts whole numbers there as they are. */
export const putWhole = (
  { kernel: { halves }, vector }: Room,
  values: Int16Array,
  from: number,
  length: number,
): void => {
  const to = vector >> 1
  for (let at = 0; at < length; at++) halves[to + at] = values[from + at] as number
}
