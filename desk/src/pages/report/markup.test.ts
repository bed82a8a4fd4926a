import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActInText, Report } from '../../api/report.ts'
import { blocksOf, type Marked } from './markup.ts'

type Input = Marked & Pick<Report, 'zones'>

const actAt = (from: number, to: number, fields: ActInText['fields'] = []): ActInText => ({
  id: `${from}-${to}`, kind: 'demand', family: 'words', from: ['RUS'], to: [], standing: 'happened', review: 'proposed',
  words: '', evidence: { from, to }, fields, occurrence: '', doubts: [],
}) // biome-ignore format: a row

const input = (text: string, more: Partial<Input> = {}): Input => ({ text, acts: [], unread: [], zones: [], ...more })

const shown = ({ text, ...rest }: Input): readonly string[] =>
  blocksOf({ text, ...rest }).map(({ pieces }) => pieces.map(({ from, to }) => text.slice(from, to)).join('|'))

describe('the marks of a report', () => {
  it('cut a line where an act or a field begins or ends', () => {
    const text = 'Russia demanded that NATO go.\n\nNATO refused.'
    const acts = [actAt(0, 28, [{ field: 'who', from: 0, to: 6 }]), actAt(31, 43)]
    expect(shown(input(text, { acts }))).toEqual(['Russia| demanded that NATO go|.', 'NATO refused|.'])
  })
  it('name the act with the shortest words first where several stand on the same', () => {
    const text = 'one two three'
    const [block] = blocksOf(input(text, { acts: [actAt(0, 13), actAt(4, 7)] }))
    expect(block?.pieces.map(({ acts }) => acts)).toEqual([[0], [1, 0], [0]])
  })
  it('show every character that would act on the page, each alone', () => {
    const [block] = blocksOf(input('a\u202eb\u0007\u0008c'))
    expect(block?.pieces.map(({ isUnseen }) => isUnseen)).toEqual([false, true, false, true, true, false])
  })
  it('tell the zone of a line', () => {
    const zones = [
      { kind: 'title', from: 0, to: 5 },
      { kind: 'caption', from: 7, to: 12 },
    ] as const
    expect(blocksOf(input('Title\n\nPhoto\n\nBody', { zones })).map(({ zone }) => zone)).toEqual([
      'title',
      'caption',
      'body',
    ])
  })
  it('leave no visible character out and show none twice', () => {
    const span = (length: number) =>
      fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
    const reports = fc
      .string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u202e', '“', '😀') })
      .chain((text) => fc.tuple(fc.constant(text), fc.array(span(text.length)), fc.array(span(text.length))))
    fc.assert(
      fc.property(reports, ([text, acts, silent]) => {
        const marks = {
          acts: acts.map(({ from, to }) => actAt(from, to)),
          unread: silent,
        }
        const blocks = blocksOf(input(text, marks))
        const pieces = blocks.flatMap((block) => block.pieces)
        for (const [at, piece] of pieces.entries()) {
          expect(piece.from).toBeLessThan(piece.to)
          expect(piece.from).toBeGreaterThanOrEqual(pieces[at - 1]?.to ?? 0)
          for (const act of marks.acts.keys()) {
            const evidence = acts[act] ?? { from: 0, to: 0 }
            const isIn = evidence.from < evidence.to && evidence.from < piece.to && piece.from < evidence.to
            expect(piece.acts.includes(act)).toBe(isIn)
          }
        }
        const all = pieces.map(({ from, to }) => text.slice(from, to)).join('')
        expect(all.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
  it('are found quickly in a long report', () => {
    const sentence = 'Russia demanded that NATO withdraw its troops. '
    const acts = Array.from({ length: 1300 }, (_, at) => actAt(at * sentence.length, at * sentence.length + 45))
    const begun = performance.now()
    expect(blocksOf(input(sentence.repeat(1300), { acts }))[0]?.pieces.length).toBe(2600)
    expect(performance.now() - begun).toBeLessThan(250)
  })
})
