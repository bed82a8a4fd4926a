import type { CaseState, Occurrence } from '../../ledger/index.ts'

const indexes = new WeakMap<CaseState, ReadonlyMap<string, Occurrence>>()

const indexOf = (state: CaseState): ReadonlyMap<string, Occurrence> => {
  const index = new Map<string, Occurrence>()
  for (const one of state.occurrences) for (const telling of one.tellings) index.set(telling, one)
  return index
}

/** The act (occurrence) that each telling tells; made once for each state. */
export const occurrenceIndex = (state: CaseState): ReadonlyMap<string, Occurrence> => {
  const index = indexes.get(state) ?? indexOf(state)
  indexes.set(state, index)
  return index
}
