import { describe, expect, it } from 'vitest'
import { type Told, telling } from '../../../test/tellings.ts'
import type { Telling } from '../telling.ts'
import { facesOf } from './face.ts'
import { type Likeness, likenessOf } from './likeness.ts'

const liken = (a: Telling, b: Telling, ...others: readonly Telling[]): Likeness => {
  const [one, other] = facesOf([a, b, ...others])
  if (!one || !other) throw new Error('no faces')
  return likenessOf(one, other)
}

const meeting: Told = {
  kind: 'meeting',
  from: ['RUS', 'USA'],
  persons: { USA: 'Antony J. Blinken', RUS: 'Sergei Lavrov' },
  when: '2022-01-21',
}

const demand: Told = {
  from: ['USA'],
  to: ['RUS'],
  persons: { USA: 'Antony Blinken' },
  terms: ['pull', 'force', 'border'],
  topic: 'troop withdrawal',
}

describe('meetings', () => {
  it('are one where parties, people and day agree', () => {
    expect(
      liken(telling('a', meeting), telling('b', { ...meeting, persons: { USA: 'Blinken', RUS: 'Lavrov' } })).same,
    ).toBe(true)
  })
  it('are two on two days, and the later recurs', () => {
    const found = liken(telling('a', meeting), telling('b', { ...meeting, when: '2022-02-21' }))
    expect(found).toMatchObject({ same: false, apart: true, recurrence: true })
  })
  it('are two where others speak for a party on the same day', () => {
    const other = { ...meeting, persons: { USA: 'Wendy Sherman', RUS: 'Sergei Ryabkov' } }
    expect(liken(telling('a', meeting), telling('b', other)).apart).toBe(true)
  })
  it('that were planned for the day are those held on it', () => {
    const plan = telling('a', { ...meeting, standing: 'planned', published: '2022-01-18' })
    expect(liken(plan, telling('b', meeting)).same).toBe(true)
  })
  it('that a readout opens with are on its day', () => {
    const readout = { ...meeting, when: null, published: '2022-01-21' }
    expect(liken(telling('a', readout), telling('b', meeting)).same).toBe(true)
    expect(liken(telling('a', { ...readout, published: '2022-01-24' }), telling('b', meeting)).apart).toBe(true)
  })
  it('are not one for parties and kind alone', () => {
    const bare = { ...meeting, persons: {}, when: null, at: 50 }
    const lead = (id: string) => telling(`lead ${id}`, { kind: 'statement', document: id, terms: ['hope'] })
    const [a, b] = [telling('a', { ...bare, document: 'x' }), telling('b', { ...bare, document: 'y' })]
    expect(liken(a, b, lead('x'), lead('y')).same).toBe(false)
  })
})

describe('demands', () => {
  it('are one where speaker, addressee, days and words agree', () => {
    expect(
      liken(telling('a', demand), telling('b', { ...demand, terms: ['pull', 'force', 'border', 'once'] })).same,
    ).toBe(true)
  })
  it('of a stated day are one in words enough of the same, and two in few', () => {
    const dated = { ...demand, persons: {}, when: '2022-01-21', topic: '', terms: ['pull', 'force', 'border', 'tank'] }
    const other = { ...dated, terms: ['pull', 'force', 'border', 'tank', 'winter', 'drill', 'exercise', 'belarus'] }
    expect(liken(telling('a', dated), telling('b', other)).same).toBe(true)
    const few = { ...dated, terms: ['border', 'winter', 'drill', 'exercise'] }
    expect(liken(telling('a', dated), telling('b', few)).same).toBe(false)
  })
  it('are one in other words on one topic', () => {
    const other = { ...demand, terms: ['withdraw', 'troop', 'border'] }
    expect(liken(telling('a', demand), telling('b', other)).same).toBe(true)
  })
  it('made again later recur', () => {
    const again = telling('b', { ...demand, published: '2022-02-10' })
    expect(liken(telling('a', demand), again)).toMatchObject({ same: false, recurrence: true })
  })
  it('to others are others', () => {
    expect(liken(telling('a', demand), telling('b', { ...demand, to: ['CHN'] })).apart).toBe(true)
  })
  it('about others are others', () => {
    const about = (party: string): Told => ({ ...demand, terms: ['rule', 'membership'], about: [party] })
    expect(liken(telling('a', about('UKR')), telling('b', about('GEO'))).apart).toBe(true)
  })
  it('that forbid are not those that ask', () => {
    expect(liken(telling('a', demand), telling('b', { ...demand, prohibition: true })).same).toBe(false)
  })
  it('that are points of one list are two', () => {
    const point = { ...demand, document: 'd', list: 'd:1' }
    expect(liken(telling('a', point), telling('b', { ...point, at: 300 })).apart).toBe(true)
  })
  it('said in two calls of one day recur', () => {
    const call = (id: string, party: string, person: string): readonly [Telling, Telling] => [
      telling(id, { ...demand, to: [], document: id, at: 100 }),
      telling(`call ${id}`, {
        kind: 'meeting',
        from: [party, 'USA'].sort(),
        document: id,
        persons: { USA: 'Antony Blinken', [party]: person },
      }),
    ]
    const [[a, one], [b, other]] = [call('a', 'ARM', 'Nikol Pashinyan'), call('b', 'AZE', 'Ilham Aliyev')]
    expect(liken(a, b, one, other)).toMatchObject({ same: false, recurrence: true })
  })
})

describe('quotations', () => {
  it('join statements that are worded otherwise', () => {
    const said = ['we are now on a clear path to understanding each other']
    const one = telling('a', { kind: 'statement', terms: ['clear', 'path'], quotes: said })
    const other = telling('b', {
      kind: 'statement',
      terms: ['path', 'understand'],
      quotes: ['on a clear path to understanding'],
    })
    expect(liken(one, other).same).toBe(true)
  })
})

it('gives a reason for every field', () => {
  const { reasons } = liken(telling('a', demand), telling('b', { ...demand, published: '2022-02-10' }))
  expect(reasons.find(({ field }) => field === 'when')).toMatchObject({ verdict: 'differ' })
  expect(reasons.find(({ field }) => field === 'terms')).toEqual({
    field: 'terms',
    verdict: 'agree',
    why: 'pull, force, border',
  })
  expect(new Set(reasons.map(({ field }) => field)).size).toBe(11)
})

it('does not depend on which comes first', () => {
  const [a, b] = [telling('a', demand), telling('b', { ...demand, standing: 'planned' })]
  const [one, other] = [liken(a, b), liken(b, a)]
  expect([one.same, one.apart, one.recurrence, one.score]).toEqual([
    other.same,
    other.apart,
    other.recurrence,
    other.score,
  ])
})
