import { type DecisionBody, type Entry, inTime, type Store } from '../ledger/index.ts'
import { onceFor } from '../views/kept.ts'
import { occurrenceIndex } from './desk/occurrence-index.ts'

const namesIn = (body: DecisionBody): readonly string[] => {
  if ('acts' in body) return body.acts
  if ('act' in body) return [body.act]
  return 'on' in body ? [body.on] : []
}

const commitmentIndex = onceFor((state) => new Map(state.commitments.map((one) => [one.id, one])))

/** The tellings of an act, and for a commitment those of the acts that opened it and said it again. */
const tellingsOf = (store: Store, id: string): readonly string[] => {
  const state = store.state({})
  const commitment = commitmentIndex(state).get(id)
  const acts = commitment ? [commitment.opened, ...commitment.restated] : [id]
  const index = occurrenceIndex(state)
  return [...new Set(acts.flatMap((act) => index.get(act) ?? []))].flatMap(({ tellings }) => tellings)
}

/** Decisions on the case as a whole name nothing in it. */
const isOn = (ids: ReadonlySet<string>, { id, body }: Entry<DecisionBody>): boolean => {
  const named = namesIn(body)
  return ids.has(id) || named.some((on) => ids.has(on)) || (ids.has('case') && named.length === 0)
}

/** Entries on a document, an act (all its tellings), a commitment or, by `case`, the case as a whole; decisions withdrawn since among them. */
export const entriesOn = (store: Store, id: string): readonly Entry[] => {
  const isDocument = store.hasDocument(id)
  const ids = new Set([id, ...(isDocument || id === 'case' ? [] : tellingsOf(store, id))])
  const heard = isDocument
    ? store.ofDocument(id).filter(({ body }) => body.type !== 'ActHeard')
    : [...ids].flatMap((act): readonly Entry[] => store.ofAct(act))
  const decided = store.decisions().filter((entry) => isOn(ids, entry))
  const one = store.entry(id)
  return [...new Map([...heard, ...decided, ...(one ? [one] : [])].map((entry) => [entry.id, entry])).values()].sort(
    inTime,
  )
}
