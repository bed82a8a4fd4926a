import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../kernel/fault.ts'
import { fetchPage } from './fetch-page.ts'
import { webAddress } from './web-address.ts'
import { pageLimits } from './web-limits.ts'

const quick = { ...pageLimits, bytes: 64 * 1024, connect: 1000, firstByte: 400, total: 900 }

let server: Server | undefined
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server?.close()
})

/** What becomes of a request that is answered by these very bytes, with the milliseconds it took. */
const answered = async (speak: (socket: Socket) => void): Promise<readonly [outcome: string, quick: boolean]> => {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => speak(socket))
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { readonly port: number }
  const door = { named: new Set([`127.0.0.1:${port}`]), allowPrivate: true, resolve: async () => [] }
  const start = performance.now()
  const outcome = await fetchPage(webAddress(`http://127.0.0.1:${port}/`), {
    door,
    agent: 'Demarche/1',
    limits: quick,
  }).then(
    ({ as }) => as as string,
    (fault: Fault) => fault.code ?? String(fault),
  )
  return [outcome, performance.now() - start < 3000]
}

const says = (text: string) => answered((socket) => socket.end(text))
const keepsSaying = (head: string, more: string) =>
  answered((socket) => {
    socket.write(head)
    const timer = setInterval(() => socket.write(more), 10)
    socket.on('close', () => clearInterval(timer))
  })

describe('an answer that is none', () => {
  it.each([
    ['nothing', ''],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['a page without a head', '<!doctype html><p>They met.</p>'],
    [
      'another protocol that was not asked for',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
    ],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n<p>'],
    ['chunks that are none', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    [
      'half of the chunks',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>They',
    ],
    ['less than it said', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\n<p>They'],
    ['a name with a line break', 'HTTP/1.1 302 Found\r\nLocation: http://a\u0001b/\r\n\r\n'],
  ])('is a fault: %s', async (_, text) => {
    const [outcome, isQuick] = await says(text)
    expect(['unreachable', 'bad-answer', 'bad-address']).toContain(outcome)
    expect(isQuick).toBe(true)
  })
  it.each([
    ['head', 'HTTP/1.1 200 OK\r\n', 'X: y\r\n'],
    ['first line', 'HTTP/1.1 20', ''],
    ['hints', '', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'],
    ['body', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', '<p>'],
    ['chunks', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\nx\r\n'],
  ])('does not hold us up: a %s without end', async (_, head, more) => {
    expect(await keepsSaying(head, more)).toEqual(['timed-out', true])
  })
  it('has no second answer behind it that we would read', async () => {
    const one = 'HTTP/1.1 204 No Content\r\n\r\n'
    const two = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>'
    expect((await says(one + two))[0]).toBe('refused')
  })
})
