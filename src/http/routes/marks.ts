import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { kinds } from '../../app/kinds.ts'
import { marks } from '../../views/marks.ts'
import type { Desk } from '../desk.ts'
import { answers, clocks, oneOf, word } from '../schemas.ts'

const names = z.array(z.string())
const day = z.string().openapi({ description: 'the day from which it counts' })
const edtf = z.string().nullable().openapi({ description: 'EDTF, as exact as told; null where no report tells it' })

const marksShape = z
  .object({
    case: z.string(),
    asOf: z.string().nullable(),
    knownBy: z.string().nullable(),
    day: z.string().nullable(),
    acts: z.array(
      z
        .object({
          id: z.string(),
          kind: z.string(),
          family: z.string(),
          from: names,
          when: edtf,
          day,
          words: z.string(),
        })
        .openapi('ActMark'),
    ),
    moves: z.array(
      z
        .object({
          id: z.string(),
          kind: z.string(),
          state: z.string(),
          by: names,
          on: edtf,
          day,
          words: z.string(),
        })
        .openapi('MoveMark'),
    ),
  })
  .openapi('Marks')

const query = z.strictObject({
  ...clocks,
  family: oneOf(['talks', 'words', 'deeds']).optional(),
  kind: oneOf(kinds.map(({ name }) => name)).optional(),
  party: word.optional().openapi({ description: 'a code or a name' }),
})

const route = createRoute({
  method: 'get',
  path: '/api/marks',
  summary: 'every act and every move of a commitment, short and all at once, for pictures of time',
  request: { query },
  responses: answers('the marks', marksShape),
})

export const addMarks = (app: OpenAPIHono, { kase }: Desk): void => {
  app.openapi(route, (c) => c.json(marks(kase, c.req.valid('query') as Parameters<typeof marks>[1]) as never, 200))
}
