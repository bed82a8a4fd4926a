import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gives, type LoopbackSite, leadsTo, loopbackSite } from '../../../test/loopback-site.ts'
import type { Fault } from '../../kernel/fault.ts'
import { type Answer, type FetchOptions, fetchPage } from './fetch-page.ts'
import { webAddress } from './web-address.ts'
import type { Resolve } from './web-door.ts'
import { pageLimits } from './web-limits.ts'

const quick = { ...pageLimits, bytes: 64 * 1024, connect: 2000, firstByte: 500, total: 1200 }
const onLoopback: Resolve = async () => [{ address: '127.0.0.1', family: 4 }]
const page = '<!doctype html><p>Talks resume in Geneva.</p>'

let site: LoopbackSite
let other: LoopbackSite
beforeAll(async () => {
  site = await loopbackSite()
  other = await loopbackSite()
})
afterAll(() => Promise.all([site.end(), other.end()]))

interface Given {
  readonly allowPrivate?: boolean
  readonly resolve?: Resolve
  readonly known?: FetchOptions['known']
}

const ask = (address: string, { allowPrivate = true, resolve = onLoopback, known }: Given = {}): Promise<Answer> => {
  const named = new Set([`127.0.0.1:${site.port}`, `site.test:${site.port}`])
  const door = { named, allowPrivate, resolve }
  return fetchPage(webAddress(address), { door, agent: 'Demarche/1', limits: quick, ...(known ? { known } : {}) })
}

const at = (path: string, handler: ReturnType<typeof gives>): string => {
  site.pages.set(path, handler)
  return site.origin + path
}

/** The code of the fault that an address ends in, or what it answers. */
const outcome = async (asked: Promise<Answer>): Promise<string> =>
  asked.then(
    (answer) => answer.as,
    (fault: Fault) => fault.code ?? fault,
  )

const textAt = async (address: string): Promise<string> => {
  const answer = await ask(address)
  return answer.as === 'page' ? new TextDecoder().decode(answer.bytes) : answer.as
}

describe('fetching a page', () => {
  it('names itself, sends no cookie and takes none', async () => {
    const seen: unknown[] = []
    const address = at('/cookie', (request, response) => {
      seen.push(request.headers.cookie, request.headers['user-agent'], request.method)
      response.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': 'a=1' }).end(page)
    })
    await ask(address)
    await ask(address)
    expect(seen).toEqual([undefined, 'Demarche/1', 'GET', undefined, 'Demarche/1', 'GET'])
  })
  it('asks for nothing that the page refers to', async () => {
    const before = site.asked.length
    await ask(at('/refers', gives(`<img src="/i.png"><script src="/s.js"></script><iframe src="/f"></iframe>${page}`)))
    expect(site.asked.slice(before)).toEqual(['/refers'])
  })
  it('is told by the server that nothing changed', async () => {
    const address = at('/etag', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { 'Content-Type': 'text/html', ETag: '"1"' }).end(page)
    })
    const first = await ask(address)
    expect(first.as === 'page' && first.validators).toEqual({ url: address, etag: '"1"' })
    expect((await ask(address, { known: { url: address, etag: '"1"' } })).as).toBe('unchanged')
    expect((await ask(address, { known: { url: `${site.origin}/else`, etag: '"1"' } })).as).toBe('page')
  })
  it('tells a busy server from one that refuses', async () => {
    expect(await ask(at('/429', gives('', { 'Retry-After': '7' }, 429)))).toMatchObject({ as: 'later', after: '7' })
    expect(await ask(at('/503', gives('', {}, 503)))).toMatchObject({ as: 'later', status: 503 })
    expect(await ask(`${site.origin}/none`)).toMatchObject({ as: 'refused', status: 404 })
  })
})

describe('redirects', () => {
  it('are followed, five at most, and tell the address that answered', async () => {
    at('/r0', gives(page))
    for (const step of [1, 2, 3, 4, 5, 6]) at(`/r${step}`, leadsTo(`/r${step - 1}`))
    const answer = await ask(`${site.origin}/r5`)
    expect([answer.as, answer.url.pathname]).toEqual(['page', '/r0'])
    expect(await outcome(ask(`${site.origin}/r6`))).toBe('bad-redirect')
  })
  it('that go in a ring end', async () => {
    at('/ring-a', leadsTo('/ring-b'))
    at('/ring-b', leadsTo('/ring-a'))
    expect(await outcome(ask(`${site.origin}/ring-a`))).toBe('bad-redirect')
  })
  it('lead into no private network but to the place that the user named, whatever the name', async () => {
    const before = other.asked.length
    other.pages.set('/', gives(page))
    const targets = [
      `http://127.0.0.1:${other.port}/`,
      'http://127.0.0.1/',
      'http://localhost/',
      'http://169.254.169.254/latest/meta-data/',
      'http://[::1]/',
      'http://0x7f000001/',
      'http://[::ffff:10.0.0.1]/',
    ]
    const codes: string[] = []
    for (const target of targets) codes.push(await outcome(ask(at('/inward', leadsTo(target)))))
    expect(codes).toEqual(['bad-address', ...targets.slice(1).map(() => 'private-address')])
    expect(other.asked.length).toBe(before)
  })
  it('lead to no other kind of address, and to none with a password', async () => {
    for (const target of ['file:///etc/passwd', 'ftp://example.org/', 'data:text/html,x', 'http://a:b@example.org/'])
      expect([target, await outcome(ask(at('/kind', leadsTo(target))))]).toEqual([target, 'bad-address'])
  })
})

describe('addresses', () => {
  it('on a private network need to be allowed', async () => {
    expect(await outcome(ask(at('/p', gives(page)), { allowPrivate: false }))).toBe('private-address')
  })
  it('by name are judged by what the connection is made to', async () => {
    at('/p', gives(page))
    const address = `http://site.test:${site.port}/p`
    expect(await outcome(ask(address))).toBe('page')
    expect(await outcome(ask(address, { allowPrivate: false }))).toBe('private-address')
  })
  it('are refused where one of several numbers is private', async () => {
    const both: Resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    expect(await outcome(ask('http://both.test/', { resolve: both }))).toBe('private-address')
  })
  it('that change their meaning between two requests are judged anew', async () => {
    let asked = 0
    const rebinding: Resolve = async () => {
      asked++
      return asked === 1 ? [{ address: '127.0.0.1', family: 4 }] : [{ address: '10.0.0.1', family: 4 }]
    }
    at('/turn', leadsTo('http://rebound.test/'))
    expect(await outcome(ask(`http://site.test:${site.port}/turn`, { resolve: rebinding }))).toBe('private-address')
    expect(asked).toBe(2)
  })
  it('are judged once more when the connection stands', async () => {
    at('/p', gives(page))
    let judged = 0
    const door = {
      named: new Set([`127.0.0.1:${site.port}`]),
      resolve: onLoopback,
      get allowPrivate() {
        judged++
        return judged === 1
      },
    }
    const asked = fetchPage(webAddress(`${site.origin}/p`), { door, agent: 'Demarche/1', limits: quick })
    expect([await outcome(asked), judged]).toEqual(['private-address', 2])
  })
  it('that are none are refused', () => {
    const codes = ['ftp://example.org', 'file:///etc/passwd', 'http://u:p@example.org/', 'nonsense', 'http://'].map(
      (text) => {
        try {
          return webAddress(text).href
        } catch (fault) {
          return (fault as Fault).code
        }
      },
    )
    expect(codes).toEqual(codes.map(() => 'bad-address'))
  })
  it('do not show their password in a message', () => {
    expect(() => webAddress('http://ada:secret@example.org/')).toThrow(/^(?!.*secret).*example\.org/)
  })
  it('where nobody listens are told so', async () => {
    const gone = await loopbackSite()
    await gone.end()
    const door = { named: new Set([`127.0.0.1:${gone.port}`]), allowPrivate: true, resolve: onLoopback }
    const asked = fetchPage(webAddress(gone.origin), { door, agent: 'Demarche/1', limits: quick })
    expect(await outcome(asked)).toBe('unreachable')
  })
})

describe('limits', () => {
  it('of time hold for a server that is silent and for one that never ends', async () => {
    expect(await outcome(ask(at('/silent', () => {})))).toBe('timed-out')
    const drip = at('/drip', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const timer = setInterval(() => response.write('<p>'), 50)
      response.on('close', () => clearInterval(timer))
    })
    expect(await outcome(ask(drip))).toBe('timed-out')
  })
  it('of size hold for an endless stream, a bomb and a long head', async () => {
    const endless = at('/endless', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    })
    expect(await outcome(ask(endless))).toBe('too-large')
    const zeros = Buffer.alloc(50 * 1024 * 1024)
    for (const [name, pack] of [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
      ['deflate', deflateSync],
    ] as const) {
      const bomb = pack(zeros.subarray(0, name === 'br' ? 1024 * 1024 : undefined))
      expect(bomb.length).toBeLessThan(quick.bytes)
      expect([name, await outcome(ask(at('/bomb', gives(bomb, { 'Content-Encoding': name }))))]).toEqual([
        name,
        'too-large',
      ])
    }
    expect(await outcome(ask(at('/head', gives(page, { 'X-Long': 'x'.repeat(20_000) }))))).toBe('bad-answer')
  })
  it('of kind hold by what the server says', async () => {
    for (const type of ['image/png', 'application/javascript', 'video/mp4', 'application/zip'])
      expect(await outcome(ask(at('/type', gives('x', { 'Content-Type': type }))))).toBe('wrong-media-type')
  })
  it('tell an answer that was cut off', async () => {
    const cut = at('/cut', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' })
      response.write('<p>Half')
      setTimeout(() => response.destroy(), 20)
    })
    expect(['bad-answer', 'unreachable']).toContain(await outcome(ask(cut)))
    const half = gzipSync(page.repeat(50)).subarray(0, 60)
    expect(await outcome(ask(at('/half', gives(half, { 'Content-Encoding': 'gzip' }))))).toBe('bad-answer')
  })
  it('end a request when asked to stop', async () => {
    const stop = new AbortController()
    const door = { named: new Set([`127.0.0.1:${site.port}`]), allowPrivate: true, resolve: onLoopback }
    const address = webAddress(at('/silent', () => setTimeout(() => stop.abort(), 20)))
    const asked = fetchPage(address, { door, agent: 'Demarche/1', signal: stop.signal })
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('packed answers', () => {
  it.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
  ])('as %s are unpacked', async (name, body) => {
    expect(await textAt(at('/packed', gives(body, { 'Content-Encoding': name })))).toBe(page)
  })
  it('are read as they are where the server says it wrongly', async () => {
    for (const said of ['gzip', 'br', 'deflate', 'zstd'])
      expect([said, await textAt(at('/lie', gives(page, { 'Content-Encoding': said })))]).toEqual([said, page])
    expect(await textAt(at('/lie', gives(gzipSync(page))))).toBe(page)
    expect(await textAt(at('/lie', gives(gzipSync(page), { 'Content-Encoding': 'br' })))).toBe(page)
    expect(await outcome(ask(at('/lie', gives(Buffer.from([1, 2, 3]), { 'Content-Encoding': 'zstd' }))))).toBe(
      'bad-answer',
    )
  })
})
