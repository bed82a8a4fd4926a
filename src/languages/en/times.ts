import type { TimeWords } from '../../reading/times/words.ts'

const list = (table: string): string[] =>
  table
    .split(/[,\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '')

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = list('ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen')
const ordinals =
  list(`first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
  fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first, twenty-second, twenty-third,
  twenty-fourth, twenty-fifth, twenty-sixth, twenty-seventh, twenty-eighth, twenty-ninth, thirtieth, thirty-first`)

const numbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...ones.map((word, at) => [word, at + 1]),
  ...teens.map((word, at) => [word, at + 10]),
  ...tens.flatMap((ten, at) => [
    [ten, at * 10 + 20],
    ...ones.map((one, more) => [`${ten}-${one}`, at * 10 + 21 + more]),
  ]),
  ['hundred', 100],
  ['dozen', 12],
  ['couple', 2],
  ['several', 0], ['few', 0], ['some', 0], ['many', 0], ['recent', 0],
]) // biome-ignore format: one table

const numbered = (words: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(words.map((word, at) => [word, at + 1]))

const months: Readonly<Record<string, number>> = {
  ...numbered(list('january, february, march, april, may, june, july, august, september, october, november, december')),
  'jan.': 1, jan: 1, 'feb.': 2, feb: 2, 'mar.': 3, mar: 3, 'apr.': 4, apr: 4, 'jun.': 6, jun: 6, 'jul.': 7, jul: 7, 'aug.': 8, aug: 8,
  'sept.': 9, sept: 9, 'sep.': 9, sep: 9, 'oct.': 10, oct: 10, 'nov.': 11, nov: 11, 'dec.': 12, dec: 12,
} // biome-ignore format: one table

const weekdays: Readonly<Record<string, number>> = {
  ...numbered(list('monday, tuesday, wednesday, thursday, friday, saturday, sunday')),
  'mon.': 1, mon: 1, 'tue.': 2, tue: 2, 'tues.': 2, tues: 2, 'wed.': 3, wed: 3, 'thu.': 4, thu: 4, 'thur.': 4, 'thurs.': 4, thurs: 4,
  'fri.': 5, fri: 5, 'sat.': 6, sat: 6, 'sun.': 7, sun: 7,
} // biome-ignore format: one table

const unitWords: Readonly<Record<string, number>> = {
  seconds: 0, minute: 1, minutes: 1, hour: 2, hours: 2, day: 3, days: 3, week: 4, weeks: 4, month: 5, months: 5, year: 6,
  years: 6, decade: 7, decades: 7, century: 8, centuries: 8, weekend: 9, weekends: 9, fortnight: 10, fortnights: 10,
} // biome-ignore format: one table

const calendar = `
  [WEEKDAY DAYPART? ,?]? MONTH the? DOM [,? YEAR]?
  [WEEKDAY DAYPART? ,?]? MONTH the? DOM of YEAR
  [WEEKDAY DAYPART? ,?]? the? DOM of? MONTH [,|of? YEAR]?
  WEEKDAY DAYPART? ,? ( MONTH the? DOM [,? YEAR]? )
  WEEKDAY DAYPART? ,? ( the? DOM of? MONTH [,? YEAR]? )
  MONTH DOM [,? YEAR]? ,? ( WEEKDAY )
  DOM MONTH [,? YEAR]? ,? ( WEEKDAY )
  the? DAYPART of WEEKDAY? ,? MONTH DOM [,? YEAR]?
  the? DAYPART of the? DOM of? MONTH [,? YEAR]?
  [WEEKDAY ,?]? MONTH the? DOM REL year
  [WEEKDAY ,?]? MONTH the? DOM of REL year
  MONTH DOM of? that|the THEN? year = THEN:0
  MONTH DOM of? the THEN year
  DOM - MONTH - YEAR
  [WEEKDAY ,?]? ISO
  [WEEKDAY ,?]? SLASH
  MONTH the? DOM -|to|and|through|until|till the? DOM [,? YEAR]?
  the? DOM -|to|and|through|until|till the? DOM of? MONTH [,|of? YEAR]?
  MONTH [,|of|in? YEAR]?
  the month of MONTH [,|of? YEAR]?
  MONTH of|in? REL year
  MONTH of that year = THEN:0
  MONTH [of|in? the]? THEN year
  PORTION -|in|of? MONTH [,|of? YEAR]?
  the? PORTION of MONTH [,|of? YEAR]?
  the? PORTION part|half of MONTH [,|of? YEAR]?
  PORTION to - PORTION MONTH [,|of? YEAR]?
  YEAR
  the year YEAR
  YEAR -|/ YEAR|SHORT
  YEAR to|until|till|through YEAR = PART:1
  between YEAR and YEAR = PART:1
  PORTION -|in|of? YEAR
  the? PORTION of YEAR
  the? PORTION part|half of YEAR
  the? SEASON [,|of|in? YEAR]?
  in the? PORTION SEASON
  PORTION SEASON [of? YEAR]?
  the? PORTION of the? SEASON [of? YEAR]?
  the? QUARTER [of|in? YEAR]?
  the? QUARTER of|in? REL year
  the? first half of YEAR = HALF:1
  the? second half of YEAR = HALF:2
  the? first quarter [of YEAR]? = QUARTER:1
  the? second quarter [of YEAR]? = QUARTER:2
  the? third quarter [of YEAR]? = QUARTER:3
  the? fourth quarter [of YEAR]? = QUARTER:4
  the? final|last quarter [of YEAR]? = QUARTER:4
  [the? PORTION -|of? the?]? DECADE
  the? ORD century
  the? PORTION -|of? the? ORD century`

const weekday = `
  WEEKDAY DAYPART?
  the? THEN WEEKDAY DAYPART?
  REL WEEKDAY DAYPART?
  PORTION|earlier|later on? WEEKDAY DAYPART?
  WEEKDAY DAYPART? of? REL week = UNIT:4
  the? DAYPART of WEEKDAY
  WEEKDAY the week before = THEN:-1`

const unit = `
  the? REL UNIT
  earlier|later|sometime|sometimes|elsewhere REL UNIT = PART:1
  earlier|later in? the|that UNIT = THEN:0 PART:1
  PORTION|earlier|later in? REL UNIT = PART:1
  PORTION -? in? REL UNIT
  the? PORTION of REL|the UNIT
  the? PORTION of that UNIT = THEN:0
  the? PORTION part|half of the|REL UNIT
  year -? end = UNIT:6 PORTION:3
  month -? end = UNIT:5 PORTION:3
  the? PORTION of the? THEN UNIT
  [PORTION of?]? REL MONTH
  the? THEN UNIT
  PORTION the? THEN UNIT
  that same? UNIT = THEN:0
  the UNIT before = THEN:-1 ENDS:1
  the UNIT after = THEN:1 ENDS:1
  the? first half of REL|the UNIT = HALF:1
  the? second half of REL|the UNIT = HALF:2
  the? first quarter of REL|the UNIT = QUARTER:1
  the? second quarter of REL|the UNIT = QUARTER:2
  the? third quarter of REL|the UNIT = QUARTER:3
  the? fourth|last quarter of REL|the UNIT = QUARTER:4`

const seasonOfReport = `
  REL SEASON
  PORTION REL SEASON`

const ago = `
  NUM|a|an [of|more|or|so|few]? UNIT ago
  a couple of UNIT ago
  a NUM of? UNIT ago
  NUM or so UNIT ago
  a UNIT and a half ago = NUM:1 HALF:1
  half a UNIT ago = NUM:0 HALF:1
  in NUM|a UNIT = SHIFT:1
  in NUM|a UNIT 's|' time = SHIFT:1
  NUM|a UNIT from now|today = SHIFT:1
  NUM|a UNIT hence = SHIFT:1`

const later = `
  NUM|a|an UNIT later|afterwards|on = SHIFT:1
  a NUM UNIT later|afterwards = SHIFT:1
  NUM|a|an UNIT earlier|previously|beforehand = SHIFT:-1
  NUM|a|an UNIT after = SHIFT:1 ENDS:1
  NUM|a|an UNIT before = SHIFT:-1 ENDS:1`

const dayword = `
  DAYWORD DAYPART?
  the? day before yesterday = SHIFT:-2
  the? day after tomorrow = SHIFT:2
  this DAYPART = SHIFT:0
  last night = SHIFT:-1
  late last night = SHIFT:-1
  earlier|later|early|late DAYWORD DAYPART?
  early|late this DAYPART = SHIFT:0
  the DAYPART of DAYWORD`

const tale = `
  the? THEN day|morning|afternoon|evening|night
  that same? day|morning|afternoon|evening|night = SHIFT:0
  later|earlier that|the? same? day|morning|afternoon|evening|night = SHIFT:0
  the day before = SHIFT:-1 ENDS:1
  a day before = SHIFT:-1 ENDS:1
  the day after = SHIFT:1 ENDS:1
  the day earlier = SHIFT:-1
  the day afterwards = SHIFT:1
  the DOM
  the DAYPART of the DOM
  the? DOM day? of REL month
  the? DOM day? of the|that same? month`

const duration = `
  NUM -? UNIT [- long]?
  NUM -? and -? a -? half -? UNIT [- long]? = HALF:1
  NUM more|additional|further|consecutive|straight|full|other UNIT
  a couple of UNIT
  a NUM more? UNIT
  a UNIT and a half = NUM:1 HALF:1
  for|over|about|nearly|almost|under|around|than|another a? UNIT = NUM:1
  a|an|one -? UNIT - long = NUM:1
  UNIT - long = NUM:1
  half an? UNIT = NUM:0 HALF:1
  a half - UNIT = NUM:0 HALF:1
  half - UNIT = NUM:0 HALF:1
  one and a half UNIT = NUM:1 HALF:1
  within a|an UNIT = NUM:1`

const rolling = `
  the? REL NUM UNIT
  the? past UNIT = REL:-1 NUM:1
  these NUM UNIT = REL:-1
  the? coming|upcoming NUM? UNIT = REL:1
  the? REL couple of UNIT = NUM:2`

const recurring = `
  every|each UNIT|WEEKDAY
  every|each other|second UNIT|WEEKDAY = NUM:2
  every NUM UNIT
  each REL UNIT|WEEKDAY
  FREQ
  once|twice|thrice a|an|every UNIT
  NUM times a|an|every UNIT
  per UNIT
  UNIT by UNIT`

const none = `
  NUM -? UNIT -? old
  NUM - UNIT - olds
  NUM UNIT of age
  aged NUM
  good|black|bloody|ash|super|palm|easter|shrove|maundy|cyber WEEKDAY
  the second world war
  second|seconds
  day|week|year|month to day|week|year|month
  day|week|year|month after|by day|week|year|month
  DOM percent|%|per
  the|a first|second time
  at REL = SHIFT:0
  on the one|other
  united nations day
  human rights day`

const portions: Readonly<Record<string, number>> = {
  early: 1, beginning: 1, start: 1, opening: 1, outset: 1, mid: 2, middle: 2, late: 3, end: 3, close: 3, latter: 3,
} // biome-ignore format: one table

/** Times as English tells them. */
export const timeWords: TimeWords = {
  symbols: {
    MONTH: months,
    WEEKDAY: weekdays,
    UNIT: unitWords,
    NUM: numbers,
    ORD: numbered(ordinals),
    DOM: numbered(ordinals),
    DECADE: { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
    // A day that goes by its numbers alone.
    ISO: { '9/11': 20010911 },
    QUARTER: { q1: 1, q2: 2, q3: 3, q4: 4 },
    PORTION: portions,
    SEASON: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
    REL: { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1, forthcoming: 1 },
    THEN: { previous: -1, preceding: -1, prior: -1, same: 0, following: 1, next: 1, subsequent: 1 },
    DAYWORD: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
    DAYPART: {
      morning: 1, afternoon: 2, evening: 3, night: 4, noon: 2, midday: 2, midnight: 4, lunchtime: 2, mornings: 1, evenings: 3,
      nights: 4, afternoons: 2, dawn: 1, dusk: 3,
    },
    FREQ: { daily: 3, weekly: 4, monthly: 5, yearly: 6, annual: 6, annually: 6, quarterly: 11, hourly: 2, nightly: 3, fortnightly: 10, biweekly: 10 },
  }, // biome-ignore format: one table
  capitals: ['MONTH', 'WEEKDAY'],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  patterns: {
    calendar,
    weekday,
    unit: unit + seasonOfReport,
    ago,
    later,
    dayword,
    tale,
    duration,
    rolling,
    recurring,
    none,
  },
  articles: ['the', 'a', 'an', 'this'],
  beforeMonth: list(
    'in, since, until, till, by, before, after, during, of, from, through, last, next, this, late, early, for, on, to, and, between, throughout, over, into, that, every',
  ),
  beforeYear: list(
    'in, since, until, till, by, before, after, during, of, from, through, the, early, late, circa, c., around, between, (, and, a, an, its, their, his, as, that, /, throughout',
  ),
  notBeforeYear: list(
    '$, €, £, about, some, nearly, almost, than, least, most, over, under, up, approximately, only, no., number, resolution, room, ₽, roughly, another',
  ),
  doubtful: list(
    'may, march, mar, jan, jun, mon, mon., sun, sun., sat, sat., wed, wed., fri, dec, tue, thu, apr, sep, oct, nov, aug, jul, feb',
  ),
  feasts: {
    before: list(
      'black, bloody, good, ash, easter, holy, super, cyber, palm, shrove, whit, maundy, fat, giving, spy, red, freedom',
    ),
    after: list(
      'times, post, telegraph, mirror, express, mail, herald, world, independent, tribune, star, standard, business, observer, mosque, league, prayer, prayers, night',
    ),
  },
  approximate: list(
    'around, about, approximately, roughly, circa, c., sometime in, sometime around, some time in, some time around',
  ),
  to: list('to, through, until, till, -, thru'),
  from: { from: ['to', 'until', 'till', 'through', '-'], between: ['and', '-'] },
  by: list('by, no later than, not later than, at latest by, at the latest by, on or before, by no later than'),
  until: list('until, till, up to, up until, through'),
  before: list('before, prior to, ahead of, earlier than'),
  since: list('since, ever since, after, as of, following'),
  within: list('within, in less than, in under'),
  deadlines: list('deadline, deadlines, ultimatum, ultimatums, cutoff, cut-off'),
  deadlineLinks: list(
    'of, for, on, is, was, by, set, to, expires, expired, expiring, at, ends, ,, the, that, falls, fell',
  ),
  possessive: ["'s", '’s', "'", '’'],
  tense: {
    future: ['will', 'shall', "'ll", '’ll', 'wo'],
    modal: ['can', 'could', 'may', 'might', 'must', 'should', 'would', "'d", '’d', 'ought'],
    have: ['have', "'ve", '’ve'],
    be: ['be', "'re", '’re', "'m"],
    infinitive: ['to'],
    planning: list(
      'schedule, plan, set, slate, due, expect, call, announce, foresee, intend, envisage, invite, fix, book, ready, postpone, delay, arrange',
    ),
    planningCase: list('for, until, till, to'),
    reporting: list('say, tell, report, write, state, add, claim, announce, note, quote, declare, confirm, warn, cite'),
    achieved: list(
      'manage, fail, refuse, decline, begin, start, continue, happen, travel, come, go, meet, arrive, gather, seem, appear, use, help, decide',
    ),
    ahead: list('scheduled, planned, expected, upcoming, forthcoming, coming, proposed, future, impending, looming'),
    starting: list('start, begin, commence, open, start, resume'),
    did: ['do'],
  },
}
