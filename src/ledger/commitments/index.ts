import type { Day } from '../../kernel/day.ts'
import type { Commitment } from '../commitment.ts'
import type { Facts } from '../facts.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Clocks } from '../state.ts'
import type { Telling } from '../telling.ts'
import { addresseesOf } from './addressees.ts'
import { type Book, newBook } from './book.ts'
import { type Draft, finished, letPass } from './draft.ts'
import { type Known, openBy } from './open.ts'
import { daysOfActs, moveBy } from './replay.ts'
import { applyRuling, type Ruled, rulingsOf } from './rulings.ts'
import type { Showing } from './showing.ts'

export { type ListState, listsOf } from './lists.ts'
export { type Topic, topicNameOf, topicsOf } from './topics.ts'

/** One day: first everything that opens, then what moves it, then what people ruled. */
const live = (book: Book, showings: readonly Showing[], rulings: readonly Ruled[], known: Known): void => {
  for (const showing of showings) openBy(book, showing, known)
  for (const showing of showings) moveBy(book, showing)
  for (const ruled of rulings) applyRuling(book, ruled, known.tellings)
}

const bySince = (a: Draft, b: Draft): number =>
  a.since < b.since ? -1 : a.since > b.since ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/**
 * Everything that is owed, with its life so far, by since and id: from the acts in the order of their days, and from what people
 * ruled. It depends on these and on the clocks alone, never on the order they came in; without `asOf` no due day passes by
 * itself. The occurrences must be those that hold by the clocks, as in `stateOf`. Never throws.
 */
export const commitmentsOf = (
  occurrences: readonly Occurrence[],
  tellings: ReadonlyMap<string, Telling>,
  facts: Facts,
  clocks: Clocks,
): readonly Commitment[] => {
  const book = newBook()
  const acts = daysOfActs(occurrences, tellings)
  const ruled = rulingsOf(facts, tellings, clocks)
  const ruledOn = new Set(ruled.map(({ telling }) => telling))
  const known: Known = { tellings, addressees: addresseesOf(tellings), ruledOn }
  const rulings = Map.groupBy(ruled, ({ day }) => day)
  const days: readonly Day[] = [...new Set([...acts.keys(), ...rulings.keys()])].sort()
  for (const day of days) live(book, acts.get(day) ?? [], rulings.get(day) ?? [], known)
  const { asOf } = clocks
  if (asOf !== undefined) for (const draft of book.drafts) letPass(draft, asOf)
  return book.drafts.sort(bySince).map(finished)
}
