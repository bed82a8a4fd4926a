import { describe, expect, it } from 'vitest'
import { madeUpPace } from '../../../test/loopback-site.ts'
import { backOff, retryAfter } from './back-off.ts'
import { seeded } from './pace.ts'

const now = Date.UTC(2022, 0, 21, 10, 0, 0)

describe('back-off', () => {
  it('doubles from half a minute to a day, with chance up to half on top', () => {
    const pace = madeUpPace()
    const waits = [1, 2, 3, 8, 40].map((failures) => backOff(failures, pace) / 1000)
    const least = [30, 60, 120, 3840, 86_400]
    expect(waits.map((wait, at) => wait >= (least[at] ?? 0) && wait < (least[at] ?? 0) * 1.5)).toEqual(
      least.map(() => true),
    )
  })
  it('follows from the seed', () => {
    const some = (seed: number) => Array.from({ length: 5 }, seeded(seed))
    expect(some(7)).toEqual(some(7))
    expect(some(7)).not.toEqual(some(8))
    expect(some(7).every((number) => number >= 0 && number < 1)).toBe(true)
  })
  it('is never shorter than the server asks', () => {
    expect(backOff(1, madeUpPace(), 3_600_000)).toBe(3_600_000)
  })
  it('reads seconds and dates, and nothing else', () => {
    expect(retryAfter('120', now)).toBe(120_000)
    expect(retryAfter('Fri, 21 Jan 2022 10:05:00 GMT', now)).toBe(300_000)
    expect(retryAfter('Fri, 21 Jan 2022 09:00:00 GMT', now)).toBe(0)
    expect(retryAfter('999999999', now)).toBe(86_400_000)
    expect([retryAfter('soon', now), retryAfter('-5', now), retryAfter(undefined, now)]).toEqual([null, null, null])
  })
})
