import { type Day, isDay } from './day.ts'

/** A moment of recording, ISO 8601 in UTC to the millisecond: `2026-11-23T03:20:00.000Z`. Moments sort as strings. */
export type Moment = string

/** The one place that asks the machine for the time. Only the outer ring calls it; everything else is told. */
export const now = (): Moment => new Date().toISOString()

const shape = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

export const isMoment = (text: string): boolean => {
  const found = shape.exec(text)
  return found !== null && isDay(found[1] ?? '')
}

/** The (UTC) day of a moment. */
export const dayOf = (moment: Moment): Day => moment.slice(0, 10)

/** The moment a millisecond later: of several entries made at once each has its own place in time. */
export const nextMoment = (moment: Moment): Moment => new Date(Date.parse(moment) + 1).toISOString()
