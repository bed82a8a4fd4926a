import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  gives,
  type Handler,
  type LoopbackSite,
  leadsTo,
  loopbackSite,
  madeUpPace,
} from '../../../test/loopback-site.ts'
import { webOf } from '../../intake/web/visit.ts'
import { pageLimits } from '../../intake/web/web-limits.ts'
import { type Case, memoryCase } from '../case.ts'
import type { WatchEvent } from './events.ts'
import { watch, watchRound } from './watch.ts'
import type { WatchState } from './watch-file.ts'

const hour = 3_600_000

let site: LoopbackSite
let kase: Case
let state: WatchState
let pace: ReturnType<typeof madeUpPace>
beforeEach(async () => {
  site = await loopbackSite()
  kase = memoryCase('talks', () => '2026-01-01T00:00:00.000Z')
  state = { version: 1, places: {} }
  pace = madeUpPace()
})
afterEach(async () => {
  kase.close()
  await site.end()
})

/** One round, with nothing left of the last but what was kept, as after a stop. */
const round = async (paths: readonly string[] = ['/feed'], signal?: AbortSignal): Promise<readonly WatchEvent[]> => {
  const events: WatchEvent[] = []
  const web = webOf({
    door: {
      named: new Set([`127.0.0.1:${site.port}`]),
      allowPrivate: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    },
    version: '1',
    pace,
    limits: { ...pageLimits, bytes: 200_000, firstByte: 400, total: 900 },
    ...(signal ? { signal } : {}),
  })
  const read = JSON.parse(JSON.stringify(state)) as WatchState
  const options = { kase, web, state: read, reader: '1', person: 'ada', clock: () => '2026-01-01T00:00:00.000Z' }
  const save = (kept: WatchState): void => {
    state = JSON.parse(JSON.stringify(kept)) as WatchState
  }
  const onEvent = (event: WatchEvent): void => {
    events.push(event)
  }
  const addresses = paths.map((path) => new URL(path, site.origin))
  if (signal) await watch(addresses, hour, { ...options, save, onEvent, signal })
  else await watchRound(addresses, { ...options, save, onEvent })
  return events
}

const as = (events: readonly WatchEvent[]) => events.map((event) => event.as)

const xml = { 'Content-Type': 'application/rss+xml' }
const item = (id: string, words = '', link = `/${id}`): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>Talks ${id}</title><link>${link}</link>
  ${words === '' ? '' : `<description>&lt;p&gt;${words}&lt;/p&gt;</description>`}</item>`
const feed = (...items: readonly string[]): Handler =>
  gives(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>The Herald</title>${items.join('')}</channel></rss>`,
    xml,
  )
const article = (words: string, around = 'Menu'): Handler =>
  gives(
    `<!doctype html><html lang="en"><head><title>Talks</title></head><body><nav>${around}</nav><article><h1>Talks</h1><p>GENEVA, Jan. 21, 2022 — ${words}</p></article></body></html>`,
  )

/** The texts that speak in the case, without their headlines. */
const speaking = (): readonly string[] =>
  [...kase.state({}).documents.values()]
    .filter(({ revisedBy }) => revisedBy === null)
    .map(
      ({ id }) =>
        kase
          .document(id)
          ?.text.split('\n')
          .at(-1)
          ?.replace(/^GENEVA.*— /, '') ?? '',
    )
    .sort()

const russia = 'Russia demanded a written answer from the United States.'
const iran = 'Iran refused to meet the American envoy in Vienna.'
const china = 'China and Japan agreed to hold talks in March.'

describe('watching a feed', () => {
  it('enters each item once, however often it is looked at', async () => {
    site.pages.set('/feed', feed(item('b'), item('a'), item('a')))
    site.pages.set('/a', article(russia))
    site.pages.set('/b', article(iran))
    expect(as(await round())).toEqual(['added', 'added'])
    const before = [...kase.store.entries()]
    expect(as(await round())).toEqual([])
    expect([...kase.store.entries()]).toEqual(before)
    expect(speaking()).toEqual([iran, russia])
  })
  it('enters nothing twice where all that was kept is lost', async () => {
    site.pages.set('/feed', feed(item('a')))
    site.pages.set('/a', article(russia))
    await round()
    const before = [...kase.store.entries()]
    state = { version: 1, places: {} }
    expect(as(await round())).toEqual(['known'])
    expect([...kase.store.entries()]).toEqual(before)
  })
  it('asks on conditions, and an answer without news costs no page', async () => {
    site.pages.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else gives(`<rss version="2.0"><channel>${item('a')}</channel></rss>`, { ...xml, ETag: '"1"' })(request, response)
    })
    site.pages.set('/a', article(russia))
    await round()
    site.asked.length = 0
    expect(as(await round())).toEqual([])
    expect(site.asked).toEqual(['/robots.txt', '/feed'])
  })
  it('takes a changed page for the newer text of the report, and says what became of its words', async () => {
    site.pages.set('/feed', feed(item('a', 'one')))
    site.pages.set('/a', article(russia))
    await round()
    site.pages.set('/feed', feed(item('a', 'two')))
    site.pages.set('/a', article(`${russia} ${iran}`))
    const [event, ...rest] = await round()
    expect(rest).toEqual([])
    expect(event?.as === 'revised' && event.revision.moved.every(({ anchor }) => anchor.as === 'found')).toBe(true)
    expect(speaking()).toEqual([`${russia} ${iran}`])
    expect(as(await round())).toEqual([])
  })
  it('looks at a page again after a while, for it may be changed without a word', async () => {
    site.pages.set('/feed', feed(item('a')))
    site.pages.set('/a', article(russia))
    await round()
    site.pages.set('/a', article(iran))
    expect(as(await round())).toEqual([])
    pace.pass(hour)
    expect(as(await round())).toEqual(['revised'])
    expect(speaking()).toEqual([iran])
  })
  it('leaves a page alone whose surroundings alone are otherwise', async () => {
    site.pages.set('/feed', feed(item('a')))
    site.pages.set('/a', article(russia))
    await round()
    const before = kase.store.length()
    site.pages.set('/a', article(russia, 'Other news of the hour'))
    pace.pass(hour)
    expect(as(await round())).toEqual([])
    expect(kase.store.length()).toBe(before)
  })
  it('lets the newest text speak on where a page goes back to an older one', async () => {
    site.pages.set('/a', article(russia))
    await round(['/a'])
    site.pages.set('/a', article(iran))
    expect(as(await round(['/a']))).toEqual(['revised'])
    site.pages.set('/a', article(russia))
    expect(as(await round(['/a']))).toEqual(['back'])
    expect(as(await round(['/a']))).toEqual([])
    expect(speaking()).toEqual([iran])
  })
  it('finds the report of an address that was added before', async () => {
    site.pages.set('/a', article(russia))
    await round(['/a'])
    state = { version: 1, places: {} }
    site.pages.set('/a', article(iran))
    site.pages.set('/feed', feed(item('a')))
    expect(as(await round())).toEqual(['revised'])
  })
  it('does not take an item for another that has its id, or its page', async () => {
    site.pages.set('/feed', feed(item('x', russia, '/none'), item('x', iran, '/none-2')))
    await round()
    site.pages.set('/feed', feed(item('y', china, '/none')))
    await round()
    expect(speaking()).toEqual([china, iran, russia])
  })
})

describe('trouble', () => {
  it('puts an item off, which is not lost when its feed goes on', async () => {
    site.pages.set('/feed', feed(item('a')))
    site.pages.set('/a', () => {})
    expect(as(await round())).toEqual(['later'])
    site.pages.set('/feed', feed(item('b')))
    site.pages.set('/a', article(russia))
    site.pages.set('/b', article(iran))
    expect(as(await round())).toEqual(['added'])
    pace.pass(60_000)
    expect(as(await round())).toEqual(['added'])
    expect(speaking()).toEqual([iran, russia])
  })
  it('is kept away from for as long as the server asks', async () => {
    site.pages.set('/feed', gives('', { 'Retry-After': '7200' }, 429))
    const [event] = await round()
    expect(event?.as === 'later' && event.wait).toBe(2 * hour)
    site.pages.set('/feed', feed(item('a')))
    site.pages.set('/a', article(russia))
    site.asked.length = 0
    pace.pass(hour)
    await round()
    expect(site.asked).toEqual([])
    pace.pass(hour)
    expect(as(await round())).toEqual(['added'])
  })
  it('lasts longer the more often it comes', async () => {
    site.pages.set('/feed', gives('', {}, 503))
    const waits: number[] = []
    for (let times = 0; times < 5; times++) {
      const [event] = await round()
      if (event?.as === 'later') waits.push(event.wait)
      pace.pass(event?.as === 'later' ? event.wait : 0)
    }
    expect(waits.map((wait) => Math.log2(wait / 30_000)).map(Math.floor)).toEqual([0, 1, 2, 3, 4])
  })
  it('with a page for good leaves what the feed holds of it', async () => {
    site.pages.set('/feed', feed(item('gone', russia), item('empty')))
    expect(as(await round()).toSorted()).toEqual(['added', 'left-out'])
    expect(speaking()).toEqual([russia])
    expect(as(await round())).toEqual([])
  })
  it('that does not end leaves, after eight times, what the feed holds', async () => {
    site.pages.set('/feed', feed(item('a', russia)))
    site.pages.set('/a', gives('', {}, 500))
    const seen: string[] = []
    for (let times = 0; times < 10; times++) {
      seen.push(...as(await round()))
      pace.pass(24 * hour)
    }
    expect(seen).toEqual([...Array.from({ length: 7 }, () => 'later'), 'added'])
  })
  it('with a page that the case has changes nothing', async () => {
    site.pages.set('/feed', feed(item('a', 'A word of it')))
    site.pages.set('/a', article(russia))
    await round()
    site.pages.delete('/a')
    site.pages.set('/feed', feed(item('a', 'Another word of it')))
    expect(as(await round())).toEqual(['gone'])
    expect(as(await round())).toEqual([])
    expect(speaking()).toEqual([russia])
  })
  it('with a feed that becomes a page enters no page', async () => {
    site.pages.set('/feed', feed(item('a')))
    site.pages.set('/a', article(russia))
    await round()
    site.pages.set('/feed', article('Please log in to the network.'))
    const [event] = await round()
    expect(event?.as === 'later' && event.fault.code).toBe('bad-feed')
    expect(speaking()).toEqual([russia])
  })
  it('of all kinds in one feed loses nothing and enters nothing twice', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'x'))
    const words = Buffer.from(`<html><body><p>GENEVA -- Gen\xe8ve: ${iran}</p></body></html>`, 'latin1')
    const ids = ['fine', 'late', 'loop', 'inward', 'file', 'endless', 'bomb', 'lies', 'picture', 'busy']
    const items = ids.map((id) => item(id, `France warned ${id} of sanctions.`))
    let [tries, asks] = [0, 0]
    site.pages.set('/fine', article(russia))
    site.pages.set('/late', (request, response) => {
      tries++
      if (tries > 2) article(china)(request, response)
    })
    site.pages.set('/loop', leadsTo('/loop'))
    site.pages.set('/inward', leadsTo('http://169.254.169.254/latest'))
    site.pages.set('/file', leadsTo('file:///etc/passwd'))
    site.pages.set('/endless', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    })
    site.pages.set('/bomb', gives(bomb, { 'Content-Encoding': 'gzip' }))
    site.pages.set('/lies', gives(words, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }))
    site.pages.set('/picture', gives(Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')))
    site.pages.set('/busy', (request, response) => {
      asks++
      if (asks > 1) article('Egypt and Ethiopia resumed talks in Cairo.')(request, response)
      else gives('', { 'Retry-After': '600' }, 429)(request, response)
    })
    const feeds: readonly Handler[] = [
      gives('<rss><channel><item>', xml),
      () => {},
      feed(...items, ...items),
      gives(gzipSync(Buffer.alloc(20_000_000)), { ...xml, 'Content-Encoding': 'gzip' }),
      leadsTo('/feed'),
      feed(...items.toReversed()),
      feed(),
    ]
    const events: WatchEvent[] = []
    for (const handler of [...feeds, ...feeds]) {
      site.pages.set('/feed', handler)
      events.push(...(await round()))
      pace.pass(2 * hour)
    }
    const told = (id: string): string => `France warned ${id} of sanctions.`
    const expected = [
      ...['loop', 'inward', 'file', 'endless', 'bomb', 'picture'].map(told),
      ...[russia, china, 'Egypt and Ethiopia resumed talks in Cairo.', `GENEVA -- Genève: ${iran}`],
    ]
    expect(speaking()).toEqual(expected.toSorted())
    expect(events.filter((event) => event.as === 'added').length).toBe(ids.length)
    expect(events.filter((event) => !['added', 'later'].includes(event.as))).toEqual([])
    expect(kase.state({}).documents.size).toBe(ids.length)
  })
})

describe('a stop', () => {
  it('ends the wait for the next round', async () => {
    site.pages.set('/feed', feed(item('a')))
    site.pages.set('/a', article(russia))
    const stop = new AbortController()
    const { sleep } = pace
    const stopping: typeof sleep = async (ms, signal) => {
      if (ms > hour / 2) stop.abort()
      await sleep(ms, signal)
    }
    Object.assign(pace, { sleep: stopping })
    expect(as(await round(['/feed'], stop.signal))).toEqual(['added'])
  })
  it('in the midst of a feed loses none of the rest, though the feed goes on', async () => {
    const stop = new AbortController()
    site.pages.set('/feed', feed(item('c'), item('b'), item('a')))
    site.pages.set('/a', article(russia))
    site.pages.set('/b', () => stop.abort())
    site.pages.set('/c', article(china))
    expect(as(await round(['/feed'], stop.signal))).toEqual(['added'])
    site.pages.set('/b', article(iran))
    site.pages.set('/feed', feed())
    expect(as(await round())).toEqual(['added', 'added'])
    expect(speaking()).toEqual([china, iran, russia])
  })
})
