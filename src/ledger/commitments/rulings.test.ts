import { describe, expect, it } from 'vitest'
import { commitmentsIn, type Decided, factsWith, lives, type Said } from '../../../test/small-case.ts'
import { noContent } from '../../acts/act-content.ts'
import type { Ruling } from '../commitment.ts'
import { factsOf, makeEntry } from '../index.ts'

const demand: Said = {
  id: 'ask', on: '2030-01-10', kind: 'demand', who: 'RUR > SYL', about: 'withdraw troop', topic: 'troop withdrawal',
} // biome-ignore format: a row
const refusal: Said = { ...demand, id: 'no', on: '2030-01-15', kind: 'refusal', who: 'SYL > RUR' }
const open = 'demand SYL → RUR: open 01-10'

const ruled = (ruling: Ruling, on = '2030-01-12', act = 'ask'): Decided => ({
  on,
  body: { type: 'CommitmentRuled', act, ruling },
})

describe('a ruling', () => {
  it('outranks the machine from its day on, and what the machine would propose is kept aside', () => {
    const facts = factsWith([ruled({ state: 'accepted', on: '2030-01-12', why: 'the minister said so' })])
    const [first] = commitmentsIn([demand, refusal], {}, facts)
    expect(first?.state).toBe('accepted')
    expect(first?.moves.map(({ state, origin }) => `${state} ${origin}`)).toEqual(['open machine', 'accepted person'])
    expect(first?.moves.at(-1)?.why).toBe('the minister said so')
    expect(first?.outranked?.map(({ state }) => state)).toEqual(['refused'])
  })
  it('leaves what the machine proposed before', () => {
    expect(lives([demand, refusal], {}, factsWith([ruled({ state: 'partly', on: '2030-01-20' })]))).toEqual([
      `${open}, refused 01-15 by SYL, partly! 01-20`,
    ])
  })
  it('counts from the day it was recorded where it names none', () => {
    expect(lives([demand], {}, factsWith([ruled({ state: 'met' }, '2030-01-18')]))).toEqual([`${open}, met! 01-18`])
  })
  it('counts from the opening where it names an earlier day', () => {
    expect(lives([demand], {}, factsWith([ruled({ state: 'met', on: '2030-01-01' })]))).toEqual([`${open}, met! 01-10`])
  })
  it('does not hold before its day, in the world or known', () => {
    const facts = factsWith([ruled({ state: 'met', on: '2030-01-18' })])
    expect(lives([demand], { asOf: '2030-01-17' }, facts)).toEqual([open])
    expect(lives([demand], { knownBy: '2030-01-17' }, facts)).toEqual([open])
    expect(lives([demand], { asOf: '2030-01-18' }, facts)).toEqual([`${open}, met! 01-18`])
  })
  it('is not known before any act that it cites', () => {
    const facts = factsWith([ruled({ state: 'refused', on: '2030-01-11', cites: ['no'] })])
    expect(lives([demand, refusal], { knownBy: '2030-01-12' }, facts)).toEqual([open])
    expect(lives([demand, refusal], {}, facts)).toEqual([`${open}, refused! 01-11 by SYL`])
  })
  it('cites the act it was given on where it cites none', () => {
    expect(commitmentsIn([demand], {}, factsWith([ruled({ state: 'met' })]))[0]?.moves.at(-1)?.cites).toEqual(['ask'])
  })
  it('can be given on any telling of what opened it, and on what said it again', () => {
    const other: Said = { ...demand, id: 'other', on: '2030-01-11', sameAs: 'ask' }
    const again: Said = { ...demand, id: 'again', on: '2030-01-11' }
    const met = (act: string) => factsWith([ruled({ state: 'met' }, '2030-01-12', act)])
    expect(lives([demand, other], {}, met('other'))).toEqual([`${open}, met! 01-12`])
    expect(lives([demand, again], {}, met('again'))).toEqual([`${open}, met! 01-12`])
  })
  it('gives way to a later one, and comes back when that is withdrawn', () => {
    const rulings = [
      ruled({ state: 'met', on: '2030-01-12' }),
      ruled({ state: 'open', on: '2030-01-14' }, '2030-01-14'),
    ]
    expect(lives([demand], {}, factsWith(rulings))).toEqual([`${open}, met! 01-12, open! 01-14`])
    expect(lives([demand], {}, factsWith(rulings, [1]))).toEqual([`${open}, met! 01-12`])
    expect(lives([demand, refusal], {}, factsWith(rulings, [0, 1]))).toEqual([`${open}, refused 01-15 by SYL`])
  })
  it('sets a due day, or takes it away', () => {
    const owed: Said = {
      ...demand,
      id: 'owed',
      kind: 'reply',
      who: 'SYL > RUR',
      standing: 'planned',
      due: '2030-01-11',
    }
    const facts = factsWith([ruled({ due: '2030-01-20', on: '2030-01-10' }, '2030-01-12', 'owed')])
    const [first] = commitmentsIn([owed], { asOf: '2030-01-19' }, facts)
    expect(first?.due).toMatchObject({ edtf: '2030-01-20', basis: 'person' })
    expect(first?.state).toBe('owed')
    expect(commitmentsIn([owed], { asOf: '2030-01-21' }, facts)[0]?.state).toBe('late')
    const none = factsWith([ruled({ due: null, on: '2030-01-10' }, '2030-01-12', 'owed')])
    expect(commitmentsIn([owed], { asOf: '2030-02-21' }, none)[0]).toMatchObject({ state: 'owed', due: null })
  })
  it('that does not fit, or on an act that is not there, changes nothing', () => {
    expect(lives([demand], {}, factsWith([ruled({ state: 'carried-out' })]))).toEqual([open])
    expect(lives([demand], {}, factsWith([ruled({ state: 'met' }, '2030-01-12', 'nobody')]))).toEqual([open])
    expect(lives([{ ...demand, kind: 'statement' }], {}, factsWith([ruled({ state: 'met' })]))).toEqual([])
  })
  it('goes over to the act that takes the place of one that the reader no longer hears', () => {
    const reader = { by: 'reader', version: '1' } as const
    const act = (id: string, to: number) => ({
      type: 'ActHeard', document: 'report 1', content: noContent,
      words: { evidence: '', about: null, condition: null, quotes: [], where: null },
      act: {
        id, kind: 'demand', from: [], to: [], about: null, standing: 'happened', condition: null, quotes: [], when: null,
        due: null, where: null, holder: 'report', evidence: { from: 100, to }, plover: null, rule: 'test', doubts: [],
      },
    }) as const // biome-ignore format: an act
    const entries = [act('old', 160), act('ask', 150)].map((body) =>
      makeEntry(body, reader, '2030-01-10T00:00:00.000Z'),
    )
    const word = makeEntry(
      ruled({ state: 'met' }, '', 'old').body,
      { by: 'person', name: 'ada' },
      '2030-01-12T00:00:00.000Z',
    )
    expect(lives([demand], {}, factsOf([...entries, word]))).toEqual([`${open}, met! 01-12`])
  })
})
