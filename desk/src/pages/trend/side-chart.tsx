import type { KeyboardEvent } from 'react'
import type { Day } from '../../../../src/kernel/day.ts'
import type { TrendPoint } from '../../../../src/views/trend.ts'
import { go, useAddress } from '../../address/address.ts'
import { edtfWords } from '../../parts/edtf.tsx'
import { trendText } from '../../text/en/trend.ts'
import { type Bar, barsOf } from './bars.ts'

const height = 120
const half = height / 2
const least = 3

/** A point in the address: its first day and its side. */
export const keyOf = ({ from, party }: Pick<TrendPoint, 'from' | 'party'>): string => `${from} ${party}`

const press =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act()
  }

interface BarProps {
  readonly bar: Bar
  readonly name: string
  readonly width: number
  readonly isChosen: boolean
}

const BarShape = ({ bar, name, width, isChosen }: BarProps) => {
  const { point } = bar
  const choose = (): void => go({ at: isChosen ? null : keyOf(point) })
  const left = bar.x * width
  const wide = Math.max(least, bar.width * width - 1)
  const { conflict, cooperation, mean, from, to } = point
  const label = trendText.bar(name, edtfWords(from), edtfWords(to), conflict, cooperation, mean.toFixed(1))
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={label}
      className={`trend-bar${isChosen ? ' on' : ''}`}
      onClick={choose}
      onKeyDown={press(choose)}
    >
      <title>{label}</title>
      <rect className="trend-field" x={left} y={0} width={wide} height={height} />
      <rect className="trend-up" x={left} y={half - bar.up * half} width={wide} height={bar.up * half} />
      <rect className="trend-down" x={left} y={half} width={wide} height={bar.down * half} />
    </g>
  )
}

const meanLine = (bars: readonly Bar[], width: number): string =>
  bars.map(({ x, width: wide, mean }) => `${(x + wide / 2) * width},${mean * height}`).join(' ')

interface Props {
  readonly name: string
  readonly points: readonly TrendPoint[]
  readonly span: readonly [Day, Day]
  readonly peak: number
  /** Width of the picture in pixels. */
  readonly width: number
}

/** One side through time: cooperation upwards, conflict downwards, and the mean score as a line. */
export const SideChart = ({ name, points, span, peak, width }: Props) => {
  const { at } = useAddress().params
  const bars = barsOf(points, span, peak)
  return (
    <figure className="trend-side">
      <figcaption>{name}</figcaption>
      <svg width={width} height={height} role="group" aria-label={trendText.picture(name)}>
        <line className="trend-axis" x1={0} x2={width} y1={half} y2={half} />
        {bars.map((bar) => (
          <BarShape key={bar.point.from} bar={bar} name={name} width={width} isChosen={at === keyOf(bar.point)} />
        ))}
        <polyline className="trend-mean" points={meanLine(bars, width)} />
        {bars.map(({ x, width: wide, mean, point }) => (
          <circle key={point.from} className="trend-dot" cx={(x + wide / 2) * width} cy={mean * height} r={3} />
        ))}
      </svg>
    </figure>
  )
}
