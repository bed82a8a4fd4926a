import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { addDocuments, type Outcome } from '../../app/add-documents.ts'
import { differencesOf } from '../../app/desk/differences.ts'
import { documentPage, silentIn } from '../../app/desk/document-page.ts'
import type { Desk } from '../desk.ts'
import { answers, body, clocks, day, errorShape, id, nothing, oneOf, spanShape } from '../schemas.ts'

const params = z.strictObject({ id })

const card = z.looseObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
})

const actShape = z
  .object({
    id: z.string(),
    kind: z.string(),
    family: z.string(),
    from: z.array(z.string()),
    to: z.array(z.string()),
    standing: z.string(),
    review: z.string(),
    words: z.string(),
    evidence: spanShape,
    fields: z.array(spanShape.extend({ field: z.string() })),
    occurrence: z.string(),
    doubts: z.array(z.string()),
  })
  .openapi('ActInText')

const silenceShape = spanShape.extend({ why: z.string() })

const pageShape = z
  .object({
    id: z.string(),
    cards: z.array(card),
    published: z.string().nullable(),
    source: z.string(),
    revisedBy: z.string().nullable(),
    revises: z.array(z.string()),
    text: z.string(),
    zones: z.array(spanShape.extend({ kind: z.string() })),
    acts: z.array(actShape),
    silent: z.array(silenceShape),
  })
  .openapi('Document')

const pageRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'a report with the acts in it; places are in UTF-16 code units of its text',
  request: {
    params,
    query: z.strictObject({
      ...clocks,
      silent: oneOf(['yes', 'no'])
        .optional()
        .openapi({ description: 'no: silent is left empty, and a long report is there at once' }),
    }),
  },
  responses: answers('the report', pageShape),
})

const silentRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/silent',
  summary: 'the sentences of a report that gave no act, each with its reason',
  request: { params, query: nothing },
  responses: answers('the sentences', z.array(silenceShape)),
})

const partShape = z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })

const differencesRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/differences',
  summary: 'what a newer text of a report says otherwise, and what became of the words that acts rest on',
  request: { params, query: z.strictObject({ with: id }) },
  responses: answers(
    'the differences',
    z
      .object({
        before: z.string(),
        after: z.string(),
        parts: z.array(partShape),
        quotes: z.array(
          z.object({
            act: z.string(),
            words: z.string(),
            fate: z.enum(['found', 'ambiguous', 'orphaned']),
            at: z.array(z.int()),
          }),
        ),
      })
      .openapi('Differences'),
  ),
})

const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .openapi({ description: 'where it was published' })

const reportShape = z
  .strictObject({
    text: z.string().min(1),
    title: z.string().min(1).max(500).optional(),
    publisher: z.string().min(1).max(200).optional(),
    published: day.optional(),
    url: webAddress.optional(),
  })
  .openapi('Report')

const addRoute = createRoute({
  method: 'post',
  path: '/api/documents',
  summary: 'read a report, text or HTML of at most 2 MiB, and enter it with its acts',
  request: { query: z.strictObject({}), body: body(reportShape) },
  responses: {
    200: {
      description: 'the report is in the case',
      content: {
        'application/json': {
          schema: z
            .object({
              id: z.string(),
              acts: z.int().openapi({ description: 'acts heard in it; 0 where it was known already' }),
              added: z.boolean().openapi({ description: 'false where its text was known already' }),
            })
            .openapi('Added'),
        },
      },
    },
    default: { description: 'refused: the code tells why', content: { 'application/json': { schema: errorShape } } },
  },
})

const addedOf = (outcome: Outcome | undefined): { id: string; acts: number; added: boolean } => {
  if (!outcome) throw new Error('bug: a report without an outcome')
  if (outcome.as === 'faulty') throw outcome.fault
  const added = outcome.as === 'added'
  return { id: outcome.document, acts: added ? outcome.acts : 0, added }
}

/** Reports: as they are, against their newer text, and new ones. */
export const addReports = (app: OpenAPIHono, { kase, silences, reader, watch }: Desk): void => {
  app.openapi(pageRoute, (c) => {
    const { silent = 'yes', ...asked } = c.req.valid('query')
    const page = documentPage(kase, c.req.valid('param').id, asked as never, silent === 'no' ? null : silences)
    return c.json(page as never, 200)
  })
  app.openapi(silentRoute, (c) => c.json(silentIn(kase, c.req.valid('param').id, silences) as never, 200))
  app.openapi(differencesRoute, (c) =>
    c.json(differencesOf(kase, c.req.valid('param').id, c.req.valid('query').with) as never, 200),
  )
  app.openapi(addRoute, async (c) => {
    const { text, ...told } = c.req.valid('json')
    const source = { name: 'the report', bytes: async () => new TextEncoder().encode(text), card: told as never }
    let outcome: Outcome | undefined
    await addDocuments(kase.store, [source], { reader, onDone: (one) => (outcome = one) })
    watch.look()
    return c.json(addedOf(outcome), 200)
  })
}
