import type { ReportSource } from '../intake/report-source.ts'
import { now } from '../kernel/clock.ts'
import { Fault } from '../kernel/fault.ts'
import { makeEntry } from '../ledger/index.ts'
import { type AddOptions, addDocuments, type Outcome } from './add-documents.ts'
import type { Case } from './case.ts'
import { type Revision, revisionOf } from './revision.ts'

export type { Moved, Revision } from './revision.ts'

const known = (kase: Case, given: string): string => {
  const id = kase.idOf(given)
  if (!kase.store.hasDocument(id))
    throw new Fault('unknown-id', `no report ${id} in this case`, 'ids of reports are shown by: sources')
  return id
}

/**
 * Puts a newer text in the place of a report: the older one no longer speaks, and every word that an act of it rests on is looked
 * for in the newer. Throws `Fault('unknown-id')`, and the fault of a source that cannot be read.
 */
export const reviseDocument = async (
  kase: Case,
  given: string,
  source: ReportSource,
  { person, ...options }: AddOptions & { readonly person: string },
): Promise<Revision> => {
  const document = known(kase, given)
  let outcome: Outcome | undefined
  await addDocuments(kase.store, [source], { ...options, revises: false, onDone: (one) => (outcome = one) })
  if (!outcome || outcome.as === 'faulty')
    throw outcome?.fault ?? new Fault('empty-input', `no report (${source.name})`)
  const by = outcome.document
  if (by === document)
    throw new Fault('bad-decision', 'the text is the same: nothing is revised', 'give the newer text')
  const body = { type: 'DocumentRevised', document, by } as const
  kase.store.append([makeEntry(body, { by: 'person', name: person }, (options.clock ?? now)())])
  return { ...revisionOf(kase.store, document, by), acts: outcome.as === 'added' ? outcome.acts : 0 }
}
