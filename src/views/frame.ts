import type { Day } from '../kernel/day.ts'
import type { CaseState } from '../ledger/state.ts'
import { onceFor } from './kept.ts'
import type { Ask, CaseReader } from './view.ts'

/** What every answer begins with: the case and the clocks it was asked by. */
export interface Frame {
  readonly case: string
  readonly asOf: Day | null
  readonly knownBy: Day | null
  /** The day that ages are counted to: as of, else known by, else that of the latest report; null in an empty case. */
  readonly day: Day | null
}

/** The latest day of publication; where no report tells one, the latest day of adding. */
const latestReport = onceFor((state: CaseState): Day | null => {
  let published: Day | null = null
  let added: Day | null = null
  for (const document of state.documents.values()) {
    if (document.published !== null && (published === null || document.published > published))
      published = document.published
    if (added === null || document.knownFrom > added) added = document.knownFrom
  }
  return published ?? added
})

export const frameOf = (kase: CaseReader, ask: Ask, state: CaseState): Frame => ({
  case: kase.name,
  asOf: ask.asOf ?? null,
  knownBy: ask.knownBy ?? null,
  day: ask.asOf ?? ask.knownBy ?? latestReport(state),
})

/** The state that an ask is about. */
export const stateFor = (kase: CaseReader, { asOf, knownBy }: Ask): CaseState =>
  kase.state({ ...(asOf === undefined ? {} : { asOf }), ...(knownBy === undefined ? {} : { knownBy }) })

/** "as of 2022-01-25", "as of 2022-02-18, the latest report", "as of 2022-01-27, known by 2022-01-25". */
export const clockWords = ({ asOf, knownBy, day }: Frame): string => {
  if (day === null) return 'in an empty case'
  if (asOf === null && knownBy === null) return `as of ${day}, the latest report`
  const known = knownBy === null ? '' : `known by ${knownBy}`
  return [asOf === null ? '' : `as of ${asOf}`, known].filter(Boolean).join(', ')
}
