import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../kernel/fault.ts'
import { fromBytes, isPage } from './from-bytes.ts'
import { fromHtml } from './from-html.ts'
import { pageDay } from './html/page-day.ts'

const paragraphs = [
  '<p>ZENDA, Jan. 21 (Reuters) &mdash; Ruritania on Friday handed over its written reply to the demands of Syldavia, the foreign minister said, and it expects an answer within a week.</p>',
  '<p>&ldquo;We have said all that we&nbsp;had to say,&rdquo; the minister told reporters in the old castle, where the two\n delegations had met<sup class="reference">[1]</sup> for the third time since the spring.</p>',
  '<h2>What happens next</h2>',
  '<p>The two sides will meet again in March, officials said. Neither of them expects an agreement before the summer, they added, but both want the talks to go on.</p>',
  '<ul><li>Ruritania wants the border reopened.</li><li>Syldavia wants the prisoners back.</li></ul>',
  '<blockquote><p>The road is open, said the envoy.</p></blockquote>',
  '<p>The mediator praised both delegations for their patience, and he called on them to keep their promises until the next round of the negotiations begins.</p>',
].join('\n')

const card = {
  '@graph': [
    { '@type': 'WebSite', name: 'Herald' },
    {
      '@type': 'NewsArticle',
      headline: 'Ruritania hands over its reply',
      datePublished: '2022-01-21T23:30:00-05:00',
      author: [{ '@type': 'Person', name: 'Jane Doe' }, { name: 'John Roe' }],
      publisher: { name: 'Strelsau Herald' },
    },
  ],
}

const page = (head: string, body: string = paragraphs): string => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ruritania hands over its reply | Strelsau Herald</title>${head}
<script>document.body.textContent = 'changed'</script></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<header><h1>Ruritania hands over its reply</h1><p class="article__standfirst">The paper is long, but nobody has read it</p></header>
<article><figure><img src="a.jpg"><figcaption>The ministers shake hands. <span class="credit">Photo: John Roe</span></figcaption></figure>
${body}<aside>Sign up for our newsletter</aside></article><footer>© 2022 Strelsau Herald</footer></body></html>`

const ld = `<script type="application/ld+json">${JSON.stringify(card)}</script>`

describe('zones of a page', () => {
  it('come from its mark-up, over a text that is composed of its paragraphs', async () => {
    const { text, zones } = await fromHtml(page(ld))
    expect(zones.map(({ kind }) => kind)).toEqual(
      'title standfirst caption credit dateline body body title body body body body body'.split(' '),
    )
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      'Ruritania hands over its reply',
      'The paper is long, but nobody has read it',
      'The ministers shake hands.',
      'Photo: John Roe',
    ])
    expect(text).toContain(
      '“We have said all that we had to say,” the minister told reporters in the old castle, where the two delegations had met for',
    )
    expect(text).not.toMatch(/newsletter|Home|©|changed|\[1\]/)
    expect(text.slice(zones[9]?.from, zones[9]?.to)).toBe('Ruritania wants the border reopened.')
  })

  it('hold for pages without any structure', async () => {
    const plain = await fromHtml('<body>The envoys met in Zenda.<br><br>They spoke for an hour.<br>Nobody listened.')
    expect(plain.text).toBe('The envoys met in Zenda.\n\nThey spoke for an hour. Nobody listened.')
    expect(plain.zones.map(({ kind }) => kind)).toEqual(['body', 'body'])
    const pre = await fromHtml('<html><pre>The envoys met.\n\nThey spoke.</pre>')
    expect(pre.text).toBe('The envoys met.\n\nThey spoke.')
  })
})

describe('the card of a page', () => {
  it('is read from JSON-LD, meta, links and time', async () => {
    const head = `${ld}<meta property="article:published_time" content="2022-01-22T04:30:00Z">
      <link rel="canonical" href="https://example.org/a"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">`
    const document = await fromHtml(page(head))
    expect(document).toMatchObject({
      title: 'Ruritania hands over its reply',
      published: '2022-01-21',
      format: 'html',
      encoding: 'utf-8',
      source: {
        name: 'Strelsau Herald',
        author: 'Jane Doe, John Roe',
        url: 'https://example.org/a',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        site: 'Strelsau Herald',
      },
      doubts: [],
    })
  })

  it('has a doubt where its dates do not agree', async () => {
    const document = await fromHtml(page(`${ld}<meta name="date" content="22 January 2022">`))
    expect(document.published).toBe('2022-01-21')
    expect(document.doubts).toMatchObject([{ about: 'date', why: expect.stringContaining('2022-01-22 (meta)') }])
    const time = await fromHtml(page('', `<time datetime="2022-01-20">Thursday</time>${paragraphs}`))
    expect(time).toMatchObject({ published: '2022-01-20', doubts: [] })
  })

  it('yields to the user, and says so', async () => {
    const document = await fromHtml(page(ld), { published: '2022-01-23', title: 'Reply', source: 'Archive' })
    expect(document).toMatchObject({
      published: '2022-01-23',
      title: 'Reply',
      source: { name: 'Archive', site: 'Strelsau Herald' },
    })
    expect(document.doubts).toMatchObject([{ about: 'date' }])
  })

  it('may be broken or missing', async () => {
    const document = await fromHtml(
      page('<script type="application/ld+json">{"@type": </script><meta name="date" content="soon">'),
    )
    expect(document).toMatchObject({ title: 'Ruritania hands over its reply', doubts: [] })
    expect(document.published).toBeUndefined()
  })

  it('tells a language that is not read', async () => {
    const document = await fromHtml('<html lang="fr"><p>Les pourparlers continuent.</p>')
    expect(document.doubts).toMatchObject([{ about: 'language' }])
  })
})

describe('days on pages', () => {
  it.each([
    ['2022-01-21', '2022-01-21'],
    ['2022-01-21T23:30:00-05:00', '2022-01-21'],
    ['20220121', '2022-01-21'],
    ['2022/1/21', '2022-01-21'],
    ['21 January 2022', '2022-01-21'],
    ['January 21, 2022 10:00 am', '2022-01-21'],
    ['Fri, 21 Jan 2022 10:00:00 GMT', '2022-01-21'],
    ['21st Jan. 2022', '2022-01-21'],
    ['2022-02-30', undefined],
    ['yesterday', undefined],
  ])('%s', (text, day) => expect(pageDay(text)?.day).toBe(day))
})

describe('fromBytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  it('knows a page by how it starts or by its name', () => {
    expect(isPage(bytes('<!doctype html><p>Hello'))).toBe(true)
    expect(isPage(bytes('\ufeff <!-- saved --> <html>'))).toBe(true)
    expect(isPage(bytes('<div>Hello</div>'), 'a.html')).toBe(true)
    expect(isPage(bytes('<Applause.> The envoys met.'))).toBe(false)
    expect(isPage(bytes('The envoys met.'), 'a.html')).toBe(false)
  })
  it('reads either', async () => {
    expect(await fromBytes(bytes(page(ld)))).toMatchObject({ format: 'html' })
    expect(await fromBytes(bytes('The envoys met.'))).toMatchObject({ format: 'text' })
  })
  it('takes the encoding that a page declares', async () => {
    const text =
      '<html><meta http-equiv="content-type" content="text/html; charset=iso-8859-2"><p>Wa\xb3\xeasa met the envoys.</p>'
    const document = await fromBytes(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
    expect(document).toMatchObject({ text: 'Wałęsa met the envoys.', encoding: 'iso-8859-2', doubts: [] })
  })
})

describe('hard pages', () => {
  it('without words are a fault', async () => {
    await expect(fromHtml('<html><script>show()</script><div id="root"></div>')).rejects.toMatchObject({
      code: 'empty-input',
    })
  })
  it('nest as deep as they like', { timeout: 60_000 }, async () => {
    const deep = '<div class="share author">'.repeat(5000)
    expect(await fromHtml(`${deep}<p>The envoys met.</p>`)).toMatchObject({ text: 'The envoys met.' })
  })
  it('are read or refused, and their zones lie in the text', { timeout: 120_000 }, async () => {
    const tags = [
      '<p>',
      '</p>',
      '<div class="byline">',
      '</div>',
      '<li>',
      '<br>',
      '<h1>',
      '</h1>',
      '<!--',
      '<table><td>',
      '<b',
      '&amp;',
    ]
    const pieces = fc.constantFrom(
      ...tags,
      '&#0;',
      '<script>',
      '</script>',
      'The envoys met. ',
      'Photo: X',
      '\n',
      '<html>',
      '<aside>',
      '“',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), async (parts) => {
        try {
          const { text, zones } = await fromHtml(parts.join(''))
          let end = 0
          for (const { from, to } of zones) {
            expect(from >= end && to > from && to <= text.length).toBe(true)
            end = to
          }
        } catch (error) {
          if (!(error instanceof Fault)) throw error
        }
      }),
      { numRuns: 150 },
    )
  })
})
