import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decided, type Told, telling } from '../../../test/tellings.ts'
import type { Decision } from '../decide.ts'
import { type Facts, noFacts } from '../facts.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'
import { occurrencesOf } from './index.ts'

const match = (tellings: readonly Telling[], facts: Facts = noFacts): readonly Occurrence[] =>
  occurrencesOf(tellings, facts, (document) => document)

const demand: Told = { from: ['USA'], to: ['RUS'], terms: ['pull', 'force', 'border'], topic: 'troop withdrawal' }

const groups = (occurrences: readonly Occurrence[]): readonly string[] =>
  occurrences.map(({ tellings }) => [...tellings].sort().join(' ')).sort()

const matched = (a: string, b: string): Decision => ({ type: 'TellingsMatched', acts: [a, b] })
const parted = (a: string, b: string): Decision => ({ type: 'TellingsParted', acts: [a, b] })

describe('an occurrence', () => {
  const plan = telling('plan', {
    kind: 'meeting', from: ['RUS', 'USA'], standing: 'planned', when: '2022-01', published: '2022-01-18', knownFrom: '2022-01-18',
    holdsFrom: '2022-01-18', persons: { USA: 'Antony Blinken', RUS: 'Sergei Lavrov' },
  }) // biome-ignore format: rows
  const held = telling('held', {
    kind: 'meeting', from: ['RUS', 'USA'], when: '2022-01-21', published: '2022-01-22', knownFrom: '2022-01-22', where: 'Geneva',
    holdsFrom: '2022-01-21', persons: { USA: 'Blinken', RUS: 'Lavrov' }, review: 'accepted',
  }) // biome-ignore format: rows

  it('takes its fields from its tellings', () => {
    expect(match([held, plan])).toEqual([
      {
        id: 'plan', kind: 'meeting', from: ['RUS', 'USA'], to: [], people: ['Antony Blinken', 'Blinken', 'Lavrov', 'Sergei Lavrov'],
        standing: 'happened', when: '2022-01-21', due: null, where: 'Geneva', condition: null, holder: 'report', topic: '',
        root: 'CONSULT', tellings: ['plan', 'held'], sources: 2, day: '2022-01-18', news: '2022-01-18', differs: true, review: 'accepted',
      },
    ]) // biome-ignore format: rows
  })
  it('counts copies of one report once', () => {
    const [one] = occurrencesOf([held, plan], noFacts, () => 'one source')
    expect(one?.sources).toBe(1)
  })
})

describe('people', () => {
  const a = telling('a', demand)
  const b = telling('b', demand)
  const c = telling('c', { ...demand, terms: ['pull', 'force', 'border', 'once'] })
  const other = telling('z', { kind: 'statement', from: ['CHN'], terms: ['hope'], published: '2021-03-01' })

  it('join what the machine would not', () => {
    expect(groups(match([a, other]))).toEqual(['a', 'z'])
    expect(groups(match([a, other], decided(matched('a', 'z'))))).toEqual(['a z'])
  })
  it('part what the machine joins, even through a third', () => {
    expect(groups(match([a, b, c]))).toEqual(['a b c'])
    const [one, two] = groups(match([a, b, c], decided(parted('a', 'b'))))
    expect([one, two].join(' ').split(' ').sort()).toEqual(['a', 'b', 'c'])
    expect([one, two].some((group) => group?.includes('a') && group.includes('b'))).toBe(false)
  })
  it('keep apart whom later matches would lead together', () => {
    const facts = decided(parted('a', 'b'), matched('a', 'z'), matched('b', 'z'))
    expect(groups(match([a, b, other], facts))).toEqual(['a', 'b z'])
  })
  it('have the last word by their later decision', () => {
    expect(groups(match([a, other], decided(matched('a', 'z'), parted('a', 'z'))))).toEqual(['a', 'z'])
    expect(groups(match([a, b], decided(parted('a', 'b'), matched('a', 'b'))))).toEqual(['a b'])
  })
  it('restore the state by parting what they matched', () => {
    const before = match([a, b, c, other])
    expect(match([a, b, c, other], decided(matched('a', 'z'), parted('a', 'z')))).toEqual(before)
  })
  it('let others join what they matched', () => {
    expect(groups(match([a, b, other], decided(matched('a', 'z'))))).toEqual(['a b z'])
  })
})

const words = ['pull', 'force', 'border', 'truce', 'talk', 'grain', 'port', 'gas']
const anyTelling = fc.record({
  kind: fc.constantFrom('demand', 'meeting', 'statement', 'attack'),
  from: fc.constantFrom(['USA'], ['RUS', 'USA'], ['RUS'], ['RUS', 'UKR', 'USA']),
  to: fc.constantFrom([], ['RUS'], ['UKR']),
  terms: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
  published: fc.constantFrom('2022-01-20', '2022-01-21', '2022-01-22', '2022-02-10', null),
  when: fc.constantFrom(null, '2022-01-20', '2022-01-21', '2022-01'),
  standing: fc.constantFrom('happened', 'planned'),
  document: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
  at: fc.nat(500),
})
const anyCase = fc
  .array(anyTelling, { minLength: 1, maxLength: 14 })
  .map((all) => all.map((told, at) => telling(`t${at}`, told as Told)))

describe('whatever the tellings', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), (tellings, stream) => {
        const ranks = new Map(tellings.map(({ id }) => [id, stream.next().value as number]))
        const shuffled = [...tellings].sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
        expect(match(shuffled)).toEqual(match(tellings))
      }),
    )
  })
  it('each stands in one occurrence, which its lead names', () => {
    fc.assert(
      fc.property(anyCase, (tellings) => {
        const occurrences = match(tellings)
        expect(occurrences.flatMap((one) => one.tellings).sort()).toEqual(tellings.map(({ id }) => id).sort())
        for (const { id, tellings: own } of occurrences) expect(own[0]).toBe(id)
      }),
    )
  })
  it('parted ones never meet, and what was matched then parted leaves no trace', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), (tellings, i, j) => {
        const [a, b] = [tellings[i % tellings.length]?.id ?? '', tellings[j % tellings.length]?.id ?? '']
        fc.pre(a !== b)
        const apart = match(tellings, decided(parted(a, b)))
        expect(apart.some(({ tellings: own }) => own.includes(a) && own.includes(b))).toBe(false)
        expect(match(tellings, decided(matched(a, b), parted(a, b)))).toEqual(apart)
      }),
    )
  })
})
