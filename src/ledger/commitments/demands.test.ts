import { describe, expect, it } from 'vitest'
import { lives, type Said } from '../../../test/small-case.ts'

// Ruritania (RUR) asks something of Syldavia (SYL); Borduria (BOR) stands by.
const demand: Said = {
  id: 'ask',
  on: '2030-01-10',
  kind: 'demand',
  who: 'RUR > SYL',
  about: 'withdraw troop border',
  topic: 'troop withdrawal',
}
const said = (on: string, kind: Said['kind'], who: string, more: Partial<Said> = {}): Said => ({
  on: `2030-${on}`,
  kind,
  who,
  about: 'withdraw troop',
  topic: 'troop withdrawal',
  ...more,
})
const open = 'demand SYL → RUR: open 01-10'

const followedBy = (...more: readonly Said[]): readonly string[] => lives([demand, ...more])

describe('a demand', () => {
  const moves: readonly [string, Said, string][] = [
    ['is accepted by who was asked', said('01-12', 'acceptance', 'SYL > RUR'), 'accepted 01-12 by SYL'],
    ['is accepted, the addressee left out', said('01-12', 'acceptance', 'SYL >'), 'accepted 01-12 by SYL'],
    ['is accepted in part on a condition', said('01-12', 'acceptance', 'SYL > RUR', { condition: 'all leave' }), 'partly 01-12 by SYL'],
    ['is refused', said('01-12', 'refusal', 'SYL > RUR'), 'refused 01-12 by SYL'],
    ['is refused on its topic alone', said('01-12', 'refusal', 'SYL >', { about: 'idea' }), 'refused 01-12 by SYL'],
    ['is refused in its words alone', said('01-12', 'refusal', 'SYL >', { topic: '' }), 'refused 01-12 by SYL'],
    ['is refused as a whole', said('01-12', 'refusal', 'SYL > RUR', { about: 'demand', topic: '', calls: ['demand'] }), 'refused 01-12 by SYL'],
    ['is countered by an offer', said('01-12', 'offer', 'SYL > RUR'), 'countered 01-12 by SYL'],
    ['is put off by an answer announced', said('01-12', 'reply', 'SYL > RUR', { standing: 'planned' }), 'deferred 01-12 by SYL'],
    ['is accepted by a promise', said('01-12', 'pledge', 'SYL > RUR'), 'accepted 01-12 by SYL'],
    ['is accepted by an agreement of both', said('01-12', 'agreement', 'RUR+SYL >'), 'accepted 01-12 by RUR+SYL'],
    ['is met by a deed', said('01-12', 'concession', 'SYL >'), 'met 01-12 by SYL'],
    ['is withdrawn by who asked', said('01-12', 'demand', 'RUR > SYL', { standing: 'cancelled' }), 'withdrawn 01-12 by RUR'],
    ['is withdrawn where it is said not to be made', said('01-12', 'demand', 'RUR > SYL', { standing: 'denied' }), 'withdrawn 01-12 by RUR'],
  ] // biome-ignore format: a table
  it.each(moves)('%s', (_, move, end) => {
    expect(followedBy(move)[0]).toBe(`${open}, ${end}`)
  })

  const stays: readonly [string, Said][] = [
    ['a refusal by somebody else', said('01-12', 'refusal', 'BOR > RUR')],
    ['a refusal said to somebody else', said('01-12', 'refusal', 'SYL > BOR')],
    ['a refusal by who asked', said('01-12', 'refusal', 'RUR > SYL')],
    ['a refusal of something else', said('01-12', 'refusal', 'SYL > RUR', { about: 'release prisoner', topic: 'prisoner release' })],
    ['a refusal that tells no content', said('01-12', 'refusal', 'SYL > RUR', { about: '', topic: '' })],
    ['a refusal before the demand', said('01-08', 'refusal', 'SYL > RUR')],
    ['a refusal that may come', said('01-12', 'refusal', 'SYL > RUR', { standing: 'possible' })],
    ['a refusal that is denied', said('01-12', 'refusal', 'SYL > RUR', { standing: 'denied' })],
    ['an acceptance that is denied', said('01-12', 'acceptance', 'SYL > RUR', { standing: 'denied' })],
    ['an acceptance announced', said('01-12', 'acceptance', 'SYL > RUR', { standing: 'planned' })],
    ['a deed by somebody else', said('01-12', 'concession', 'BOR >')],
    ['a deed that may come', said('01-12', 'concession', 'SYL >', { standing: 'possible' })],
    ['a deed on the same topic in other words', said('01-12', 'concession', 'SYL >', { about: 'retreat' })],
    ['a mere statement', said('01-12', 'statement', 'SYL >')],
    ['an accusation', said('01-12', 'accusation', 'SYL > RUR')],
    ['the same asked in return by another report', said('01-12', 'demand', 'SYL > RUR')],
    ['a withdrawal by somebody else', said('01-12', 'demand', 'BOR > SYL', { standing: 'cancelled' })],
  ] // biome-ignore format: a table
  it.each(stays)('stays open after %s', (_, act) => {
    expect(followedBy(act).find((life) => life.startsWith('demand SYL → RUR'))).toBe(open)
  })

  it('is countered by a demand in return that the same report tells', () => {
    const both = [{ ...demand, report: 'one' }, said('01-10', 'demand', 'SYL > RUR', { report: 'one', at: [500, 600] })]
    expect(lives(both)).toContain('demand SYL → RUR: open 01-10, countered 01-10 by SYL')
  })
  it('is not moved by words within its own words', () => {
    const own = said('01-10', 'concession', 'SYL >', { report: 'one', at: [10, 30] })
    expect(lives([{ ...demand, report: 'one', at: [0, 50] }, own])).toEqual([open])
  })
  it('is refused by one and accepted by the other of two who are asked', () => {
    const two = { ...demand, who: 'RUR > BOR+SYL' }
    expect(lives([two, said('01-12', 'refusal', 'BOR > RUR'), said('01-13', 'acceptance', 'SYL > RUR')])).toEqual([
      'demand BOR+SYL → RUR: open 01-10, refused 01-12 by BOR, partly 01-13 by SYL',
    ])
  })
  it('that forbids is never met', () => {
    expect(lives([{ ...demand, not: true }, said('01-12', 'concession', 'SYL >')])).toEqual([open])
  })
  it('is not closed by its due day', () => {
    expect(lives([{ ...demand, due: '2030-01-15' }], { asOf: '2030-02-01' })).toEqual([open])
  })
  it('takes its addressee from the other points of its list', () => {
    const list = { report: 'one', list: 'one:0' }
    const points = [
      { ...demand, ...list },
      said('01-10', 'demand', 'RUR >', { ...list, about: 'free prisoner', topic: 'prisoner release' }),
    ]
    expect(lives(points)).toEqual([open, open])
  })
  it('stands without a debtor where none is told', () => {
    expect(lives([{ ...demand, who: 'RUR >' }])).toEqual(['demand ? → RUR: open 01-10'])
  })
})

describe('a demand made again', () => {
  it('joins the first, whatever the answer was', () => {
    expect(followedBy(said('01-12', 'refusal', 'SYL > RUR'), said('01-20', 'demand', 'RUR > SYL'))).toEqual([
      `${open}, refused 01-12 by SYL`,
    ])
  })
  it('is a new one once the first was met', () => {
    expect(followedBy(said('01-12', 'concession', 'SYL >'), said('01-20', 'demand', 'RUR > SYL'))).toHaveLength(2)
  })
  it('is another one where it is made of another, by another or of something else', () => {
    expect(followedBy(said('01-20', 'demand', 'RUR > BOR'))).toHaveLength(2)
    expect(followedBy(said('01-20', 'demand', 'BOR > SYL'))).toHaveLength(2)
    expect(
      followedBy(said('01-20', 'demand', 'RUR > SYL', { about: 'free prisoner', topic: 'prisoner release' })),
    ).toHaveLength(2)
  })
  it('lets the debtor be known that the first report left out', () => {
    expect(lives([{ ...demand, who: 'RUR >' }, said('01-20', 'demand', 'RUR > SYL')])).toEqual([open])
  })
  it('stays apart in one list', () => {
    const list = { report: 'one', list: 'one:0' }
    expect(lives([{ ...demand, ...list }, said('01-10', 'demand', 'RUR > SYL', list)])).toHaveLength(2)
  })
})
