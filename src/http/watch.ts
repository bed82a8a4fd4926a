/** Tells listeners that the case grew, by this process or by another. */
export interface Watch {
  /** Calls `grew` with every new version, and `ended` when the server stops. Gives what ends the listening. */
  readonly listen: (grew: (version: number) => void, ended: () => void) => () => void
  /** Looks at once: this process has written. */
  readonly look: () => void
  readonly listeners: () => number
  readonly close: () => void
}

interface Listener {
  readonly grew: (version: number) => void
  readonly ended: () => void
}

/** Milliseconds between two looks, while somebody listens. */
const usualPace = 500

/** Watches the number of entries of a case. A look that fails (the file is locked) is made again at the next turn. */
export const watchOf = (length: () => number, pace: number = usualPace): Watch => {
  const listeners = new Set<Listener>()
  let known = -1
  let timer: NodeJS.Timeout | undefined
  const version = (): number => {
    try {
      return length()
    } catch {
      return known
    }
  }
  const look = (): void => {
    if (listeners.size === 0) return
    const now = version()
    if (now === known) return
    known = now
    for (const { grew } of [...listeners]) grew(now)
  }
  const rest = (): void => {
    clearInterval(timer)
    timer = undefined
  }
  return {
    look,
    listeners: () => listeners.size,
    listen: (grew, ended) => {
      const listener = { grew, ended }
      if (listeners.size === 0) known = version()
      listeners.add(listener)
      timer ??= setInterval(look, pace)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) rest()
      }
    },
    close: () => {
      for (const { ended } of [...listeners]) ended()
      listeners.clear()
      rest()
    },
  }
}
