import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Desk } from '../desk.ts'
import { Refusal } from '../refusal.ts'
import { errorShape, nothing } from '../schemas.ts'

/** Windows that may listen at a time. */
const mostListeners = 100
/** Milliseconds between two comment lines, which keep the connection open. */
const breath = 15_000

const eventsRoute = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'server-sent events: the version of the case now, and whenever it grows',
  request: { query: nothing },
  responses: {
    200: {
      description: 'events called version, with data {"version": number of entries}; a comment line every 15 seconds',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    default: { description: 'refused', content: { 'application/json': { schema: errorShape } } },
  },
})

const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }

const streamOf = ({ kase, watch }: Desk): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let end = (): void => {}
  return new ReadableStream({
    start: (controller) => {
      const send = (text: string): void => controller.enqueue(encoder.encode(text))
      const tell = (version: number): void => send(`event: version\ndata: ${JSON.stringify({ version })}\n\n`)
      const timer = setInterval(() => send(': still here\n\n'), breath)
      const leave = watch.listen(tell, () => {
        clearInterval(timer)
        controller.close()
      })
      end = () => {
        clearInterval(timer)
        leave()
      }
      send('retry: 1000\n\n')
      tell(kase.store.length())
    },
    cancel: () => end(),
  })
}

/** Tells every window when somebody entered something. */
export const addEvents = (app: OpenAPIHono, desk: Desk): void => {
  app.openapi(eventsRoute, (c) => {
    if (c.req.raw.method === 'HEAD') return c.body(null, 200, headers)
    if (desk.watch.listeners() >= mostListeners)
      throw new Refusal('too-many', `${mostListeners} windows listen already`, 'close some')
    return c.body(streamOf(desk), 200, headers)
  })
}
