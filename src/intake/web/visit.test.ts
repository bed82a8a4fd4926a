import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gives, type LoopbackSite, leadsTo, loopbackSite, madeUpPace } from '../../../test/loopback-site.ts'
import type { Fault } from '../../kernel/fault.ts'
import { getPage, type Web, webOf } from './visit.ts'
import { pageLimits } from './web-limits.ts'

const page = '<!doctype html><p>Talks resume in Geneva.</p>'
const plain = { 'Content-Type': 'text/plain' }

let site: LoopbackSite
let pace: ReturnType<typeof madeUpPace>
beforeEach(async () => {
  site = await loopbackSite()
  pace = madeUpPace()
})
afterEach(() => site.end())

const web = (more: readonly LoopbackSite[] = []): Web =>
  webOf({
    door: {
      named: new Set([site, ...more].flatMap(({ port }) => [`127.0.0.1:${port}`, `site.test:${port}`])),
      allowPrivate: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    },
    version: '1',
    pace,
    limits: { ...pageLimits, firstByte: 500, total: 1000 },
  })

const outcome = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'page',
    (fault: Fault) => fault.code ?? fault,
  )

const get = (path: string, by: Web = web()): Promise<string> => outcome(getPage(by, new URL(path, site.origin)))

describe('robots.txt', () => {
  beforeEach(() => {
    site.pages.set('/open', gives(page))
    site.pages.set('/closed/a', gives(page))
  })
  it('is asked for once and kept to', async () => {
    site.pages.set('/robots.txt', gives('User-agent: *\nDisallow: /closed/', plain))
    const by = web()
    expect([await get('/open', by), await get('/closed/a', by), await get('/open', by)]).toEqual([
      'page',
      'refused-by-site',
      'page',
    ])
    expect(site.asked).toEqual(['/robots.txt', '/open', '/open'])
  })
  it('may speak to us by name', async () => {
    site.pages.set(
      '/robots.txt',
      gives('User-agent: *\nDisallow: /\n\nUser-agent: Demarche\nDisallow: /closed/', plain),
    )
    expect([await get('/open'), await get('/closed/a')]).toEqual(['page', 'refused-by-site'])
  })
  it('is kept to where a redirect leads', async () => {
    site.pages.set('/robots.txt', gives('User-agent: *\nDisallow: /closed/', plain))
    site.pages.set('/turn', leadsTo('/closed/a'))
    expect(await get('/turn')).toBe('refused-by-site')
    expect(site.asked).not.toContain('/closed/a')
  })
  it('that is not there allows all', async () => {
    expect(await get('/open')).toBe('page')
  })
  it('that cannot be had now allows nothing for now, and is asked for again', async () => {
    site.pages.set('/robots.txt', gives('', {}, 503))
    const by = web()
    expect([await get('/open', by), await get('/open', by)]).toEqual(['not-now', 'not-now'])
    expect(site.asked).toEqual(['/robots.txt'])
    site.pages.set('/robots.txt', gives('', plain, 404))
    pace.pass(600_000)
    expect(await get('/open', by)).toBe('page')
  })
  it('that never comes allows nothing for now', async () => {
    site.pages.set('/robots.txt', () => {})
    expect(await get('/open')).toBe('not-now')
  })
  it('may ask for a longer pause, but not for hours', async () => {
    site.pages.set('/robots.txt', gives('User-agent: *\nCrawl-delay: 20', plain))
    const by = web()
    await get('/open', by)
    await get('/open', by)
    expect(pace.waits).toEqual([20_000, 20_000])
    site.pages.set('/robots.txt', gives('User-agent: *\nCrawl-delay: 7200', plain))
    expect(await get('/open')).toBe('not-now')
  })
})

describe('politeness', () => {
  it('asks a host for one thing at a time, with a pause', async () => {
    let [open, most] = [0, 0]
    site.pages.set('/slow', (_, response) => {
      open++
      most = Math.max(most, open)
      setTimeout(() => {
        open--
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(page)
      }, 20)
    })
    const by = web()
    await Promise.all([1, 2, 3, 4].map((n) => get(`/slow?${n}`, by)))
    expect([most, pace.waits]).toEqual([1, [1000, 1000, 1000, 1000]])
  })
  it('asks several hosts at once', async () => {
    let [open, most] = [0, 0]
    site.pages.set('/slow', (_, response) => {
      open++
      most = Math.max(most, open)
      setTimeout(() => {
        open--
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(page)
      }, 60)
    })
    const by = web()
    await Promise.all([get('/slow', by), outcome(getPage(by, new URL(`http://site.test:${site.port}/slow`)))])
    expect(most).toBe(2)
  })
  it('goes on after a request that failed', async () => {
    site.pages.set('/open', gives(page))
    site.pages.set('/silent', () => {})
    const by = web()
    const all = await Promise.all([get('/silent', by), get('/open', by)])
    expect(all).toEqual(['timed-out', 'page'])
  })
  it('comes again when a busy server says so', async () => {
    let asked = 0
    site.pages.set('/busy', (request, response) => {
      asked++
      if (asked < 3) gives('', { 'Retry-After': '40' }, 429)(request, response)
      else gives(page)(request, response)
    })
    expect(await get('/busy')).toBe('page')
    expect(pace.waits.filter((wait) => wait >= 40_000).length).toBe(2)
  })
  it('gives up where it would have to wait for long', async () => {
    site.pages.set('/busy', gives('', { 'Retry-After': '3600' }, 429))
    expect(await get('/busy')).toBe('not-now')
    expect(site.asked).toEqual(['/robots.txt', '/busy'])
  })
})
