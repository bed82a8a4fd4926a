import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'
import { type ZoneHints, zonesOf } from './zones.ts'

const body =
  'The foreign ministers of Ruritania and Syldavia met on Monday in the castle of Zenda, and spoke for about an hour.'
const more = 'Neither of them said afterwards what it had been about.'

const zoned = (text: string, hints?: ZoneHints) => zonesOf(text, paragraphsOf(text), hints)

/** Kinds of the zones, each with its words. */
const show = (paragraphs: readonly string[], hints?: ZoneHints): string[] => {
  const text = paragraphs.join('\n\n')
  return zoned(text, hints).zones.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)
}
const kinds = (paragraphs: readonly string[], hints?: ZoneHints): string[] =>
  show(paragraphs, hints).map((line) => line.slice(0, line.indexOf(':')))

/** The kind of one paragraph between a headline and two paragraphs of text. */
const kindOf = (paragraph: string): string =>
  kinds(['Envoys Meet in Zenda', body, paragraph, more]).slice(2, -1).join('+')

describe('title', () => {
  it.each([
    'Envoys Meet in Zenda',
    'Ruritania says it will answer in writing',
    'Will Syldavia give way?',
    'Ruritania Hands Its Reply to the U.S.',
    'Ruritania’s king: “The road is open”',
    'UKRAINE: Talks resume',
  ])('is %s', (title) => expect(kinds([title, body, more])).toEqual(['title', 'body', 'body']))

  it.each([
    'The foreign minister left for the U.S.',
    'The foreign minister left Zenda.',
    'The king spoke today with the president of Syldavia about the border',
    'Rupert had a long telephone conversation with the president of Syldavia',
    'the envoys met in Zenda',
    'He said:',
    '“We will not yield.”',
    'QUESTION: And you, minister?',
    'Q Is there a date?',
  ])('is not %s', (words) => expect(kinds([words, body, more])[0]).toBe('body'))

  it('is never all that there is', () => {
    expect(kinds(['Ruritania rejects the offer'])).toEqual(['body'])
    expect(kinds(['Ruritania rejects the offer', 'Photo: John Roe'])).toEqual(['body', 'credit'])
  })

  it('is a line that the user gives, however it is written', () => {
    const title = 'The king spoke: no talks.'
    expect(kinds([title, body])).toEqual(['body', 'body'])
    expect(kinds([title, body], { title: 'The King spoke: No Talks' })).toEqual(['title', 'body'])
  })

  it('may also head a part of the text', () => {
    expect(kindOf('What happens next')).toBe('title')
    expect(kindOf('Then what?')).toBe('body')
    expect(kinds(['Zenda Talks', 'Three points were settled:', 'The border', 'The prisoners', body])).not.toContain(
      'title+title',
    )
  })
})

describe('standfirst', () => {
  it('is a line without a stop, or a short question, between the headline and the text', () => {
    expect(kinds(['Envoys Meet', 'Mediator hopes for an answer before the spring', body])).toEqual([
      'title',
      'standfirst',
      'body',
    ])
    expect(kinds(['Envoys Meet', 'Photo: John Roe', 'Will this end the quarrel.', body])).toEqual([
      'title',
      'credit',
      'standfirst',
      'body',
    ])
  })
  it('is a sentence between the headline and the byline', () => {
    expect(kinds(['Envoys Meet', 'The two had not met since spring.', 'By Jane Doe', body, more])).toEqual([
      'title',
      'standfirst',
      'byline',
      'body',
      'body',
    ])
  })
  it('is not the first sentence of the report', () => {
    expect(kinds(['Envoys Meet', 'The two met on Monday.', body, more])).toEqual(['title', 'body', 'body', 'body'])
    expect(kinds(['Envoys Meet', 'The two met on Monday.', 'Photo: John Roe', body])).toEqual([
      'title',
      'body',
      'credit',
      'body',
    ])
  })
})

describe('byline', () => {
  it.each([
    'By Jane Doe',
    'By Jane Doe, Reuters',
    'BY JANE DOE AND JOHN ROE',
    'By Jane Doe in Zenda and John Q. Roe in Strelsau',
    'By our diplomatic correspondent',
    'By Reuters',
    '(Reporting by Jane Doe in Zenda; editing by John Roe)',
    'Associated Press writer Jane Doe in Strelsau contributed to this report.',
  ])('is %s', (line) => expect(kindOf(line)).toBe('byline'))
  it.each([
    'By Friday the talks had failed.',
    'By agreement of both sides the border stays shut.',
    'By then Ruritania had left.',
  ])('is not %s', (line) => expect(kindOf(line)).toBe('body'))
  it('goes on with the house of the writer', () => {
    expect(kinds(['Envoys Meet', 'By Jane Doe', 'Herald News, Zenda', body])).toEqual([
      'title',
      'byline',
      'byline',
      'body',
    ])
  })
})

describe('captions, credits, licences', () => {
  it.each([
    'Photo: John Roe',
    'Image credit: Strelsau Herald',
    'File photo',
    'Published by the Crown Office at https://example.org/zenda under Creative Commons Attribution, via Wikimedia Commons',
    'AP Photo/John Roe',
    'Photo by John Roe / Getty Images',
    'Getty Images',
  ])('credit: %s', (line) => expect(kindOf(line)).toBe('credit'))
  it.each([
    'FILE - The ministers shake hands in the castle of Zenda.',
    'The ministers shake hands in the castle of Zenda. (AP Photo/John Roe)',
    'The ministers shake hands in the castle of Zenda. REUTERS/John Roe',
    'In this photo released by the Crown Office, the ministers shake hands.',
    'The ministers in Zenda. Image: John Roe.',
  ])('caption: %s', (line) => expect(kindOf(line)).toBe('caption'))
  it.each([
    'This article is licensed under a Creative Commons Attribution 4.0 licence.',
    '© 2022 The Strelsau Herald',
    'Copyright 2022 The Strelsau Herald. All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed without permission.',
  ])('licence: %s', (line) => expect(kindOf(line)).toBe('licence'))
  it.each([
    'The photo showed the ministers shaking hands in the castle.',
    'The image of the talks suffered, the envoy said.',
    'Copyright was one of the matters that the two sides discussed on Monday in the castle, and a hard one: neither would say whether the king had moved at all, but both said that the lawyers would come back to it in the spring, when the mediator has read the file and put his questions to the Crown Office and to the bar of Strelsau, which has long called for a law of its own and has drawn one up, though nobody has yet seen it but the chancellor, who keeps it in the drawer of his desk and will not hand it over to anyone before the last of the talks has come to its end, as he told the house again last week, to the laughter of the benches across, and he will stick to that, he said.',
    'File closed, said the judge, and went home.',
  ])('neither: %s', (line) => expect(kindOf(line)).toBe('body'))
})

describe('boilerplate', () => {
  it.each([
    'Sign up for our newsletter',
    'Read more: The castle of Zenda',
    'Advertisement',
    'Share this article',
    '###',
    '* * *',
    'FOR IMMEDIATE RELEASE',
    'Follow us on Twitter',
    'https://example.org/zenda',
    '3 min read',
    'Last updated: 21 January 2022 10:30 GMT',
    'This is a developing story. Please check back for updates.',
    'For more information, please see the website of the Crown Office.',
    'Begin text:',
    '3:18 P.M. EDT',
  ])('is %s', (line) => expect(kindOf(line)).toBe('boilerplate'))
  it.each([
    'Sign the treaty, the king told the envoys.',
    'Read together, the two notes are an offer.',
    'Share prices fell in Strelsau after the talks.',
    'Follow the money, said the judge.',
    'Watch out for the border, the minister warned.',
    'Join the pact or leave the table, Ruritania told Syldavia.',
    'Related talks go on in Strelsau.',
    'More talks are planned.',
    'End the siege, the envoy demanded.',
    'Comments by the minister did not help.',
    'Tags were put on the prisoners.',
  ])('is not %s', (line) => expect(kindOf(line)).toBe('body'))

  it('takes the links under a heading with it', () => {
    expect(kinds([body, 'Related articles', 'Zenda talks fail', 'King leaves Strelsau', more])).toEqual([
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'body',
    ])
  })
})

describe('speaker', () => {
  const speaker = (...paragraphs: string[]): string | null => {
    const text = paragraphs.join('\n\n')
    const found = zoned(text).speaker
    return found && text.slice(found.from, found.to)
  }
  it.each([
    ['Ambassador Doe:', 'Ambassador Doe'],
    ['The following is attributable to Spokesperson Jane Doe:', 'Spokesperson Jane Doe'],
    ['The below is attributable to Deputy Spokesperson John Roe.', 'Deputy Spokesperson John Roe'],
    ['From Crown Office Press Secretary Jane Doe:', 'Crown Office Press Secretary Jane Doe'],
    ['Jane Doe, Chief Negotiator, said:', 'Jane Doe, Chief Negotiator'],
    [
      'The following statement was released by Ruritania and Syldavia on the occasion of the talks:',
      'Ruritania and Syldavia',
    ],
  ])('%s', (label, name) => {
    expect(speaker(label, 'We have had four rounds by now. It was hard work.', more)).toBe(name)
    expect(kinds([label, body, more])).toEqual(['boilerplate', 'body', 'body'])
  })
  it('may stand in a byline or in the headline', () => {
    expect(speaker('Crown Office Statement', 'Jane Doe, Secretary of State', body, more)).toBe(
      'Jane Doe, Secretary of State',
    )
    expect(speaker('Statement by Minister Jane Doe on the Zenda Talks', body, more)).toBe('Minister Jane Doe')
    expect(speaker('Statement by Jane Doe sparks outrage', body, more)).toBeNull()
  })
  it('is nobody where a sentence brings in a quotation, or a heading a list', () => {
    expect(speaker('Jane Doe, Chief Negotiator, said:', '“We have had four rounds by now.”', more)).toBeNull()
    expect(speaker('Background:', body, more)).toBeNull()
    expect(speaker('Key Points:', body, more)).toBeNull()
    expect(speaker('Jane Doe, Foreign Editor', body, more)).toBeNull()
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Envoys Meet',
      'By Jane Doe',
      'GENEVA, Jan 21 (AP) — ',
      body,
      more,
      'Photo: X',
      'Doe:',
      '###',
      '• one',
      '"',
      '—',
      '…',
    ],
    ...['\n', '\n\n', '\r\n', '\u2028', ' ', '\t', '\ud800', '\u200e', 'related', 'Related', '© 2022', '1.', '©'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('\n\n')),
  )
  it('is cut into zones that lie in it, in order, apart, and hold all its visible characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { zones, title, speaker, dateline } = zoned(text)
        let end = 0
        const between: string[] = []
        for (const { from, to } of zones) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          between.push(text.slice(end, from))
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
        expect([...between, text.slice(end)].join('')).toMatch(
          /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]*$/,
        )
        const spans = [title, speaker, dateline?.place, dateline?.day].filter((span) => span != null)
        expect(spans.every(({ from, to }) => 0 <= from && from < to && to <= text.length)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })
})
