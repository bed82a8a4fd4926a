import type { ActContent } from '../../acts/act-content.ts'
import { noContent } from '../../acts/act-content.ts'
import {
  type ActHeard,
  canonical,
  type Entry,
  type FullActs,
  gistOf,
  LightAct,
  LightWords,
} from '../../ledger/index.ts'
import { type Interner, interner } from './interner.ts'

/** Acts in columns, one number an act and column; `strings`, `lists` and `origins` hold what the numbers stand for. */
export interface ActColumns {
  readonly strings: readonly (string | null)[]
  /** Lists of places in `strings`. */
  readonly lists: readonly (readonly number[])[]
  readonly origins: readonly Entry['origin'][]
  readonly contents: readonly Partial<ActContent>[]
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
  readonly when: readonly number[]
  readonly due: readonly number[]
  readonly where: readonly number[]
  readonly condition: readonly number[]
  readonly quotes: readonly number[]
  readonly terms: readonly number[]
  /** Where the evidence begins, and how long it is. */
  readonly at: readonly number[]
  readonly length: readonly number[]
}

const defaults: Readonly<Record<string, unknown>> = { ...noContent }

/** What a content tells beside its terms; what it shares with an empty content is left out. */
const contentRest = (content: ActContent): Partial<ActContent> =>
  Object.fromEntries(
    Object.entries(content).filter(
      ([field, value]) => field !== 'terms' && canonical(value) !== canonical(defaults[field]),
    ),
  )

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
    when: gist(({ when }) => when),
    due: gist(({ due }) => due),
    where: told(({ words }) => words.where),
    condition: told(({ words }) => words.condition),
    quotes: listed(({ words }) => words.quotes),
    terms: listed(({ content }) => content.terms),
    at: column(({ act }) => act.evidence.from),
    length: column(({ act }) => act.evidence.to - act.evidence.from),
    strings: strings.table,
    lists: lists.table,
    origins: origins.table,
  }
}

/** Acts from columns. `fullActs` fetches the rest of them; the words of the act in row `n` are at place `n`. */
export const actsFrom = (columns: ActColumns, fullActs: FullActs): readonly Entry<ActHeard>[] => {
  const { strings, origins, contents } = columns
  const lists = columns.lists.map((places) => places.map((place) => strings[place] ?? ''))
  const told = (column: readonly number[], row: number): string | null => strings[column[row] ?? -1] ?? null
  const listed = (column: readonly number[], row: number): readonly string[] => lists[column[row] ?? -1] ?? []
  return columns.entry.map((id, row): Entry<ActHeard> => {
    const from = columns.at[row] ?? 0
    const head = {
      id: columns.id[row] ?? '',
      kind: told(columns.kind, row) as ActHeard['act']['kind'],
      standing: told(columns.standing, row) as ActHeard['act']['standing'],
      holder: told(columns.holder, row) ?? '',
      evidence: { from, to: from + (columns.length[row] ?? 0) },
    }
    const gist = {
      from: listed(columns.from, row),
      to: listed(columns.to, row),
      people: listed(columns.people, row),
      when: told(columns.when, row),
      due: told(columns.due, row),
    }
    const words = {
      condition: told(columns.condition, row),
      quotes: listed(columns.quotes, row),
      where: told(columns.where, row),
    }
    return {
      id,
      format: 1,
      recordedAt: told(columns.recordedAt, row) ?? '',
      origin: origins[columns.origin[row] ?? 0] ?? { by: 'reader', version: '' },
      body: {
        type: 'ActHeard',
        document: told(columns.document, row) ?? '',
        act: new LightAct(head, gist, id, fullActs),
        words: new LightWords(words, row, fullActs),
        content: { ...noContent, ...contents[row], terms: listed(columns.terms, row) },
      },
    }
  })
}
