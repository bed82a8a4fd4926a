import type { Span } from '../kernel/span.ts'
import { abbreviations, capitalAbbreviations, dayAbbreviations, numberAbbreviations } from './data/abbreviations.ts'
import { DIGIT, isUpper, SPACE, unitClass } from './letters.ts'

/** Does the full stop at `end` belong to the word before it? */
export const ownsStop = (text: string, at: number, end: number, limit: number, stretch: Span): boolean => {
  if (end + 1 < limit && text.charCodeAt(end + 1) === 0x2e) return false
  const written = text.slice(at, end)
  const capital = isUpper(text.charCodeAt(at))
  if (/^(?:\p{L}\.)+\p{L}$/u.test(written)) return true
  if (/^\p{Lu}$/u.test(written)) return isInitial(text, at, end, stretch)
  const bare = written.toLowerCase()
  if (bare === 'etc' && closesHere(text, end, stretch)) return false
  if (abbreviations.has(bare) || (capital && capitalAbbreviations.has(bare))) return true
  const next = firstAfter(text, end + 1, stretch.to)
  if (numberAbbreviations.has(bare)) return unitClass(text.charCodeAt(next)) === DIGIT && next < stretch.to
  return capital && dayAbbreviations.has(bare) && next < stretch.to && goesOnAsDay(text.slice(next, next + 5))
}

/** "…, embargoes, etc." and no more, or a new sentence after it: the stop is that of the sentence. */
const closesHere = (text: string, end: number, stretch: Span): boolean => {
  const next = firstAfter(text, end + 1, stretch.to)
  return next > end + 1 ? next >= stretch.to || isUpper(text.charCodeAt(next)) : end + 1 >= stretch.to
}

/** "Wed. 14 May", "Wed. May 14", "Wed. the 14th", but not "on Wed. Mayor Adams …". */
const goesOnAsDay = (next: string): boolean =>
  !/^\p{L}/u.test(next) || /^(?:the|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?![a-z]{2}))/i.test(next)

/** A single capital is an initial unless its stop ends the sentence: "plan B. We", "Vitamin C."; "[George W.] Bush" */
const isInitial = (text: string, at: number, end: number, stretch: Span): boolean => {
  if (at > stretch.from && text.charCodeAt(at) === 0x49 && firstAfter(text, end + 1, stretch.to) >= stretch.to)
    return false
  const closed = end + 1 < stretch.to && text[end + 1] === ']' ? end + 2 : end + 1
  const next = firstAfter(text, closed, stretch.to)
  return next < stretch.to && isUpper(text.charCodeAt(next))
}

const firstAfter = (text: string, at: number, limit: number): number => {
  let next = at
  while (next < limit && next - at < 4 && unitClass(text.charCodeAt(next)) === SPACE) next++
  return next
}
