import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { addDays, type Day, daysBetween } from '../../../../src/kernel/day.ts'
import type { Show } from '../../../../src/views/show.ts'
import { useAnswer } from '../../api/query.ts'
import { edtfWords } from '../../parts/edtf.tsx'
import { owedText } from '../../text/en/owed.ts'
import { text } from '../../text/en.ts'

interface Props {
  /** The day shown; null for the latest. */
  readonly asOf: Day | null
  readonly choose: (day: Day) => void
}

/** The page follows when the slider has rested for this many milliseconds. */
const rest = 120
/** Time for one step of a run; a run takes at most so many steps. */
const stepTime = 400
const mostSteps = 60

/** First and last day of the case, whatever the clock says. */
const useDays = (): { readonly first: Day; readonly last: Day } | null => {
  const show = useAnswer<Show>('views/show').data
  if (!show || show.from === null) return null
  const last = [show.day, show.to].filter((day) => day !== null).sort().at(-1) ?? show.from // biome-ignore format: short
  return { first: show.from, last }
}

/** The day under the thumb at once, the page a little later. */
const useThumb = ({ asOf, choose }: Props, last: Day) => {
  const [thumb, setThumb] = useState<Day | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setThumb(asOf), [asOf])
  useEffect(() => () => clearTimeout(waiting.current), [])
  const move = (day: Day): void => {
    setThumb(day)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => choose(day), rest)
  }
  return { day: thumb ?? asOf ?? last, move }
}

const useRun = (day: Day, first: Day, last: Day, move: (day: Day) => void) => {
  const [running, setRunning] = useState(false)
  const step = Math.max(1, Math.ceil(daysBetween(first, last) / mostSteps))
  const latest = useRef(move)
  latest.current = move
  useEffect(() => {
    if (!running) return
    if (day >= last) return setRunning(false)
    const next = addDays(day, step)
    const timer = setTimeout(() => latest.current(next > last ? last : next), stepTime)
    return () => clearTimeout(timer)
  }, [running, day, last, step])
  const toggle = (): void => {
    if (!running && day >= last) move(first)
    setRunning(!running)
  }
  return { running, toggle }
}

const Slider = ({ asOf, choose, first, last }: Props & { readonly first: Day; readonly last: Day }) => {
  const { day, move } = useThumb({ asOf, choose }, last)
  const { running, toggle } = useRun(day, first, last, move)
  const { slider } = owedText
  const by = (days: number): void => {
    const to = addDays(day, days)
    move(to < first ? first : to > last ? last : to)
  }
  return (
    <section className="panel time-slider no-print" aria-label={slider.title}>
      <Button size="xs" variant="default" aria-pressed={running} onClick={toggle}>
        {running ? slider.pause : slider.play}
      </Button>
      <Button size="xs" variant="default" aria-label={slider.back} onClick={() => by(-1)} disabled={day <= first}>
        −
      </Button>
      <div className="time-track">
        <input
          type="range"
          aria-label={slider.label}
          aria-valuetext={edtfWords(day)}
          min={0}
          max={Math.max(1, daysBetween(first, last))}
          value={Math.max(0, daysBetween(first, day))}
          onChange={({ currentTarget }) => move(addDays(first, Number(currentTarget.value)))}
        />
        <div className="row spread small soft">
          <span>{edtfWords(first)}</span>
          <strong className="time-day">{slider.value(edtfWords(day))}</strong>
          <span>{edtfWords(last)}</span>
        </div>
      </div>
      <Button size="xs" variant="default" aria-label={slider.forth} onClick={() => by(1)} disabled={day >= last}>
        +
      </Button>
    </section>
  )
}

/** Runs the case through time: from its first day to its last, by mouse, keys or by itself. */
export const TimeSlider = (props: Props) => {
  const days = useDays()
  return days ? <Slider {...props} {...days} /> : <p className="unseen">{text.states.loading}</p>
}
