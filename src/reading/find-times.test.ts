import { describe, expect, it } from 'vitest'
import { loadDefaultEngine } from '../app/engine.ts'
import { findNames, parse, tag, tokenise } from '../language/index.ts'
import { timeWords } from '../languages/en/times.ts'
import { anchorDay, findTimes, timeFor } from './find-times.ts'
import type { Mention, WithTimes } from './reading.ts'

const engine = loadDefaultEngine()

const mention = (text: string, words: string, party: string, person: string, role: string): Mention => {
  const from = text.indexOf(words)
  const span = { from, to: from + words.length }
  return { ...span, sentence: 0, head: 0, form: 'name', actors: [{ party, person, role, words: span }], why: 'test' }
}

const readTimes = (text: string, published?: string, mentions: readonly Mention[] = []): WithTimes => {
  const document = {
    id: 'test',
    text,
    zones: [{ kind: 'body' as const, from: 0, to: text.length }],
    source: {},
    format: 'text' as const,
    encoding: 'utf-8',
    doubts: [],
    ...(published ? { published } : {}),
  }
  const named = findNames(engine, parse(engine, tag(engine, tokenise(engine, document))))
  return findTimes({ ...named, mentions, places: [], doubts: [] }, timeWords)
}

const told = (text: string, published?: string): readonly string[] =>
  readTimes(text, published).times.map((time) => time.edtf)

type Case = readonly [text: string, ...edtf: readonly string[]]

/** Read as if published on Saturday 22 January 2022. */
const check = (name: string, cases: readonly Case[]): void => {
  describe(name, () => {
    it.each(cases)('%s', (text, ...edtf) => {
      expect(told(text, '2022-01-22')).toEqual(edtf)
    })
  })
}

check('days, months and years in full', [
  ['The treaty was signed on January 21, 2021 in Oslo.', '2021-01-21'],
  ['The treaty was signed on 21 January 2021.', '2021-01-21'],
  ['The treaty was signed on the 21st of January, 2021.', '2021-01-21'],
  ['The treaty was signed on Jan. 21, 2021.', '2021-01-21'],
  ['The note is dated 2021-11-30.', '2021-11-30'],
  ['The note is dated 17/10/2017.', '2017-10-17'],
  ['The note is dated 30.11.2021.', '2021-11-30'],
  ['Talks began in January 2019.', '2019-01'],
  ['The envoy resigned in 1997.', '1997'],
  ['The 2015 accord collapsed.', '2015'],
  ['Relations froze in the 1990s.', '199X'],
  ['The border dates from the 19th century.', '18XX'],
  ['The ministers met in 2019 and 2020.', '2019', '2020'],
])

check('parts of months and years', [
  ['They met in mid-January 2021.', '2021-01'],
  ['They met in early March 2021.', '2021-03'],
  ['They met in late 2021.', '2021'],
  ['They met at the end of March 2021.', '2021-03'],
  ['Exports fell in the first half of 2021.', '2021-01/2021-06'],
  ['Exports fell in the third quarter of 2021.', '2021-07/2021-09'],
  ['Exports fell in Q2 2021.', '2021-04/2021-06'],
  ['They met in the summer of 2021.', '2021-22'],
  ['They met in the spring.', '2021-21'],
])

check('stretches', [
  ['The round ran from January 10 to 13.', '2022-01-10/2022-01-13'],
  ['The round was held between 10 and 13 January.', '2022-01-10/2022-01-13'],
  ['The round was held on 10-13 January 2021.', '2021-01-10/2021-01-13'],
  ['The round was held on January 10–13, 2021.', '2021-01-10/2021-01-13'],
  ['The war lasted from 1980 to 1988.', '1980/1988'],
  ['He served in the cabinet in 2018–19.', '2018/2019'],
  ['The truce held from March to June 2021.', '2021-03/2021-06'],
  ['The truce held from December 2020 to February 2021.', '2020-12/2021-02'],
  ['Talks were held from Monday to Wednesday.', '2022-01-17/2022-01-19'],
  ['The embargo has been in force since 2019.', '2019/..'],
  ['The mission will run from November to March.', '2022-11/2023-03'],
])

check('weekdays go by the tense of their clause', [
  ['The ministers met on Thursday.', '2022-01-20'],
  ['The ministers will meet on Thursday.', '2022-01-27'],
  ['The president is to hold talks with his guest on Friday.', '2022-01-28'],
  ['Both sides agreed to meet on Monday.', '2022-01-24'],
  ['Talks are scheduled for Tuesday.', '2022-01-25'],
  ['The envoy said on Friday that talks would resume on Monday.', '2022-01-21', '2022-01-24'],
  ['A statement issued Friday rejected the offer.', '2022-01-21'],
  ['Officials could meet on Wednesday.', '2022-01-26'],
  ['The ministers met on Saturday.', '2022-01-22'],
  ['Friday’s meeting brought no result.', '2022-01-21'],
  ['They met last Friday.', '2022-01-21'],
  ['They will meet next Tuesday.', '2022-01-25'],
  ['The two spoke on Thursday evening.', '2022-01-20'],
  ['They met on Wednesday last week.', '2022-01-12'],
])

check('seen from the day of the report', [
  ['The minister arrived today.', '2022-01-22'],
  ['The minister arrived yesterday.', '2022-01-21'],
  ['The minister will leave tomorrow.', '2022-01-23'],
  ['The minister arrived the day before yesterday.', '2022-01-20'],
  ['The minister arrived last night.', '2022-01-21'],
  ['The demands were sent last month.', '2021-12'],
  ['The talks resume next month.', '2022-02'],
  ['The talks broke down last week.', '2022-01-10/2022-01-16'],
  ['The talks broke down last year.', '2021'],
  ['They met earlier this month.', '2022-01'],
  ['They met late last year.', '2021'],
  ['They met two weeks ago.', '2022-01-08~'],
  ['They met three days ago.', '2022-01-19'],
  ['They met three years ago.', '2019~'],
  ['They met six months ago.', '2021-07~'],
  ['The council will vote in two days.', '2022-01-24'],
  ['The past six months have been quiet.', '2021-07~/2022-01'],
])

check('the year of a day or month goes by tense and nearness', [
  ['The minister resigned on December 24.', '2021-12-24'],
  ['The conference opens on March 3.', '2022-03-03'],
  ['They met on Friday, 24 December.', '2021-12-24'],
  ['The ministers met in November.', '2021-11'],
  ['Ministers will meet in November.', '2022-11'],
  ['The two leaders met on Friday (January 21).', '2022-01-21'],
  ['The election was called for June 5.', '2022-06-05'],
])

check('seen from the day told before', [
  ['The army crossed the border on 3 May 2001. The next day the capital fell.', '2001-05-03', '2001-05-04'],
  ['He arrived on 3 May 2001 and left two days later.', '2001-05-03', '2001-05-05'],
  ['The vote was held on 3 May 2001. The day before, both sides had met.', '2001-05-03', '2001-05-02'],
  ['They signed on 3 May 2001. That same day the fighting ended.', '2001-05-03', '2001-05-03'],
  ['They met on 3 May 2001. On the 26th they met again.', '2001-05-03', '2001-05-26'],
  ['They met on the 5th of last month.', '2021-12-05'],
  ['The king fell in May 2001. The following year his son returned.', '2001-05', '2002'],
  ['The war began on 3 May 2001. A ceasefire was signed on 14 July.', '2001-05-03', '2001-07-14'],
])

check('deadlines', [
  ['Iran must reply by Friday.', '../2022-01-28'],
  ['The accord must be signed before the end of 2022.', '../2022-12-31'],
  ['They have until March 1 to answer.', '../2022-03-01'],
  ['He set a September 3 deadline.', '2022-09-03'],
  ['The deadline is 3 March.', '2022-03-03'],
  ['The report is due no later than 3 March 2022.', '../2022-03-03'],
  ['Troops must leave within 30 days.', '../2022-02-21~'],
  ['They hope for a deal by the end of the year.', '../2022-12-31'],
])

check('lengths and what comes round', [
  ['They spoke for about 90 minutes.', 'PT90M'],
  ['Both sides signed a six-month truce.', 'P6M'],
  ['The 60-day extension was welcomed.', 'P60D'],
  ['They talked for two and a half hours.', 'PT2.5H'],
  ['The committee meets every Friday.', 'R/P1W'],
  ['The leaders meet annually.', 'R/P1Y'],
])

check('no times', [
  ['The fall of the wall surprised them.'],
  ['The Prague Spring failed.'],
  ['Prices fall.'],
  ['The Daily Herald wrote about the talks.'],
  ['The 27-year-old envoy spoke.'],
  ['Some 2000 soldiers may march on the capital.'],
  ['Theresa May met the king.'],
  ['The Good Friday Agreement holds.'],
  ['They live on the 26th floor.'],
  ['Months ago nobody would have believed it.'],
  ['Sun Yat-sen was the first president.'],
  ['The price fell to 1990 dollars.'],
])

describe('without a publication date', () => {
  const text =
    'Antony Blinken, the Secretary of State, met Sergei Lavrov in Geneva on Friday (January 21). Moscow had sent its demands last month.'
  const people = [
    mention(text, 'Antony Blinken', 'USA', 'Antony Blinken', 'Secretary of State'),
    mention(text, 'Sergei Lavrov', 'RUS', 'Sergei Lavrov', 'foreign minister'),
  ]

  it('takes the only year that weekday and tenures leave, and counts from there', () => {
    const reading = readTimes(text, undefined, people)
    expect(reading.times.map(({ edtf, basis }) => [edtf, basis])).toEqual([
      ['2022-01-21', 'implied'],
      ['2021-12', 'implied'],
    ])
    expect(reading.times[0]?.why).toContain('Antony Blinken')
    expect(anchorDay(reading)?.day).toBe('2022-01-21')
  })
  it('leaves the year open where several fit, with a doubt', () => {
    const reading = readTimes('They met on Friday (January 21).')
    expect(reading.times.map(({ edtf }) => edtf)).toEqual(['XXXX-01-21'])
    expect(reading.doubts.map(({ about }) => about)).toEqual(['date'])
  })
  it('says once that nothing gives a day to count from', () => {
    const reading = readTimes('They met on Thursday. They met again yesterday.')
    expect(reading.times).toEqual([])
    expect(reading.doubts).toHaveLength(1)
    expect(anchorDay(reading)).toBeNull()
  })
  it('takes the day that the document names as its dateline', () => {
    const text = 'GENEVA, Jan. 21, 2022 (Wire) — The ministers met on Thursday.'
    const plain = readTimes(text).document
    const document = { ...plain, dateline: { place: null, day: { from: 8, to: 21 } } }
    const named = findNames(engine, parse(engine, tag(engine, tokenise(engine, document))))
    const reading = findTimes({ ...named, mentions: [], places: [], doubts: [] }, timeWords)
    expect(reading.times.map(({ edtf }) => edtf)).toEqual(['2022-01-21', '2022-01-20'])
    expect(anchorDay(reading)?.why).toContain('dateline')
  })
  it('takes a dateline', () => {
    expect(told('Friday, January 21, 2022\n\nThe envoy left yesterday.')).toEqual(['2022-01-21', '2022-01-20'])
  })
  it('keeps to the words where the publication date contradicts them', () => {
    const reading = readTimes(text, '2021-01-22', people)
    expect(reading.times[0]?.edtf).toBe('2022-01-21')
    const [doubt] = reading.doubts
    expect(doubt?.why).toContain('2021-01-21')
    expect(doubt?.why).toContain('Friday')
  })
})

describe('doubts', () => {
  it('names a weekday that does not fit its date', () => {
    const reading = readTimes('They met on Monday, January 21, 2022.', '2022-01-22')
    expect(reading.times[0]?.edtf).toBe('2022-01-21')
    expect(reading.doubts[0]?.why).toContain('Friday')
  })
  it('tells that day and month may stand in either order', () => {
    const reading = readTimes('The note is dated 03/01/2022.', '2022-01-22')
    expect(reading.times[0]?.edtf).toBe('2022-01-03')
    expect(reading.doubts[0]?.why).toContain('2022-03-01')
  })
  it('finds no day that does not exist', () => {
    expect(told('They met on 31 June 2021.', '2022-01-22')).toEqual([])
  })
  it('dates “today” in a quotation by the day of the speech', () => {
    expect(told('They met on Friday. He said, “We hope to test that today.”', '2022-01-22')).toEqual([
      '2022-01-21',
      '2022-01-21',
    ])
  })
})

describe('timeFor', () => {
  const dated = (text: string, verb: string): string | null => {
    const reading = readTimes(text, '2022-01-22')
    const sentence = reading.sentences[0]
    const token = sentence?.tokens.find(({ form }) => form === verb)?.at ?? -1
    return timeFor(reading, 0, token)?.edtf ?? null
  }

  it.each([
    ['The ministers met in Geneva on Thursday.', 'met', '2022-01-20'],
    ['The envoy said on Friday that the talks had failed.', 'said', '2022-01-21'],
    ['The envoy said on Friday that the talks had failed.', 'failed', null],
    ['On Friday the ministers met and agreed on a truce.', 'agreed', '2022-01-21'],
    ['They rejected last month’s proposal.', 'rejected', null],
    ['The president agreed to meet the king on Monday.', 'meet', '2022-01-24'],
  ] as const)('%s — %s', (text, verb, edtf) => {
    expect(dated(text, verb)).toBe(edtf)
  })
})
