import { describe, expect, it } from 'vitest'
import type { Document, ZoneKind } from '../src/document/document.ts'
import { fromHtml } from '../src/document/from-html.ts'
import { type ExpectedPage, savedPages } from './pages.ts'

// 40 pages in the manner of news sites, written by us with what a careful reader takes from them before any was read by the program.

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g
const seen = (words: string): string => words.replace(invisible, '').replace(/\s+/g, ' ').trim()

const zones = ({ zones, text }: Document, ...kinds: readonly ZoneKind[]): readonly string[] =>
  zones.filter(({ kind }) => kinds.includes(kind)).map(({ from, to }) => seen(text.slice(from, to)))

/** Paragraphs of the body, each with the dateline that was cut off it. */
const bodyOf = (document: Document): readonly string[] => {
  const body: string[] = []
  let start: number | null = null
  for (const { kind, from, to } of document.zones) {
    if (kind === 'dateline') start = from
    if (kind !== 'body') continue
    body.push(seen(document.text.slice(start ?? from, to)))
    start = null
  }
  return body
}

/** Headings may stand in zones of their own; a day alone in its line is a dateline. */
const isBody = (document: Document, { body }: ExpectedPage): boolean => {
  const headings = zones(document, 'title')
  const found = bodyOf(document)
  const wanted = body.filter((words) => !headings.includes(words))
  return (
    found.length === wanted.length &&
    found.every((words, at) => words.endsWith(wanted[at] ?? '\u0000') || words === wanted[at])
  )
}

const holds: Readonly<Record<string, (document: Document, expected: ExpectedPage) => boolean>> = {
  body: isBody,
  title: ({ title }, expected) => title === expected.title,
  published: ({ published, doubts }, expected) =>
    expected.conflict
      ? doubts.some(({ about }) => about === 'date')
      : (published ?? null) === (expected.published ?? null),
  'nothing else in the body': (document, { never }) =>
    never.every((words) => !bodyOf(document).some((paragraph) => paragraph.includes(words))),
  captions: (document, { captions = [] }) => captions.every((words) => zones(document, 'caption').includes(words)),
  credits: (document, { credits = [] }) => credits.every((words) => zones(document, 'credit').includes(words)),
  author: ({ source }, { author }) => author === undefined || source.author === author,
  address: ({ source }, { canonical }) => canonical === undefined || source.url === canonical,
}

// What is still read wrong: kept to see it mended. None of these may pass unnoticed.
const missed: Readonly<Record<string, string>> = {
  // The line before a readout that says whose words it is: kept out of the body, since it tells no act.
  body: '06',
}

for (const { name, bytes, expected } of savedPages()) {
  describe(`${name}: ${expected.manner}`, () => {
    for (const [aspect, fits] of Object.entries(holds)) {
      const wrong = missed[aspect]?.split(' ').includes(name.slice(0, 2)) ?? false
      it(wrong ? `${aspect}, not yet` : aspect, async () => {
        const document = await fromHtml(bytes, { name: `${name}.html` })
        expect(fits(document, expected), wrong ? 'now read right: take it off the list' : aspect).toBe(!wrong)
      })
    }
  })
}
