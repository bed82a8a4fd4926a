import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { lastOf, withdrawals } from '../../app/desk/deciding.ts'
import { reviewPage } from '../../app/desk/review-queue.ts'
import { kinds } from '../../app/kinds.ts'
import { decisionShape } from '../decision-shapes.ts'
import type { Desk } from '../desk.ts'
import { answers, body, errorShape, id, limit, nothing, offset, oneOf, spanShape, word } from '../schemas.ts'

const rowShape = z
  .object({
    act: z.looseObject({
      id: z.string(),
      kind: z.string(),
      family: z.string(),
      from: z.array(z.string()),
      to: z.array(z.string()),
      standing: z.string(),
      words: z.string(),
    }),
    document: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    sentence: z.string(),
    lit: spanShape,
    condition: z.union([spanShape, z.null()]),
    doubts: z.array(z.string()),
    seen: z.int(),
  })
  .openapi('Proposal')

const queueRoute = createRoute({
  method: 'get',
  path: '/api/review',
  summary: 'the acts that wait for review, what the text leaves open first',
  request: {
    query: z.strictObject({
      kind: oneOf(kinds.map(({ name }) => name)).optional(),
      party: word.optional(),
      document: id.optional(),
      limit: limit.optional(),
      offset: offset.optional(),
    }),
  },
  responses: answers('a page of them', z.object({ rows: z.array(rowShape), total: z.int(), offset: z.int() })),
})

const person = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .optional()
  .openapi({ description: 'who decides; the person whom the server was started for unless told' })

const enteredShape = z
  .object({
    entries: z.array(z.object({ id: z.string(), type: z.string() })),
    version: z.int(),
  })
  .openapi('Entered')

const entered = {
  200: { description: 'they are in the ledger', content: { 'application/json': { schema: enteredShape } } },
  default: { description: 'refused: nothing was entered', content: { 'application/json': { schema: errorShape } } },
}

const decisionsRoute = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: 'enter decisions, all or none',
  request: {
    query: nothing,
    body: body(
      z
        .strictObject({
          person,
          seen: z
            .int()
            .min(0)
            .optional()
            .openapi({ description: 'version of the case on which they rest: 409 where others decided since' }),
          decisions: z.array(decisionShape).min(1).max(500),
        })
        .openapi('Decisions'),
    ),
  },
  responses: entered,
})

const undoRoute = createRoute({
  method: 'post',
  path: '/api/undo',
  summary: 'take back these decisions, or the last one of a person',
  request: {
    query: nothing,
    body: body(
      z
        .strictObject({ person, entries: z.array(z.string().min(1).max(64)).min(1).max(500).optional() })
        .openapi('Undo'),
    ),
  },
  responses: entered,
})

/** What waits for review, and what people decide. */
export const addReview = (app: OpenAPIHono, { kase, enter, person: usual, watch }: Desk): void => {
  app.openapi(queueRoute, (c) => c.json(reviewPage(kase, c.req.valid('query') as never) as never, 200))
  app.openapi(decisionsRoute, (c) => {
    const { person = usual, seen, decisions } = c.req.valid('json')
    const made = enter(decisions as never, { person, ...(seen === undefined ? {} : { seen }) })
    watch.look()
    return c.json(made as never, 200)
  })
  app.openapi(undoRoute, (c) => {
    const { person = usual, entries } = c.req.valid('json')
    const made = enter(entries ? withdrawals(entries) : lastOf(person), { person })
    watch.look()
    return c.json(made as never, 200)
  })
}
