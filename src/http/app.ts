import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { keepAnswers } from './answers.ts'
import { askForToken } from './ask-token.ts'
import type { Desk } from './desk.ts'
import { type Door, onlyOurName, onlyOurPages, onlyWithToken } from './guard.ts'
import { setHeaders } from './headers.ts'
import { Refusal, type RefusalCode, refusalOf, statuses } from './refusal.ts'
import { addAbout } from './routes/about.ts'
import { addReports } from './routes/documents.ts'
import { addEvents } from './routes/events.ts'
import { addExports } from './routes/exports.ts'
import { addMarks } from './routes/marks.ts'
import { addReview } from './routes/review.ts'
import { addViews } from './routes/views.ts'
import { addStatics } from './statics.ts'

/** Bytes that a body may have: a report of 2 MiB may take more in JSON, where line breaks and other signs are written longer. */
const reportLimit = 6 << 20
const decisionLimit = 64 << 10

const tooLarge = (): never => {
  throw new Refusal('too-large', 'the body is too large', 'a report may have 2 MiB, decisions 64 KiB')
}

const nameOf = ({ path }: z.core.$ZodIssue): string => path.map(String).join('.') || 'the request'

const codeOf = (issue: z.core.$ZodIssue | undefined): RefusalCode =>
  issue?.code === 'custom' && issue.params?.['code'] === 'bad-date' ? 'bad-date' : 'usage'

/** Issues told at most. */
const told = 3

const refuseInput = ({ issues }: z.ZodError): never => {
  const words = issues.slice(0, told).map((issue) => `${nameOf(issue)}: ${issue.message}`)
  throw new Refusal(codeOf(issues[0]), words.join('; '), 'see /api/openapi.json')
}

const isJson = (type: string | undefined): boolean => /^application\/json\b/i.test(type ?? '')

const isVisit = (c: Context): boolean =>
  c.req.method === 'GET' && !c.req.path.startsWith('/api/') && /\btext\/html\b/.test(c.req.header('accept') ?? '')

const answerError = (report: (bug: unknown) => void) => (error: unknown, c: Context) => {
  const known =
    error instanceof HTTPException ? new Refusal('usage', error.message || 'the request is not understood') : error
  const body = refusalOf(known)
  const { code } = body.error
  if (code === 'bug') report(error)
  if (code === 'token-needed') {
    if (isVisit(c)) return askForToken(c.req.query('token') !== undefined)
    c.header('www-authenticate', 'Bearer realm="demarche"')
  }
  return c.json(body, statuses[code])
}

/** Everything that the server answers. `report` is told of bugs. */
export const appOf = (desk: Desk, door: Door, report: (bug: unknown) => void): OpenAPIHono => {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) refuseInput(result.error)
    },
  })
  app.onError(answerError(report))
  app.notFound(() => {
    throw new Refusal('not-found', 'nothing is here', 'see /api/openapi.json')
  })
  app.use(setHeaders, onlyOurName(door), onlyOurPages(door), onlyWithToken(door))
  app.use('/api/*', async (c, next) => {
    if (c.req.method === 'POST' && !isJson(c.req.header('content-type')))
      throw new Refusal('wrong-media-type', 'the body must be JSON', 'send content-type: application/json')
    await next()
  })
  app.use('/api/documents', bodyLimit({ maxSize: reportLimit, onError: tooLarge }))
  for (const path of ['/api/decisions', '/api/undo'])
    app.use(path, bodyLimit({ maxSize: decisionLimit, onError: tooLarge }))
  addEvents(app, desk)
  app.use('/api/*', keepAnswers(desk.kase.store.length))
  for (const add of [addAbout, addViews, addMarks, addReports, addReview, addExports]) add(app, desk)
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Démarche', version: desk.reader } })
  app.get('/api/openapi.json', (c) => c.json(document))
  addStatics(app, desk)
  return app
}
