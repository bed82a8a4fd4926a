import type { CaseState, Clocks, DocumentDigest, Entry, Facts, Sequence, Teller } from '../ledger/index.ts'
import { evolve, noFacts, stateOf, tellerOf } from '../ledger/index.ts'

/** States kept at a time: of the day, of the day compared with, and one to spare. */
const statesKept = 3

/** Entries that are new to a fold; `digests` stand for those of documents that the store has gone through before. */
export interface News {
  readonly entries: Iterable<Entry>
  readonly digests?: Iterable<DocumentDigest>
}

interface Fold {
  readonly facts: () => Facts
  readonly state: (clocks: Clocks) => CaseState
}

const keyOf = ({ asOf, knownBy }: Clocks): string => `${asOf ?? ''} ${knownBy ?? ''}`

/** States by their clocks, the latest asked for kept. */
const stateShelf = (make: (clocks: Clocks) => CaseState) => {
  const shelf = new Map<string, CaseState>()
  const keep = (key: string, state: CaseState): CaseState => {
    shelf.delete(key)
    shelf.set(key, state)
    for (const oldest of shelf.keys()) if (shelf.size > statesKept) shelf.delete(oldest)
    return state
  }
  return {
    of: (clocks: Clocks): CaseState => keep(keyOf(clocks), shelf.get(keyOf(clocks)) ?? make(clocks)),
    clear: (): void => shelf.clear(),
  }
}

/** Facts and states of a growing list of entries: each entry is taken in once, when somebody asks. */
export const foldOf = (length: () => Sequence, since: (from: Sequence) => News): Fold => {
  let known: Facts = noFacts
  let upTo: Sequence = 0
  const facts = (): Facts => {
    const last = length()
    if (last > upTo) {
      const { entries, digests } = since(upTo)
      known = evolve(known, entries, digests)
      upTo = last
      states.clear()
      teller = null
    }
    return known
  }
  let teller: Teller | null = null
  const states = stateShelf((clocks) => {
    teller ??= tellerOf(known)
    return stateOf(known, clocks, teller)
  })
  const state = (clocks: Clocks): CaseState => {
    facts()
    return states.of(clocks)
  }
  return { facts, state }
}
