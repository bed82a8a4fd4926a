import { useEffect, useState } from 'react'
import type { CaseInfo } from '../../api/answers.ts'
import { recallData, remember } from '../../parts/memory.ts'

/** What the case was like when somebody last looked at it in this browser. */
export interface Visit {
  readonly version: number
  /** The day that the case had reached (its latest report); null in an empty case. */
  readonly day: string | null
  /** The day of the visit, by the browser's clock. */
  readonly on: string
}

const isVisit = (value: unknown): value is Visit =>
  typeof value === 'object' && value !== null && 'version' in value && 'day' in value && 'on' in value

/** Visits that this window began with: the last one stays the last while the window is open. */
const begun = new Map<string, Visit | null>()

const nameOf = (kase: string): string => `visit:${kase}`

const lastVisit = (kase: string): Visit | null => {
  const known = begun.get(kase)
  if (known !== undefined) return known
  const visit = recallData(nameOf(kase), isVisit)
  begun.set(kase, visit)
  return visit
}

const today = (): string => new Date().toLocaleDateString('sv-SE')

/** The last visit before this one, null on the first; this one is noted for the next. `day` is that of the latest state. */
export const useLastVisit = (kase: CaseInfo | undefined, day: string | null | undefined): Visit | null => {
  const [visit, setVisit] = useState<Visit | null>(null)
  const [name, version] = [kase?.name, kase?.version]
  useEffect(() => {
    if (name === undefined || version === undefined || day === undefined) return
    setVisit(lastVisit(name))
    remember(nameOf(name), JSON.stringify({ version, day, on: today() } satisfies Visit))
  }, [name, version, day])
  return visit
}
