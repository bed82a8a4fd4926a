import type { Block } from './html/blocks.ts'
import { readable } from './readable.ts'

/** A line of a page: its words, and where it stands in points from the lower left. */
export interface PdfLine {
  readonly words: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface PdfItem {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

/** Items beside each other are a line; a gap of a third of a letter is a space. */
export const linesOf = (items: readonly PdfItem[]): readonly PdfLine[] => {
  const lines: PdfLine[] = []
  for (const { str, x, y, width, fontSize } of items) {
    if (str.trim() === '') continue
    const last = lines.at(-1)
    const size = Math.abs(fontSize) || 10
    if (last && Math.abs(last.y - y) < size * 0.5 && x >= last.x - size) {
      const space = x - last.right > size * 0.15 && !/\s$/.test(last.words) && !/^\s/.test(str) ? ' ' : ''
      lines[lines.length - 1] = {
        ...last,
        words: last.words + space + str,
        right: x + width,
        size: Math.max(last.size, size),
      }
    } else lines.push({ words: str, x, right: x + width, y, size })
  }
  return lines
}

const shapeOf = (words: string): string => readable(words).replace(/\d+/g, '#').toLowerCase()
const pageNumber = /^(?:page |p\. ?)?[-–—|( ]*\d{1,4}[-–—|) ]*(?:(?:of|\/) ?\d{1,4})?$/i

/** Lines that stand again at the head or foot of several pages, and page numbers, belong to the paper. */
export const withoutRunning = (pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] => {
  const ends = (page: readonly PdfLine[]): readonly PdfLine[] => [...page.slice(0, 2), ...page.slice(-2)]
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const shape of new Set(ends(page).map(({ words }) => shapeOf(words))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const isRunning = (line: PdfLine, page: readonly PdfLine[]): boolean =>
    ends(page).includes(line) &&
    (pageNumber.test(readable(line.words)) || (pages.length > 1 && (counts.get(shapeOf(line.words)) ?? 0) > 1))
  return pages.map((page) => page.filter((line) => !isRunning(line, page)))
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** "negotia-" and "tions" are one word; "north-" and "South" two. */
const joinedWords = (first: string, second: string): string =>
  /\p{L}[-‐\u00ad]$/u.test(first) && /^\p{Ll}/u.test(second) ? first.slice(0, -1) + second : `${first} ${second}`

/** Paragraphs: parted by a wider gap, by an indent, by another size of letters, or where a short line ends a sentence. */
export const paragraphsIn = (pages: readonly (readonly PdfLine[])[]): readonly Block[] => {
  const lines = pages.flat()
  const gaps = pages
    .flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? 0) - line.y))
    .filter((gap) => gap > 0)
  const gap = middle(gaps)
  const size = middle(lines.map((line) => line.size))
  const margin = middle(lines.map((line) => line.x))
  const edge = Math.max(...lines.map((line) => line.right), 0)
  const found: { words: string; size: number }[] = []
  let before: PdfLine | undefined
  for (const page of pages) {
    page.forEach((line, at) => {
      const last = found.at(-1)
      const ends = before !== undefined && /[.!?:]["”’)]?\s*$/.test(before.words)
      const wide = at > 0 && before !== undefined && before.y - line.y > gap * 1.35
      const apart =
        !last ||
        !before ||
        Math.abs(line.size - before.size) > 1 ||
        wide ||
        (line.y > before.y + size * 2 && at > 0) ||
        (line.x - margin > size * 0.8 && Math.abs(line.x - before.x) > size * 0.8) ||
        (ends && before.right < edge - size * 6)
      if (apart) found.push({ words: line.words, size: line.size })
      else last.words = joinedWords(last.words, line.words)
      before = line
    })
  }
  return found.flatMap(({ words, size: own }) => {
    const text = readable(words)
    return text === ''
      ? []
      : [{ words: text, kind: own > size * 1.15 && text.length <= 240 ? ('title' as const) : null }]
  })
}
