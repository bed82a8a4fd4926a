import { describe, expect, it } from 'vitest'
import { states } from './data/states.ts'
import { rowsOf } from './forms.ts'
import { codesOfState } from './state-codes.ts'

const ofSort = (sort: string): readonly string[] =>
  rowsOf(states).flatMap(([party = '', given]) => (given === sort ? [party] : []))

const told = <T>(values: readonly (T | null | undefined)[]): readonly T[] =>
  values.filter((value): value is T => value !== null && value !== undefined)

describe('codes of states', () => {
  it('are there for every state of today, and for no other party', () => {
    expect(ofSort('s').filter((party) => codesOfState(party) === null)).toEqual([])
    expect([...ofSort('t'), ...ofSort('h'), 'NATO'].filter((party) => codesOfState(party) !== null)).toEqual([])
  })
  it('differ from state to state', () => {
    for (const code of ['cow', 'fips'] as const) {
      const all = told(ofSort('s').map((party) => codesOfState(party)?.[code]))
      expect(new Set<unknown>(all).size).toBe(all.length)
    }
  })
  it('are those of the lists', () => {
    expect(codesOfState('RUS')).toEqual({ cow: 365, fips: 'RS' })
    expect(codesOfState('CHE')).toEqual({ cow: 225, fips: 'SZ' })
    expect(codesOfState('VAT')).toEqual({ cow: null, fips: 'VT' })
    expect(codesOfState('SSD')).toEqual({ cow: 626, fips: null })
  })
})
