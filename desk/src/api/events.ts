import { useEffect } from 'react'
import type { CaseInfo } from './answers.ts'
import { queries, refreshAll } from './query.ts'

/** Changes that come within this many milliseconds are shown together. */
const together = 250

const versionIn = (event: MessageEvent<unknown>): number | null => {
  try {
    const { version } = JSON.parse(String(event.data)) as { readonly version?: unknown }
    return typeof version === 'number' ? version : null
  } catch {
    return null
  }
}

/** Nothing is new to a page that has not asked yet. */
const isNew = (version: number): boolean => {
  const known = queries.getQueryData<CaseInfo>(['case', {}])?.version
  return known !== undefined && known !== version
}

/** Listens to the server: when the case grew, here or elsewhere, what is on the page is asked anew. */
export const useLiveVersion = (): void => {
  useEffect(() => {
    const source = new EventSource('/api/events')
    let waiting: ReturnType<typeof setTimeout> | undefined
    source.addEventListener('version', (event: MessageEvent<unknown>) => {
      const version = versionIn(event)
      if (version === null || !isNew(version)) return
      clearTimeout(waiting)
      waiting = setTimeout(() => void refreshAll(), together)
    })
    return () => {
      clearTimeout(waiting)
      source.close()
    }
  }, [])
}
