/** As much of the binary format of WebAssembly 2.0 (chapter 5 of its specification) as the kernel needs. */

export type Code = readonly number[]

export const I32 = 0x7f
export const V128 = 0x7b

const leb = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0))
    rest >>>= 7
  } while (rest > 0)
  return bytes
}

const sized = (bytes: Code): number[] => [...leb(bytes.length), ...bytes]
const section = (id: number, ...parts: readonly Code[]): number[] => [id, ...sized(parts.flat())]
const text = (name: string): number[] => sized([...new TextEncoder().encode(name)])
const simd = (code: number, ...rest: Code): Code => [0xfd, ...leb(code), ...rest]

export const get = (local: number): Code => [0x20, local]
export const set = (local: number): Code => [0x21, local]
/** From 0 to 8191. */
export const whole = (value: number): Code => [0x41, ...(value < 64 ? [value] : [(value & 127) | 128, value >> 7])]
export const ADD: Code = [0x6a]
export const SHIFT_LEFT: Code = [0x74]
const LESS: Code = [0x49]

const UNALIGNED: Code = [0, 0]
/** Sixteen bytes so far behind a place. */
export const load = (offset: number): Code => simd(0, 0, ...leb(offset))
export const LOAD = load(0)
export const STORE = simd(11, ...UNALIGNED)
/** Four halves, the first of the vector. */
export const STORE_HALF = simd(91, ...UNALIGNED, 0)
export const NOTHING = simd(12, ...Array<number>(16).fill(0))
export const ADD_WORDS = simd(174)
/** Products of eight halves with eight, added in pairs to four words. */
export const DOT = simd(186)
export const PLUS = simd(228)
export const TIMES = simd(230)
export const OVER = simd(231)
/** Of numbers: one instruction of the machine each, unlike those that mind what is none. */
export const LEAST = simd(234)
export const MOST = simd(235)
export const NEAREST = simd(106)
export const TO_FLOATS = simd(250)
export const TO_WORDS = simd(248)
export const TO_HALVES = simd(133)

/** The same number four times. */
export const number = (value: number): Code => [0x43, ...new Uint8Array(Float32Array.of(value).buffer), ...simd(19)]

/** Four of the eight words of two vectors. */
export const pick = (...lanes: readonly number[]): Code =>
  simd(13, ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte)))

/** Does `steps` again and again until the local `at` is no longer below `end`, another local. */
export const until = (at: number, end: number, ...steps: readonly Code[]): Code => [
  ...[0x03, 0x40],
  ...steps.flat(),
  ...[...get(at), ...get(end), ...LESS],
  ...[0x0d, 0, 0x0b],
]

export interface Definition {
  readonly name: string
  /** Number of parameters, all words. */
  readonly parameters: number
  /** Further locals: words, then vectors. */
  readonly words: number
  readonly vectors: number
  readonly body: Code
}

const type = ({ parameters }: Definition): Code => [0x60, ...sized(Array<number>(parameters).fill(I32)), 0]
const exported = ({ name }: Definition, index: number): Code => [...text(name), 0x00, index]
const code = ({ words, vectors, body }: Definition): Code => sized([2, words, I32, vectors, V128, ...body, 0x0b])

/** A module that exports these functions over a memory that it is given as `m.m`. */
export const moduleOf = (...functions: readonly Definition[]): Uint8Array => {
  const count = functions.length
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [count], ...functions.map(type)),
    ...section(2, [1, ...text('m'), ...text('m'), 0x02, 0x00, 1]),
    ...section(3, [count], [...functions.keys()]),
    ...section(7, [count], ...functions.map(exported)),
    ...section(10, [count], ...functions.map(code)),
  ])
}
