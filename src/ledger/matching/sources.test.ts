import { describe, expect, it } from 'vitest'
import { telling } from '../../../test/tellings.ts'
import type { SourceCard } from '../entry.ts'
import type { DocumentFacts } from '../facts.ts'
import { plainWords, sketchOf } from '../sketch.ts'
import { sourceGroups } from './sources.ts'

const report =
  'GENEVA The foreign ministers of the two countries met on Friday for an hour and a half and agreed to go on talking next month. ' +
  'Neither side spoke of a breakthrough. The hosts said that the mood had been better than expected and that papers would follow ' +
  'within a week. Diplomats who were in the room described the exchange as long, frank and at times tense, above all on borders.'

const document = (id: string, text: string, card: SourceCard): DocumentFacts => {
  const words = plainWords(text)
  return {
    id,
    cards: [card],
    recordedAt: '',
    words: words.length,
    sketch: sketchOf(words),
    heard: [],
    reread: null,
    revisions: [],
    rereads: [],
  }
}

const groups = (...documents: readonly DocumentFacts[]): Record<string, string> =>
  Object.fromEntries(sourceGroups(documents))

describe('sources', () => {
  const first = document('b', report, { publisher: 'Agency', published: '2022-01-21' })
  it('count reprints once, under the first', () => {
    const reprint = document('a', `${report} With reporting by our own staff.`, {
      publisher: 'Daily',
      published: '2022-01-22',
    })
    expect(groups(reprint, first)).toEqual({ a: 'b', b: 'b' })
  })
  it('count two reports of one publisher as two', () => {
    const other =
      'The central bank raised its rate on Tuesday by half a point, which surprised most of the analysts who had been asked before the meeting began in the capital.'
    expect(groups(first, document('c', other, { publisher: 'Agency', published: '2022-01-21' }))).toEqual({
      b: 'b',
      c: 'c',
    })
  })
  it('do not depend on the order of the documents', () => {
    const reprint = document('a', `${report} More soon.`, { published: '2022-01-22' })
    expect(groups(first, reprint)).toEqual(groups(reprint, first))
  })
  it('count a report that only quotes another with that other', () => {
    const quoting = document('q', 'Short words of another kind stand here.', {
      publisher: 'Daily',
      published: '2022-01-22',
    })
    const own = telling('own', { document: 'b', from: ['RUS'], holder: 'report' })
    const quoted = telling('quoted', { document: 'q', from: ['RUS'], holder: 'the Agency' })
    expect(Object.fromEntries(sourceGroups([first, quoting], [own, quoted]))).toEqual({ b: 'b', q: 'b' })
    const voice = telling('voice', { document: 'q', from: ['RUS'], at: 9 })
    expect(Object.fromEntries(sourceGroups([first, quoting], [own, quoted, voice]))).toEqual({ b: 'b', q: 'q' })
  })
})

/** Words that look like chance and are the same every time: a text of its own for each seed. */
const wordsOf = (seed: number, count: number): string => {
  let state = seed * 7919 + 1
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647
    return `w${state % 5000}`
  }).join(' ')
}

describe('copies of a text', () => {
  const [story, own, quote] = [wordsOf(1, 500), wordsOf(2, 400), wordsOf(3, 90)]
  const isCopy = (a: string, b: string): boolean => {
    const told = groups(document('a', a, { published: '2022-01-21' }), document('b', b, { published: '2022-01-22' }))
    return told['a'] === told['b']
  }
  it('are exact reprints', () => expect(isCopy(story, story)).toBe(true))
  it('are reprints under another headline that leave out the last paragraphs', () => {
    const shorter = story.split(' ').slice(0, 300).join(' ')
    expect(isCopy(story, `${wordsOf(4, 9)} ${shorter}`)).toBe(true)
  })
  it('are reprints of the first third alone', () => {
    expect(isCopy(story, story.split(' ').slice(0, 180).join(' '))).toBe(true)
  })
  it('are wire copies with a fifth of local additions', () => {
    const words = story.split(' ')
    const local = [words.slice(0, 200).join(' '), wordsOf(5, 50), words.slice(200).join(' '), wordsOf(6, 50)].join(' ')
    expect(isCopy(story, local)).toBe(true)
  })
  it('are not reports of one event that quote the same words', () => {
    expect(isCopy(`${wordsOf(7, 300)} ${quote}`, `${quote} ${own}`)).toBe(false)
  })
  it('are not a report and a short note that has half its words from it', () => {
    expect(isCopy(story, `${story.split(' ').slice(0, 60).join(' ')} ${wordsOf(8, 60)}`)).toBe(false)
  })
  it('are found among 20,000 in time that grows with their number', { timeout: 60_000 }, () => {
    // What counts here are equal places of sketches: made-up ones do.
    const model = document('model', story, { published: '2022-01-21', publisher: 'The Daily' })
    const made = (at: number): DocumentFacts => {
      const kept = at % 2 === 0 ? at : at - 1
      const sketch = Array.from({ length: 64 }, (_, place) => Math.imul(kept * 64 + place + 1, 0x9e3779b1) >>> 0)
      const id = String(at).padStart(6, '0')
      return { ...model, id, sketch }
    }
    const timeOf = (count: number): number => {
      const documents = Array.from({ length: count }, (_, at) => made(at))
      const tellings = documents.map(({ id }) => telling(id, { document: id, from: ['RUS'], holder: 'the Daily' }))
      const begun = performance.now()
      const found = sourceGroups(documents, tellings)
      const time = performance.now() - begun
      expect(new Set(found.values()).size).toBeLessThanOrEqual(count / 2)
      return time
    }
    timeOf(500)
    const [few, many] = [timeOf(2000), timeOf(20_000)]
    expect(many / few).toBeLessThan(40)
  })
})
