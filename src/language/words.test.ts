import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutWords } from './words.ts'

const cut = (text: string): string[] =>
  cutWords(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to))
const cases: readonly (readonly [string, string])[] = [
  ["We don't think they'll go.", "We do n't think they 'll go ."],
  ['It isn’t the U.S.’s fault', 'It is n’t the U.S. ’s fault'],
  ["The ministers' talks cannot fail.", "The ministers ' talks can not fail ."],
  ['He said ‘no’ twice.', 'He said ‘ no ’ twice .'],
  ['“We agree,” she said.', '“ We agree , ” she said .'],
  ['Talks with the P5+1 end on Jan. 21.', 'Talks with the P5+1 end on Jan. 21 .'],
  ['Lt. Gen. John Q. Doe, of Ohio', 'Lt. Gen. John Q. Doe , of Ohio'],
  ['It was plan B. They left.', 'It was plan B. They left .'],
  ['They met at 5pm, or 5 p.m. local time.', 'They met at 5 pm , or 5 p.m. local time .'],
  ['$2.5bn, 1,200 troops, 40%, 3:30, 9/11', '$ 2.5 bn , 1,200 troops , 40 % , 3:30 , 9/11'],
  ['Amir-Karimi, a co-chair, in mid-May', 'Amir - Karimi , a co-chair , in mid-May'],
  ['talks—long delayed—resumed...', 'talks — long delayed — resumed ...'],
  ['the 2015–16 round', 'the 2015 – 16 round'],
  ['See https://example.org/a,b?c=1.', 'See https://example.org/a,b?c=1 .'],
  ['write to press@example.org, please', 'write to press@example.org , please'],
  ['What?! No!!', 'What ?! No !!'],
  ['No. 5 and no. Next', 'No. 5 and no . Next'],
  ['The envoy (from AT&T) left.', 'The envoy ( from AT&T ) left .'],
  ['the end.Next', 'the end . Next'],
  ["'Tis O'Neill's", "'Tis O'Neill 's"],
  ['He is ill. She came.', 'He is ill . She came .'],
  ['🇺🇳 and 👍🏽!', '🇺🇳 and 👍🏽 !'],
  [
    'Its not over, its a not-so-secret deal with its not-so-secret army.',
    'It s not over , it s a not - so - secret deal with its not - so - secret army .',
  ],
  ['Your the envoy, with your team.', 'You r the envoy , with your team .'],
  [
    'Wed. Sept. 20, Sat. the 23rd, but on Wed. Mayor Ito left',
    'Wed. Sept. 20 , Sat. the 23rd , but on Wed . Mayor Ito left',
  ],
  [
    'outside the box.other than that, report.doc and REPORT.PDF',
    'outside the box . other than that , report.doc and REPORT.PDF',
  ],
  ['oil, gas, etc. They said etc. and more', 'oil , gas , etc . They said etc. and more'],
  ['[George W.] Bush', '[ George W. ] Bush'],
]

describe('cutWords', () => {
  it.each(cases)('cuts %s', (text, expected) => {
    expect(cut(text).join(' ')).toBe(expected)
  })

  it('marks later words of one written word as inner', () => {
    const words = cutWords("We don't.", { from: 0, to: 9 })
    expect(words.map(({ inner }) => inner)).toEqual([false, false, true, false])
  })

  it('gives words inside the text, in order, without overlap and without missing a visible sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0
        for (const { from, to } of cutWords(text, { from: 0, to: text.length })) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(last, from)).toMatch(/^[\s\p{Cc}\u200b]*$/u)
          last = to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('takes linear time on a line without spaces', () => {
    for (const piece of ['a', '1', '-', 'a.', "'", '1,', '👍', '@a', 'a-', 'x@y.']) {
      const text = piece.repeat(200_000)
      const start = performance.now()
      expect(cutWords(text, { from: 0, to: text.length }).length).toBeGreaterThan(0)
      expect(performance.now() - start).toBeLessThan(3000)
    }
  })
})
