import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { exportCase } from '../../app/export-case.ts'
import { kinds } from '../../app/kinds.ts'
import { type CaseFormatName, caseExports } from '../../exports/case/index.ts'
import type { Desk } from '../desk.ts'
import { attachment } from '../download.ts'
import { answers, clocks, file, nothing, oneOf } from '../schemas.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/exports',
  summary: 'formats that the case can be had in',
  request: { query: nothing },
  responses: answers(
    'the formats, each with what it takes',
    z.array(
      z
        .object({
          name: z.string(),
          gloss: z.string(),
          mediaType: z.string(),
          extension: z.string(),
          takes: z.array(z.string()),
        })
        .openapi('ExportFormat'),
    ),
  ),
})

const exportRoute = createRoute({
  method: 'get',
  path: '/api/exports/{format}',
  summary: 'the case in a format of others, or in our own',
  request: {
    params: z.strictObject({ format: oneOf(caseExports.map(({ name }) => name)) }),
    query: z.strictObject({ ...clocks, kind: oneOf(kinds.map(({ name }) => name)).optional() }),
  },
  responses: file('the file', [...new Set(caseExports.map(({ mediaType }) => mediaType))]),
})

const parameters: Readonly<Record<string, readonly string[]>> = { clocks: ['asOf', 'knownBy'], kind: ['kind'] }

const formats = caseExports.map(({ name, gloss, mediaType, extension, takes }) => ({
  name,
  gloss,
  mediaType,
  extension,
  takes: takes.flatMap((one) => parameters[one] ?? []),
}))

const typeOf = (mediaType: string): string =>
  /^text\/|json|xml/.test(mediaType) && !mediaType.includes('charset') ? `${mediaType}; charset=utf-8` : mediaType

/** The case as a file. It is made whole before it goes out, so that what others enter meanwhile does not come into it. */
export const addExports = (app: OpenAPIHono, { kase, reader }: Desk): void => {
  app.openapi(listRoute, (c) => c.json(formats, 200))
  app.openapi(exportRoute, (c) => {
    const { format } = c.req.valid('param')
    const found = caseExports.find(({ name }) => name === format)
    const { mediaType = 'text/plain', extension = 'txt' } = found ?? {}
    const chunks = exportCase(kase, format as CaseFormatName, { ...(c.req.valid('query') as object), version: reader })
    const headers = attachment(typeOf(mediaType), `${kase.name}.${extension}`)
    return new Response(new Blob([...chunks]), { status: 200, headers })
  })
}
