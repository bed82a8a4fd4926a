import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { correctableFields } from '../../app/desk/fields.ts'
import { views } from '../../views/index.ts'
import type { Desk } from '../desk.ts'
import { answers, nothing } from '../schemas.ts'

const caseShape = z
  .object({
    name: z.string(),
    version: z.int().openapi({ description: 'number of entries' }),
    reader: z.string().openapi({ description: 'version of the program' }),
    person: z.string().openapi({ description: 'name by which decisions are entered unless a request tells another' }),
    example: z.boolean().openapi({ description: 'is it the example case that comes with the package?' }),
  })
  .openapi('Case')

const caseRoute = createRoute({
  method: 'get',
  path: '/api/case',
  summary: 'the case that is served',
  request: { query: nothing },
  responses: answers('the case', caseShape),
})

const viewsRoute = createRoute({
  method: 'get',
  path: '/api/views',
  summary: 'every question that can be asked about the case',
  request: { query: nothing },
  responses: answers(
    'the views',
    z.array(z.object({ name: z.string(), gloss: z.string(), takes: z.array(z.string()) }).openapi('View')),
  ),
})

const fieldsRoute = createRoute({
  method: 'get',
  path: '/api/fields',
  summary: 'fields of an act that can be set right',
  request: { query: nothing },
  responses: answers(
    'the fields, each with what it takes',
    z.array(
      z
        .object({ field: z.string(), takes: z.string(), choices: z.array(z.string()).nullable() })
        .openapi('CorrectableField'),
    ),
  ),
})

/** What is served, and what can be asked. */
export const addAbout = (app: OpenAPIHono, { kase, reader, person, example }: Desk): void => {
  app.openapi(caseRoute, (c) => c.json({ name: kase.name, version: kase.store.length(), reader, person, example }, 200))
  app.openapi(viewsRoute, (c) =>
    c.json(
      views.map(({ name, gloss, takes }) => ({ name, gloss, takes: ['asOf', 'knownBy', ...takes] })),
      200,
    ),
  )
  app.openapi(fieldsRoute, (c) => c.json(correctableFields as z.input<typeof anyFields>, 200))
}

const anyFields = z.array(z.object({ field: z.string(), takes: z.string(), choices: z.array(z.string()).nullable() }))
