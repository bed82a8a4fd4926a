import { type PointerEvent, useMemo } from 'react'
import { timelineText } from '../../text/en/timeline.ts'
import type { Entry } from './entries.ts'
import { densityOf } from './place.ts'
import type { Span } from './scale.ts'

const height = 44
const parts = 160

interface Props {
  readonly entries: readonly Entry[]
  readonly all: Span
  readonly shown: Span
  readonly set: (window: Span) => void
  readonly width: number
}

/** Where entries are dense in the whole time, and which part of it is shown: dragging moves that part. */
export const Overview = ({ entries, all, shown, set, width }: Props) => {
  const density = useMemo(() => densityOf(entries, all, parts), [entries, all])
  const peak = Math.max(1, ...density)
  const xOf = (at: number): number => ((at - all.from) / (all.to - all.from)) * width
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return
    const at = all.from + ((all.to - all.from) * event.nativeEvent.offsetX) / Math.max(1, width)
    const half = (shown.to - shown.from) / 2
    set({ from: at - half, to: at + half })
  }
  const path = density
    .map(
      (count, at) =>
        `${at === 0 ? 'M' : 'L'}${((at + 0.5) / parts) * width},${height - 4 - (count / peak) * (height - 10)}`,
    )
    .join(' ')
  return (
    <svg
      className="timeline-overview no-print"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerDown={move}
      onPointerMove={move}
    >
      <title>{timelineText.overview}</title>
      <rect
        className="timeline-window"
        x={xOf(shown.from)}
        y={1}
        width={Math.max(4, xOf(shown.to) - xOf(shown.from))}
        height={height - 2}
      />
      <path className="timeline-density" d={path} />
    </svg>
  )
}
