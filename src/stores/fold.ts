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

/** Where states outlive the process; see sqlite/kept-states.ts. */
export interface Keeper {
  readonly kept: (upTo: Sequence, clocks: Clocks) => CaseState | null
  readonly keep: (upTo: Sequence, state: CaseState, facts: Facts) => void
}

const nowhere: Keeper = { kept: () => null, keep: () => undefined }

/** Facts and states of a growing list of entries: each entry is taken in once, when somebody asks. */
export const foldOf = (
  length: () => Sequence,
  since: (from: Sequence) => News,
  { kept, keep }: Keeper = nowhere,
): Fold => {
  let known: Facts = noFacts
  let upTo: Sequence = 0
  let teller: Teller | null = null
  const facts = (): Facts => {
    const last = length()
    if (last > upTo) {
      const { entries, digests } = since(upTo)
      known = evolve(known, entries, digests)
      upTo = last
      teller = null
    }
    return known
  }
  const workedOut = (clocks: Clocks): CaseState => {
    const said = facts()
    teller ??= tellerOf(said)
    const state = stateOf(said, clocks, teller)
    keep(upTo, state, said)
    return state
  }
  const states = stateShelf((clocks) => kept(length(), clocks) ?? workedOut(clocks))
  let stated: Sequence = 0
  const state = (clocks: Clocks): CaseState => {
    const last = length()
    if (last !== stated) states.clear()
    stated = last
    return states.of(clocks)
  }
  return { facts, state }
}
