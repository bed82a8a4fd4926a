import type { ActContent } from '../../acts/act-content.ts'
import { noContent } from '../../acts/act-content.ts'
import { type ActHeard, type ActRows, canonical, type Entry, gistOf, LightAct, LightWords } from '../../ledger/index.ts'
import { type Interner, interner } from './interner.ts'

/** Acts in columns, one number an act and column; `strings`, `lists` and `origins` hold what the numbers stand for. */
export interface ActColumns {
  readonly strings: readonly (string | null)[]
  /** Lists of places in `strings`. */
  readonly lists: readonly (readonly number[])[]
  readonly origins: readonly Entry['origin'][]
  /** What the content of each act tells beside its terms; 0 for nothing. */
  readonly contents: readonly (Partial<ActContent> | 0)[]
  readonly entry: readonly string[]
  readonly id: readonly string[]
  readonly recordedAt: readonly number[]
  readonly origin: readonly number[]
  readonly document: readonly number[]
  readonly kind: readonly number[]
  readonly standing: readonly number[]
  readonly holder: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly people: readonly number[]
  readonly persons: readonly number[]
  readonly when: readonly number[]
  readonly due: readonly number[]
  readonly where: readonly number[]
  readonly condition: readonly number[]
  readonly quotes: readonly number[]
  readonly terms: readonly number[]
  /** What the text leaves open of each act; 0 for nothing. */
  readonly doubts: readonly (ActHeard['act']['doubts'] | 0)[]
  /** Where the evidence begins, and how long it is. */
  readonly at: readonly number[]
  readonly length: readonly number[]
  /** The same of what it is about; a length of 0 where it is about nothing. */
  readonly aboutAt: readonly number[]
  readonly aboutLength: readonly number[]
}

const defaults: Readonly<Record<string, unknown>> = { ...noContent }

/** What a content tells beside its terms; what it shares with an empty content is left out. */
const contentRest = (content: ActContent): Partial<ActContent> | 0 => {
  const told = Object.entries(content).filter(
    ([field, value]) => field !== 'terms' && canonical(value) !== canonical(defaults[field]),
  )
  return told.length === 0 ? 0 : Object.fromEntries(told)
}

const stringTable = (): Interner<string | null> => interner((value) => (value === null ? '' : `=${value}`))

const listsOver = (strings: Interner<string | null>) => {
  const lists = interner<readonly number[]>((places) => places.join())
  return { table: lists.table, placeOf: (values: readonly string[]) => lists.placeOf(values.map(strings.placeOf)) }
}

/** Acts as columns. */
export const columnsOf = (entries: readonly Entry<ActHeard>[]): ActColumns => {
  const strings = stringTable()
  const lists = listsOver(strings)
  const origins = interner<Entry['origin']>(canonical)
  const gists = entries.map(({ body }) => gistOf(body.act))
  const column = (pick: (body: ActHeard, at: number) => number): readonly number[] =>
    entries.map(({ body }, at) => pick(body, at))
  const told = (pick: (body: ActHeard) => string | null): readonly number[] =>
    column((body) => strings.placeOf(pick(body)))
  const gist = (pick: (gist: (typeof gists)[number]) => string | null): readonly number[] =>
    gists.map((one) => strings.placeOf(pick(one)))
  const listed = (pick: (body: ActHeard) => readonly string[]): readonly number[] =>
    column((body) => lists.placeOf(pick(body)))
  return {
    contents: entries.map(({ body }) => contentRest(body.content)),
    entry: entries.map(({ id }) => id),
    id: entries.map(({ body }) => body.act.id),
    recordedAt: entries.map(({ recordedAt }) => strings.placeOf(recordedAt)),
    origin: entries.map(({ origin }) => origins.placeOf(origin)),
    document: told(({ document }) => document),
    kind: told(({ act }) => act.kind),
    standing: told(({ act }) => act.standing),
    holder: told(({ act }) => act.holder),
    from: gists.map(({ from }) => lists.placeOf(from)),
    to: gists.map(({ to }) => lists.placeOf(to)),
    people: gists.map(({ people }) => lists.placeOf(people)),
    persons: gists.map(({ persons }) => lists.placeOf(persons)),
    when: gist(({ when }) => when),
    due: gist(({ due }) => due),
    where: told(({ words }) => words.where),
    condition: told(({ words }) => words.condition),
    quotes: listed(({ words }) => words.quotes),
    terms: listed(({ content }) => content.terms),
    doubts: entries.map(({ body }) => (body.act.doubts.length > 0 ? body.act.doubts : 0)),
    at: column(({ act }) => act.evidence.from),
    length: column(({ act }) => act.evidence.to - act.evidence.from),
    aboutAt: column(({ act }) => act.about?.from ?? 0),
    aboutLength: column(({ act }) => (act.about ? act.about.to - act.about.from : 0)),
    strings: strings.table,
    lists: lists.table,
    origins: origins.table,
  }
}

/** Where the rest of an act is fetched from: by the id of its entry, by its row. */
export interface FullActs {
  readonly act: (entry: string) => ActHeard['act']
  readonly words: (row: number) => readonly [evidence: string, about: string | null]
}

type Lists = readonly (readonly string[])[]

const listsIn = ({ lists, strings }: ActColumns): Lists =>
  lists.map((places) => places.map((place) => strings[place] ?? ''))

type Column<Value> = (row: number) => Value

const toldIn =
  (strings: ActColumns['strings']) =>
  (column: readonly number[]): Column<string | null> => {
    const places = Uint32Array.from(column)
    return (row) => strings[places[row] ?? -1] ?? null
  }

const listedIn =
  (lists: Lists) =>
  (column: readonly number[]): Column<readonly string[]> => {
    const places = Uint32Array.from(column)
    return (row) => lists[places[row] ?? -1] ?? []
  }

const aboutIn = ({ aboutAt, aboutLength }: ActColumns): ActRows['about'] => {
  const [starts, lengths] = [Uint32Array.from(aboutAt), Uint32Array.from(aboutLength)]
  return (row) => {
    const [from, length] = [starts[row] ?? 0, lengths[row] ?? 0]
    return length === 0 ? null : { from, to: from + length }
  }
}

/** What is looked up row by row. Nothing of it holds on to the columns themselves: they are larger than what is made of them. */
const rowsOf = (columns: ActColumns, lists: Lists, full: FullActs): ActRows => {
  const { id, entry, doubts } = columns
  const [told, listed] = [toldIn(columns.strings), listedIn(lists)]
  const [holder, when, due] = [told(columns.holder), told(columns.when), told(columns.due)]
  const [from, to] = [listed(columns.from), listed(columns.to)]
  const [people, persons] = [listed(columns.people), listed(columns.persons)]
  return {
    id: (row) => id[row] ?? '',
    kind: told(columns.kind) as ActRows['kind'],
    standing: told(columns.standing) as ActRows['standing'],
    holder: (row) => holder(row) ?? '',
    gist: (row) => ({
      from: from(row),
      to: to(row),
      people: people(row),
      persons: persons(row),
      when: when(row),
      due: due(row),
    }),
    condition: told(columns.condition),
    where: told(columns.where),
    quotes: listed(columns.quotes),
    doubts: (row) => doubts[row] || [],
    about: aboutIn(columns),
    act: (row) => full.act(entry[row] ?? ''),
    words: full.words,
  }
}

const contentIn = ({ contents, terms }: ActColumns, lists: Lists, row: number): ActContent => {
  const content = { ...noContent, terms: lists[terms[row] ?? -1] ?? [] }
  const rest = contents[row]
  return rest ? Object.assign(content, rest) : content
}

const unknownOrigin: Entry['origin'] = { by: 'reader', version: '' }

/** Acts from columns. `full` fetches the rest of them. */
export const actsFrom = (columns: ActColumns, full: FullActs): readonly Entry<ActHeard>[] => {
  const { strings, origins } = columns
  const lists = listsIn(columns)
  const rows = rowsOf(columns, lists, full)
  return columns.entry.map((id, row): Entry<ActHeard> => {
    const from = columns.at[row] ?? 0
    return {
      id,
      format: 1,
      recordedAt: strings[columns.recordedAt[row] ?? -1] ?? '',
      origin: origins[columns.origin[row] ?? -1] ?? unknownOrigin,
      body: {
        type: 'ActHeard',
        document: strings[columns.document[row] ?? -1] ?? '',
        act: new LightAct(rows, row, { from, to: from + (columns.length[row] ?? 0) }),
        words: new LightWords(rows, row),
        content: contentIn(columns, lists, row),
      },
    }
  })
}
