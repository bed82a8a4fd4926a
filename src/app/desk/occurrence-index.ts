import type { CaseState } from '../../ledger/index.ts'

const indexes = new WeakMap<CaseState, ReadonlyMap<string, string>>()

const indexOf = (state: CaseState): ReadonlyMap<string, string> => {
  const index = new Map<string, string>()
  for (const { id, tellings } of state.occurrences) for (const telling of tellings) index.set(telling, id)
  return index
}

/** The act (occurrence) that each telling tells; made once for each state. */
export const occurrenceIndex = (state: CaseState): ReadonlyMap<string, string> => {
  const index = indexes.get(state) ?? indexOf(state)
  indexes.set(state, index)
  return index
}
