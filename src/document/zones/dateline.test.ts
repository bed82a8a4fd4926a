import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../paragraphs.ts'
import { zonesOf } from '../zones.ts'

const body =
  'The foreign ministers of Ruritania and Syldavia met on Monday in the castle of Zenda, and spoke for about an hour.'

const zoned = (text: string) => zonesOf(text, paragraphsOf(text))
const kinds = (paragraphs: readonly string[]): string[] => zoned(paragraphs.join('\n\n')).zones.map(({ kind }) => kind)

describe('dateline', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['GENEVA, Jan 21 (Reuters) - ', 'GENEVA', 'Jan 21'],
    ['GENEVA, Jan. 21 — ', 'GENEVA', 'Jan. 21'],
    ['VIENNA (AP) — ', 'VIENNA', null],
    ['VIENNA, January 13, 2022 — ', 'VIENNA', 'January 13, 2022'],
    ['MOSCOW (17 February 2022) — ', 'MOSCOW', '17 February 2022'],
    ['MOSCOW, January 21. /TASS/. ', 'MOSCOW', 'January 21'],
    ['Washington — ', 'Washington', null],
    ['Washington, DC – ', 'Washington', null],
    ['UNITED NATIONS, Sept. 21 (IPS) - ', 'UNITED NATIONS', 'Sept. 21'],
    ['SEOUL, South Korea — ', 'SEOUL', null],
    ['ISLAMABAD: ', 'ISLAMABAD', null],
    ['Tehran, IRNA – ', 'Tehran', null],
    ['KYIV/MOSCOW, 3 March 2022 -- ', 'KYIV/MOSCOW', '3 March 2022'],
    ['Jan 21 (Reuters) - ', null, 'Jan 21'],
    ['(Reuters) - ', null, null],
  ]
  it.each(cases)('is %s', (start, place, day) => {
    const text = `${start}${body}`
    const { zones, dateline } = zoned(text)
    const at = (span: { from: number; to: number } | null | undefined) => span && text.slice(span.from, span.to)
    expect(zones.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
      ['dateline', start.trim()],
      ['body', body],
    ])
    expect([at(dateline?.place), at(dateline?.day)]).toEqual([place, day])
  })

  it.each([
    'NATO — the alliance of thirty states — has not answered, and nobody expects it to.',
    'NATO - Ruritania talks began in Brussels on Monday, and went on into the night.',
    'US – Ruritania trade talks began in Brussels on Monday, and went on into the night.',
    'Ruritania — which had left the talks in spring — came back to the table on Monday.',
    'Ruritania — Syldavia’s old rival — came back to the table on Monday, to the relief of all.',
    'On March 22-24, the envoys of the two crowns will meet again in the castle of Zenda.',
    'MINISTER DOE: We have said all that there was to say, and now we wait for the answer.',
    'PUTIN: I think that the talks may go on, if the other side wants it as much as we do.',
    'The minister (Reuters) said on Monday that the talks went on, and would for a while.',
  ])('is not at: %s', (text) => expect(kinds([text])).toEqual(['body']))

  it('needs more than a place after the first paragraph', () => {
    expect(kinds([body, `ZENDA — ${body}`])).toEqual(['body', 'body'])
    expect(kinds([body, `ZENDA, Jan. 3 (AP) — ${body}`])).toEqual(['body', 'dateline', 'body'])
  })

  it('may be a line of its own', () => {
    const text = ['Envoys Meet', 'Friday, January 21, 2022', body].join('\n\n')
    const { zones, dateline } = zoned(text)
    expect(zones.map(({ kind }) => kind)).toEqual(['title', 'dateline', 'body'])
    expect(dateline?.day && text.slice(dateline.day.from, dateline.day.to)).toBe('Friday, January 21, 2022')
    expect(kinds(['Envoys Meet', 'Zenda, 21 January 2022', body])[1]).toBe('dateline')
  })
})
