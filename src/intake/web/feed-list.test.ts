import { describe, expect, it } from 'vitest'
import type { Fault } from '../../kernel/fault.ts'
import { addressesIn } from './feed-list.ts'

const hrefs = (text: string): readonly string[] => addressesIn(text, 'feeds').map(({ href }) => href)

const code = (text: string): string => {
  try {
    return hrefs(text).join(' ')
  } catch (fault) {
    return (fault as Fault).code
  }
}

describe('a list of feeds', () => {
  it('is OPML, nested as it may be', () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
      <outline text="a" type="rss" xmlUrl="https://a.example/feed"/>
      <outline text="folder"><outline text="b"><outline text="c" xmlUrl="https://c.example/feed?x=1&amp;y=2"/></outline></outline>
      <outline text="again" xmlUrl="https://a.example/feed"/></body></opml>`
    expect(hrefs(opml)).toEqual(['https://a.example/feed', 'https://c.example/feed?x=1&y=2'])
  })
  it('is lines with remarks', () => {
    const lines = '# agencies\r\nhttps://a.example/feed # the first\n\n  http://b.example/#top\n'
    expect(hrefs(lines)).toEqual(['https://a.example/feed', 'http://b.example/'])
  })
  it('that is none is a fault that names the line', () => {
    expect(() => hrefs('https://a.example/\nfile:///etc/passwd')).toThrow('line 2')
    expect([code(''), code('<opml><body>'), code('https://a:b@c.example/')]).toEqual([
      'bad-feed',
      'bad-feed',
      'bad-address',
    ])
  })
})
