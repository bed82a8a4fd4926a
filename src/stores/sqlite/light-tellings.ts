import type { Act } from '../../acts/act.ts'
import type { ActContent } from '../../acts/act-content.ts'
import { type ActHeard, type ActRows, gistOf, LightAct, LightWords, type Telling } from '../../ledger/index.ts'
import { type Column, type Look, rowMaker } from './columns.ts'

/** Fields of a telling that are fetched from its entry, or made of columns of their own. */
export const fetched = ['content', 'words', 'act'] as const

/** What columns hold beside the plain fields: for what is asked of all tellings at once. */
export interface Extra {
  /** Id of the entry that it was heard by. */
  readonly entry: string
  readonly quotes: readonly string[]
  readonly doubts: Act['doubts']
  readonly length: number
  readonly measures: ActContent['measures']
}

export const extraOf = (telling: Telling, entry: string): Extra => ({
  entry,
  quotes: telling.words.quotes,
  doubts: telling.act.doubts,
  length: telling.act.evidence.to - telling.at,
  measures: telling.content.measures,
})

export type Columns = ReadonlyMap<string, Column>

const lookOf =
  (columns: Columns) =>
  <Value>(field: string): ((row: number) => Value) => {
    const column = columns.get(field)
    return (row) => column?.at(row) as Value
  }

/** So many entries fetched last, and as many before them, stay at hand: a next page shows many of the same acts. */
const atHand = 1000

const remembering = (load: (entry: string) => ActHeard): ((entry: string) => ActHeard) => {
  let late = new Map<string, ActHeard>()
  let early = late
  return (entry) => {
    let body = late.get(entry)
    if (!body) {
      if (late.size >= atHand) [early, late] = [late, new Map()]
      body = early.get(entry) ?? load(entry)
      late.set(entry, body)
    }
    return body
  }
}

const actRows = (columns: Columns, body: (row: number) => ActHeard): ActRows => {
  const look = lookOf(columns)
  return {
    id: look('id'),
    kind: (row) => body(row).act.kind,
    standing: (row) => body(row).act.standing,
    holder: (row) => body(row).act.holder,
    gist: (row) => gistOf(body(row).act),
    condition: (row) => body(row).words.condition,
    where: (row) => body(row).words.where,
    quotes: look('quotes'),
    doubts: look('doubts'),
    about: (row) => body(row).act.about,
    act: (row) => body(row).act,
    words: (row) => [body(row).words.evidence, body(row).words.about],
  }
}

/** Contents of which the amounts are at hand and the rest is fetched. */
const contentMaker = (columns: Columns, body: (row: number) => ActHeard, fields: readonly string[]) =>
  rowMaker<ActContent>(
    new Map<string, Look>(
      fields.map((field) => [
        field,
        field === 'measures' ? lookOf(columns)(field) : (row) => body(row).content[field as keyof ActContent],
      ]),
    ),
  )

const contentFields: readonly (keyof ActContent)[] = [
  'terms', 'parties', 'conditionTerms', 'conditionParties', 'calls', 'conditionCalls', 'topic', 'measures', 'prohibition',
  'list', 'listOpen',
] // biome-ignore format: a row

/** Makes tellings of their columns; `fields` are those of a telling in their order, `load` gives the entry of one. */
export const tellingMaker = (
  columns: Columns,
  fields: readonly string[],
  load: (entry: string) => ActHeard,
): ((row: number) => Telling) => {
  const look = lookOf(columns)
  const [entry, start, length] = [look<string>('entry'), look<number>('at'), look<number>('length')]
  const fetchOnce = remembering(load)
  const body = (row: number): ActHeard => fetchOnce(entry(row))
  const rows = actRows(columns, body)
  const content = contentMaker(columns, body, contentFields)
  const made: Readonly<Record<string, Look>> = {
    content,
    words: (row) => new LightWords(rows, row),
    act: (row) => new LightAct(rows, row, { from: start(row), to: start(row) + length(row) }),
  }
  const all = fields.map((field): readonly [string, Column | Look] => [
    field,
    made[field] ?? columns.get(field) ?? look(field),
  ])
  return rowMaker<Telling>(new Map(all))
}

/** So many are looked for before an index is worth making. */
const searched = 30_000

/** Tellings by id, made when they are asked for. */
export class LightTellings implements ReadonlyMap<string, Telling> {
  readonly size: number
  readonly #idOf: (row: number) => string
  readonly #make: (row: number) => Telling
  readonly #made: (Telling | undefined)[]
  #rows: ReadonlyMap<string, number> | null = null
  #asked = 0

  constructor(size: number, idOf: (row: number) => string, make: (row: number) => Telling) {
    this.size = size
    this.#idOf = idOf
    this.#make = make
    this.#made = new Array(size)
  }

  #at(row: number): Telling {
    const known = this.#made[row]
    if (known) return known
    const made = this.#make(row)
    this.#made[row] = made
    return made
  }

  #row(id: string): number | undefined {
    if (this.#asked < searched) return this.#search(id)
    this.#rows ??= this.#indexed()
    return this.#rows.get(id)
  }

  /** Rows stand in order of their ids. */
  #search(id: string): number | undefined {
    this.#asked++
    let [low, high] = [0, this.size]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#idOf(middle) < id) low = middle + 1
      else high = middle
    }
    return low < this.size && this.#idOf(low) === id ? low : undefined
  }

  #indexed(): ReadonlyMap<string, number> {
    const rows = new Map<string, number>()
    for (let row = 0; row < this.size; row++) rows.set(this.#idOf(row), row)
    return rows
  }

  get(id: string): Telling | undefined {
    const row = this.#row(id)
    return row === undefined ? undefined : this.#at(row)
  }
  has(id: string): boolean {
    return this.#row(id) !== undefined
  }
  *keys(): MapIterator<string> {
    for (let row = 0; row < this.size; row++) yield this.#idOf(row)
  }
  *values(): MapIterator<Telling> {
    for (let row = 0; row < this.size; row++) yield this.#at(row)
  }
  *entries(): MapIterator<[string, Telling]> {
    for (let row = 0; row < this.size; row++) yield [this.#idOf(row), this.#at(row)]
  }
  [Symbol.iterator](): MapIterator<[string, Telling]> {
    return this.entries()
  }
  forEach(take: (telling: Telling, id: string, all: ReadonlyMap<string, Telling>) => void): void {
    for (const [id, telling] of this) take(telling, id, this)
  }
}
