import { describe, expect, it } from 'vitest'
import { factsWith, type Said, smallCase } from '../../../test/small-case.ts'
import { kinds } from '../../acts/kinds/index.ts'
import { closedStates, statesOf } from '../commitment.ts'
import { noFacts } from '../facts.ts'
import { commitmentsOf } from './index.ts'

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const names = kinds.map(({ name }) => name)
const parties = ['RUR', 'SYL', 'BOR', 'RUR+SYL', '']
const words = ['withdraw', 'troop', 'border', 'free', 'prisoner', 'answer', 'grain', 'demand']
const topics = ['', 'troop withdrawal', 'prisoner release', 'grain export']
const standings = ['happened', 'happened', 'happened', 'planned', 'possible', 'denied', 'cancelled'] as const

/** Acts of every kind, standing and pair of parties, thrown together. */
const acts = (seed: number, length: number): readonly Said[] => {
  const roll = dice(seed)
  const one = <T>(from: readonly [T, ...T[]] | readonly T[], otherwise: T): T =>
    from[Math.floor(roll() * from.length)] ?? otherwise
  const day = (): string =>
    `2030-0${1 + Math.floor(roll() * 3)}-${String(1 + Math.floor(roll() * 28)).padStart(2, '0')}`
  return Array.from({ length }, (_, i) => ({
    on: day(),
    kind: one(names, 'demand'),
    who: `${one(parties, '')} > ${one(parties, '')}`,
    report: `report ${Math.floor(roll() * length)}`,
    standing: one(standings, 'happened'),
    about: [...new Set([one(words, ''), one(words, ''), one(words, '')])].join(' '),
    topic: one(topics, ''),
    names: one(parties, ''),
    calls: roll() < 0.4 ? [one(names, 'demand')] : [],
    not: roll() < 0.2,
    ...(roll() < 0.3 ? { when: day() } : {}),
    ...(roll() < 0.2 ? { due: roll() < 0.5 ? day() : '2030-02' } : {}),
    ...(roll() < 0.2 ? { list: `list ${Math.floor(roll() * 5)}`, listOpen: roll() < 0.5 } : {}),
    ...(roll() < 0.3
      ? { condition: 'troop withdraw', ifNames: one(parties, ''), ifCalls: [one(names, 'demand')] }
      : {}),
    ...(i > 3 && roll() < 0.2 ? { sameAs: `a${1 + Math.floor(roll() * 3)}` } : {}),
  }))
}

const shuffled = <T>(values: readonly T[], roll: () => number): readonly T[] =>
  values.map((value) => ({ value, at: roll() })).sort((a, b) => a.at - b.at).map(({ value }) => value) // biome-ignore format: one chain

const asOf = '2030-04-01'

describe('what is owed', () => {
  it('does not depend on the order of the acts', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { occurrences, tellings } = smallCase(acts(seed, 60), { asOf })
      const expected = commitmentsOf(occurrences, tellings, noFacts, { asOf })
      const mixed = new Map(shuffled([...tellings], dice(seed + 1000)))
      expect(commitmentsOf(shuffled(occurrences, dice(seed + 2000)), mixed, noFacts, { asOf })).toEqual(expected)
    }
  })
  it('can be worked out from any first part of the acts, and each life is whole', () => {
    const all = acts(7, 80)
    const facts = factsWith([
      { on: '2030-02-01', body: { type: 'CommitmentRuled', act: 'a1', ruling: { due: '2030-03-01' } } },
    ])
    for (let length = 0; length <= all.length; length++) {
      const { occurrences, tellings } = smallCase(all.slice(0, length), { asOf })
      for (const one of commitmentsOf(occurrences, tellings, facts, { asOf })) {
        expect(statesOf[one.kind]).toContain(one.state)
        expect(one.moves.at(-1)?.state).toBe(one.state)
        expect(one.moves.every(({ cites }) => cites.length > 0 && cites.every((id) => tellings.has(id)))).toBe(true)
        expect(one.moves.map(({ day }) => day)).toEqual(one.moves.map(({ day }) => day).toSorted())
      }
    }
  })
  it('closes nothing that no other act shows, but what its own due day ends', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { occurrences, tellings } = smallCase(acts(seed, 40), { asOf })
      for (const { state, moves, opened } of commitmentsOf(occurrences, tellings, noFacts, { asOf })) {
        const cites = moves.flatMap((move) => move.cites)
        if (closedStates.has(state) && !['expired', 'lapsed'].includes(state))
          expect(cites.some((id) => id !== opened)).toBe(true)
      }
    }
  })
  it('has one id for each', () => {
    const { occurrences, tellings } = smallCase(acts(3, 400))
    const ids = commitmentsOf(occurrences, tellings, noFacts, {}).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{10}$/.test(id))).toBe(true)
  })
})
