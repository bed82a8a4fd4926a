import type { Span } from '../../kernel/span.ts'
import { acronyms, titlesOfSpeakers, wireNames } from '../data/furniture.ts'
import type { Dateline } from '../document.ts'

// Latin letters as ranges: classes such as \p{Lu} take V8 over 100 ms to compile in patterns of this size.
const upper = 'A-ZÀ-ÖØ-ÞĀ-Ž'
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ'
const marks = '\\u0300-\\u036f'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const day = `(?:${weekday},? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?!\\d)|${weekday}`

// A hyphen is part of a word, never between two: else one name could be cut in very many ways.
const capsWord = `[${upper}][${upper}${marks}'’.-]{0,24}`
const noDay = `(?!(?:${month}|${weekday})\\b)`
const caps = `${noDay}[${upper}][${upper}${marks}'’.-]{1,24}(?:[ /]${capsWord}){0,3}`
const mixedWord = `[${upper}][${letter}${marks}'’.-]{0,24}`
const mixed = `${noDay}${mixedWord}(?:[ /](?:(?:de|al|el|la|of|upon|es|sur|am|ash|as) )?${mixedWord}){0,3}`
const region = `(?:, (?!${month}|${weekday})${mixedWord}(?: ${mixedWord}){0,2})?`
const dash = '(?:—|–|―|--?)'
const wire = `(?:\\((?:${wireNames})\\)|/(?:${wireNames})/)`
const someWire = `(?:\\([${upper}][${letter}/&. -]{1,30}\\)|/[${upper}][${letter} -]{1,20}/)`

/**
 * A dateline's shape, tried at the start of a paragraph; `weak` ones may begin only the first paragraph of the text.
 * What it `needs` is cheap to see, and lacking from most text: the long pattern then need not even be compiled.
 */
interface Shape {
  readonly weak: boolean
  readonly needs: readonly RegExp[]
  readonly pattern: RegExp
}
const shape = (weak: boolean, needs: readonly RegExp[], source: string): Shape => ({
  weak,
  needs,
  pattern: new RegExp(`^${source}`, 'du'),
})

const dated = `,? \\(?(?<day>${day})\\)?`
// A sentence has to follow: “NATO — the alliance — said” has a dash and no dateline.
const inCaps = new RegExp(`^[${upper}][${upper}${marks}'’.-]`)
const inMixed = new RegExp(`^[${upper}]`)
const withBracket = /[(/]/
const withWire = new RegExp(`[(/](?:${wireNames})[)/]`)
const withBareWire = new RegExp(`, ?(?:${wireNames})`)
const withDay = /^[^—–―:]*?(?:\d|day)/
const withDash = /[—–―-]/
const sentence = `\\s*(?=["“‘«'([]*[${upper}])`

const shapes: readonly Shape[] = [
  // GENEVA, Jan. 21 (Reuters) — …; Geneva, Switzerland (AP) – …; MOSCOW, January 21. /TASS/. …; Tehran, IRNA – …
  shape(
    false,
    [inCaps, withBracket],
    `(?<place>${caps})${region}(?:${dated})?[,.]? ?${someWire}\\.?\\s*(?:${dash}|:)${sentence}`,
  ),
  shape(
    false,
    [inMixed, withWire],
    `(?<place>${mixed})${region}(?:${dated})?[,.]? ?${wire}(?:\\.?\\s*(?:${dash}|:)|\\.)${sentence}`,
  ),
  shape(
    false,
    [inMixed, withBareWire],
    `(?<place>${mixed})${region}(?:${dated})?, ?(?:${wireNames})\\s*(?:${dash}|:|\\.)${sentence}`,
  ),
  // VIENNA, January 13, 2022 — …; Geneva, 21 January 2022: …
  shape(false, [inMixed, withDay], `(?<place>${mixed})${region}${dated}\\s*(?:${dash}|:)${sentence}`),
  // Jan 21 (Reuters) - …; (Reuters) - …; (CNN) …
  shape(false, [withWire, withDay], `(?<day>${day}) ${wire}\\s*(?:${dash}|:)${sentence}`),
  shape(true, [withWire], `${wire}\\s*(?:${dash}|:)?${sentence}`),
  // GENEVA — …; SEOUL, South Korea — …; Washington — …; ISLAMABAD: …
  shape(true, [inCaps, withDash], `(?<place>${caps})${region}\\s*${dash}${sentence}`),
  shape(
    true,
    [inMixed, withDash],
    `(?<place>${mixed})${region}\\s(?:—|–|--)${sentence}(?![^.!?]{0,200}\\s(?:—|–|--)\\s)`,
  ),
  shape(
    true,
    [inCaps],
    `(?<place>${caps})${region}:\\s+(?!(?:I|We|I’m|I'm|Good|Thank|Thanks|Well|Hello|Yes|No|You|My|Our|So|Dear|Let)\\b)(?=[${upper}0-9])`,
  ),
]

/** A dateline at the start of a paragraph; the text goes on at `to`. */
export interface FoundDateline extends Dateline {
  readonly to: number
}

const spanAt = (indices: readonly [number, number] | undefined, offset: number): Span | null =>
  indices ? { from: offset + indices[0], to: offset + indices[1] } : null

const preposition =
  /^(?:on|in|by|at|from|since|until|till|after|before|during|between|the|this|last|next|late|early|around|about|as)\b/i

const isPlace = (place: string | undefined, weak: boolean): boolean => {
  if (place === undefined) return true
  const letters = place.replaceAll(/[^\p{L}]/gu, '')
  if (acronyms.has(place) || titlesOfSpeakers.test(place) || preposition.test(place)) return false
  return letters.length > 3 || (!weak && letters.length > 1)
}

/** What every dateline ends in, and few sentences have so early: it spares most paragraphs the long patterns. */
const mayOpen = new RegExp(`^[^\\n]{0,120}?(?:[—–―:]|-[\\s-]|[(/](?:${wireNames})[)/]|, (?:${wireNames}))`)

/** Looks for a dateline at the start of a paragraph. `first`: of the first paragraph of the text, where less is proof enough. */
export const datelineOf = (text: string, paragraph: Span, first: boolean): FoundDateline | null => {
  const start = text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 400))
  if (!mayOpen.test(start)) return null
  for (const { weak, needs, pattern } of shapes) {
    const mayFit = (first || !weak) && needs.every((need) => need.test(start))
    const found = mayFit ? pattern.exec(start) : null
    if (!found || !isPlace(found.groups?.['place'], weak)) continue
    const to = paragraph.from + found[0].length
    if (paragraph.to - to < 20) continue
    const { place, day } = found.indices?.groups ?? {}
    return { to, place: spanAt(place, paragraph.from), day: spanAt(day, paragraph.from) }
  }
  return null
}

const dateLine = new RegExp(
  `^(?:(?<place>${mixed})${region},? )?\\(?(?<day>${day})\\)?(?:,? (?:at )?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?(?:,? (?<after>${mixed}))?$`,
  'du',
)

/** A paragraph that is nothing but a day, perhaps with a place: "21 January 2022", "Geneva, January 21, 2022". */
export const dateLineOf = (text: string, paragraph: Span): FoundDateline | null => {
  if (paragraph.to - paragraph.from > 80) return null
  const words = text.slice(paragraph.from, paragraph.to)
  const found = /\d/.test(words) ? dateLine.exec(words) : null
  if (!found || !isPlace(found.groups?.['place'], false)) return null
  const { place, day, after } = found.indices?.groups ?? {}
  return { to: paragraph.to, place: spanAt(place ?? after, paragraph.from), day: spanAt(day, paragraph.from) }
}
