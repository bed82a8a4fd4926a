import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { commitmentKinds, kinds, statesOf } from '../../app/kinds.ts'
import { tableCsv } from '../../exports/index.ts'
import { views } from '../../views/index.ts'
import type { Ask, Table, View } from '../../views/view.ts'
import type { Desk } from '../desk.ts'
import { attachment } from '../download.ts'
import { Refusal } from '../refusal.ts'
import { answers, clocks, day, id, limit, offset, oneOf, place, word, words } from '../schemas.ts'

const kindNames = kinds.map(({ name }) => name)
const stateNames = ['open', 'closed', 'all', ...new Set(Object.values(statesOf).flat())]

const fields = {
  since: day,
  words,
  id,
  family: oneOf(['talks', 'words', 'deeds']),
  party: word.openapi({ description: 'a code or a name' }),
  kind: oneOf(kindNames),
  topic: word,
  state: oneOf(stateNames),
  speaker: word,
  sense: oneOf(['as-quoted', 'negated']),
  extent: oneOf(['full', 'partial']),
  limit,
  offset,
} satisfies Partial<Record<keyof Ask, z.ZodType>>
type Field = keyof typeof fields

const isField = (name: string): name is Field => name in fields

/** What a view cannot answer without. */
const needed: Readonly<Record<string, readonly Field[]>> = {
  changes: ['since'],
  explain: ['id'],
  history: ['id'],
  search: ['words'],
}

const fieldOf = ({ name }: View, field: Field): z.ZodType => {
  const shape = name === 'owed' && field === 'kind' ? oneOf(commitmentKinds) : fields[field]
  return needed[name]?.includes(field) ? shape : shape.optional()
}

/** The query of a view: the clocks and what it takes itself, nothing else. */
const queryOf = (view: View, more: Readonly<Record<string, z.ZodType>> = {}) =>
  z.strictObject({
    ...clocks,
    ...Object.fromEntries(view.takes.flatMap((name) => (isField(name) ? [[name, fieldOf(view, name)]] : []))),
    ...more,
  })

const frameShape = z
  .looseObject({
    case: z.string(),
    asOf: z.string().nullable(),
    knownBy: z.string().nullable(),
    day: z.string().nullable(),
  })
  .openapi('Answer', { description: 'what every answer begins with; docs/views.md tells the rest' })

const tableShape = z
  .object({
    title: z.string(),
    columns: z.array(z.looseObject({ name: z.string() })),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null(), z.array(z.string())]))),
    notes: z.array(z.string()),
    total: z.int(),
  })
  .openapi('Table')

const answerRoute = (view: View) =>
  createRoute({
    method: 'get',
    path: `/api/views/${view.name}`,
    summary: view.gloss,
    request: { query: queryOf(view) },
    responses: answers('the answer as docs/views.md has it', frameShape),
  })

const tableRoute = (view: View) =>
  createRoute({
    method: 'get',
    path: `/api/views/${view.name}/table`,
    summary: `${view.gloss}: as tables`,
    request: {
      query: queryOf(view, {
        format: oneOf(['json', 'csv']).optional(),
        table: place.optional().openapi({ description: 'which table, from 0: only that one; csv: 0 unless told' }),
      }),
    },
    responses: answers('the tables that show the answer; text/csv where asked for', z.array(tableShape)),
  })

const tableAt = (tables: readonly Table[], at: number): Table => {
  const table = tables[at]
  if (table) return table
  throw new Refusal('not-found', `there are ${tables.length} tables, no number ${at}`, 'the first has number 0')
}

interface TableAsk extends Ask {
  readonly format?: 'json' | 'csv'
  readonly table?: number
}

/** Every view as JSON, and as the tables that show it. */
export const addViews = (app: OpenAPIHono, { kase }: Desk): void => {
  for (const view of views) {
    app.openapi(answerRoute(view), (c) => c.json(view.answer(kase, c.req.valid('query') as Ask) as never, 200))
    app.openapi(tableRoute(view), (c) => {
      const { format = 'json', table, ...ask } = c.req.valid('query') as TableAsk
      const tables = view.table(view.answer(kase, ask), kase)
      if (format === 'csv') {
        const name = `${kase.name}-${view.name}.csv`
        return c.body(tableCsv(tableAt(tables, table ?? 0)), 200, attachment('text/csv; charset=utf-8', name))
      }
      return c.json((table === undefined ? tables : [tableAt(tables, table)]) as never, 200)
    })
  }
}
