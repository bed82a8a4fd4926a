import { dayName, dayNumber, daysInMonth, dayText, monthName, unyearedText, weekdayOf } from './days.ts'
import { type Phrase, secondSlot, slot } from './phrase.ts'
import type { Scene, Value } from './scene.ts'
import { fittingYears, yearsInOffice } from './tenure-years.ts'
import { daysValue, dayValue, monthsValue, monthValue, portionOf, seasonValue, yearsValue, yearValue } from './value.ts'
import { fittingYear, narrativeYear, nearestYear, type Unyeared, weekdayFits } from './year.ts'

const stated = 'the words tell it in full'

interface YearGuess {
  readonly year: number | null
  readonly why: string
  readonly doubt?: string
}

const text = (what: Unyeared): string => unyearedText(what.month, what.day)

const plainDay = (what: Unyeared): string => `${what.day ?? ''} ${monthName(what.month)}`.trim()

const named = (what: Unyeared): string =>
  what.weekday === null ? plainDay(what) : `${dayName(what.weekday)} ${plainDay(what)}`

/** "January", "March", …: years that fit the words, those that the text names, and who was in office then. */
const yearFromText = (what: Unyeared, scene: Scene): YearGuess => {
  const open = `no publication date, and the year of ${plainDay(what)} is not told`
  if (what.day === null || what.weekday === null) return { year: null, why: open, doubt: open }
  const fitting = fittingYears(what)
  const office = yearsInOffice(what, fitting, scene.holders)
  const left = office.years.length > 1 ? office.years.filter((year) => scene.years.has(year)) : office.years
  const [year] = left
  if (year === undefined || left.length !== 1) {
    const several = `${named(what)} fits several years: ${office.years.slice(0, 8).join(', ')}${office.years.length > 8 ? ', …' : ''}`
    return { year: null, why: several, doubt: several }
  }
  const by = office.why === '' ? 'the years that the text names' : office.why
  return { year, why: `weekday and day of month fit only ${year} in ${by}` }
}

/** The publication date and the weekday speak against each other: the words count, and the doubt names both. */
const contradicted = (what: Unyeared, scene: Scene, year: number, why: string): YearGuess => {
  const day = dayNumber(year, what.month, what.day ?? 1)
  const doubt = `${dayText(day)}, the year by ${why}, was a ${dayName(weekdayOf(day))}, but the words say ${dayName(what.weekday ?? 0)}`
  const guess = yearFromText(what, scene)
  return {
    year: guess.year,
    why: guess.year === null ? `weekday and publication date contradict each other` : guess.why,
    doubt,
  }
}

const fromNarrative = (what: Unyeared, scene: Scene): YearGuess | null => {
  const { told } = scene
  if (!told) return null
  const year = narrativeYear(what.month, told.year, told.month)
  return weekdayFits(what, year) ? { year, why: `year of the time told before (${told.year})` } : null
}

/** Year of a month, or of a day in it, that the words leave out. */
export const guessYear = (what: Unyeared, scene: Scene, phrase: Phrase): YearGuess => {
  const { anchor } = scene
  const tense = scene.tenseOf(phrase)
  const tale = scene.history || (scene.aside && tense !== 'future') || !anchor
  const narrated = tale ? fromNarrative(what, scene) : null
  if (narrated) return narrated
  if (!anchor) return yearFromText(what, scene)
  const why = anchor.why
  const fitting = what.weekday === null ? null : fittingYear(what, anchor.day, anchor.year, tense)
  const side = tense === 'past' ? 'before' : tense === 'future' ? 'after' : 'nearest to'
  if (fitting !== null) return { year: fitting, why: `${named(what)} ${side} ${why}` }
  const year = nearestYear(what, anchor.day, anchor.year, tense)
  if (year === null)
    return { year: null, why: `no such day near ${why}`, doubt: `no year near ${why} has ${text(what)}` }
  return what.weekday === null || what.day === null
    ? { year, why: `${plainDay(what)} ${side} ${why}` }
    : contradicted(what, scene, year, why)
}

const withDoubt = (value: Value, doubt: string | undefined): Value =>
  doubt === undefined ? value : { ...value, doubt }

/** A value whose year stays open. */
const openYear = (what: Unyeared, guess: YearGuess): Value =>
  withDoubt(
    {
      edtf: text(what),
      type: what.day === null ? 'month' : 'day',
      basis: 'stated',
      why: guess.why,
      first: null,
      last: null,
      told: null,
    },
    guess.doubt,
  )

const mismatch = (number: number, weekday: number | null): string | undefined =>
  weekday === null || weekdayOf(number) === weekday
    ? undefined
    : `${dayText(number)} was a ${dayName(weekdayOf(number))}, but the words say ${dayName(weekday)}`

const fullDay = (what: Unyeared, year: number, basis: Value['basis'], why: string): Value | null => {
  const day = what.day ?? 1
  if (day > daysInMonth(year, what.month)) return null
  const number = dayNumber(year, what.month, day)
  return withDoubt(dayValue(number, basis, why), mismatch(number, what.weekday))
}

/** "10-13 January 2022": two days of one month. */
const dayPair = (
  year: number,
  month: number,
  a: number,
  b: number,
  basis: Value['basis'],
  why: string,
): Value | null =>
  a < b && b <= daysInMonth(year, month)
    ? daysValue(dayNumber(year, month, a), dayNumber(year, month, b), basis, why)
    : null

const withYear = (phrase: Phrase, what: Unyeared, year: number, basis: Value['basis'], why: string): Value | null => {
  const second = secondSlot(phrase.slots, 'DOM')
  if (what.day !== null && second !== null) return dayPair(year, what.month, what.day, second, basis, why)
  return what.day === null ? monthValue(year, what.month, basis, why) : fullDay(what, year, basis, why)
}

const relYear = (phrase: Phrase, scene: Scene): number | null => {
  const rel = slot(phrase.slots, 'REL')
  const then = slot(phrase.slots, 'THEN')
  if (rel !== null && scene.anchor) return scene.anchor.year + rel
  return then !== null && scene.told ? scene.told.year + then : null
}

const monthOrDay = (phrase: Phrase, scene: Scene): Value | null => {
  const { slots } = phrase
  const what: Unyeared = { month: slot(slots, 'MONTH') ?? 1, day: slot(slots, 'DOM'), weekday: slot(slots, 'WEEKDAY') }
  const year = slot(slots, 'YEAR')
  if (year !== null) return withYear(phrase, what, year, 'stated', stated)
  const counted = relYear(phrase, scene)
  if (counted !== null)
    return withYear(phrase, what, counted, 'implied', `counted from ${scene.anchor?.why ?? 'the time told before'}`)
  const guess = guessYear(what, scene, phrase)
  if (guess.year === null) return (what.day ?? 1) <= daysInMonth(2000, what.month) ? openYear(what, guess) : null
  const value = withYear(phrase, what, guess.year, 'implied', guess.why)
  return value && withDoubt(value, guess.doubt ?? value.doubt)
}

const isoValue = (iso: number): Value | null => {
  const [year, month, day] = [Math.floor(iso / 10000), Math.floor(iso / 100) % 100, iso % 100]
  if (day === 0) return monthValue(year, month, 'stated', stated)
  return fullDay({ month, day, weekday: null }, year, 'stated', stated)
}

/** "17/10/2017" can only be October; "03/04/2017" is open: then the day nearest to the report, with a doubt. */
const slashValue = (slash: number, scene: Scene): Value | null => {
  const [year, a, b] = [Math.floor(slash / 10000), Math.floor(slash / 100) % 100, slash % 100]
  const dayFirst = (): Value | null =>
    fullDay({ month: b, day: a, weekday: null }, year, 'stated', 'day, month and year in figures')
  const monthFirst = (): Value | null =>
    fullDay({ month: a, day: b, weekday: null }, year, 'stated', 'month, day and year in figures')
  if (a > 12) return dayFirst()
  if (b > 12 || a === b) return monthFirst()
  const readings = [dayFirst(), monthFirst()].flatMap((value) => value ?? [])
  const doubt = `day and month may stand in either order: ${readings.map((value) => value.edtf).join(' or ')}`
  const anchor = scene.anchor
  if (!anchor) return { ...yearValue(year, 'stated', doubt), doubt }
  const far = (value: Value): number => Math.abs((value.first ?? 0) - anchor.day)
  const [nearer] = readings.toSorted((x, y) => far(x) - far(y))
  return nearer ? { ...nearer, basis: 'implied', why: `the order nearer to ${anchor.why}`, doubt } : null
}

const contextYear = (phrase: Phrase, scene: Scene): { readonly year: number; readonly why: string } | null => {
  const counted = relYear(phrase, scene)
  if (counted !== null) return { year: counted, why: `counted from ${scene.anchor?.why ?? 'the time told before'}` }
  const told = (scene.history || scene.aside || !scene.anchor) && scene.told
  if (told) return { year: told.year, why: `year of the time told before (${told.year})` }
  return scene.anchor ? { year: scene.anchor.year, why: `year of ${scene.anchor.why}` } : null
}

/** Quarters, halves and seasons of a year that the words or the report give. */
const partOfYear = (phrase: Phrase, scene: Scene): Value | null => {
  const { slots } = phrase
  const own = slot(slots, 'YEAR')
  const found = own === null ? contextYear(phrase, scene) : { year: own, why: stated }
  if (!found) return null
  const basis = own === null ? 'implied' : 'stated'
  const { year, why } = found
  const quarter = slot(slots, 'QUARTER')
  if (quarter !== null) return monthsValue(year, (quarter < 0 ? 4 : quarter) * 3 - 2, 3, basis, why)
  const half = slot(slots, 'HALF')
  if (half !== null) return monthsValue(year, half === 1 ? 1 : 7, 6, basis, why)
  const season = slot(slots, 'SEASON')
  if (season === null) return null
  return seasonValue(own === null ? nearSeason(phrase, scene, season, year) : year, season, basis, why)
}

/** "in the spring" with no year: the one nearest to the report on the side of the tense. */
const nearSeason = (phrase: Phrase, scene: Scene, season: number, year: number): number => {
  if (!scene.anchor || scene.history || slot(phrase.slots, 'REL') === 0) return year
  const middle = { month: season === 24 ? 13 : (season - 20) * 3 + 1, day: null, weekday: null }
  if (season === 24) return year - (scene.anchor.month < 6 && scene.tenseOf(phrase) !== 'future' ? 1 : 0)
  const rel = slot(phrase.slots, 'REL')
  const side = rel === null ? scene.tenseOf(phrase) : rel < 0 ? 'past' : 'future'
  return nearestYear(middle, scene.anchor.day, scene.anchor.year, side) ?? year
}

const decadeValue = (decade: number, scene: Scene): Value => {
  const near = scene.anchor?.year ?? scene.told?.year ?? 2000
  const full = decade >= 100 ? decade : decade + (2000 + decade <= near ? 2000 : 1900)
  const basis = decade >= 100 ? 'stated' : 'implied'
  const why = decade >= 100 ? stated : 'century of the decade nearest to the report'
  return { ...yearsValue(full, full + 9, basis, why), edtf: `${Math.floor(full / 10)}X`, told: null }
}

const yearPair = (phrase: Phrase, year: number): Value | null => {
  const second = secondSlot(phrase.slots, 'YEAR')
  const short = slot(phrase.slots, 'SHORT')
  const to = second ?? (short === null ? null : year - (year % 100) + short)
  return to !== null && to > year ? yearsValue(year, to, 'stated', stated) : null
}

const whole = (phrase: Phrase, scene: Scene): Value | null => {
  const { slots } = phrase
  const iso = slot(slots, 'ISO')
  if (iso !== null) return isoValue(iso)
  const slash = slot(slots, 'SLASH')
  if (slash !== null) return slashValue(slash, scene)
  if (slots.QUARTER || slots.HALF || slots.SEASON) return partOfYear(phrase, scene)
  if (slots.MONTH) return monthOrDay(phrase, scene)
  const decade = slot(slots, 'DECADE')
  if (decade !== null) return decadeValue(decade, scene)
  const year = slot(slots, 'YEAR')
  if (year !== null)
    return slots.SHORT || secondSlot(slots, 'YEAR') !== null
      ? yearPair(phrase, year)
      : yearValue(year, 'stated', stated)
  const century = slot(slots, 'ORD')
  return century !== null && century > 0
    ? { ...yearsValue(century * 100 - 99, century * 100, 'stated', stated), edtf: `${century - 1}XX`, told: null }
    : null
}

/** Times that the calendar names. Null where the words name a day that does not exist. */
export const calendarValue = (phrase: Phrase, scene: Scene): Value | null => {
  const value = whole(phrase, scene)
  const portion = slot(phrase.slots, 'PORTION')
  return value && portion !== null ? portionOf(value, portion) : value
}
