import { tableSize } from '../src/language/key-rows.ts'
import type { ChoiceWeights, Scorer, Weights } from '../src/language/linear.ts'

/** A linear model that learns as an averaged perceptron does. */
export interface Learner extends Scorer {
  /** Adds `by` to the weights of the features for `target`. */
  update(features: Int32Array, count: number, target: number, by: number): void
  /** To be called after every decision: averages run over decisions. */
  tick(): void
  /** Averaged weights as real numbers. */
  averaged(): Trained
  features(): number
}

export interface Trained {
  readonly classes: number
  readonly keys: Int32Array
  readonly runs: Uint16Array
  readonly pairClasses: Uint8Array
  readonly pairWeights: Float32Array
}

/** Rows of numbers that only ever grow. */
const doubled = {
  ints: (old: Int32Array): Int32Array<ArrayBuffer> => {
    const bigger = new Int32Array(old.length * 2)
    bigger.set(old)
    return bigger
  },
  bytes: (old: Uint8Array): Uint8Array<ArrayBuffer> => {
    const bigger = new Uint8Array(old.length * 2)
    bigger.set(old)
    return bigger
  },
  reals: (old: Float64Array): Float64Array<ArrayBuffer> => {
    const bigger = new Float64Array(old.length * 2)
    bigger.set(old)
    return bigger
  },
}

/** Table from keys to row numbers, with open addressing. */
class Rows {
  count = 0
  private size = 1 << 20
  private table = new Int32Array(this.size * 2)

  find(key: number): number {
    const mask = this.size - 1
    let slot = key & mask
    for (let found = this.table[slot * 2] as number; found !== 0; found = this.table[slot * 2] as number) {
      if (found === key) return this.table[slot * 2 + 1] as number
      slot = (slot + 1) & mask
    }
    return -1
  }

  add(key: number): number {
    if (this.count * 2 > this.size) this.grow()
    this.put(key, this.count)
    return this.count++
  }

  keys(): Int32Array {
    const keys = new Int32Array(this.count)
    for (let at = 0; at < this.table.length; at += 2) {
      if (this.table[at] !== 0) keys[this.table[at + 1] as number] = this.table[at] as number
    }
    return keys
  }

  private put(key: number, row: number): void {
    let slot = key & (this.size - 1)
    while (this.table[slot * 2] !== 0) slot = (slot + 1) & (this.size - 1)
    this.table[slot * 2] = key
    this.table[slot * 2 + 1] = row
  }

  private grow(): void {
    const old = this.table
    this.size *= 2
    this.table = new Int32Array(this.size * 2)
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] !== 0) this.put(old[at] as number, old[at + 1] as number)
    }
  }
}

/** Pairs of class and weight, those of one row side by side; a row that outgrows its room moves to a larger one. */
class Perceptron implements Learner {
  readonly classes: number
  private readonly rows = new Rows()
  private start = new Int32Array(1 << 19)
  private length = new Int32Array(1 << 19)
  private room = new Int32Array(1 << 19)
  private pool = 0
  private cls = new Uint8Array(1 << 21)
  private weight = new Int32Array(1 << 21)
  private total = new Float64Array(1 << 21)
  private stamp = new Int32Array(1 << 21)
  private now = 1

  constructor(classes: number) {
    this.classes = classes
  }

  features(): number {
    return this.rows.count
  }

  tick(): void {
    this.now++
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { start, length, cls, weight } = this
    for (let index = 0; index < count; index++) {
      const row = this.rows.find(features[index] as number)
      if (row < 0) continue
      const from = start[row] as number
      const to = from + (length[row] as number)
      for (let at = from; at < to; at++) {
        const c = cls[at] as number
        scores[c] = (scores[c] as number) + (weight[at] as number)
      }
    }
  }

  update(features: Int32Array, count: number, target: number, by: number): void {
    for (let index = 0; index < count; index++) {
      const key = features[index] as number
      const known = this.rows.find(key)
      const at = this.pairOf(known < 0 ? this.addRow(key) : known, target)
      this.total[at] = this.totalOf(at)
      this.stamp[at] = this.now
      this.weight[at] = (this.weight[at] as number) + by
    }
  }

  averaged(): Trained {
    const { count } = this.rows
    const runs = Uint16Array.from(this.length.subarray(0, count))
    const pairs = runs.reduce((sum, run) => sum + run, 0)
    const pairClasses = new Uint8Array(pairs)
    const pairWeights = new Float32Array(pairs)
    let out = 0
    for (let row = 0; row < count; row++) {
      const from = this.start[row] as number
      for (let at = from; at < from + (runs[row] as number); at++) {
        pairClasses[out] = this.cls[at] as number
        pairWeights[out++] = this.totalOf(at) / this.now
      }
    }
    return { classes: this.classes, keys: this.rows.keys(), runs, pairClasses, pairWeights }
  }

  /** Sum of the weight's values over all decisions so far. */
  private totalOf(at: number): number {
    return (this.total[at] as number) + (this.weight[at] as number) * (this.now - (this.stamp[at] as number))
  }

  private take(need: number): number {
    while (this.pool + need > this.cls.length) {
      this.cls = doubled.bytes(this.cls)
      this.weight = doubled.ints(this.weight)
      this.total = doubled.reals(this.total)
      this.stamp = doubled.ints(this.stamp)
    }
    this.pool += need
    return this.pool - need
  }

  private addRow(key: number): number {
    const row = this.rows.add(key)
    if (row === this.start.length) {
      this.start = doubled.ints(this.start)
      this.length = doubled.ints(this.length)
      this.room = doubled.ints(this.room)
    }
    this.start[row] = this.take(2)
    this.room[row] = 2
    return row
  }

  private pairOf(row: number, target: number): number {
    const from = this.start[row] as number
    const length = this.length[row] as number
    for (let at = from; at < from + length; at++) if (this.cls[at] === target) return at
    if (length === this.room[row]) this.move(row, length)
    const at = (this.start[row] as number) + length
    this.length[row] = length + 1
    this.cls[at] = target
    this.weight[at] = 0
    this.total[at] = 0
    this.stamp[at] = this.now
    return at
  }

  private move(row: number, length: number): void {
    const from = this.start[row] as number
    const to = this.take(length * 2)
    this.cls.copyWithin(to, from, from + length)
    this.weight.copyWithin(to, from, from + length)
    this.total.copyWithin(to, from, from + length)
    this.stamp.copyWithin(to, from, from + length)
    this.start[row] = to
    this.room[row] = length * 2
  }
}

export const createLearner = (classes: number): Learner => new Perceptron(classes)

/** Order in which keys fill their table from its start to its end: so a file loads fast. */
const inTableOrder = (keys: readonly number[]): number[] => {
  const mask = tableSize(keys.length) - 1
  const slot = (row: number): number => (keys[row] as number) & mask
  return keys.map((_, row) => row).sort((a, b) => slot(a) - slot(b) || (keys[a] as number) - (keys[b] as number))
}

const rootOf = (value: number, largest: number): number =>
  Math.sign(value) * Math.min(127, Math.round(127 * Math.sqrt(Math.abs(value) / largest)))

/** Averaged weights as a model file holds them. Weights below `prune` are left out, and features that then say nothing. */
export const quantised = (trained: Trained, prune: number): Weights => {
  const largest = Math.min(
    250,
    trained.pairWeights.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  )
  const keys: number[] = []
  const pairs: (readonly [number, number])[][] = []
  let at = 0
  for (let row = 0; row < trained.keys.length; row++) {
    const kept: (readonly [number, number])[] = []
    for (const end = at + (trained.runs[row] as number); at < end; at++) {
      const value = trained.pairWeights[at] as number
      const root = rootOf(value, largest)
      if (Math.abs(value) >= prune && root !== 0) kept.push([trained.pairClasses[at] as number, root])
    }
    if (kept.length === 0) continue
    keys.push(trained.keys[row] as number)
    pairs.push(kept)
  }
  const order = inTableOrder(keys)
  const flat = order.flatMap((row) => pairs[row] ?? [])
  return {
    classes: trained.classes,
    keys: Int32Array.from(order, (row) => keys[row] as number),
    runs: Uint8Array.from(order, (row) => pairs[row]?.length ?? 0),
    pairClasses: Uint8Array.from(flat, ([cls]) => cls),
    pairWeights: Int8Array.from(flat, ([, root]) => root),
    largest: Math.round(largest * 1000),
  }
}

/** Averaged weights of a choice between three, as `choiceScorer` takes them: the second and third against the first. */
export const quantisedChoice = (trained: Trained, prune: number): ChoiceWeights => {
  const keys: number[] = []
  const values: (readonly [number, number])[] = []
  let at = 0
  let largest = 0
  for (let row = 0; row < trained.keys.length; row++) {
    const by = [0, 0, 0]
    for (const end = at + (trained.runs[row] as number); at < end; at++) {
      by[trained.pairClasses[at] as number] = trained.pairWeights[at] as number
    }
    const [first = 0, second = 0, third = 0] = by
    if (Math.max(first, second, third) - Math.min(first, second, third) < prune) continue
    keys.push(trained.keys[row] as number)
    values.push([second - first, third - first])
    largest = Math.max(largest, Math.abs(second - first), Math.abs(third - first))
  }
  const order = inTableOrder(keys)
  return {
    keys: Int32Array.from(order, (row) => keys[row] as number),
    roots: Int8Array.from(order.flatMap((row) => (values[row] ?? []).map((value) => rootOf(value, largest)))),
    largest: Math.round(largest * 1000),
  }
}
