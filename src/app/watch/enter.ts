import type { Document } from '../../document/document.ts'
import type { WebReport } from '../../intake/web/web-report.ts'
import { Fault } from '../../kernel/fault.ts'
import { type DocumentFacts, newerTexts, type Store } from '../../ledger/index.ts'
import { type AddOptions, addDocuments, type Outcome } from '../add-documents.ts'
import type { Case } from '../case.ts'
import { factsOfDocument } from '../document-facts.ts'
import { type Revision, reviseDocument } from '../revise.ts'

/**
 * What became of a report from an address. `same`: only what stands around its body is otherwise. `back`: the text is one that the
 * report had before the one that speaks now, which goes on to speak.
 */
export type Entered =
  | { readonly as: 'added'; readonly document: string; readonly acts: number }
  | { readonly as: 'known'; readonly document: string }
  | { readonly as: 'same'; readonly document: string }
  | { readonly as: 'back'; readonly document: string; readonly shown: string }
  | { readonly as: 'revised'; readonly document: string; readonly revision: Revision }
  | { readonly as: 'faulty'; readonly fault: Fault }

export interface EnterOptions extends AddOptions {
  /** Who has the case watched, and so says that a newer text takes the place of an older one. */
  readonly person: string
}

const find = (store: Store, id: string): DocumentFacts | undefined =>
  store.hasDocument(id) ? factsOfDocument(store, id) : undefined

/** The report that speaks in the place of this one: its newest text, or itself. */
export const voiceOf = (store: Store, document: string): string => {
  const seen = new Set<string>()
  let voice = document
  for (;;) {
    seen.add(voice)
    const newer = newerTexts(factsOfDocument(store, voice), (id) => find(store, id))
    const next = newer.findLast((id) => !seen.has(id))
    if (next === undefined) return voice
    voice = next
  }
}

type Text = Pick<Document, 'text' | 'zones'>

const bodyOf = ({ text, zones }: Text): string => {
  const body = zones.filter(({ kind }) => kind === 'body').map(({ from, to }) => text.slice(from, to))
  return body.length === 0 ? text : body.join('\n')
}

const sameBody = (kase: Case, known: string, document: Document): boolean => {
  const added = kase.document(known)
  return added !== null && bodyOf({ text: added.text, zones: added.zones as Text['zones'] }) === bodyOf(document)
}

const add = async (kase: Case, { source }: WebReport, options: EnterOptions): Promise<Entered> => {
  let outcome: Outcome | undefined
  await addDocuments(kase.store, [source], { ...options, onDone: (one) => (outcome = one) })
  if (!outcome) throw new Fault('empty-input', `no report (${source.name})`)
  if (outcome.as === 'added' || outcome.as === 'faulty') return outcome
  return { as: 'known', document: outcome.document }
}

/**
 * Enters a report from an address in a case; where the case has a report of that address already, as its newer text, whether or
 * not anybody says that it was changed. Throws what the case itself refuses.
 */
export const enterReport = async (
  kase: Case,
  report: WebReport,
  known: string | undefined,
  options: EnterOptions,
): Promise<Entered> => {
  const { document, source } = report
  if (document instanceof Fault) return { as: 'faulty', fault: document }
  const before = known === undefined || !kase.store.hasDocument(known) ? undefined : voiceOf(kase.store, known)
  if (before === undefined || before === document.id) return add(kase, report, options)
  if (kase.store.hasDocument(document.id)) {
    const voice = voiceOf(kase.store, document.id)
    if (voice !== document.id) return { as: 'back', document: voice, shown: document.id }
  }
  if (sameBody(kase, before, document)) return { as: 'same', document: before }
  const revision = await reviseDocument(kase, before, source, options)
  return { as: 'revised', document: revision.by, revision }
}
