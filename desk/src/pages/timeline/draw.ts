import { type Mark, type Placed, rowHeight } from './place.ts'
import { type Span, ticksOf } from './scale.ts'

/** Colours as the style sheet has them, asked for once a drawing. */
export interface Colours {
  readonly [name: string]: string
}

const names = ['ink', 'ink-soft', 'line', 'sunk', 'talks', 'words', 'deeds', 'waits', 'focus', 'raised'] as const

export const coloursOf = (element: Element): Colours => {
  const style = getComputedStyle(element)
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]))
}

/** Pixels between two ticks at least. */
const tickGap = 84
export const axisHeight = 24
const bar = rowHeight - 3

const colourOf = ({ entry }: Mark, colours: Colours): string =>
  colours[entry.sort === 'move' ? 'waits' : entry.sort] ?? '#000'

const diamond = (c: CanvasRenderingContext2D, x: number, y: number): void => {
  const half = bar / 2
  c.moveTo(x + half, y)
  c.lineTo(x + bar, y + half)
  c.lineTo(x + half, y + bar)
  c.lineTo(x, y + half)
  c.closePath()
}

/** Ends that are not sharp fade out. */
const faded = (c: CanvasRenderingContext2D, { x, width, entry }: Mark, colour: string): string | CanvasGradient => {
  if (!entry.softStart && !entry.softEnd) return colour
  const gradient = c.createLinearGradient(x, 0, x + width, 0)
  const clear = `color-mix(in srgb, ${colour} 15%, transparent)`
  gradient.addColorStop(0, entry.softStart ? clear : colour)
  gradient.addColorStop(0.5, colour)
  gradient.addColorStop(1, entry.softEnd ? clear : colour)
  return gradient
}

const shape = (c: CanvasRenderingContext2D, mark: Mark): void => {
  c.beginPath()
  if (mark.entry.sort === 'move') diamond(c, mark.x, mark.y)
  else c.roundRect(mark.x, mark.y, mark.width, bar, bar / 2)
}

const drawMark = (c: CanvasRenderingContext2D, mark: Mark, colours: Colours): void => {
  const colour = colourOf(mark, colours)
  shape(c, mark)
  if (mark.entry.undated) {
    c.strokeStyle = colour
    c.lineWidth = 1.5
    c.stroke()
    return
  }
  c.fillStyle = faded(c, mark, colour)
  c.fill()
}

const drawLanes = (c: CanvasRenderingContext2D, { lanes }: Placed, width: number, colours: Colours): void => {
  c.textBaseline = 'top'
  for (const { name, top, height } of lanes) {
    c.fillStyle = colours['line'] ?? ''
    c.fillRect(0, top + height - 1, width, 1)
    c.fillStyle = colours['ink-soft'] ?? ''
    c.font = '600 12px system-ui, sans-serif'
    c.fillText(name, 4, top + 4)
  }
}

const drawTicks = (
  c: CanvasRenderingContext2D,
  window: Span,
  width: number,
  height: number,
  colours: Colours,
): void => {
  const perDay = width / (window.to - window.from)
  c.font = '12px system-ui, sans-serif'
  for (const { at, label } of ticksOf(window, Math.max(2, width / tickGap))) {
    const x = (at - window.from) * perDay
    c.fillStyle = colours['line'] ?? ''
    c.fillRect(x, 0, 1, height - axisHeight)
    c.fillStyle = colours['ink-soft'] ?? ''
    c.fillText(label, x + 3, height - axisHeight + 6)
  }
}

const drawChosen = (c: CanvasRenderingContext2D, mark: Mark, colours: Colours): void => {
  c.beginPath()
  c.roundRect(mark.x - 3, mark.y - 3, mark.width + 6, bar + 6, 5)
  c.strokeStyle = colours['focus'] ?? ''
  c.lineWidth = 2.5
  c.stroke()
}

export interface Scene {
  readonly placed: Placed
  readonly window: Span
  readonly width: number
  readonly height: number
  /** Marks with this entry get a ring. */
  readonly isChosen: (mark: Mark) => boolean
}

/** Draws all of it; some five thousand marks take a few milliseconds. */
export const draw = (
  c: CanvasRenderingContext2D,
  { placed, window, width, height, isChosen }: Scene,
  colours: Colours,
): void => {
  c.clearRect(0, 0, width, height)
  drawTicks(c, window, width, height, colours)
  drawLanes(c, placed, width, colours)
  for (const mark of placed.marks) drawMark(c, mark, colours)
  for (const mark of placed.marks) if (isChosen(mark)) drawChosen(c, mark, colours)
}
