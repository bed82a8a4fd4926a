import type { Zone } from '../../document/document.ts'
import type { Span } from '../../kernel/span.ts'

/** A stretch between quotation marks: `from`–`to` without the marks, `outer` with them. */
export interface Stretch extends Span {
  readonly outer: Span
  /** Index of the zone it lies in. */
  readonly zone: number
  /** False where the paragraph ended before the mark closed (speech that goes on in the next). */
  readonly closed: boolean
}

type Mark = 'open' | 'close' | 'switch' | 'single' | null

const opening = '“«„‟'
const closing = '”»'
const singles = "'‘’‛"
const anyMark = /["'`“”„‟«»‘’‛]/g
const space = /\s/
const beforeOpening = /[\s([{—–\-/“"„«]/
const noWord = /[\s!-/:-@[-`{-~‐-‧«»]/
/** "the '90s", "get 'em": a letter or a century left out, no mark. */
const elision = /['’‘](?:\d\ds|em|cause|til|tis|twas|n)(?![\p{L}\p{N}])/uy

const isWord = (unit: string | undefined): boolean => unit !== undefined && !noWord.test(unit)
const standsBefore = (text: string, at: number): boolean => at < 1 || beforeOpening.test(text[at - 1] ?? ' ')
const endsWord = (text: string, at: number, width: number): boolean => !isWord(text[at + width])

/** Two single marks in a row ('') stand for one double mark in old wire copy. */
const widthAt = (text: string, at: number): number => {
  const unit = text[at] ?? ''
  return (singles.includes(unit) || unit === '`') && text[at + 1] === unit ? 2 : 1
}

/** What the mark does by its shape; one that plainly stands the wrong way round does what its place says. */
const markAt = (text: string, at: number, width: number): Mark => {
  const unit = text[at] ?? ''
  if (opening.includes(unit)) return !standsBefore(text, at) && endsWord(text, at, 1) && unit !== '„' ? 'close' : 'open'
  if (closing.includes(unit)) return 'close'
  if (unit === '"' || width === 2) return 'switch'
  return singles.includes(unit) ? 'single' : null
}

const canOpenSingle = (text: string, at: number): boolean => {
  elision.lastIndex = at
  const next = text[at + 1]
  return text[at] !== '’' && standsBefore(text, at) && (isWord(next) || next === '…') && !elision.test(text)
}

const longestSingle = 2000
const pastPlural = 200

/**
 * Where the single mark that closes the one at `at` stands (-1: nowhere), and how far was looked. "‘The ministers’ talks go
 * on,’": a mark after an s may be a plural's, so a surer one close by is taken before it.
 */
const singleEnd = (text: string, at: number, to: number): readonly [end: number, seen: number] => {
  let stop = Math.min(to, at + longestSingle)
  let plural = -1
  for (let next = at + 1; next < stop; next++) {
    const unit = text[next] ?? ''
    if (unit === '‘' && canOpenSingle(text, next)) return [plural, next]
    if ((unit !== '’' && unit !== "'") || !endsWord(text, next, 1) || space.test(text[next - 1] ?? ' ')) continue
    if (!/s/i.test(text[next - 1] ?? '') || !space.test(text[next + 1] ?? '.')) return [next, next]
    if (plural < 0) {
      plural = next
      stop = Math.min(stop, next + pastPlural)
    }
  }
  return [plural, stop]
}

/** Where the next unit of a zone that may be a mark stands, from `at` on; the end of the zone where none does. */
const markFinder = (text: string, { from, to }: Zone): ((at: number) => number) => {
  // In the zone's own text: a search must not run on over all zones that have no marks.
  const own = text.slice(from, to)
  return (at) => {
    anyMark.lastIndex = at - from
    const found = anyMark.exec(own)
    return found ? from + found.index : to
  }
}

/** Walks one zone. With `flat` a mark that opens inside an open stretch starts anew: the earlier one was never closed. */
const scan = (text: string, zone: Zone, index: number, flat: boolean): readonly Stretch[] => {
  const found: Stretch[] = []
  let start = -1
  let depth = 0
  let blocked = 0
  const push = (from: number, to: number, width: number, closed: boolean): void => {
    const outer = { from, to: closed ? to + width : to }
    if (to > from + width) found.push({ from: from + width, to, outer, zone: index, closed })
  }
  const nextMark = markFinder(text, zone)
  let width = 1
  for (let at = nextMark(zone.from); at < zone.to; at = nextMark(at + width)) {
    width = widthAt(text, at)
    const mark = markAt(text, at, width)
    if (mark === null) continue
    if (mark === 'single') {
      if (start >= 0 || at < blocked || !canOpenSingle(text, at)) continue
      const [end, seen] = singleEnd(text, at, zone.to)
      blocked = seen
      if (end > at + 1) push(at, end, 1, true)
      if (end > at) width = end + 1 - at
    } else if (start < 0) {
      // 5'11": a straight mark right after a digit is a unit of measure.
      const opens =
        mark === 'open' ||
        (mark === 'switch' && !/\d/.test(text[at - 1] ?? '')) ||
        (standsBefore(text, at) && isWord(text[at + 1]))
      if (opens) start = at
      depth = opens ? 1 : 0
    } else if (mark === 'open' && text[start] !== '"') {
      if (flat) start = at
      else if (text[at] === text[start]) depth++
    } else if (mark === 'close' ? text[start] !== '"' : text[at] === text[start]) {
      depth--
      if (depth === 0) {
        push(start, at, width, true)
        start = -1
      }
    }
  }
  if (start >= 0) push(start, zone.to, widthAt(text, start), false)
  return found
}

const firstMark = /[“«„"]/

/** Does speech go on from this paragraph into the next ("“…" without an end, then "“…")? */
const goesOn = (text: string, zone: Zone, next: Zone | undefined): boolean =>
  firstMark.test(text[zone.from] ?? '') && next !== undefined && firstMark.test(text[next.from] ?? '')

const stretchesOf = (text: string, zones: readonly Zone[], index: number): readonly Stretch[] => {
  const zone = zones[index]
  if (zone?.kind !== 'body') return []
  const found = scan(text, zone, index, false)
  const last = found.at(-1)
  const isOpen = last !== undefined && !last.closed
  return isOpen && !goesOn(text, zone, zones[index + 1]) ? scan(text, zone, index, true) : found
}

/** Every stretch between quotation marks in the body, in order; the outer one where marks nest. Linear in the text. */
export const stretchesIn = (text: string, zones: readonly Zone[]): readonly Stretch[] =>
  zones.flatMap((_, index) => stretchesOf(text, zones, index))
