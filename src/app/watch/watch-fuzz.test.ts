import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gives, type Handler, type LoopbackSite, loopbackSite, madeUpPace } from '../../../test/loopback-site.ts'
import { webOf } from '../../intake/web/visit.ts'
import { memoryCase } from '../case.ts'
import { watch } from './watch.ts'
import type { WatchState } from './watch-file.ts'

let site: LoopbackSite
beforeAll(async () => {
  site = await loopbackSite()
})
afterAll(() => site.end())

const at = '2026-01-01T00:00:00.000Z'
const states = ['France', 'Iran', 'China', 'Egypt']

const moods = ['fine', 'broken-off', 'busy', 'down', 'stop', 'changed', 'garbled'] as const
type Mood = (typeof moods)[number]

/** What happens in one round: which items the feed has, and in what mood the feed and each page are. */
const rounds = fc.array(
  fc.record({
    has: fc.uniqueArray(fc.nat({ max: states.length - 1 }), { minLength: 1 }),
    feed: fc.constantFrom<Mood>('fine', 'fine', 'fine', 'broken-off', 'busy', 'down', 'stop', 'garbled'),
    pages: fc.array(fc.constantFrom(...moods), { minLength: states.length, maxLength: states.length }),
  }),
  { minLength: 1, maxLength: 8 },
)

const told = (state: number, version: number): string => `${states[state]} demanded ${version + 2} answers from Japan.`
const article = (words: string): string =>
  `<!doctype html><html lang="en"><body><article><p>${words}</p></article></body></html>`
const feedOf = (has: readonly number[], versions: readonly number[]): string =>
  `<rss version="2.0"><channel><title>H</title>${has
    .map((at) => `<item><guid>/p${at}</guid><description>version ${versions[at]}</description></item>`)
    .join('')}</channel></rss>`

const garbled: Handler = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' })
  response.write('<p>Half a page')
  setImmediate(() => response.destroy())
}

const handlerOf = (mood: Mood, fine: Handler, stop: AbortController): Handler => {
  const handlers: Partial<Readonly<Record<Mood, Handler>>> = {
    'broken-off': (_, response) => response.destroy(),
    busy: gives('', { 'Retry-After': '90' }, 429),
    down: gives('', {}, 503),
    garbled,
    stop: (_, response) => {
      stop.abort()
      response.destroy()
    },
  }
  return handlers[mood] ?? fine
}

const minutes = 60_000
const fortnight = 14 * 24 * 60 * minutes

/** A case that is watched, round by round, each by a process of its own. */
const watched = () => {
  const kase = memoryCase('talks', () => at)
  const pace = madeUpPace()
  const versions = states.map(() => 0)
  const seen = new Set<number>()
  let kept = '{"version":1,"places":{}}'
  const serve = (has: readonly number[], feed: Mood, pages: readonly Mood[], stop: AbortController): void => {
    pages.forEach((mood, state) => {
      if (mood === 'changed') versions[state] = (versions[state] ?? 0) + 1
      site.pages.set(`/p${state}`, handlerOf(mood, gives(article(told(state, versions[state] ?? 0))), stop))
    })
    const fine = gives(feedOf(has, versions), { 'Content-Type': 'application/rss+xml' })
    site.pages.set(
      '/feed',
      handlerOf(
        feed,
        (request, response) => {
          for (const state of has) seen.add(state)
          fine(request, response)
        },
        stop,
      ),
    )
  }
  const round = async (has: readonly number[], feed: Mood, pages: readonly Mood[]): Promise<void> => {
    const stop = new AbortController()
    serve(has, feed, pages, stop)
    const door = { named: new Set([`127.0.0.1:${site.port}`]), allowPrivate: true, resolve: async () => [] }
    const web = webOf({ door, version: '1', pace, pause: 0, signal: stop.signal })
    const options = { kase, web, reader: '1', person: 'ada', clock: () => at, onEvent: () => {}, signal: stop.signal }
    const save = (state: WatchState): void => {
      kept = JSON.stringify(state)
    }
    await watch([new URL('/feed', site.origin)], null, { ...options, state: JSON.parse(kept) as WatchState, save })
    pace.pass(20 * minutes)
  }
  return {
    round,
    /** Two weeks later all is well, and the feed has long gone on. */
    settle: async (): Promise<void> => {
      pace.pass(fortnight)
      await round(
        [],
        'fine',
        states.map(() => 'fine' as const),
      )
    },
    newest: (): readonly string[] => [...seen].map((state) => told(state, versions[state] ?? 0)).sort(),
    speaking: (): readonly string[] =>
      [...kase.state({}).documents.values()]
        .filter(({ revisedBy }) => revisedBy === null)
        .map(({ id }) => kase.document(id)?.text ?? '')
        .sort(),
    close: kase.close,
  }
}

describe('watching, whatever happens', () => {
  it('ends with the newest text of each item, once', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(rounds, async (script) => {
      const { round, settle, newest, speaking, close } = watched()
      for (const { has, feed, pages } of script) await round(has, feed, pages)
      await settle()
      expect(speaking()).toEqual(newest())
      close()
    })
    await fc.assert(property, { numRuns: 40, seed: 7 })
  })
})
