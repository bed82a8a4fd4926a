import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../src/app/case.ts'
import { gives, type LoopbackSite, loopbackSite } from './loopback-site.ts'
import { demarche, main, type Run, root } from './run-demarche.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-web-'))
const kase = join(folder, 'talks')

let site: LoopbackSite
beforeAll(async () => {
  site = await loopbackSite()
  demarche(['init', kase])
})
afterAll(async () => {
  await site.end()
  rmSync(folder, { recursive: true })
})

/** Runs `demarche` beside this process, which serves it; it is sent a signal when `until` says so. */
const run = (words: readonly string[], signal?: NodeJS.Signals, until?: (err: string) => boolean): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [main, ...words], {
      cwd: root,
      env: { ...process.env, DEMARCHE_PERSON: 'ada' },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => {
      err += chunk
      if (until?.(err)) child.kill(signal)
    })
    child.once('close', (code) => done({ code, out, err }))
  })

const page = `<!doctype html><html lang="en"><head><title>Russia demands an answer</title>
  <meta property="og:site_name" content="The Strelsau Herald"><meta property="article:published_time" content="2022-01-21T10:00:00Z"></head>
  <body><article><h1>Russia demands an answer</h1><p>GENEVA — Russia demanded a written answer from the United States on Friday.</p></article></body></html>`

const cards = () => {
  const opened = openCase(kase)
  const all = [...opened.state({}).documents.values()].map((one) => one.cards[0])
  opened.close()
  return all
}

describe('demarche add with an address', () => {
  it('refuses a private network unless it is allowed', async () => {
    site.pages.set('/talks.html', gives(page))
    const { code, out, err } = await run(['add', kase, `${site.origin}/talks.html`])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^demarche: .*private network.*--allow-private\n$/)
    expect(site.asked).toEqual([])
  })
  it('enters the page with its card', async () => {
    const { code, out, err } = await run(['add', kase, `${site.origin}/talks.html`, '--allow-private'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^1 document added \([1-9]\d* acts?\)\n$/)
    expect(cards()).toMatchObject([
      {
        url: `${site.origin}/talks.html`,
        publisher: 'The Strelsau Herald',
        published: '2022-01-21',
        publishedFrom: 'page',
      },
    ])
    expect(cards()[0]?.retrieved).toMatch(/Z$/)
  })
  it('enters nothing twice', async () => {
    const before = cards()
    const { out } = await run(['add', kase, `${site.origin}/talks.html`, '--allow-private'])
    expect(out).toContain('1 known already')
    expect(cards()).toEqual(before)
  })
  it('enters a feed, item by item; the day that the user tells comes first', async () => {
    const item = '<item><link>/undated</link><pubDate>Fri, 21 Jan 2022 10:00:00 GMT</pubDate></item>'
    const rss = `<rss version="2.0"><channel><title>The Herald</title>${item}</channel></rss>`
    site.pages.set('/feed', gives(rss, { 'Content-Type': 'application/rss+xml' }))
    site.pages.set('/undated', gives('<html><body><p>Iran refused to meet the American envoy.</p></body></html>'))
    const words = ['add', kase, `${site.origin}/feed`, '--allow-private', '--source', 'The press']
    expect((await run(words)).out).toContain('1 document added')
    expect(cards()).toContainEqual(
      expect.objectContaining({ published: '2022-01-21', publishedFrom: 'page', publisher: 'The press' }),
    )
    await run([...words, '--published', '2022-01-20'])
    expect(cards()).toContainEqual(expect.objectContaining({ published: '2022-01-20', publishedFrom: 'user' }))
  })
  it('names what is left out, and ends with 1 where that was asked for', async () => {
    const words = ['add', kase, `${site.origin}/none`, 'examples/geneva-talks.txt', '--allow-private', '--strict']
    const { code, err } = await run(words)
    expect(code).toBe(1)
    expect(err).toBe(`demarche: no such page, status 404 (${site.origin}/none); left out\n`)
  })
})

const feedOf = (ids: readonly string[]): string =>
  `<rss version="2.0"><channel><title>The Herald</title>${ids.map((id) => `<item><guid isPermaLink="false">${id}</guid><link>/${id}</link></item>`).join('')}</channel></rss>`

const states = ['France', 'Iran', 'China', 'Egypt', 'Japan']
const told = (state: string): string =>
  `<!doctype html><html lang="en"><body><article><p>GENEVA — ${state} demanded a written answer from the United States.</p></article></body></html>`

describe('demarche watch', () => {
  const watched = join(folder, 'watched')
  const list = join(folder, 'feeds.txt')
  const kept = `${watched}.demarche.watch.json`
  const words = ['watch', watched, list, '--allow-private']
  const texts = (): readonly string[] => {
    const opened = openCase(watched)
    const all = [...opened.state({}).documents.keys()].map((id) => opened.document(id)?.text ?? '')
    opened.close()
    return all
  }
  beforeAll(() => {
    demarche(['init', watched])
    writeFileSync(list, `# on loopback\n${site.origin}/feed.xml\n`)
    site.pages.set('/feed.xml', gives(feedOf(states), { 'Content-Type': 'application/rss+xml' }))
    for (const state of states) site.pages.set(`/${state}`, gives(told(state)))
  })
  it('killed in the midst, goes on where it was: nothing lost, nothing twice', { timeout: 120_000 }, async () => {
    await run(words, 'SIGKILL', (err) => err.includes('added'))
    const before = texts().length
    expect([before >= 1, before < states.length]).toEqual([true, true])
    site.pages.set('/feed.xml', gives(feedOf([]), { 'Content-Type': 'application/rss+xml' }))
    const { code, out } = await run([...words, '--once'])
    expect([code, out]).toEqual([0, ''])
    expect(texts().length).toBe(states.length)
    expect(states.every((state) => texts().some((text) => text.includes(state)))).toBe(true)
  })
  it.each(['SIGTERM', 'SIGINT'] as const)('ends at %s with 0, its file whole', async (signal) => {
    site.pages.set('/feed.xml', gives(feedOf([signal]), { 'Content-Type': 'application/rss+xml' }))
    site.pages.set(`/${signal}`, gives(told(signal)))
    const { code, err } = await run(words, signal, (lines) => lines.includes('added'))
    expect(code).toBe(0)
    expect(err).toMatch(/^20\d\d-\S+Z \w+ added \(\d+ acts?\) \(http:\S+\)\n$/)
    expect(JSON.parse(readFileSync(kept, 'utf8')).version).toBe(1)
  })
  it('says what changed in a page', async () => {
    site.pages.set('/page', gives(told('France')))
    const page = ['watch', watched, `${site.origin}/page`, '--once', '--allow-private']
    await run(page)
    site.pages.set('/page', gives(told('Spain')))
    const { err } = await run(page)
    expect(err).toMatch(
      / \w+ is revised by \w+ \(\d+ new acts?; of its words 0 found, 0 ambiguous, [1-9]\d* orphaned\)/,
    )
  })
  it('says what it could not have, and ends with 1 where that was asked for', async () => {
    const { code, err } = await run([
      'watch',
      watched,
      `${site.origin}/nowhere`,
      '--once',
      '--strict',
      '--allow-private',
    ])
    expect([code, err.slice(25)]).toEqual([
      1,
      `no such page, status 404 (${site.origin}/nowhere); again in 1 min at the earliest\n`,
    ])
  })
  it('refuses what is no list, no time and no file of its own', async () => {
    writeFileSync(list, 'talks.txt\n')
    expect((await run(words)).code).toBe(3)
    expect((await run(['watch', watched, site.origin, '--every', '5s'])).code).toBe(2)
    writeFileSync(kept, '{}')
    const { code, err } = await run(['watch', watched, site.origin, '--once'])
    expect([code, err]).toEqual([3, expect.stringContaining('watch.json')])
    expect(existsSync(kept)).toBe(true)
  })
})
