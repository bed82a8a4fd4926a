import { type Moment, now } from '../kernel/clock.ts'
import { Fault } from '../kernel/fault.ts'
import { type Decision, decide, type Entry, type Store } from '../ledger/index.ts'
import { type CaseOpening, caseFile, createSqlite, memoryStore, openSqlite } from '../stores/index.ts'
import type { CaseReader } from '../views/view.ts'
import { entriesOn } from './entries-on.ts'
import { negationIn } from './negation.ts'
import { partyName } from './party-name.ts'

/** An open case: what views ask, and the door through which people's decisions enter. */
export interface Case extends CaseReader {
  readonly store: Store
  /** Checks and appends a person's decision; gives its entry. Throws `Fault('unknown-id')` and `Fault('bad-decision')`. */
  readonly decide: (decision: Decision, person: string) => Entry
  readonly close: () => void
}

/** What tells the time; tests tell it themselves. */
export type Clock = () => Moment

/** Ids shown where several begin alike. */
const shown = 5

const commitmentsWith = (store: Store, prefix: string): readonly string[] =>
  store.state({}).commitments.flatMap(({ id }) => (id.startsWith(prefix) ? [id] : []))

const theOne = (ids: readonly string[], prefix: string): string => {
  const [only] = ids
  if (only === undefined)
    throw new Fault(
      'unknown-id',
      `nothing in this case begins with ${prefix}`,
      'ids are shown by: timeline, owed, sources',
    )
  if (ids.length === 1) return only
  const names = ids.slice(0, shown).join(', ') + (ids.length > shown ? ` and ${ids.length - shown} more` : '')
  throw new Fault('ambiguous-id', `${prefix} may be any of ${ids.length}: ${names}`, 'give more letters')
}

const idIn = (store: Store, given: string): string => {
  const prefix = given.trim().toLowerCase()
  if (prefix === '') throw new Fault('unknown-id', 'an id is needed', 'ids are shown by: timeline, owed, sources')
  const ids = new Set([...store.idsWith(prefix), ...commitmentsWith(store, prefix)])
  return ids.has(prefix) ? prefix : theOne([...ids].sort(), prefix)
}

/** The case that a store keeps. */
export const caseOf = (store: Store, clock: Clock = now): Case => ({
  store,
  name: store.name,
  state: store.state,
  search: store.search,
  document: store.added,
  partyName: (party) => partyName(party) ?? party,
  decide: (decision, person) => {
    const entry = decide(store.facts(), decision, person, clock())
    store.append([entry])
    return entry
  },
  idOf: (prefix) => idIn(store, prefix),
  entriesOn: (id) => entriesOn(store, id),
  negationIn,
  close: store.close,
})

/** How to open a case. `clock` tells the moment of decisions. */
export interface OpenOptions extends CaseOpening {
  readonly clock?: Clock
}

/** Opens the case in a file, named with or without its ending `.demarche`. Throws the faults of files that are no good. */
export const openCase = (path: string, { clock, ...opening }: OpenOptions = {}): Case =>
  caseOf(openSqlite(path, opening), clock)

/** Makes the file of a new case and opens it. Throws `Fault('case-exists')`. */
export const initCase = (path: string, options: OpenOptions = {}): Case => openCase(createSqlite(path), options)

/** A case in memory, gone with the process. */
export const memoryCase = (name: string, clock: Clock = now): Case => caseOf(memoryStore(name), clock)

export { caseFile }
