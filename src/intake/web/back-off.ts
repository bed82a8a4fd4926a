import type { Pace } from './pace.ts'

const second = 1000
const shortest = 30 * second
const longest = 24 * 3600 * second

/** A Retry-After as milliseconds from now, or null where it says nothing: seconds, or a date (RFC 9110, 10.2.3). */
export const retryAfter = (said: string | undefined, now: number): number | null => {
  if (said === undefined) return null
  const text = said.trim()
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * second, longest)
  const moment = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? null : Math.min(Math.max(moment - now, 0), longest)
}

/**
 * How long to leave a server alone after so many failures in a row: twice as long each time, from half a minute to a day, and by
 * chance up to half of that longer so that not all who failed come back at once; never shorter than the server asks.
 */
export const backOff = (failures: number, pace: Pace, asked: number | null = null): number => {
  const growing = Math.min(shortest * 2 ** Math.max(failures - 1, 0), longest)
  return Math.max(Math.round(growing * (1 + pace.chance() / 2)), asked ?? 0)
}
