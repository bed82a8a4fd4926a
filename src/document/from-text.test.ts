import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../kernel/fault.ts'
import { largestReport } from './from-encoding.ts'
import { fromText } from './from-text.ts'

const report = 'The café in Zenda was full — “the talks go on,” said Émile.\r\n\r\nNobody left.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little)
  return new Uint8Array(view.buffer)
}
const windows: Readonly<Record<string, number>> = { '—': 0x97, '“': 0x93, '”': 0x94, '’': 0x92 }
const western = (text: string): Uint8Array => Uint8Array.from(text, (letter) => windows[letter] ?? letter.charCodeAt(0))

const fault = (input: Uint8Array | string, name = 'report.txt'): string => {
  try {
    fromText(input, { name })
  } catch (error) {
    if (error instanceof Fault) return `${error.code}: ${error.message} | ${error.hint}`
    throw error
  }
  return 'no fault'
}

describe('decoding', () => {
  it('keeps the text exactly, line ends and all', () => {
    expect(fromText(utf8(report))).toMatchObject({ text: report, encoding: 'utf-8', doubts: [], format: 'text' })
    expect(fromText(report).text).toBe(report)
  })
  it('leaves out a byte-order mark', () => {
    expect(fromText(utf8(`\ufeff${report}`))).toMatchObject({ text: report, encoding: 'utf-8', doubts: [] })
    expect(fromText(utf16(`\ufeff${report}`, true))).toMatchObject({ text: report, encoding: 'utf-16le', doubts: [] })
    expect(fromText(utf16(`\ufeff${report}`, false))).toMatchObject({ text: report, encoding: 'utf-16be', doubts: [] })
  })
  it('guesses, and says so', () => {
    expect(fromText(western(report))).toMatchObject({
      text: report,
      encoding: 'windows-1252',
      doubts: [{ about: 'encoding' }],
    })
    expect(fromText(utf16(report, true))).toMatchObject({
      text: report,
      encoding: 'utf-16le',
      doubts: [{ about: 'encoding' }],
    })
    const cyrillic = Uint8Array.from('Переговоры в Женеве закончились без соглашения', (letter) => {
      const code = letter.charCodeAt(0)
      return code > 0x400 ? code - 0x410 + 0xc0 : code
    })
    expect(fromText(cyrillic)).toMatchObject({
      encoding: 'windows-1251',
      text: 'Переговоры в Женеве закончились без соглашения',
    })
  })
  it('mends UTF-8 that is cut off', () => {
    const cut = utf8(`${report} Ils étaient là à l’été, où ça a été décidé, é`).slice(0, -1)
    expect(fromText(cut)).toMatchObject({ encoding: 'utf-8', doubts: [{ about: 'encoding' }] })
  })
})

describe('faults in one line: what, where, what to try', () => {
  it('empty', () => {
    for (const empty of ['', ' \n\t\u00a0', '\ufeff\u200b\n'])
      expect(fault(empty)).toMatch(/^empty-input: empty.*\(report\.txt\) \| give/)
    expect(fault(new Uint8Array(0))).toMatch(/^empty-input/)
  })
  it('binary', () => {
    expect(fault(Uint8Array.from([1, 2, 0, 3, 4]))).toMatch(/^binary-input: .*\(report\.txt\)/)
    expect(fault('The talks\0 went on.')).toMatch(/^binary-input: .*NUL at 9/)
    expect(fault('\x01\x02\x03\x04The talks')).toMatch(/^binary-input: .*4 control characters/)
    expect(fault(utf8('%PDF-1.7 and so on'))).toMatch(/^binary-input: .*PDF.*\| save its text/)
    expect(fault(Uint8Array.from([0x50, 0x4b, 3, 4, 20]))).toMatch(/office document/)
    expect(fault('The talks\x07 went on for hours and hours in the castle.')).toBe('no fault')
  })
  it('too large', () => {
    expect(fault('The talks went on. '.repeat(largestReport / 18))).toMatch(
      /^too-large: more than 2 MiB \(report\.txt\) \| one report/,
    )
    expect(fault(new Uint8Array(largestReport + 1))).toMatch(/^too-large/)
  })
  it('no day of publication', () => {
    expect(() => fromText(report, { published: '2022-02-30' })).toThrow(/2022-02-30/)
  })
  it('are the only trouble that bytes can make', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fault(bytes)).toMatch(/^(?:no fault|(?:empty|binary|undecodable)-input: [^\n]+)$/)
      }),
    )
  })
})

describe('the card', () => {
  it('takes what the user says, else the headline', () => {
    const text = 'Envoys  Meet\n\nThe envoys met in Zenda on Monday.'
    expect(fromText(text)).toMatchObject({ title: 'Envoys Meet', source: {} })
    const document = fromText(text, {
      title: 'Zenda',
      published: '2022-01-22',
      source: 'Strelsau Herald',
      name: 'a.txt',
    })
    expect(document).toMatchObject({ title: 'Zenda', published: '2022-01-22', source: { name: 'Strelsau Herald' } })
    expect(fromText('The envoys met in Zenda on Monday.').title).toBeUndefined()
    expect(fromText('Title: Envoys Meet\n\nThe envoys met in Zenda.').title).toBe('Envoys Meet')
  })
  it('gives the same text the same id, under any name', () => {
    expect(fromText(report, { name: 'a' }).id).toBe(fromText(utf8(report), { name: 'b', title: 'T' }).id)
    expect(fromText(report).id).not.toBe(fromText(`${report} `).id)
  })
  it('has the dateline and the speaker', () => {
    expect(fromText('VIENNA (AP) — The talks went on for hours.').dateline).toEqual({
      place: { from: 0, to: 6 },
      day: null,
    })
    expect(fromText('Ambassador Doe:\n\nWe have had four rounds.').speaker).toEqual({ from: 0, to: 14 })
  })
})

describe('hard texts', () => {
  const seconds = (text: string): number => {
    const start = performance.now()
    fromText(text)
    return (performance.now() - start) / 1000
  }
  const million = 1_000_000
  const long = (piece: string): string => piece.repeat(Math.floor(million / piece.length))
  it.each([
    ['one line', long('Ruritania said that it would not yield and ')],
    ['nested quotation marks', '“'.repeat(10_000)],
    ['capitals', `${'AAAA BBBB '.repeat(60)}\n\n${long(`${'A'.repeat(500)}\n`)}`],
    ['hyphens', long(`${'A-'.repeat(300)}\n`)],
    ['names', long(`By ${'Aa, '.repeat(140)}\n`)],
    ['spaces', `a${' '.repeat(million)}b`],
    ['line ends', `a${'\r\n'.repeat(million / 2)}b`],
    ['lone surrogates', long('\ud800\n')],
    ['colons', long('A b: c: D: ')],
  ])('%s', (_, text) => expect(seconds(text)).toBeLessThan(20))

  it('takes time in proportion to the text', () => {
    const text =
      'Envoys Meet\n\nZENDA, Jan. 3 (AP) — The envoys met, and “spoke” for hours.\nThey left.\n\nPhoto: John Roe\n\n'.repeat(
        400,
      )
    seconds(text)
    const one = Math.min(seconds(text), seconds(text), seconds(text))
    expect(seconds(text.repeat(16)) / 16).toBeLessThan(4 * one + 0.02)
  })
})
