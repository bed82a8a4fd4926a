// Many values of one field, each distinct one written once: what a field of a hundred thousand rows tells is mostly the same few
// things. A column is read when somebody first asks for one of its values.

/** Values of one field in the order of their rows, as they are kept. */
export interface KeptColumn {
  /** Bytes of a place. */
  readonly width: 1 | 2 | 4
  /** Of every row the place of its value in `told`; empty where the rows are told one after the other. */
  readonly places: Uint8Array
  /** The distinct values: a JSON array in UTF-8. */
  readonly told: Uint8Array
  /** Where each value ends in it, to be read when somebody asks for it; empty where all are read at once. */
  readonly ends: Uint8Array
  /** The place that stands for no value at all; -1 where every row has one. */
  readonly absent: number
}

const kinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const

const widthFor = (distinct: number): KeptColumn['width'] => (distinct <= 2 ** 8 ? 1 : distinct <= 2 ** 16 ? 2 : 4)

interface Placed {
  readonly places: Uint32Array
  readonly table: readonly unknown[]
}

/** Lists and objects that are told alike stand once; the same one is not told again to find out. */
const placed = (values: readonly unknown[]): Placed => {
  const known = new Map<unknown, number>()
  const told = new Map<string, number>()
  const table: unknown[] = []
  const enter = (value: unknown): number => {
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : null
    const place = (key === null ? undefined : told.get(key)) ?? table.length
    if (key !== null) told.set(key, place)
    if (place === table.length) table.push(value)
    known.set(value, place)
    return place
  }
  const places = new Uint32Array(values.length)
  for (const [at, value] of values.entries()) places[at] = known.get(value) ?? enter(value)
  return { places, table }
}

/** So many distinct values of so many characters are not read all at once. */
const many = 1000
const long = 30

/** Where more than one value in so many was asked for, the others will be: all at once they take a third of the time. */
const most = 12

interface Told {
  readonly told: Uint8Array
  readonly ends: Uint8Array
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Where each value ends in the array. */
const endsOf = (values: readonly Uint8Array[]): Uint8Array => {
  const ends = new Uint32Array(values.length)
  let end = 0
  for (const [at, { length }] of values.entries()) {
    end += 1 + length
    ends[at] = end
  }
  return new Uint8Array(ends.buffer)
}

const toldOf = (table: readonly unknown[]): Told => {
  const told = bytesOf(JSON.stringify(table))
  const isLong = table.length > many && told.length > long * table.length
  return {
    told,
    ends: isLong ? endsOf(table.map((value) => bytesOf(JSON.stringify(value ?? null)))) : new Uint8Array(),
  }
}

/** The values as a column. They must be JSON, or undefined. */
export const columnOf = (values: readonly unknown[]): KeptColumn => {
  const { places, table } = placed(values)
  const width = widthFor(table.length)
  const isInTurn = places.length === table.length
  return {
    width,
    places: isInTurn ? new Uint8Array() : new Uint8Array(kinds[width].from(places).buffer),
    ...toldOf(table),
    absent: table.indexOf(undefined),
  }
}

const inTurn = new Map<number, Uint32Array>()

/** 0, 1, 2, …; one for all columns of a length. */
const countedTo = (size: number): Uint32Array => {
  const known = inTurn.get(size)
  if (known) return known
  const all = new Uint32Array(size)
  for (let at = 0; at < size; at++) all[at] = at
  inTurn.set(size, all)
  return all
}

const numbersIn = (bytes: Uint8Array, width: KeptColumn['width']): Uint32Array =>
  Uint32Array.from(new kinds[width](bytes.slice().buffer))

/** A column that is read when its first value is asked for. */
export class Column {
  readonly #load: () => KeptColumn
  #values: unknown[] = []
  #places: Uint32Array = new Uint32Array()
  #ends: Uint32Array | null = null
  #told: Buffer = Buffer.alloc(0)
  #absent = -1
  #isRead = false
  #asked = 0

  constructor(load: () => KeptColumn) {
    this.#load = load
  }

  #read(): void {
    const { told, ends, places, width, absent } = this.#load()
    this.#told = Buffer.from(told.buffer, told.byteOffset, told.byteLength)
    this.#absent = absent
    if (ends.length === 0) this.#all()
    else {
      this.#ends = numbersIn(ends, 4)
      this.#values = new Array(this.#ends.length)
    }
    this.#places = places.length === 0 ? countedTo(this.#values.length) : numbersIn(places, width)
    this.#isRead = true
  }

  #one(place: number, ends: Uint32Array): unknown {
    if (place === this.#absent) return undefined
    if (this.#asked++ > ends.length / most) return this.#all()[place]
    const value: unknown = JSON.parse(this.#told.toString('utf8', (ends[place - 1] ?? 0) + 1, ends[place] ?? 0))
    this.#values[place] = value
    return value
  }

  #all(): readonly unknown[] {
    this.#values = JSON.parse(this.#told.toString('utf8'))
    if (this.#absent >= 0) this.#values[this.#absent] = undefined
    this.#ends = null
    return this.#values
  }

  at(row: number): unknown {
    if (!this.#isRead) this.#read()
    const place = this.#places[row] ?? -1
    const value = this.#values[place]
    return value === undefined && this.#ends !== null ? this.#one(place, this.#ends) : value
  }
}

/** Looks a row's value up. */
export type Look = (row: number) => unknown

/** The rows of several columns as objects that look their fields up. They must not be copied with `{...row}`. */
export const rowMaker = <Row extends object>(fields: ReadonlyMap<string, Column | Look>): ((row: number) => Row) => {
  class Light {
    readonly #row: number
    constructor(row: number) {
      this.#row = row
    }
    static rowOf(light: Light): number {
      return light.#row
    }
    toJSON(): object {
      return Object.fromEntries([...fields.keys()].map((field) => [field, this[field as keyof this]]))
    }
  }
  for (const [field, column] of fields)
    Object.defineProperty(Light.prototype, field, {
      enumerable: true,
      get:
        column instanceof Column
          ? function (this: Light) {
              return column.at(Light.rowOf(this))
            }
          : function (this: Light) {
              return column(Light.rowOf(this))
            },
    })
  return (row) => new Light(row) as unknown as Row
}
