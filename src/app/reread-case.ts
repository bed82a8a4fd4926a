import { now } from '../kernel/clock.ts'
import { type ActHeard, type Store, type Verdict, verdictsOf } from '../ledger/index.ts'
import type { Clock } from './case.ts'
import { type Changed, type Reread, rereadEntries } from './reread.ts'

export interface RereadOptions {
  /** Version of the reader, which the entries name. */
  readonly reader: string
  readonly clock?: Clock
  /** Called after each document, with the number of documents. */
  readonly onDone?: (reread: Reread, of: number) => void
}

/** What changed in an act, and what a person decided on it before. */
export interface Retold extends Changed {
  readonly person: Verdict | null
}

/** A document in which something changed. */
export interface RereadDocument {
  readonly document: string
  readonly title: string
  readonly changed: readonly Retold[]
}

/** What came of reading a case anew. */
export interface Rereadings {
  readonly documents: number
  readonly changed: readonly RereadDocument[]
}

const documentsOf = (store: Store): readonly string[] => {
  const ids: string[] = []
  for (const { body } of store.entries()) if (body.type === 'DocumentAdded') ids.push(body.document)
  return ids
}

const idOf = (body: ActHeard | null): string => body?.act.id ?? ''

const isSaid = ({ accepted, rejected, corrected }: Verdict): boolean =>
  accepted || rejected || Object.keys(corrected).length > 0

/** Reads every document of a case anew with the present reader, each in a transaction of its own. What people decided stays. */
export const rereadCase = (store: Store, { reader, clock = now, onDone }: RereadOptions): Rereadings => {
  const verdicts = verdictsOf(store.facts())
  const onAct = ({ before, now: fresh }: Changed): Verdict | null => {
    const verdict = verdicts.get(idOf(before)) ?? verdicts.get(idOf(fresh))
    return verdict && isSaid(verdict) ? verdict : null
  }
  const documents = documentsOf(store)
  const changed = documents.flatMap((document): readonly RereadDocument[] => {
    const reread = rereadEntries(store, document, { reader, at: clock() })
    if (reread.entries.length > 0) store.append(reread.entries)
    onDone?.(reread, documents.length)
    if (reread.changed.length === 0) return []
    return [
      { document, title: reread.title, changed: reread.changed.map((pair) => ({ ...pair, person: onAct(pair) })) },
    ]
  })
  return { documents: documents.length, changed }
}
