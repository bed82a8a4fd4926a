import type { Commitment } from '../commitment.ts'
import type { Facts } from '../facts.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Clocks } from '../state.ts'
import type { Telling } from '../telling.ts'

/** Everything that is owed, with its life so far. Depends on the occurrences and people's rulings, never on the order they came in. */
export const commitmentsOf = (
  _occurrences: readonly Occurrence[],
  _tellings: ReadonlyMap<string, Telling>,
  _facts: Facts,
  _clocks: Clocks,
): readonly Commitment[] => []
