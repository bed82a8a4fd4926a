import { assert } from '../kernel/assert.ts'
import { type DocumentFacts, factsOf, type Store } from '../ledger/index.ts'

/** What the case says of one document that is in it, without going through the others. */
export const factsOfDocument = (store: Store, id: string): DocumentFacts => {
  const facts = factsOf(store.ofDocument(id)).documents.get(id)
  assert(facts, `no document ${id}`)
  return facts
}
