/** Classes of words that patterns name in capitals. What the number of a word means stands beside each. */
export const symbols = [
  'MONTH', // 1 to 12
  'WEEKDAY', // 1 Monday to 7 Sunday
  'UNIT', // place in `units`
  'NUM', // how many; 0 where the word leaves it open ("several")
  'ORD', // first is 1; below 0 counted from the end
  'DOM', // day of the month
  'YEAR',
  'SHORT', // last two digits of a year
  'DECADE', // its first year; below 100 without a century
  'ISO', // year × 10000 + month × 100 + day; 0 where not told
  'SLASH', // year × 10000 + first × 100 + second number
  'QUARTER',
  'PORTION', // 1 begin, 2 middle, 3 end
  'SEASON', // EDTF: 21 spring to 24 winter
  'REL', // seen from the day of the report: -1 last, 0 this, 1 next
  'THEN', // seen from the day told last: -1 previous, 0 same, 1 following
  'DAYWORD', // days from the day of the report
  'DAYPART',
  'FREQ', // place in `units`
] as const
export type SymbolName = (typeof symbols)[number]

/** Extra slots that a pattern may set by itself, as in `the day before yesterday = SHIFT:-2`. */
export type SlotName = SymbolName | 'SHIFT' | 'HALF' | 'ENDS' | 'PART'

export const units = [
  'second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'weekend', 'fortnight', 'quarter',
] as const // biome-ignore format: one table
export type UnitName = (typeof units)[number]

/** What a stretch of words is before it is worked out. Where two patterns are as long, the shape that stands first wins. */
export const shapes = [
  'calendar', // named by the calendar: day, month, year and their parts
  'weekday',
  'tale', // that day, the next morning, on the 26th
  'unit', // last week, this month, the end of the year
  'ago', // SHIFT × NUM units from the day of the report
  'later', // SHIFT × NUM units from the day told last
  'dayword',
  'duration',
  'rolling', // the past six months, the next 30 days
  'recurring',
  'none', // ages, names of days gone into history: no time at all
] as const
export type Shape = (typeof shapes)[number]

/** What a language brings to find and work out times. Forms are lower case. */
export interface TimeWords {
  readonly symbols: Readonly<Partial<Record<SymbolName, Readonly<Record<string, number>>>>>
  /** Classes whose words count only with a capital ("May", "March"). */
  readonly capitals: readonly SymbolName[]
  /** Endings of ordinal numbers in digits. */
  readonly ordinalEndings: readonly string[]
  /**
   * A table of patterns for each shape, one a line: words of the text in lower case and classes in capitals; `a|b` either,
   * `a?` may be missing, `[a b]?` several words may; after `=` slots that the pattern sets.
   */
  readonly patterns: Readonly<Record<Shape, string>>
  readonly articles: readonly string[]
  /** Words before a bare month or weekday abbreviation, or a bare year, that show it to be one. */
  readonly beforeMonth: readonly string[]
  readonly beforeYear: readonly string[]
  /** Months and weekdays that are words or names of their own: they need a word of `beforeMonth` or a number beside them. */
  readonly doubtful: readonly string[]
  /** Words right before or after a weekday, in capitals, with which it names something: "Good Friday", "the Sunday Times". */
  readonly feasts: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Words that a date cannot follow: "about 2000", "$ 1999". */
  readonly notBeforeYear: readonly string[]
  /** "around", "about": the value is approximate. */
  readonly approximate: readonly string[]
  /** Between two times: the stretch from the one to the other. */
  readonly to: readonly string[]
  /** Words that open such a stretch, with the words that then close it. */
  readonly from: Readonly<Record<string, readonly string[]>>
  /** Words before a time: done no later than it; going on up to it; earlier than it; from it on. */
  readonly by: readonly string[]
  readonly until: readonly string[]
  readonly before: readonly string[]
  readonly since: readonly string[]
  readonly within: readonly string[]
  /** "deadline", "ultimatum". */
  readonly deadlines: readonly string[]
  /** Words between such a noun and its day. */
  readonly deadlineLinks: readonly string[]
  readonly possessive: readonly string[]
  readonly tense: TenseWords
}

export interface TenseWords {
  /** Lemmas or forms of auxiliaries of the future, and of possibility. */
  readonly future: readonly string[]
  readonly modal: readonly string[]
  readonly have: readonly string[]
  readonly be: readonly string[]
  /** Mark of the infinitive. */
  readonly infinitive: readonly string[]
  /** "scheduled for", "planned for": the day lies ahead of the verb's. */
  readonly planning: readonly string[]
  readonly planningCase: readonly string[]
  /** In the present tense these still tell of what was said: "says on Friday". */
  readonly reporting: readonly string[]
  /** An infinitive under these has come about: "managed to meet on Friday". */
  readonly achieved: readonly string[]
  /** Adjectives of nouns: "Friday's planned talks". */
  readonly ahead: readonly string[]
  /** Participles that start what follows: "talks starting Monday". */
  readonly starting: readonly string[]
  /** Past markers of the infinitive-like: "did meet". */
  readonly did: readonly string[]
}
