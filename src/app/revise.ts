import type { ReportSource } from '../intake/report-source.ts'
import { now } from '../kernel/clock.ts'
import { Fault } from '../kernel/fault.ts'
import type { Span } from '../kernel/span.ts'
import { type Anchor, anchorIn, makeEntry, type Telling } from '../ledger/index.ts'
import { type AddOptions, addDocuments, type Outcome } from './add-documents.ts'
import type { Case } from './case.ts'

/** Words that an older text showed, and where they are in the newer one. */
export interface Moved {
  /** Id of the act that they show, or that quotes them. */
  readonly act: string
  readonly of: 'evidence' | 'quote'
  readonly words: string
  readonly anchor: Anchor
}

export interface Revision {
  readonly document: string
  readonly by: string
  /** Acts heard in the newer text. */
  readonly acts: number
  readonly moved: readonly Moved[]
}

const movedIn = (text: string, old: string, { act }: Telling): readonly Moved[] => {
  const row = (of: Moved['of'], { from, to }: Span): Moved => ({
    act: act.id,
    of,
    words: old.slice(from, to),
    anchor: anchorIn(text, old, from, to),
  })
  return [row('evidence', act.evidence), ...act.quotes.map((quote) => row('quote', quote))]
}

const textIn = (kase: Case, id: string): string => {
  const text = kase.document(id)?.text
  if (text === undefined)
    throw new Fault('unknown-id', `no report ${id} in this case`, 'ids of reports are shown by: sources')
  return text
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
  const document = kase.idOf(given)
  const old = textIn(kase, document)
  const tellings = [...kase.state({}).tellings.values()].filter((telling) => telling.document === document)
  let outcome: Outcome | undefined
  await addDocuments(kase.store, [source], { ...options, onDone: (one) => (outcome = one) })
  if (!outcome || outcome.as === 'faulty')
    throw outcome?.fault ?? new Fault('empty-input', `no report (${source.name})`)
  const by = outcome.document
  if (by === document)
    throw new Fault('bad-decision', 'the text is the same: nothing is revised', 'give the newer text')
  const body = { type: 'DocumentRevised', document, by } as const
  kase.store.append([makeEntry(body, { by: 'person', name: person }, (options.clock ?? now)())])
  const text = textIn(kase, by)
  const acts = outcome.as === 'added' ? outcome.acts : 0
  return { document, by, acts, moved: tellings.sort((a, b) => a.at - b.at).flatMap((one) => movedIn(text, old, one)) }
}
