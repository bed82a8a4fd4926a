import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryLists } from '../../test/any-ledger.ts'
import { type Clocks, stateAt } from '../ledger/index.ts'
import { foldOf } from './fold.ts'

const day = fc.constantFrom('2022-01-20', '2022-01-21', '2022-02-02')
const anyClocks: fc.Arbitrary<Clocks> = fc.record({ asOf: day, knownBy: day }, { requiredKeys: [] })

describe('a fold that keeps what it has made', () => {
  it('gives the state of a plain one, byte for byte, for any entries and clocks', () => {
    fc.assert(
      fc.property(
        entryLists,
        fc.nat(30),
        fc.array(anyClocks, { minLength: 1, maxLength: 5 }),
        (entries, cut, clocks) => {
          let length = Math.min(cut, entries.length)
          const fold = foldOf(
            () => length,
            (from) => ({ entries: entries.slice(from, length) }),
          )
          const shown = (state: object): string =>
            JSON.stringify(state, (_, value) => (value instanceof Map ? [...value] : value))
          for (const upTo of [length, entries.length]) {
            length = upTo
            for (const one of clocks) expect(shown(fold.state(one))).toBe(shown(stateAt(entries.slice(0, upTo), one)))
          }
        },
      ),
    )
  })
})
