import { stateCodes } from './data/state-codes.ts'
import { once, rowsOf } from './forms.ts'

/** Codes of a state in the tables of others. */
export interface StateCodes {
  /** Number in the Correlates of War state system list; null where it has none. */
  readonly cow: number | null
  /** FIPS 10-4; null where it has none, or two. */
  readonly fips: string | null
}

const codes = once(
  (): ReadonlyMap<string, StateCodes> =>
    new Map(
      rowsOf(stateCodes).map(([party = '', cow = '', fips = '']) => [
        party,
        { cow: cow === '' ? null : Number(cow), fips: fips === '' ? null : fips },
      ]),
    ),
)

/** Codes of the state with this ISO 3166-1 alpha-3 code; null for territories, former states and whatever is no state. */
export const codesOfState = (party: string): StateCodes | null => codes().get(party) ?? null
