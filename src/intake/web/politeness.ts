import type { Pace } from './pace.ts'

/** Milliseconds between the end of one request to a host and the next. */
export const usualPause = 1000

/** Lets one request at a time to each host, with a pause between. */
export interface Politeness {
  /** Waits until it is our turn at the host of this address; `leave` must follow. `pause`: what the host asks for. */
  readonly enter: (url: URL, pause?: number, signal?: AbortSignal) => Promise<void>
  readonly leave: (url: URL) => void
}

interface Host {
  /** Resolves when those before us have left. */
  last: Promise<void>
  free: () => void
  /** When the host was left for the last time. */
  left: number
}

export const politenessOf = (pace: Pace, pause: number = usualPause): Politeness => {
  const hosts = new Map<string, Host>()
  const hostOf = (url: URL): Host => {
    const known = hosts.get(url.hostname)
    if (known) return known
    const host: Host = { last: Promise.resolve(), free: () => {}, left: Number.NEGATIVE_INFINITY }
    hosts.set(url.hostname, host)
    return host
  }
  return {
    enter: async (url, asked = 0, signal) => {
      const host = hostOf(url)
      const before = host.last
      let free = (): void => {}
      host.last = new Promise((done) => {
        free = done
      })
      try {
        await before
        const wait = host.left + Math.max(pause, asked) - pace.now()
        if (wait > 0) await pace.sleep(wait, signal)
        signal?.throwIfAborted()
        host.free = free
      } catch (error) {
        free()
        throw error
      }
    },
    leave: (url) => {
      const host = hostOf(url)
      host.left = pace.now()
      host.free()
      host.free = () => {}
    },
  }
}
