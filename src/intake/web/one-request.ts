import http, {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import https from 'node:https'
import { Fault } from '../../kernel/fault.ts'
import { checkNumber, guardedLookup, type WebDoor } from './web-door.ts'
import type { WebLimits } from './web-limits.ts'

/** One answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As sent: perhaps packed. Empty where only the head of the answer was wanted. */
  readonly body: Uint8Array
}

export interface RequestPlan {
  readonly headers: Readonly<Record<string, string>>
  readonly door: WebDoor
  readonly limits: WebLimits
  readonly signal?: AbortSignal
  /** Is the body of this answer wanted, by its head? */
  readonly wantsBody: (status: number, headers: IncomingHttpHeaders) => boolean
}

const hints: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name cannot be looked up now',
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection was broken off',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the host',
  HPE_HEADER_OVERFLOW: 'its head is larger than we read',
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** Trouble with the connection, as a fault; what the HTTP parser (HPE_…) does not understand is the server's. */
const faultOf = (error: Error, url: URL): Fault => {
  if (error instanceof Fault) return error
  const code = codeOf(error)
  const what =
    hints[code] ??
    (/CERT|SELF_SIGNED|ISSUER/.test(code) ? `its certificate is no good, ${code}` : code || error.message)
  if (code.startsWith('HPE_')) return new Fault('bad-answer', `no proper HTTP: ${what} (${url.href})`, 'try a browser')
  return new Fault('unreachable', `${what} (${url.href})`, 'check the address, and the network')
}

const late = (what: string, ms: number, url: URL): Fault =>
  new Fault('timed-out', `${what} within ${ms / 1000} s (${url.href})`, 'try again later')

export const tooLarge = (url: URL, bytes: number): Fault => {
  const size = `${Math.round(bytes / 1024)} KiB`
  return new Fault('too-large', `more than ${size} (${url.href})`, `save the part you need; ${size} are read at most`)
}

const gather = async (answer: IncomingMessage, url: URL, most: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) throw tooLarge(url, most)
    parts.push(chunk)
  }
  if (!answer.complete) throw new Fault('bad-answer', `cut off after ${size} bytes (${url.href})`, 'try again later')
  return Buffer.concat(parts, size)
}

type Fail = (why: unknown) => void

/** The three clocks of one request; `stop` must be called when all is over. */
const clocksOf = ({ connect, firstByte, total }: WebLimits, url: URL, fail: Fail) => {
  const after = (ms: number, what: string) => setTimeout(() => fail(late(what, ms, url)), ms)
  const whole = after(total, 'no whole answer')
  let next = after(connect, 'no connection')
  return {
    connected: (): void => {
      clearTimeout(next)
      next = after(firstByte, 'no answer')
    },
    answered: (): void => clearTimeout(next),
    stop: (): void => {
      clearTimeout(whole)
      clearTimeout(next)
    },
  }
}

// An agent of our own: nothing is kept alive, and no proxy of the environment comes between us and the check of addresses.
const agents = { 'http:': new http.Agent({ keepAlive: false }), 'https:': new https.Agent({ keepAlive: false }) }

const optionsOf = (url: URL, { headers, door, limits }: RequestPlan): RequestOptions => ({
  method: 'GET',
  headers,
  agent: url.protocol === 'https:' ? agents['https:'] : agents['http:'],
  lookup: guardedLookup(door, url),
  maxHeaderSize: limits.headerBytes,
  insecureHTTPParser: false,
})

/** The head of the answer. A change of protocol, which Node would hand over without one, is no answer. */
const headOf = (request: ClientRequest, url: URL): Promise<IncomingMessage> =>
  new Promise((done, refuse) => {
    request.once('response', done)
    request.once('upgrade', () => refuse(new Fault('bad-answer', `another protocol (${url.href})`, 'try a browser')))
    request.on('error', refuse)
    request.on('close', () => refuse(new Error('closed')))
    request.end()
  })

/** Checks the connection's own address when it stands, and starts the clock of the answer. */
const guardSocket = (request: ClientRequest, url: URL, door: WebDoor, connected: () => void, fail: Fail): void => {
  request.on('socket', (socket) => {
    socket.once('connect', () => {
      try {
        checkNumber(door, url, socket.remoteAddress ?? '')
      } catch (error) {
        fail(error)
      }
    })
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected)
  })
}

/** What goes wrong by our own will, a late answer or a stop, and ends the request at once. */
const failing = (request: ClientRequest): { readonly failed: Promise<never>; readonly fail: Fail } => {
  let refuse: Fail = () => {}
  const failed = new Promise<never>((_, reject) => {
    refuse = reject
  })
  failed.catch(() => {})
  return {
    failed,
    fail: (why) => {
      // First the reason: a body without a length looks whole once its connection is gone.
      refuse(why)
      request.destroy()
    },
  }
}

/**
 * One GET, without redirects and unpacking. The connection's own address is checked once more when it stands. Throws
 * `private-address`, `unreachable`, `timed-out`, `bad-answer`, `too-large`, and the signal's reason.
 */
export const oneRequest = async (url: URL, plan: RequestPlan): Promise<RawAnswer> => {
  const { door, limits, signal, wantsBody } = plan
  signal?.throwIfAborted()
  const request = (url.protocol === 'https:' ? https : http).request(url, optionsOf(url, plan))
  const { failed, fail } = failing(request)
  const clocks = clocksOf(limits, url, fail)
  const stopped = (): void => fail(signal?.reason)
  signal?.addEventListener('abort', stopped, { once: true })
  guardSocket(request, url, door, clocks.connected, fail)
  const answered = async (): Promise<RawAnswer> => {
    const answer = await headOf(request, url)
    clocks.answered()
    const { statusCode: status = 0, headers } = answer
    const body = wantsBody(status, headers) ? await gather(answer, url, limits.bytes) : new Uint8Array()
    return { status, headers, body }
  }
  try {
    return await Promise.race([failed, answered()])
  } catch (error) {
    throw signal?.aborted ? signal.reason : faultOf(error as Error, url)
  } finally {
    clocks.stop()
    signal?.removeEventListener('abort', stopped)
    request.destroy()
  }
}
