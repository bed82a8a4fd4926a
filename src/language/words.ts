import type { Span } from '../kernel/span.ts'
import {
  afterForgotten,
  clitics,
  contractions,
  elided,
  endings,
  forgotten,
  prefixes,
  smileys,
  units,
} from './data/contractions.ts'
import {
  DIGIT,
  isApostrophe,
  isHyphen,
  isLower,
  isUpper,
  LETTER,
  MARK,
  SPACE,
  SURROGATE,
  unitClass,
} from './letters.ts'
import { ownsStop } from './stops.ts'

/** A word's place in the text; `inner` for the later words of one written word. */
export interface Word extends Span {
  readonly inner: boolean
}

/** No word is longer than this: a longer run is cut. */
const LONGEST = 120

const word = (from: number, to: number, inner = false): Word => ({ from, to, inner })

/** Cuts a stretch of text into words as Universal Dependencies' English does. Time is linear in its length. */
export const cutWords = (text: string, stretch: Span): Word[] => {
  const words: Word[] = []
  let at = stretch.from
  while (at < stretch.to) {
    if (unitClass(text.charCodeAt(at)) === SPACE) at++
    else {
      const end = chunkEnd(text, at, stretch.to)
      cutChunk(text, at, end, stretch, words)
      at = end
    }
  }
  return words
}

/** End of the run without spaces. */
const chunkEnd = (text: string, from: number, limit: number): number => {
  let at = from
  while (at < limit && unitClass(text.charCodeAt(at)) !== SPACE) at++
  return at
}

const address =
  /^(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”]+|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|mil|info)(?:\/[^\s<>"“”]*)?(?![\w])/u
const mayBeAddress = /[@/]|www\.|\.(?:com|org|net|gov|edu|int|mil|info)/

const cutChunk = (text: string, from: number, to: number, stretch: Span, words: Word[]): void => {
  const chunk = to - from <= 2000 ? text.slice(from, to) : ''
  if (smileys.has(chunk)) {
    words.push(word(from, to))
    return
  }
  const addresses = chunk !== '' && mayBeAddress.test(chunk)
  let at = from
  while (at < to) {
    const end = addresses && opensWord(text, at, from) ? addressEnd(text, at, to) : at
    if (end > at) words.push(word(at, end))
    at = end > at ? end : cutNext(text, at, from, to, stretch, words)
  }
}

const opensWord = (text: string, at: number, from: number): boolean =>
  at === from || unitClass(text.charCodeAt(at - 1)) === 3

const addressEnd = (text: string, from: number, to: number): number => {
  const found = address.exec(text.slice(from, to))?.[0].replace(/[.,;:!?)\]'’]+$/u, '') ?? ''
  return from + found.length
}

/** Cuts one written word or sign that starts at `at`; gives the place after it. */
const cutNext = (text: string, at: number, from: number, to: number, stretch: Span, words: Word[]): number => {
  const unit = text.charCodeAt(at)
  const sort = unitClass(unit)
  if (sort === LETTER || sort === MARK) return cutLetters(text, at, to, stretch, words)
  if (sort === DIGIT) return cutNumber(text, at, to, stretch, words)
  if (isApostrophe(unit)) return cutApostrophe(text, at, from, to, words)
  if (sort === SURROGATE) return pushTo(words, at, surrogateEnd(text, at, to))
  if ((unit === 0x23 || unit === 0x40) && at + 1 < to && at === from && unitClass(text.charCodeAt(at + 1)) === LETTER) {
    return pushTo(words, at, wordEnd(text, at + 1, Math.min(to, at + LONGEST)))
  }
  return pushTo(words, at, signEnd(text, at, Math.min(to, at + LONGEST)))
}

const pushTo = (words: Word[], from: number, to: number): number => {
  words.push(word(from, to))
  return to
}

/** Signs that are one word when repeated: "...", "--", "!!!", "====". */
const repeated = new Set([...".-!?=*_~#<>+$'`"].map((sign) => sign.charCodeAt(0)))

const signEnd = (text: string, at: number, to: number): number => {
  const unit = text.charCodeAt(at)
  let end = at + 1
  const shout = unit === 0x21 || unit === 0x3f
  while (end < to) {
    const next = text.charCodeAt(end)
    if (!(next === unit && repeated.has(unit)) && !(shout && (next === 0x21 || next === 0x3f))) break
    end++
  }
  return end
}

const surrogateEnd = (text: string, at: number, to: number): number => {
  let end = at
  while (
    end < to &&
    end - at < LONGEST &&
    ((text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdfff) || isGlue(text.charCodeAt(end)))
  )
    end++
  const last = text.charCodeAt(end - 1)
  const splits =
    last >= 0xd800 && last <= 0xdbff && end < to && text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) <= 0xdfff
  return splits ? end + 1 : end
}

const isGlue = (unit: number): boolean => unit === 0x200d || (unit >= 0xfe00 && unit <= 0xfe0f)

/** End of a plain run of letters, digits and marks. */
const wordEnd = (text: string, at: number, to: number): number => {
  let end = at
  while (end < to) {
    const sort = unitClass(text.charCodeAt(end))
    if (sort !== LETTER && sort !== DIGIT && sort !== MARK) break
    end++
  }
  return end
}

const isWordUnit = (text: string, at: number, to: number): boolean => {
  if (at >= to) return false
  const sort = unitClass(text.charCodeAt(at))
  return sort === LETTER || sort === DIGIT
}

const isDigitAt = (text: string, at: number, to: number): boolean => at < to && unitClass(text.charCodeAt(at)) === DIGIT
const isLetterAt = (text: string, at: number, to: number): boolean =>
  at < to && unitClass(text.charCodeAt(at)) === LETTER

/** Does the sign at `at`, between two runs of letters, belong to one word with them? `from` is where the word begins. */
const joins = (text: string, from: number, at: number, to: number): boolean => {
  const unit = text.charCodeAt(at)
  if (!isWordUnit(text, at + 1, to)) return false
  if (isApostrophe(unit)) return unit !== 0x60 && isLetterAt(text, at + 1, to)
  if (unit === 0x2e) return joinsByStop(text, from, at, to)
  if (unit === 0x26) return isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1))
  if (unit === 0x2b) return isDigitAt(text, at - 1, to) && isDigitAt(text, at + 1, to) && isLetterAt(text, from, to)
  if (isHyphen(unit)) return prefixes.has(text.slice(from, at).toLowerCase()) && isLetterAt(text, at + 1, to)
  return false
}

/** "U.S", "Ph.D", "report.doc", "alt.news.misc", but not "end.Next", nor "end.next". */
const joinsByStop = (text: string, from: number, at: number, to: number): boolean => {
  const single = at - from === 1 || text.charCodeAt(at - 2) === 0x2e
  const nextSingle = !isWordUnit(text, at + 2, to)
  if (single || nextSingle || isDigitAt(text, at + 1, to)) return true
  if (endings.has(text.slice(at + 1, wordEnd(text, at + 1, to)).toLowerCase())) return true
  return isLower(text.charCodeAt(at + 1)) && !isForgottenSpace(text, from, at, to)
}

/** "… was out of the box.other than that": one stop between two whole words, the later of which no file or address ends in. */
const isForgottenSpace = (text: string, from: number, at: number, to: number): boolean => {
  const end = wordEnd(text, at + 1, to)
  const next = text.slice(at + 1, end)
  if (end < to && text.charCodeAt(end) === 0x2e && isWordUnit(text, end + 1, to)) return false
  return next.length > 2 && /^\p{L}\p{Ll}{2,}$/u.test(text.slice(from, at))
}

const cutLetters = (text: string, at: number, limit: number, stretch: Span, words: Word[]): number => {
  const to = Math.min(limit, at + LONGEST)
  let end = wordEnd(text, at, to)
  while (end < to && joins(text, at, end, to)) end = wordEnd(text, end + 1, to)
  if (end < limit && text.charCodeAt(end) === 0x2e && ownsStop(text, at, end, limit, stretch)) end++
  else if (possessive(text, at, end, limit)) {
    words.push(word(at, end), word(end, end + 1, true))
    return end + 1
  }
  cutContraction(text, at, end, words)
  return end
}

/** "the ministers' talks": an apostrophe after s with a space and a lower-case letter after it. */
const possessive = (text: string, at: number, end: number, limit: number): boolean => {
  if (end >= limit || end - at < 2 || !isApostrophe(text.charCodeAt(end)) || text.charCodeAt(end) === 0x60) return false
  if (text.charCodeAt(end - 1) !== 0x73 && text.charCodeAt(end - 1) !== 0x53) return false
  return end + 1 === limit && unitClass(text.charCodeAt(end + 1)) === SPACE && isWordUnit(text, end + 2, text.length)
}

const negation = /.n['’ʼ]t$/iu
const clitic = /['’ʼ](\p{L}{1,2})$/u

/** Pushes the word, in two where it is a contraction. */
const cutContraction = (text: string, at: number, end: number, words: Word[]): void => {
  const written = end - at < 40 ? text.slice(at, end) : ''
  const cut = written.length < 2 ? 0 : contractionCut(written) || forgottenCut(text, written, end)
  if (cut <= 0) words.push(word(at, end))
  else words.push(word(at, at + cut), word(at + cut, end, true))
}

const forgottenCut = (text: string, written: string, end: number): number => {
  const cut = forgotten.get(written.toLowerCase())
  const next = cut === undefined ? undefined : /^ ([a-z]+)(?=[\s,.])/.exec(text.slice(end, end + 10))?.[1]
  return next !== undefined && afterForgotten.has(next) ? (cut ?? 0) : 0
}

const contractionCut = (written: string): number => {
  if (/['’ʼ]/u.test(written)) {
    if (negation.test(written)) return written.length - 3
    const found = clitic.exec(written)
    if (found?.[1] && clitics.has(found[1].toLowerCase())) return found.index
    return 0
  }
  return contractions.get(written.toLowerCase()) ?? 0
}

const numberJoins = (text: string, at: number, to: number): boolean => {
  const unit = text.charCodeAt(at)
  return (unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f) && isDigitAt(text, at + 1, to)
}

const phone = /^\d+(?:-\d+){2,}|^\d{3}-\d{4}(?!\d)/

/** Numbers, dates and times as written with digits, and the unit written at once after them. */
const cutNumber = (text: string, at: number, limit: number, stretch: Span, words: Word[]): number => {
  const to = Math.min(limit, at + LONGEST)
  let end = at
  while (end < to && (isDigitAt(text, end, to) || numberJoins(text, end, to))) end++
  if (end < to && isHyphen(text.charCodeAt(end)))
    end = at + Math.max(end - at, phone.exec(text.slice(at, to))?.[0].length ?? 0)
  if (!isLetterAt(text, end, to)) return pushTo(words, at, listStop(text, at, end, limit, stretch))
  const letters = wordEnd(text, end, to)
  const unit = text.slice(end, letters).toLowerCase()
  const stops = /^[ap]$/.test(unit) && /^\.m\b\.?/i.exec(text.slice(letters, to))
  if (units.has(unit) || stops) {
    words.push(word(at, end))
    return pushTo(words, end, stops ? letters + stops[0].length : letters)
  }
  let last = letters
  while (last < to && joins(text, at, last, to)) last = wordEnd(text, last + 1, to)
  cutContraction(text, at, last, words)
  return last
}

/** "1. Ceasefire": the stop of a list's number belongs to it at the start of a line. */
const listStop = (text: string, at: number, end: number, limit: number, stretch: Span): number => {
  const opens = at === stretch.from || text.charCodeAt(at - 1) === 0x0a
  return opens && end - at <= 2 && end + 1 === limit && text.charCodeAt(end) === 0x2e ? end + 1 : end
}

/** An apostrophe that no letter stands before: an opening quote, 's by itself, 'em, '90s. */
const cutApostrophe = (text: string, at: number, from: number, to: number, words: Word[]): number => {
  const end = wordEnd(text, at + 1, Math.min(to, at + LONGEST))
  const after = text.slice(at + 1, Math.min(end, at + 8)).toLowerCase()
  const joined = at > from
  const decade = /^\d\ds?$/.test(after)
  if ((elided.has(after) && (clitics.has(after) || !joined)) || (decade && !joined)) {
    words.push(word(at, end, joined && clitics.has(after)))
    return end
  }
  return pushTo(words, at, signEnd(text, at, to))
}
