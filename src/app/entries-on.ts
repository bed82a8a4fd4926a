import { type DecisionBody, type Entry, inTime, type Store } from '../ledger/index.ts'
import { occurrenceIndex } from './desk/occurrence-index.ts'

const namesIn = (body: DecisionBody): readonly string[] => {
  if ('acts' in body) return body.acts
  if ('act' in body) return [body.act]
  return 'on' in body ? [body.on] : []
}

const isAbout = (ids: ReadonlySet<string>, { id, body }: Entry): boolean => {
  if (ids.has(id)) return true
  if (body.type === 'ActHeard') return ids.has(body.act.id)
  return 'document' in body && body.type !== 'DocumentReread' && ids.has(body.document)
}

/** The tellings of an act, and for a commitment those of the acts that opened it and said it again. */
const tellingsOf = (store: Store, id: string): readonly string[] => {
  const state = store.state({})
  const commitment = state.commitments.find((one) => one.id === id)
  const acts = commitment ? [commitment.opened, ...commitment.restated] : [id]
  const index = occurrenceIndex(state)
  return [...new Set(acts.flatMap((act) => index.get(act) ?? []))].flatMap(({ tellings }) => tellings)
}

const documentsOf = (store: Store, ids: readonly string[]): readonly string[] => {
  const { acts } = store.facts()
  return [...new Set(ids.flatMap((id) => acts.get(id)?.body.document ?? []))]
}

/** Entries on a document, an act (all its tellings), a commitment or, by `case`, the case as a whole; decisions withdrawn since among them. */
export const entriesOn = (store: Store, id: string): readonly Entry[] => {
  const isDocument = store.hasDocument(id)
  const tellings = isDocument || id === 'case' ? [] : tellingsOf(store, id)
  const ids = new Set([id, ...tellings])
  const read = [id, ...documentsOf(store, [...ids])].flatMap((one) => store.ofDocument(one))
  const decided = [...store.facts().decisions.values()].filter(
    (entry) =>
      entry.id === id ||
      (id === 'case' ? namesIn(entry.body).length === 0 : namesIn(entry.body).some((on) => ids.has(on))),
  )
  const heard = isDocument
    ? read.filter(({ body }) => body.type !== 'ActHeard')
    : read.filter((one) => isAbout(ids, one))
  const one = store.entry(id)
  return [...new Map([...heard, ...decided, ...(one ? [one] : [])].map((entry) => [entry.id, entry])).values()].sort(
    inTime,
  )
}
