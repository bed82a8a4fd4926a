import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gives, type LoopbackSite, leadsTo, loopbackSite, madeUpPace } from '../../../test/loopback-site.ts'
import { fromBytes } from '../../document/from-bytes.ts'
import { Fault } from '../../kernel/fault.ts'
import type { SourceCard } from '../../ledger/index.ts'
import { readFeed } from './feed-items.ts'
import { reportsAt } from './feeds.ts'
import { webOf } from './visit.ts'
import { pageLimits } from './web-limits.ts'

let site: LoopbackSite
beforeEach(async () => {
  site = await loopbackSite()
})
afterEach(() => site.end())

const article = (words: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Talks</title>${head}</head><body><article><h1>Talks</h1><p>${words}</p></article></body></html>`

interface Told {
  readonly name: string
  readonly card: SourceCard
  readonly text: string
}

const web = () =>
  webOf({
    door: {
      named: new Set([`127.0.0.1:${site.port}`]),
      allowPrivate: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    },
    version: '1',
    pace: madeUpPace(),
    limits: { ...pageLimits, firstByte: 500, total: 1000 },
  })

const all = async (path: string): Promise<readonly Told[]> => {
  const told: Told[] = []
  for await (const { name, card = {}, bytes } of reportsAt(web(), new URL(path, site.origin))) {
    const text = await bytes()
      .then(async (content) => (await fromBytes(content, { name })).text)
      .catch((error: unknown) => (error instanceof Fault ? `fault: ${error.code}` : String(error)))
    told.push({ name, card, text })
  }
  return told
}

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Strelsau Herald</title><link>/</link>${items}</channel></rss>`
const item = (id: string, more = ''): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>Talks ${id}</title><link>/${id}</link><pubDate>Fri, 21 Jan 2022 23:00:00 -0500</pubDate>${more}</item>`
const xml = { 'Content-Type': 'application/rss+xml' }

describe('a page', () => {
  it('is one report with the address that answered, the moment and the hash', async () => {
    site.pages.set('/old', leadsTo('/new', 301))
    site.pages.set('/new', gives(article('Ruritania and Syldavia met.')))
    const [one, ...rest] = await all('/old')
    expect(rest).toEqual([])
    expect(one?.card).toMatchObject({ url: `${site.origin}/new`, retrieved: expect.stringMatching(/^20\d\d-.*Z$/) })
    expect(one?.card.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(one?.text).toContain('Ruritania and Syldavia met.')
  })
  it('knows its own address best, but on its own site only and not as the front page', async () => {
    const canonical = (href: string): string => article('They met.', `<link rel="canonical" href="${href}">`)
    site.pages.set('/a', gives(canonical('/talks?id=1')))
    site.pages.set('/b', gives(canonical('https://elsewhere.example/talks')))
    site.pages.set('/c', gives(canonical('/')))
    site.pages.set('/d', gives(canonical('javascript:alert(1)')))
    const urls: (string | undefined)[] = []
    for (const path of ['/a', '/b', '/c', '/d']) urls.push((await all(path))[0]?.card.url)
    expect(urls).toEqual(['/talks?id=1', '/b', '/c', '/d'].map((path) => site.origin + path))
  })
  it('is read in the encoding that the server names, where nothing better is known', async () => {
    const words = 'Встреча: “Genève” — переговоры в Женеве'
    const cyrillic = Buffer.from(article('---').replace('---', '\xc2\xf1\xf2\xf0\xe5\xf7\xe0'), 'latin1')
    site.pages.set('/1251', gives(cyrillic, { 'Content-Type': 'text/html; charset=windows-1251' }))
    site.pages.set('/lie', gives(article(words), { 'Content-Type': 'text/html; charset=iso-8859-1' }))
    expect((await all('/1251'))[0]?.text).toContain('Встреча')
    expect((await all('/lie'))[0]?.text).toContain(words)
  })
  it('that is something else than the server says is a fault, not a report', async () => {
    site.pages.set('/picture', gives(Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')))
    expect((await all('/picture'))[0]?.text).toBe('fault: binary-input')
    expect((await all('/none'))[0]?.text).toBe('fault: refused-by-site')
    site.pages.set(
      '/map',
      gives('<?xml version="1.0"?><urlset><url><loc>/a</loc></url></urlset>', { 'Content-Type': 'text/xml' }),
    )
    site.pages.set('/data', gives('{"status": "Russia demanded an answer"}', { 'Content-Type': 'application/json' }))
    site.pages.set('/xhtml', gives('<?xml version="1.0"?><html><body><p>They met.</p></body></html>'))
    const told = await Promise.all(['/map', '/data', '/xhtml'].map(all))
    expect(told.map(([one]) => one?.text)).toEqual(['fault: wrong-media-type', 'fault: wrong-media-type', 'They met.'])
  })
})

describe('a feed', () => {
  it('gives the page of each item, the oldest first', async () => {
    site.pages.set('/feed', gives(rss(item('b') + item('a')), xml))
    site.pages.set('/a', gives(article('The first meeting.')))
    site.pages.set('/b', gives(article('The second meeting.')))
    const told = await all('/feed')
    expect(told.map(({ text }) => text.split('\n').at(-1))).toEqual(['The first meeting.', 'The second meeting.'])
    expect(told.map(({ card }) => [card.url, card.published])).toEqual(
      ['a', 'b'].map((id) => [`${site.origin}/${id}`, '2022-01-21']),
    )
  })
  it('tells the day only of pages that do not', async () => {
    const dated = article('They met.', '<meta property="article:published_time" content="2022-01-20T10:00:00Z">')
    site.pages.set('/feed', gives(rss(item('a')), xml))
    site.pages.set('/a', gives(dated))
    expect((await all('/feed'))[0]?.card.published).toBeUndefined()
  })
  it('gives its own words where the page is not to be had', async () => {
    const words = '<description>&lt;p&gt;Ruritania refused.&lt;/p&gt;</description>'
    site.pages.set('/robots.txt', gives('User-agent: *\nDisallow: /closed', { 'Content-Type': 'text/plain' }))
    site.pages.set('/feed', gives(rss(item('closed', words) + item('gone', words) + item('silent')), xml))
    site.pages.set('/silent', () => {})
    const told = await all('/feed')
    expect(told.map(({ text }) => text)).toEqual(['fault: timed-out', 'Ruritania refused.', 'Ruritania refused.'])
    expect(told[1]?.card).toMatchObject({
      title: 'Talks gone',
      publisher: 'The Strelsau Herald',
      published: '2022-01-21',
      url: `${site.origin}/gone`,
    })
  })
  it('may be Atom or JSON, and be called a page by its server', async () => {
    const atom = `<?xml version="1.0" encoding="windows-1252"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>t</id><updated>2022-01-21T10:00:00Z</updated>
      <entry><id>e</id><title>Gen\xe8ve</title><updated>2022-01-21T10:00:00Z</updated><content type="text">They met in Gen\xe8ve. 2 &lt; 3</content></entry></feed>`
    site.pages.set('/atom', gives(Buffer.from(atom, 'latin1')))
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', content_text: 'They left.' }],
    }
    site.pages.set('/json', gives(JSON.stringify(json), { 'Content-Type': 'application/json' }))
    const [[one], [two]] = [await all('/atom'), await all('/json')]
    expect([one?.text, one?.card.title, two?.text]).toEqual(['They met in Genève. 2 < 3', 'Genève', 'They left.'])
  })
  it('that is broken is a fault', async () => {
    site.pages.set('/broken', gives(rss(item('a')).slice(0, 150), xml))
    site.pages.set('/page', gives(article('Not a feed'), xml))
    expect((await all('/broken')).map(({ text }) => text)).toEqual(['fault: bad-feed'])
    expect((await all('/page')).map(({ text }) => text)).toEqual(['fault: bad-feed'])
  })
  it('leads to nothing that was not named', async () => {
    const link = (href: string): string => `<item><title>x</title><link>${href}</link></item>`
    const links = ['http://169.254.169.254/meta', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'mailto:a@b.c']
    site.pages.set('/feed', gives(rss(links.map(link).join('')), xml))
    const told = await all('/feed')
    expect(told.map(({ text }) => text)).toEqual([
      'fault: empty-input',
      'fault: empty-input',
      'fault: bad-address',
      'fault: private-address',
    ])
  })
})

describe('the items of a feed', () => {
  const base = new URL('https://example.org/feed')
  const keys = (items: string) => readFeed(rss(items), base).items.map(({ key }) => key)
  it('are each there once, and keep their key when their words change', () => {
    expect(keys(item('a') + item('a')).length).toBe(1)
    expect(keys(item('a', '<description>one</description>'))).toEqual(keys(item('a', '<description>two</description>')))
  })
  it('are two where two pages share an id', () => {
    const same = (link: string): string => `<item><guid isPermaLink="false">x</guid><link>${link}</link></item>`
    expect(new Set(keys(same('/a') + same('/b'))).size).toBe(2)
  })
  it('have another print when what the feed says of them changes, and else not', () => {
    const print = (words: string, day = '') =>
      readFeed(rss(item('a', `<description>${words}</description>${day}`)), base).items[0]?.print
    expect(print('one')).not.toBe(print('two'))
    expect(print('one')).toBe(print('one', '<category>x</category>'))
  })
})
