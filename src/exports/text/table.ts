import type { Cell, Column, Table } from '../../views/view.ts'
import { columnsOf, padded, pieces } from './columns.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './wrap.ts'

export interface TableOptions {
  /** Columns of the page. */
  readonly width: number
  readonly paint: Paint
}

const gap = 2
/** No column that wraps gets narrower than this, or than its head. */
const narrowest = 5
/** Words longer than this may be broken. */
const longWord = 16
/** With less room than this the main column goes under the row. */
const roomForMain = 36
const indent = 4
const mark = /\[\[|\]\]/g

/** The lines of a cell, each safe for a terminal. */
const cellLines = (cell: Cell | undefined): readonly string[] => {
  if (cell === null || cell === undefined) return ['']
  return (typeof cell === 'object' ? cell : [String(cell)]).map(oneLine)
}

/** An interval may be broken after its stroke: "2022-01-24/", "2022-01-30". */
const stroke = /(?<=^[\d~?.-]+\/)(?=[\d.])/

/** Breaks a line between words. `measure` tells the columns that words will take. */
const fold = (line: string, width: number, measure = columnsOf): readonly string[] => {
  const lines: string[] = []
  let open = ''
  const fitting = (word: string): readonly string[] =>
    measure(word) <= width ? [word] : word.split(stroke).flatMap((part) => pieces(part, width))
  for (const word of line.split(' '))
    for (const [at, part] of fitting(word).entries()) {
      const longer = open === '' ? part : open + (at > 0 ? '' : ' ') + part
      if (open !== '' && measure(longer) > width) {
        lines.push(open)
        open = part
      } else open = longer
    }
  return [...lines, open]
}

type Row = readonly (readonly string[])[]

const plainWords = (line: string, { lit }: Column): string => (lit ? line.replaceAll(mark, '') : line)

/** Columns that each column would take if the page had no end. */
const naturals = (columns: readonly Column[], rows: readonly Row[]): readonly number[] =>
  columns.map((column, at) =>
    rows.reduce(
      (most, row) => Math.max(most, ...(row[at] ?? []).map((line) => columnsOf(plainWords(line, column)))),
      columnsOf(column.name),
    ),
  )

/** The longest word of each column, so that words stay whole where they can. */
const longest = (columns: readonly Column[], rows: readonly Row[]): readonly number[] =>
  columns.map(({ name }, at) =>
    rows.reduce(
      (most, row) =>
        Math.max(
          most,
          ...(row[at] ?? []).flatMap((line) =>
            line
              .split(' ')
              .flatMap((word) => word.split(stroke))
              .map(columnsOf),
          ),
        ),
      Math.max(narrowest, columnsOf(name)),
    ),
  )

/**
 * The widest width that the wrapping columns may have so that all fit: columns narrower than it keep their own, so that short
 * columns stay whole and only long ones are broken.
 */
const share = (wants: readonly number[], room: number): number => {
  let left = room
  const sorted = [...wants].sort((a, b) => a - b)
  for (const [at, want] of sorted.entries()) {
    const each = Math.floor(left / (sorted.length - at))
    if (want > each) return each
    left -= want
  }
  return Math.max(0, ...wants)
}

interface Layout {
  readonly columns: readonly Column[]
  readonly natural: readonly number[]
  readonly least: readonly number[]
}

const total = (own: readonly number[]): number => own.reduce((sum, one) => sum + one, gap * (own.length - 1))

/**
 * Widths in which no wrapping column is narrower than its longest word, or than `cap` where that is less. What the page has
 * left beyond that goes to the columns that want more.
 */
const widthsWith = ({ columns, natural, least }: Layout, page: number, cap: number): readonly number[] => {
  const own = columns.map(({ wraps }, at) => Math.min(natural[at] ?? 0, wraps ? Math.min(cap, least[at] ?? 0) : page))
  const wants = columns.map(({ wraps }, at) => (wraps ? (natural[at] ?? 0) - (own[at] ?? 0) : 0))
  const room = page - total(own)
  const each = share(
    wants.filter((want) => want > 0),
    Math.max(0, room),
  )
  return own.map((width, at) => width + Math.min(wants[at] ?? 0, each))
}

const widths = (layout: Layout, page: number): readonly number[] => {
  const whole = widthsWith(layout, page, longWord)
  return total(whole) <= page ? whole : widthsWith(layout, page, narrowest)
}

const without = <Item>(items: readonly Item[], at: number): readonly Item[] => items.filter((_, place) => place !== at)

const layoutOf = (columns: readonly Column[], rows: readonly Row[]): Layout => ({
  columns,
  natural: naturals(columns, rows),
  least: longest(columns, rows),
})

/** Does the page leave the main column too little room beside the others? */
const isCramped = (layout: Layout, page: number): boolean => {
  const main = layout.columns.findIndex((column) => column.main)
  if (main < 0) return false
  const own = widthsWith(layout, page, longWord)
  return total(own) > page || (own[main] ?? 0) < Math.min(layout.natural[main] ?? 0, roomForMain)
}

/** Words found are lit; where a line break fell between them, to the end of the line and from its beginning. */
const light = (paint: Paint) => {
  let on = false
  return (line: string): string => {
    const parts = line.split(mark)
    const dressed = parts.map((part, at) => {
      if (at > 0) on = !on
      return on && part !== '' ? paint.bold(part) : part
    })
    return dressed.join('')
  }
}

const blockOf = (lines: readonly string[], column: Column, width: number, paint: Paint): readonly string[] => {
  const lamp = light(paint)
  return lines
    .flatMap((line) => (column.wraps ? fold(line, width, (words) => columnsOf(plainWords(words, column))) : [line]))
    .map((line) => {
      const blank = ' '.repeat(Math.max(0, width - columnsOf(plainWords(line, column))))
      const words = column.lit ? lamp(line) : line
      return column.align === 'right' ? blank + words : words + blank
    })
}

const rowLines = (row: Row, columns: readonly Column[], own: readonly number[], paint: Paint): readonly string[] => {
  const blocks = columns.map((column, at) => blockOf(row[at] ?? [''], column, own[at] ?? 0, paint))
  const height = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, line) =>
    blocks
      .map((block, at) => block[line] ?? ' '.repeat(own[at] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

const headLine = (columns: readonly Column[], own: readonly number[]): string =>
  columns
    .map(({ name, align }, at) => padded(name, own[at] ?? 0, align === 'right'))
    .join(' '.repeat(gap))
    .trimEnd()

const noteLines = (note: string, { width, paint }: TableOptions): readonly string[] =>
  fold(oneLine(note), width).map(paint.dim)

const sideBySide = (columns: readonly Column[], rows: readonly Row[], { width, paint }: TableOptions) => {
  const own = widths(layoutOf(columns, rows), width)
  return { head: headLine(columns, own), blocks: rows.map((row) => rowLines(row, columns, own, paint)) }
}

/** Rows with the main column's words in lines of their own under each. */
const stacked = (columns: readonly Column[], rows: readonly Row[], options: TableOptions) => {
  const main = columns.findIndex((column) => column.main)
  const { main: _, ...column } = columns[main] ?? { name: '' }
  const { head, blocks } = sideBySide(
    without(columns, main),
    rows.map((row) => without(row, main)),
    options,
  )
  const below = (row: Row | undefined): readonly string[] =>
    blockOf(row?.[main] ?? [''], column, options.width - indent, options.paint)
      .map((line) => line.trimEnd())
      .flatMap((line) => (line === '' ? [] : [' '.repeat(indent) + line]))
  return { head, blocks: blocks.map((lines, at) => [...lines, ...below(rows[at])]) }
}

const headLines = (head: string, columns: readonly Column[], rows: readonly Row[], paint: Paint): readonly string[] =>
  rows.length > 0 && columns.some(({ name }) => name !== '') ? [paint.dim(head)] : []

/** A table for a terminal: its title, aligned columns broken to the page's width, its notes. Ends in a line break. */
export const tableText = (table: Table, options: TableOptions): string => {
  const { columns } = table
  const { width, paint } = options
  const rows = table.rows.map((row) => columns.map((_, at) => cellLines(row[at])))
  const lay = isCramped(layoutOf(columns, rows), width) ? stacked : sideBySide
  const { head, blocks } = lay(columns, rows, options)
  const title = fold(oneLine(table.title), width).map(paint.bold)
  const body = [...headLines(head, columns, rows, paint), ...blocks.flat()]
  const notes = table.notes.flatMap((note) => noteLines(note, options))
  const parts = [title, body, notes].filter((lines) => lines.length > 0)
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
