import { setTimeout as wait } from 'node:timers/promises'
import { now } from '../../kernel/clock.ts'

/** What tells the time and waits; tests do it themselves. */
export interface Pace {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Throws the signal's reason where it is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Each call the next number from 0 up to 1, by chance as far as others can tell. */
  readonly chance: () => number
}

/** Numbers from 0 up to 1 that follow from a seed: mulberry32 of Tommy Ettinger, in the public domain. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

// Timers count milliseconds in 31 bits; longer waits are several.
const longestTimer = 2 ** 31 - 1

/** The time of the machine; `seed` parts the back-off of this process from that of others. */
export const realPace = (seed: number): Pace => ({
  now: () => Date.parse(now()),
  sleep: async (ms, signal) => {
    for (let left = ms; left > 0; left -= longestTimer) {
      // The timer's own error hides why it was aborted.
      await wait(Math.min(left, longestTimer), undefined, signal ? { signal } : {}).catch(() =>
        signal?.throwIfAborted(),
      )
    }
    signal?.throwIfAborted()
  },
  chance: seeded(seed),
})
