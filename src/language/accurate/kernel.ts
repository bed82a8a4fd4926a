import {
  ADD, ADD_WORDS, type Code, type Definition, DOT, get, LEAST, LOAD, load, MOST, moduleOf, NEAREST, NOTHING, number, OVER, PLUS,
  pick, SHIFT_LEFT, STORE, STORE_HALF, set, TIMES, TO_FLOATS, TO_HALVES, TO_WORDS, until, whole,
} from './assembler.ts' // biome-ignore format: one list

/**
 * What the network spends its time with, over one memory: in WebAssembly with SIMD where that may run, else in plain
 * code with the same answers. All places are in bytes.
 */
export interface Kernel {
  readonly halves: Int16Array
  readonly words: Int32Array
  readonly floats: Float32Array
  /**
   * Writes for each row of the matrix at `matrix` (halves, laid out by `placeIn`) its product with the vector at `vector` (halves) to
   * `sums` (words); `width` is a multiple of 16, `rows` of 4.
   */
  readonly dots: (vector: number, matrix: number, sums: number, width: number, rows: number) => void
  /** Writes `rows` of `sums` (words) times `factors` plus `bias` to `out` (all floats); `rows` is a multiple of 4. */
  readonly scale: (sums: number, factors: number, bias: number, out: number, rows: number) => void
  /** Writes `size` floats, a multiple of 8, to `out` as halves in steps of `1 / UNIT`, the nearest, the even one of two. */
  readonly steps: (floats: number, out: number, size: number) => void
  /**
   * A step of an LSTM of `size` cells, a multiple of 4. For input, forget, cell and output gate, one after the other: `inputs`
   * (floats) plus `sums` (words) times `factors` (floats). Changes `cells` (floats); outputs go to `outputs` (halves, in steps of 1/8192).
   */
  readonly gates: (inputs: number, sums: number, factors: number, cells: number, outputs: number, size: number) => void
}

/** Outputs of `gates` come in steps of so much. */
export const OUTPUT_UNIT = 8192

/** Other vectors, none of whose numbers lies beyond 16, are multiplied in steps of so much. */
export const UNIT = 2048
const FARTHEST = 32_767

// Lambert's continued fraction of the hyperbolic tangent; beyond the bound it is taken to have reached 1.
const BOUND = 4.97
const above = [135_135, 17_325, 378] as const
const below = [135_135, 62_370, 3150, 28] as const

/** Where the number of a row and a column stands in a matrix: four rows go side by side, eight columns of each in turn. */
export const placeIn = (width: number, row: number, column: number): number =>
  (row >> 2) * 4 * width + (column >> 3) * 32 + (row & 3) * 8 + (column & 7)

const dots: Definition = (() => {
  const [vector, matrix, sums, width, rows, end, vectorEnd, at, loaded] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const [a, b, c, d] = [9, 10, 11, 12]
  const all = [a, b, c, d]
  const pair = (one: number, other: number): Code => [
    ...[...get(one), ...get(other), ...pick(0, 4, 1, 5)],
    ...[...get(one), ...get(other), ...pick(2, 6, 3, 7)],
    ...ADD_WORDS,
  ]
  /** The four rows' sums in one vector: of two accumulators at a time, then of both pairs. */
  const gathered = [
    ...[...pair(a, b), ...set(a), ...pair(c, d), ...set(c)],
    ...[...get(a), ...get(c), ...pick(0, 1, 4, 5)],
    ...[...get(a), ...get(c), ...pick(2, 3, 6, 7)],
    ...ADD_WORDS,
  ]
  const product = (sum: number, offset: number): Code => {
    const weights = [...get(matrix), ...load(offset)]
    return [...get(sum), ...get(loaded), ...weights, ...DOT, ...ADD_WORDS, ...set(sum)]
  }
  const eightColumns = (step: number): Code => [
    ...[...get(at), ...load(step * 16), ...set(loaded)],
    ...all.flatMap((sum, row) => product(sum, step * 64 + row * 16)),
  ]
  const body = [
    ...[...get(rows), ...whole(2), ...SHIFT_LEFT, ...get(sums), ...ADD, ...set(end)],
    ...[...get(width), ...whole(1), ...SHIFT_LEFT, ...get(vector), ...ADD, ...set(vectorEnd)],
    ...until(
      sums,
      end,
      all.flatMap((one) => [...NOTHING, ...set(one)]),
      [...get(vector), ...set(at)],
      until(
        at,
        vectorEnd,
        [...eightColumns(0), ...eightColumns(1)],
        [...get(matrix), ...whole(128), ...ADD, ...set(matrix)],
        [...get(at), ...whole(32), ...ADD, ...set(at)],
      ),
      [...get(sums), ...gathered, ...STORE],
      [...get(sums), ...whole(16), ...ADD, ...set(sums)],
    ),
  ]
  return { name: 'dots', parameters: 5, words: 3, vectors: 5, body }
})()

const gates: Definition = (() => {
  const [inputs, sums, factors, cells, outputs, size, wide, end, offset] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const [x, square, first, second, third] = [9, 10, 11, 12, 13]
  /** By Horner's rule, the last term first. */
  const polynomial = (terms: readonly number[]): Code =>
    terms
      .toReversed()
      .flatMap((term, at) => (at === 0 ? number(term) : [...get(square), ...TIMES, ...number(term), ...PLUS]))
  /** The hyperbolic tangent of `x`. */
  const tangent: Code = [
    ...[...get(x), ...number(BOUND), ...LEAST, ...number(-BOUND), ...MOST, ...set(x)],
    ...[...get(x), ...get(x), ...TIMES, ...set(square)],
    ...[...polynomial([...above, 1]), ...get(x), ...TIMES, ...polynomial(below), ...OVER],
    ...[...number(1), ...LEAST, ...number(-1), ...MOST],
  ]
  const moved = (place: number, gate: number): Code => [
    ...[...get(place), ...get(offset), ...ADD],
    ...Array.from({ length: gate }, () => [...get(wide), ...ADD]).flat(),
    ...LOAD,
  ]
  const activation = (gate: number): Code => [
    ...[...moved(inputs, gate), ...moved(sums, gate), ...TO_FLOATS, ...moved(factors, gate), ...TIMES, ...PLUS],
    ...set(x),
  ]
  const share = (gate: number): Code => [
    ...activation(gate),
    ...[...get(x), ...number(0.5), ...TIMES, ...set(x)],
    ...[...tangent, ...number(0.5), ...TIMES, ...number(0.5), ...PLUS],
  ]
  const body = [
    ...[...get(size), ...whole(2), ...SHIFT_LEFT, ...set(wide)],
    ...[...get(wide), ...set(end), ...whole(0), ...set(offset)],
    ...until(
      offset,
      end,
      [...share(0), ...set(first), ...share(1), ...set(second)],
      [...activation(2), ...tangent, ...set(third)],
      [...get(second), ...get(cells), ...get(offset), ...ADD, ...LOAD, ...TIMES],
      [...get(first), ...get(third), ...TIMES, ...PLUS, ...set(third)],
      [...get(cells), ...get(offset), ...ADD, ...get(third), ...STORE],
      [...share(3), ...set(second), ...get(third), ...set(x)],
      [...tangent, ...get(second), ...TIMES, ...number(OUTPUT_UNIT), ...TIMES, ...NEAREST, ...TO_WORDS, ...set(x)],
      [...get(outputs), ...get(x), ...get(x), ...TO_HALVES, ...STORE_HALF],
      [...get(outputs), ...whole(8), ...ADD, ...set(outputs)],
      [...get(offset), ...whole(16), ...ADD, ...set(offset)],
    ),
  ]
  return { name: 'gates', parameters: 6, words: 3, vectors: 5, body }
})()

const scale: Definition = (() => {
  const [sums, factors, bias, out, rows, end] = [0, 1, 2, 3, 4, 5]
  const next = (local: number): Code => [...get(local), ...whole(16), ...ADD, ...set(local)]
  const body = [
    ...[...get(rows), ...whole(2), ...SHIFT_LEFT, ...get(sums), ...ADD, ...set(end)],
    ...until(
      sums,
      end,
      [...get(out), ...get(sums), ...LOAD, ...TO_FLOATS, ...get(factors), ...LOAD, ...TIMES],
      [...get(bias), ...LOAD, ...PLUS, ...STORE],
      [...next(factors), ...next(bias), ...next(out), ...next(sums)],
    ),
  ]
  return { name: 'scale', parameters: 5, words: 1, vectors: 0, body }
})()

const steps: Definition = (() => {
  const [floats, out, size, end] = [0, 1, 2, 3]
  const four = (offset: number): Code => [
    ...[...get(floats), ...load(offset), ...number(UNIT), ...TIMES],
    ...[...number(FARTHEST), ...LEAST, ...number(-FARTHEST), ...MOST, ...NEAREST, ...TO_WORDS],
  ]
  const body = [
    ...[...get(size), ...whole(2), ...SHIFT_LEFT, ...get(floats), ...ADD, ...set(end)],
    ...until(
      floats,
      end,
      [...get(out), ...four(0), ...four(16), ...TO_HALVES, ...STORE],
      [...get(floats), ...whole(32), ...ADD, ...set(floats), ...get(out), ...whole(16), ...ADD, ...set(out)],
    ),
  ]
  return { name: 'steps', parameters: 3, words: 1, vectors: 0, body }
})()

const views = (buffer: ArrayBuffer) => ({
  halves: new Int16Array(buffer),
  words: new Int32Array(buffer),
  floats: new Float32Array(buffer),
})
type Views = ReturnType<typeof views>

const plainDots =
  ({ halves, words }: Views): Kernel['dots'] =>
  (vector, matrix, sums, width, rows) => {
    for (let row = 0; row < rows; row++) {
      let sum = 0
      for (let at = 0; at < width; at++) {
        sum += (halves[(vector >> 1) + at] as number) * (halves[(matrix >> 1) + placeIn(width, row, at)] as number)
      }
      words[(sums >> 2) + row] = sum
    }
  }

// Every step is rounded as the 32 bits of WebAssembly are.
const f = Math.fround
const limited = (x: number, bound: number): number => Math.max(Math.min(x, f(bound)), -f(bound))
const polynomial = (terms: readonly number[], square: number): number =>
  terms.slice(0, -1).reduceRight((inner, term) => f(f(inner * square) + term), terms.at(-1) as number)
const tangent = (given: number): number => {
  const x = limited(given, BOUND)
  const square = f(x * x)
  return limited(f(f(polynomial([...above, 1], square) * x) / polynomial(below, square)), 1)
}
const share = (x: number): number => f(f(tangent(f(x * 0.5)) * 0.5) + 0.5)
/** To the nearest whole number, the even one of two: what adding and taking away this number leaves of 32 bits. */
const MAGIC = 12_582_912
const nearest = (x: number): number => f(f(x + MAGIC) - MAGIC)

const plainGates =
  ({ halves, words, floats }: Views): Kernel['gates'] =>
  (inputs, sums, factors, cells, outputs, size) => {
    const activation = (at: number): number =>
      f(
        (floats[(inputs >> 2) + at] as number) +
          f(f(words[(sums >> 2) + at] as number) * (floats[(factors >> 2) + at] as number)),
      )
    for (let at = 0; at < size; at++) {
      const entry = share(activation(at))
      const keep = share(activation(at + size))
      const fresh = tangent(activation(at + 2 * size))
      const cell = f(f(keep * (floats[(cells >> 2) + at] as number)) + f(entry * fresh))
      floats[(cells >> 2) + at] = cell
      halves[(outputs >> 1) + at] = nearest(f(f(tangent(cell) * share(activation(at + 3 * size))) * OUTPUT_UNIT))
    }
  }

const plainScale =
  ({ words, floats }: Views): Kernel['scale'] =>
  (sums, factors, bias, out, rows) => {
    for (let row = 0; row < rows; row++) {
      const product = f(f(words[(sums >> 2) + row] as number) * (floats[(factors >> 2) + row] as number))
      floats[(out >> 2) + row] = product + (floats[(bias >> 2) + row] as number)
    }
  }

const plainSteps =
  ({ halves, floats }: Views): Kernel['steps'] =>
  (from, out, size) => {
    for (let at = 0; at < size; at++)
      halves[(out >> 1) + at] = nearest(limited(f((floats[(from >> 2) + at] as number) * UNIT), FARTHEST))
  }

const PAGE = 65_536

/** In plain code, for places that forbid WebAssembly, and to check the other against. */
export const plainKernel = (size: number): Kernel => {
  const shown = views(new ArrayBuffer(Math.ceil(size / PAGE) * PAGE))
  return {
    ...shown,
    dots: plainDots(shown),
    scale: plainScale(shown),
    steps: plainSteps(shown),
    gates: plainGates(shown),
  }
}

/** As much of the WebAssembly interface as is used; its types come with a browser's, which the engine must not need. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Pick<Kernel, 'dots' | 'scale' | 'steps' | 'gates'> }
}

/** A kernel with room for `size` bytes. */
export const kernel = (size: number): Kernel => {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) })
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf(dots, scale, steps, gates)), {
      m: { m: memory },
    })
    const { dots: fastDots, scale: fastScale, steps: fastSteps, gates: fastGates } = exports
    return { ...views(memory.buffer), dots: fastDots, scale: fastScale, steps: fastSteps, gates: fastGates }
  } catch {
    // No WebAssembly here, none with SIMD, or a page that forbids it.
    return plainKernel(size)
  }
}
