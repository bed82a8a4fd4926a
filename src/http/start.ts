import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Fault } from '../kernel/fault.ts'

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:4180/` */
  readonly address: string
  /** Takes no more requests, lets those in hand end, and resolves when all connections are closed. */
  readonly stop: () => Promise<void>
}

/** Milliseconds that requests in hand have to end. */
const grace = 5000

const isCoded = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

const troubleOf = (error: unknown, host: string, port: number): unknown => {
  if (!isCoded(error)) return error
  const where = `${host}:${port}`
  if (error.code === 'EADDRINUSE')
    return new Fault('address-in-use', `another program listens there (${where})`, 'give another --port')
  return new Fault('unusable-address', `cannot listen there, ${error.code} (${where})`, 'give another --host or --port')
}

const addressOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

const stopping = (server: Server): Promise<void> =>
  new Promise((done) => {
    const end = setTimeout(() => server.closeAllConnections(), grace)
    // A connection whose last answer has just gone out would be kept for the next request.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(end)
      clearInterval(sweep)
      done()
    })
    server.closeIdleConnections()
  })

/** Listens at the address. Throws `Fault('address-in-use' | 'unusable-address')`. */
export const listen = async (
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> => {
  const server = createAdaptorServer({ fetch, hostname: host }) as Server
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  server.maxHeadersCount = 100
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(troubleOf(error, host, port)))
    server.listen(port, host, done)
  })
  return { address: addressOf(server, host), stop: () => stopping(server) }
}
