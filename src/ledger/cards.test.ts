import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNews, statedDay, withCard } from './cards.ts'
import type { SourceCard } from './entry.ts'

const all = (...cards: readonly SourceCard[]): readonly SourceCard[] =>
  cards.reduce<readonly SourceCard[]>((known, card) => withCard(known, card), [])

const cards = fc.record<SourceCard>(
  {
    title: fc.constantFrom('A', 'B'),
    publisher: fc.constantFrom('P', 'Q'),
    published: fc.constantFrom('2022-01-01', '2022-01-02'),
    publishedFrom: fc.constantFrom('user', 'page', 'dateline'),
    hash: fc.constantFrom('1', '2'),
  },
  { requiredKeys: [] },
)

describe('cards of one document', () => {
  it('are in an order that does not depend on when they came', () => {
    fc.assert(
      fc.property(fc.array(cards, { maxLength: 6 }), (list) => {
        expect(all(...list.toReversed())).toEqual(all(...list))
      }),
    )
  })
  it('leave out what another tells as well', () => {
    const full: SourceCard = { title: 'A', publisher: 'P', published: '2022-01-01', publishedFrom: 'user' }
    expect(all({ title: 'A' }, full)).toEqual([full])
    expect(isNews([full], { title: 'A', hash: '1' })).toBe(false)
    expect(isNews([full], { title: 'A', publisher: 'Q' })).toBe(true)
  })
  it('count a stated day before that of the dateline, and the earliest of those', () => {
    const dateline: SourceCard = { published: '2022-01-01', publishedFrom: 'dateline' }
    const page: SourceCard = { published: '2022-01-03', publishedFrom: 'page' }
    const user: SourceCard = { published: '2022-01-02', publishedFrom: 'user' }
    expect(all(dateline, page, user)[0]).toEqual(user)
    expect([statedDay(all(dateline, page)), statedDay([dateline]), statedDay([])]).toEqual(['2022-01-03', null, null])
  })
})
