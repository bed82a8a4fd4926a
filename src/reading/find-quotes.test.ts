import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDefaultEngine } from '../app/engine.ts'
import type { Document } from '../document/document.ts'
import type { Span } from '../kernel/span.ts'
import { english } from '../languages/en/index.ts'
import { quotedStretches } from './find-quotes.ts'
import { read } from './read.ts'
import type { Quote, Reading } from './reading.ts'

const documentOf = (text: string): Document => ({
  id: 'test',
  text,
  zones: [...text.matchAll(/[^\n]+/g)].map((part) => ({
    kind: 'body',
    from: part.index,
    to: part.index + part[0].length,
  })),
  published: '2022-03-04',
  source: {},
  format: 'text',
  encoding: 'utf-8',
  doubts: [],
})

const readText = (text: string): Reading => read(loadDefaultEngine(), english.reading, documentOf(text))

const show = (text: string): readonly string[] => {
  const reading = readText(text)
  const words = (spans: readonly Span[]): string => spans.map(({ from, to }) => text.slice(from, to)).join(' / ') || '-'
  const line = (quote: Quote, kind: string): string => {
    const not = quote.negation ? ` | not: ${words([quote.negation])}` : ''
    const modal = quote.modality ? ` | modal: ${words([quote.modality])}` : ''
    return `${kind} | ${words(quote.source)} | ${words(quote.cue)} | ${words(quote.content)}${not}${modal}`
  }
  const found = [
    ...reading.quotes.map((quote) => line(quote, quote.mode)),
    ...(reading.stances ?? []).map((quote) => line(quote, 'stance')),
  ]
  return found.length > 0 ? found : ['(nothing)']
}

/** "# name", the text, "==>", one quote a line: mode, source, cue, content, negation and modal; the order does not count. */
const cases = readFileSync(new URL('./quotes/english.cases.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [head = '', tail = ''] = block.split('\n==>\n')
    const line = head.indexOf('\n')
    return { name: head.slice(0, line), text: head.slice(line + 1).trim(), expected: tail.trim().split('\n') }
  })

describe('quotes in English', () => {
  it.each(cases)('$name', ({ text, expected }) => {
    expect(show(text).toSorted()).toEqual(expected.toSorted())
  })

  it('knows who speaks', () => {
    const text =
      'Russian Foreign Minister Sergei Lavrov met Antony Blinken. “We go on,” Lavrov said. He said the table was set. “It is.”'
    const speakers = readText(text).quotes.map((quote) => quote.speaker.map((actor) => actor.person ?? actor.party))
    expect(speakers).toEqual([['Sergei Lavrov'], ['Sergei Lavrov'], ['Sergei Lavrov']])
  })

  it('points to the cue, and to none where there is none', () => {
    const { quotes, sentences } = readText('“We go on,” Lavrov said. “We do not stop here.”')
    expect(quotes.map(({ sentence, head }) => sentences[sentence]?.tokens[head]?.form ?? head)).toEqual(['said', -1])
  })

  it('gives direct words without their marks', () => {
    const text = 'Lavrov called the talks “frank” and said: "We go on."'
    const direct = readText(text).quotes.flatMap((quote) => quote.direct.map(({ from, to }) => text.slice(from, to)))
    expect(direct).toEqual(['frank', 'We go on.'])
  })

  it('leaves the words of title and caption alone', () => {
    const text = '“We go on,” Lavrov says\nLavrov said it rains.'
    const document = documentOf(text)
    const zones = document.zones.map((zone, at) => (at === 0 ? { ...zone, kind: 'title' as const } : zone))
    const { quotes } = read(loadDefaultEngine(), english.reading, { ...document, zones })
    expect(quotes.map(({ cue: [cue] }) => text.slice(cue?.from, cue?.to))).toEqual(['said'])
  })
})

describe('quotes in any text', () => {
  const pieces = fc.constantFrom(
    '“', '”', '"', "'", '‘', '’', '«', '»', '„', ',', '.', ':', ' ', '\n', 'Lavrov', 'said', 'that', 'he', 'the talks',
    'were', 'useful', 'according to', 'adding', 'not', 'called', 'and', '—',
  ) // biome-ignore format: one list
  it('lie in the text, in order, and are the same each time', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const { quotes, stances = [] } = readText(text)
        for (const { source, cue, content, direct } of [...quotes, ...stances]) {
          expect(content.length).toBeGreaterThan(0)
          for (const { from, to } of [...source, ...cue, ...content, ...direct]) {
            expect(from >= 0 && from < to && to <= text.length).toBe(true)
          }
        }
        expect(readText(text).quotes).toEqual(quotes)
      }),
      { numRuns: 60 },
    )
  })

  it('take ten thousand marks in their stride', () => {
    for (const text of [
      `${'“'.repeat(10_000)}a${'”'.repeat(10_000)}`,
      '"'.repeat(10_000),
      "'a ".repeat(10_000),
      '“a,” he said, '.repeat(2_000),
      `Lavrov said it rains${', adding that it snows'.repeat(1_000)}`,
    ]) {
      const reading = { ...readText('Lavrov left.'), document: documentOf(text) }
      const start = performance.now()
      quotedStretches(reading)
      expect(performance.now() - start).toBeLessThan(1_000)
    }
  })
})
