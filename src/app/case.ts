import type { Decision, Entry, Store } from '../ledger/index.ts'
import type { CaseReader } from '../views/view.ts'

/** An open case: what views ask, and the door through which people's decisions enter. */
export interface Case extends CaseReader {
  readonly store: Store
  /** Checks and appends a person's decision; gives its entry. Throws `Fault('unknown-id')` and `Fault('bad-decision')`. */
  readonly decide: (decision: Decision, person: string) => Entry
  /** The one id of a document, act, commitment or entry that begins with `prefix`. Throws `Fault('unknown-id' | 'ambiguous-id')`. */
  readonly idOf: (prefix: string) => string
  readonly close: () => void
}
