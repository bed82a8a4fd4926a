import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { dayOfNumber } from '../../../../src/kernel/day.ts'
import { go, open, useAddress } from '../../address/address.ts'
import { edtfWords } from '../../parts/edtf.tsx'
import { timelineText } from '../../text/en/timeline.ts'
import { axisHeight, coloursOf, draw } from './draw.ts'
import type { Entry, Lane } from './entries.ts'
import { Overview } from './overview.tsx'
import { type Mark, markAt, type Placed, placed } from './place.ts'
import { moved, type Span, within, zoomed } from './scale.ts'

const closer = 0.6
const step = 0.25
/** After this many milliseconds of rest the window goes into the address. */
const rest = 300

const dayWords = (at: number): string => edtfWords(dayOfNumber(Math.floor(at)) ?? '')

const keyOf = ({ id, when, kind }: Entry): string => `${id} ${when} ${kind}`

interface Props {
  readonly lanes: readonly Lane[]
  readonly entries: readonly Entry[]
  readonly all: Span
  readonly choose: (entry: Entry | null) => void
  readonly chosen: Entry | null
}

const windowIn = (params: Readonly<Record<string, string>>, all: Span): Span => {
  const [from, to] = [Number(params['from']), Number(params['to'])]
  return within(from < to ? { from, to } : all, all)
}

/** The window: kept here while it moves, in the address once it rests. */
const useWindow = (all: Span) => {
  const { params } = useAddress()
  const known = useRef<Span>(windowIn(params, all))
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [shown, setShown] = useState(known.current)
  useEffect(() => {
    known.current = windowIn(params, all)
    setShown(known.current)
  }, [params, all])
  const set = useCallback(
    (next: Span): void => {
      known.current = within(next, all)
      setShown(known.current)
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => {
        const { from, to } = known.current
        go({ from: from.toFixed(1), to: to.toFixed(1) }, { replace: true })
      }, rest)
    },
    [all],
  )
  return { known, shown, set }
}

/** Draws when something changed, once a frame at most; nothing of it goes through React. */
const useDrawing = (scene: {
  readonly placed: Placed
  readonly window: Span
  readonly width: number
  readonly chosen: Entry | null
}) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { placed: place, window, width, chosen } = scene
  const height = place.height + axisHeight
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context || width === 0) return
    const frame = requestAnimationFrame(() => {
      const ratio = devicePixelRatio
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio)
        element.height = Math.round(height * ratio)
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const isChosen = ({ entry }: Mark): boolean => entry === chosen
      draw(context, { placed: place, window, width, height, isChosen }, coloursOf(element))
    })
    return () => cancelAnimationFrame(frame)
  })
  return { canvas, height }
}

const nextOf = (entries: readonly Entry[], chosen: Entry | null, by: number, { from, to }: Span): Entry | null => {
  if (chosen) return entries[entries.indexOf(chosen) + by] ?? chosen
  const seen = entries.filter(({ first, last }) => last >= from && first <= to)
  return (by > 0 ? seen[0] : seen.at(-1)) ?? null
}

/** Moves the window so that an entry lies in it. */
const showing = ({ first, last }: Entry, window: Span): Span => {
  if (first >= window.from && last <= window.to) return window
  const half = (window.to - window.from) / 2
  const middle = (first + last) / 2
  return { from: middle - half, to: middle + half }
}

type Moving = ReturnType<typeof useWindow>

/** The wheel zooms around the pointer. A listener of its own: React's may not keep the page from scrolling. */
const useWheel = (canvas: RefObject<HTMLCanvasElement | null>, { known, set }: Moving): void => {
  useEffect(() => {
    const element = canvas.current
    const zoom = (event: WheelEvent): void => {
      if (!event.ctrlKey && Math.abs(event.deltaY) < Math.abs(event.deltaX)) return
      event.preventDefault()
      const { from, to } = known.current
      const around = from + ((to - from) * event.offsetX) / Math.max(1, element?.clientWidth ?? 1)
      set(zoomed(known.current, event.deltaY > 0 ? 1 / 0.85 : 0.85, around))
    }
    element?.addEventListener('wheel', zoom, { passive: false })
    return () => element?.removeEventListener('wheel', zoom)
  }, [canvas, known, set])
}

/** A press on a mark chooses it; a drag moves the window. */
const useDragging = (marks: readonly Mark[], { known, set }: Moving, width: number, choose: Props['choose']) => {
  const drag = useRef<{ readonly x: number; readonly window: Span; moved: boolean } | null>(null)
  const pick = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent): Mark | null => markAt(marks, offsetX, offsetY)
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, window: known.current, moved: false }
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>): void => {
      const start = drag.current
      if (!start) {
        event.currentTarget.style.cursor = pick(event) ? 'pointer' : 'grab'
        return
      }
      const { from, to } = start.window
      const by = ((start.x - event.clientX) * (to - from)) / Math.max(1, width)
      start.moved ||= Math.abs(event.clientX - start.x) > 3
      if (start.moved) set({ from: from + by, to: to + by })
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>): void => {
      if (drag.current && !drag.current.moved) choose(pick(event)?.entry ?? null)
      drag.current = null
    },
  }
}

type Ways = Readonly<Record<'back' | 'forth' | 'closer' | 'farther' | 'whole', () => void>>

const waysOf = ({ shown, set }: Moving, all: Span): Ways => {
  const middle = (shown.from + shown.to) / 2
  return {
    back: () => set(moved(shown, -step)),
    forth: () => set(moved(shown, step)),
    closer: () => set(zoomed(shown, closer, middle)),
    farther: () => set(zoomed(shown, 1 / closer, middle)),
    whole: () => set(all),
  }
}

const buttons = [
  ['back', timelineText.back],
  ['forth', timelineText.forth],
  ['closer', timelineText.zoomIn],
  ['farther', timelineText.zoomOut],
  ['whole', timelineText.all],
] as const

const keys: Readonly<Record<string, keyof Ways>> = { '+': 'closer', '=': 'closer', '-': 'farther', '0': 'whole' }

/** What a key does; false where it does nothing here. */
const pressed = ({ key, shiftKey }: KeyboardEvent, props: Props, moving: Moving, ways: Ways): boolean => {
  const { entries, chosen, choose } = props
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const way = keys[key]
  if (by !== 0 && shiftKey) ways[by > 0 ? 'forth' : 'back']()
  else if (by !== 0) {
    const next = nextOf(entries, chosen, by, moving.shown)
    choose(next)
    if (next) moving.set(showing(next, moving.shown))
  } else if (key === 'Enter' && chosen) open(`/act/${chosen.id}`)
  else if (key === 'Escape') choose(null)
  else if (way) ways[way]()
  else return false
  return true
}

/** The entries of a case in lanes over time. */
export const Picture = (props: Props) => {
  const { lanes, entries, all, choose, chosen } = props
  const { ref, width } = useElementSize()
  const moving = useWindow(all)
  const { shown, set } = moving
  const place = useMemo(() => placed(lanes, shown, Math.max(1, width)), [lanes, shown, width])
  const { canvas, height } = useDrawing({ placed: place, window: shown, width, chosen })
  useWheel(canvas, moving)
  const dragging = useDragging(place.marks, moving, width, choose)
  const ways = waysOf(moving, all)
  const words = timelineText.window(dayWords(shown.from), dayWords(shown.to), place.marks.length)
  return (
    <>
      <div className="row tight no-print">
        {buttons.map(([way, name]) => (
          <Button key={way} size="xs" variant="default" onClick={ways[way]}>
            {name}
          </Button>
        ))}
        <span className="small soft">{words}</span>
      </div>
      <div
        ref={ref}
        className="timeline-box"
        tabIndex={0}
        role="group"
        aria-label={`${timelineText.picture}. ${words}. ${timelineText.keys}`}
        data-drawn={place.marks.length}
        data-chosen={chosen ? keyOf(chosen) : undefined}
        onKeyDown={(event) => pressed(event, props, moving, ways) && event.preventDefault()}
      >
        <canvas ref={canvas} className="timeline-canvas" style={{ width, height }} {...dragging} />
      </div>
      <Overview entries={entries} all={within(all, all)} shown={shown} set={set} width={width} />
    </>
  )
}
