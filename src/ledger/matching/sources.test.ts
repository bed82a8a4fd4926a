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
