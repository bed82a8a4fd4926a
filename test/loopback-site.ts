import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Pace, seeded } from '../src/intake/web/pace.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A site on loopback that answers by path; what it has not is 404. `asked` lists every request's path. */
export interface LoopbackSite {
  readonly origin: string
  readonly port: number
  readonly asked: string[]
  readonly pages: Map<string, Handler>
  readonly end: () => Promise<void>
}

export const loopbackSite = async (): Promise<LoopbackSite> => {
  const pages = new Map<string, Handler>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const handler = pages.get((request.url ?? '').replace(/\?.*$/, ''))
    if (handler) return handler(request, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    pages,
    end: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Answers with these bytes. */
export const gives =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

export const leadsTo = (location: string, status = 302): Handler => gives('', { Location: location }, status)

/** A time that only passes when somebody waits, and what was waited for. */
export const madeUpPace = (
  start = 1_000_000,
): Pace & { readonly waits: number[]; readonly pass: (ms: number) => void } => {
  let time = start
  const waits: number[] = []
  return {
    now: () => time,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      waits.push(ms)
      time += ms
    },
    chance: seeded(1),
    waits,
    pass: (ms) => {
      time += ms
    },
  }
}
