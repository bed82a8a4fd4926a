import type { Span } from '../kernel/span.ts'
import type { ZoneKind } from './document.ts'

/** A stretch of text between breaks, without the white space around it. */
export interface Paragraph extends Span {
  /** What the mark-up says it is, where there is any. */
  readonly given?: ZoneKind
}

interface Line extends Span {
  /** White space before its first word. */
  readonly indent: number
  /** Line ends between it and the line with words before it: 2 and more are a blank line. */
  readonly ends: number
  readonly bullet: boolean
  /** Its last words end a sentence or open a list. */
  readonly stops: boolean
  /** Starts with a small letter. */
  readonly small: boolean
  readonly firstWord: number
}

const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/g
const bulletMark = /^(?:[•‣◦▪●○·∙*–—-]|\d{1,2}[.)]|\([a-z\d]{1,2}\))\s+\S/
// White space, and the marks without width that pages leave at the ends of lines.
const blank = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/
const isSpace = (text: string, at: number): boolean => blank.test(text.charAt(at))

/** The stretch without white space at its ends; empty where there is nothing else. */
export const trimmed = (text: string, { from, to }: Span): Span => {
  let [start, end] = [from, to]
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { from: start, to: end }
}

const lineOf = (text: string, whole: Span, ends: number): Line => {
  const span = trimmed(text, whole)
  const start = text.slice(span.from, Math.min(span.to, span.from + 40))
  return {
    ...span,
    ends,
    indent: span.from - whole.from,
    bullet: bulletMark.test(start),
    stops: /[.!?:;…][)\]"'”’»]*$/.test(text.slice(Math.max(span.from, span.to - 8), span.to)),
    small: /^\p{Ll}/u.test(start),
    firstWord: /^\S*/.exec(start)?.[0].length ?? 0,
  }
}

/** The lines that have words. */
const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let [from, ends] = [0, 0]
  const close = (to: number): void => {
    if (from === to) return
    const line = lineOf(text, { from, to }, ends)
    if (line.from === line.to) return
    lines.push(line)
    ends = 0
  }
  for (const end of text.matchAll(lineEnd)) {
    close(end.index)
    ends++
    from = end.index + end[0].length
  }
  close(text.length)
  return lines
}

const width = (line: Line): number => line.indent + line.to - line.from

// A text is wrapped by hand where lines run on with a small letter; columns beyond these bounds are no such wrapping.
const narrowest = 40
const widest = 160

/** A line that goes on in the next: no stop at its end, and a small letter after it. */
const runsOn = (line: Line, next: Line): boolean =>
  next.ends === 1 && next.small && !line.stops && width(line) <= widest

/** The column at which the text was wrapped; 0 where it was not. */
const wrapColumn = (lines: readonly Line[]): number => {
  let [column, running, inner] = [0, 0, 0]
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (next?.ends !== 1) return
    inner++
    if (!runsOn(line, next)) return
    running++
    column = Math.max(column, width(line))
  })
  return running * 4 >= inner && column >= narrowest ? column : 0
}

/** Does the next line go on with the paragraph? It does where its first word would not have fitted on the line before. */
const joins = (line: Line, next: Line, column: number, inList: boolean): boolean => {
  if (column === 0 || next.ends !== 1) return false
  if (next.bullet && (inList || line.stops)) return false
  if (next.indent > line.indent + 1 && !inList) return false
  return width(line) <= widest && width(line) + next.firstWord + 1 >= column * 0.8
}

/**
 * Cuts a text into paragraphs: at blank lines, and at every line end where the lines are not wrapped at a column. An item of a
 * list is a paragraph. Together they hold every character that is not white space.
 */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
  const lines = linesOf(text)
  const column = wrapColumn(lines)
  const paragraphs: Span[] = []
  let inList = false
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const open = paragraphs.at(-1)
    if (before && open && joins(before, line, column, inList)) {
      paragraphs[paragraphs.length - 1] = { from: open.from, to: line.to }
      return
    }
    inList = line.bullet
    paragraphs.push({ from: line.from, to: line.to })
  })
  return paragraphs
}
