// What this browser remembers between visits. A browser that keeps nothing (private window, blocked storage) does without.

const named = (name: string): string => `demarche:${name}`

export const recall = (name: string): string | null => {
  try {
    return localStorage.getItem(named(name))
  } catch {
    return null
  }
}

export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(named(name), value)
  } catch {
    // Full or blocked: the next visit starts afresh.
  }
}

/** Data kept as JSON; null where there is none or it is not what `fits` takes. */
export const recallData = <Data>(name: string, fits: (value: unknown) => value is Data): Data | null => {
  try {
    const value: unknown = JSON.parse(recall(name) ?? 'null')
    return fits(value) ? value : null
  } catch {
    return null
  }
}
