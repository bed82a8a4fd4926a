import type { Entry, Lane } from './entries.ts'
import type { Span } from './scale.ts'

/** A mark in the picture, in pixels. */
export interface Mark {
  readonly entry: Entry
  readonly x: number
  readonly width: number
  readonly y: number
}

export interface PlacedLane {
  readonly name: string
  readonly top: number
  readonly height: number
}

export interface Placed {
  readonly marks: readonly Mark[]
  readonly lanes: readonly PlacedLane[]
  readonly height: number
}

/** Height of a row of marks; a lane grows by rows where marks would lie on each other, up to a limit. */
export const rowHeight = 12
const mostRows = 14
const laneAir = 22
/** Marks are at least so wide. */
export const dot = 9
const gap = 2

/** The first row whose last mark ends before `x`; the emptiest where none is free. */
const rowFor = (ends: number[], x: number): number => {
  const free = ends.findIndex((end) => end <= x)
  if (free >= 0) return free
  if (ends.length < mostRows) return ends.push(Number.NEGATIVE_INFINITY) - 1
  return ends.indexOf(Math.min(...ends))
}

/** Where the entries of a window stand. Linear in their number; entries come in order of time. */
export const placed = (lanes: readonly Lane[], window: Span, width: number): Placed => {
  const perDay = width / (window.to - window.from)
  const marks: Mark[] = []
  const places: PlacedLane[] = []
  let top = 0
  for (const { name, entries } of lanes) {
    const ends: number[] = []
    for (const entry of entries) {
      if (entry.last + 1 < window.from || entry.first > window.to) continue
      const x = (entry.first - window.from) * perDay
      const wide = Math.max(dot, (entry.last + 1 - entry.first) * perDay)
      const row = rowFor(ends, x)
      ends[row] = x + wide + gap
      marks.push({ entry, x, width: wide, y: top + laneAir + row * rowHeight })
    }
    const height = laneAir + Math.max(1, ends.length) * rowHeight + 6
    places.push({ name, top, height })
    top += height
  }
  return { marks, lanes: places, height: top }
}

/** The mark at a point; of several the one drawn last. */
export const markAt = (marks: readonly Mark[], x: number, y: number): Mark | null =>
  marks.findLast((mark) => x >= mark.x - 1 && x <= mark.x + mark.width + 1 && y >= mark.y && y <= mark.y + rowHeight) ??
  null

/** How many entries begin in each of `count` equal parts of the whole time. */
export const densityOf = (entries: readonly Entry[], all: Span, count: number): readonly number[] => {
  const parts = new Array<number>(count).fill(0)
  for (const { first } of entries) {
    const at = Math.floor(((first - all.from) / Math.max(1, all.to - all.from)) * count)
    const part = Math.min(count - 1, Math.max(0, at))
    parts[part] = (parts[part] ?? 0) + 1
  }
  return parts
}
