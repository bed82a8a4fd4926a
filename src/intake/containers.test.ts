import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Fault } from '../kernel/fault.ts'
import { isContainer, reportsHeld } from './containers.ts'
import type { Fields } from './records.ts'

const said = 'Chad met Sudan.'

async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** "name: words [card]", or "name ! code of its fault". */
const held = async (
  name: string,
  content: string | Uint8Array,
  fields: Fields = {},
  size = 7,
): Promise<readonly string[]> => {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  const rows: string[] = []
  for await (const source of reportsHeld(name, inPieces(bytes, size), { fields, card: {} })) {
    const words = await source.bytes().catch((error: unknown) => error)
    const { title, published, publisher, url } = source.card ?? {}
    const card = [title, published, publisher, url].filter((one) => one !== undefined).join(', ')
    rows.push(
      words instanceof Fault
        ? `${source.name} ! ${words.code}`
        : `${source.name}: ${new TextDecoder().decode(words as Uint8Array)} [${card}]`,
    )
  }
  return rows
}

const record = JSON.stringify({
  text: said,
  title: 'Talks',
  date: '2022-01-21T23:30:00-05:00',
  source: { name: 'The Herald' },
  url: 'https://a.example/1',
})
const told = `${said} [Talks, 2022-01-21, The Herald, https://a.example/1]`

describe('reportsHeld', () => {
  it('reads JSON Lines line by line; a bad line is one fault', async () => {
    expect(await held('a.jsonl', `${record}\n\nno json\n{"words": 1}\n[1]\n${record}`)).toEqual([
      `a.jsonl line 1: ${told}`, 'a.jsonl line 3 ! bad-record', 'a.jsonl line 4 ! bad-record', 'a.jsonl line 5 ! bad-record', `a.jsonl line 6: ${told}`,
    ]) // biome-ignore format: a list
  })

  it('reads JSON: one record, an array, an object with a list of articles', async () => {
    expect(await held('a.json', record)).toEqual([`a.json: ${told}`])
    expect(await held('a.json', `[${record},${record}]`)).toEqual([
      `a.json record 1: ${told}`,
      `a.json record 2: ${told}`,
    ])
    expect(await held('a.json', `{"count": 1, "articles": [${record}]}`)).toEqual([`a.json: ${told}`])
    expect(await held('a.json', '{"a": ')).toEqual(['a.json ! bad-record'])
  })

  it('takes fields as the user names them, and days as records write them', async () => {
    const own = (date: unknown): string => JSON.stringify({ words: said, meta: { when: date } })
    const fields: Fields = { text: 'words', published: 'meta.when' }
    for (const date of ['21 January 2022', 'Fri, 21 Jan 2022 10:00:00 GMT', 1642723200, 1642723200000, '20220121'])
      expect(await held('a.jsonl', own(date), fields)).toEqual([`a.jsonl line 1: ${said} [2022-01-21]`])
    expect(await held('a.jsonl', own('soon'), fields)).toEqual(['a.jsonl line 1 ! bad-date'])
  })

  it('reads a table row by row, quoted fields with line ends and formulas as words', async () => {
    const table = `headline,body,date\n"Talks, again","${said}\n\nThey will meet again.",2022-01-21\n=1+1,=HYPERLINK("x"),2022-01-22\n`
    expect(await held('a.csv', table)).toEqual([
      `a.csv row 2: ${said}\n\nThey will meet again. [Talks, again, 2022-01-21]`,
      'a.csv row 3: =HYPERLINK("x") [=1+1, 2022-01-22]',
    ])
    expect((await held('a.csv', `body\n"${said}`)).at(-1)).toMatch(/ ! bad-record$/)
  })

  it('reads a feed by its own words', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Herald</title><item><title>Talks</title><link>https://a.example/1</link><pubDate>Fri, 21 Jan 2022 10:00:00 GMT</pubDate><description>${said}</description></item><item><title>Empty</title></item></channel></rss>`
    const rows = await held('a.xml', rss)
    expect(rows.find((row) => row.includes(said))).toMatch(
      /\[Talks, 2022-01-21, The Herald, https:\/\/a\.example\/1\]$/,
    )
    expect(rows.filter((row) => row.endsWith('! empty-input'))).toHaveLength(1)
    expect(await held('a.rss', '<html>no feed</html>')).toEqual(['a.rss ! bad-feed'])
  })

  it('reads an archive in the order of names, and what it holds of many', async () => {
    const archive = zipSync({
      'b/two.txt': strToU8(said),
      'a.jsonl': strToU8(record),
      '.hidden.txt': strToU8(said),
      '__MACOSX/x': strToU8('x'),
    })
    expect(await held('a.zip', archive)).toEqual([
      `a.zip/a.jsonl line 1: ${told}`, `a.zip/b/two.txt: ${said} []`,
    ]) // biome-ignore format: a list
    expect(await held('a.zip', archive.slice(0, 60))).toEqual(['a.zip ! bad-archive'])
  })

  it('reads each of them in gzip, and one report in gzip', async () => {
    expect(await held('a.jsonl.gz', gzipSync(record))).toEqual([`a.jsonl.gz line 1: ${told}`])
    expect(await held('a.txt.gz', gzipSync(said))).toEqual([`a.txt: ${said} []`])
  })

  it('tells a gzip that is cut short, and gives what came before', async () => {
    const many = gzipSync(
      Array.from({ length: 3000 }, (_, at) => JSON.stringify({ text: `${said} ${at * 7919}` })).join('\n'),
    )
    const rows = await held('a.jsonl.gz', many.subarray(0, many.length / 2), {}, 1000)
    expect(rows.length).toBeGreaterThan(500)
    expect(rows.at(-1)).toBe('a.jsonl.gz ! bad-archive')
  })

  it('does not let a bomb unpack', { timeout: 60_000 }, async () => {
    const zeros = new Uint8Array(300 * 1024 * 1024)
    expect(await held('a.zip', zipSync({ 'a.txt': zeros }), {}, 1 << 20)).toEqual(['a.zip ! too-large'])
    expect(await held('a.json.gz', gzipSync(zeros), {}, 1 << 20)).toEqual(['a.json.gz ! too-large'])
    const line = gzipSync(Buffer.concat([Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from(`\n${record}`)]))
    expect(await held('a.jsonl.gz', line, {}, 1 << 20)).toEqual([
      'a.jsonl.gz line 1 ! too-large',
      `a.jsonl.gz line 2: ${told}`,
    ])
  })

  it('opens an archive in an archive no further', async () => {
    const inner = zipSync({ 'a.txt': strToU8(said) })
    const [row = ''] = await held('a.zip', zipSync({ 'b.zip': inner }))
    expect(row).toMatch(/^a\.zip\/b\.zip: PK/)
  })

  it('knows by their names what holds many', () => {
    for (const name of ['a.zip', 'A.JSONL', 'a.csv.gz', 'a.txt.gz', 'a.rss']) expect(isContainer(name)).toBe(true)
    for (const name of ['a.txt', 'a.html', '-', 'a.pdf']) expect(isContainer(name)).toBe(false)
  })
})
