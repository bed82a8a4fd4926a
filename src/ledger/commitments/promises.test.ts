import { describe, expect, it } from 'vitest'
import { commitmentsIn, lives, type Said } from '../../../test/small-case.ts'

const said = (on: string, kind: Said['kind'], who: string, more: Partial<Said> = {}): Said => ({
  on: `2030-${on}`,
  kind,
  who,
  ...more,
})

describe('an offer', () => {
  const grain = { about: 'open grain port', topic: 'grain export' }
  const offer = said('01-10', 'offer', 'RUR > SYL', { ...grain, id: 'offer' })
  const open = 'offer RUR → SYL: open 01-10'
  const first = (...more: readonly Said[]): string | undefined => lives([offer, ...more])[0]

  it('is accepted or refused by whom it is made to', () => {
    expect(first(said('01-12', 'acceptance', 'SYL > RUR', grain))).toBe(`${open}, accepted 01-12 by SYL`)
    expect(first(said('01-12', 'refusal', 'SYL >', grain))).toBe(`${open}, refused 01-12 by SYL`)
    expect(first(said('01-12', 'agreement', 'RUR+SYL >', grain))).toBe(`${open}, accepted 01-12 by RUR+SYL`)
  })
  it('made to nobody told is answered by anybody else whose words fit', () => {
    expect(lives([{ ...offer, who: 'RUR >' }, said('01-12', 'refusal', 'BOR >', grain)])).toEqual([
      'offer RUR → ?: open 01-10, refused 01-12 by BOR',
    ])
  })
  it('stays open after what others say, a yes on a condition, or an answer to something else', () => {
    expect(first(said('01-12', 'acceptance', 'BOR > RUR', grain))).toBe(open)
    expect(first(said('01-12', 'acceptance', 'SYL > RUR', { ...grain, condition: 'price' }))).toBe(open)
    expect(first(said('01-12', 'refusal', 'SYL > RUR', { about: 'free prisoner', topic: 'prisoner release' }))).toBe(
      open,
    )
    expect(first(said('01-12', 'acceptance', 'RUR > SYL', grain))).toBe(open)
  })
  it('is withdrawn by who made it', () => {
    expect(first(said('01-12', 'offer', 'RUR > SYL', { ...grain, standing: 'cancelled' }))).toBe(
      `${open}, withdrawn 01-12 by RUR`,
    )
  })
  it('lapses on its due day, and may be accepted late', () => {
    const due = { ...offer, due: '2030-01-11' }
    expect(lives([due], { asOf: '2030-01-20' })).toEqual([`${open}, lapsed 01-12`])
    expect(lives([due, said('01-15', 'acceptance', 'SYL > RUR', grain)])).toEqual([
      `${open}, lapsed 01-12, accepted 01-15 by SYL`,
    ])
  })
  it('made again after a refusal is a new one', () => {
    expect(
      lives([offer, said('01-12', 'refusal', 'SYL >', grain), { ...offer, id: 'again', on: '2030-02-01' }]),
    ).toHaveLength(2)
  })
  it('on a condition is open, and shows the condition', () => {
    expect(commitmentsIn([{ ...offer, condition: 'fee paid' }])[0]).toMatchObject({
      state: 'open',
      condition: 'fee paid',
    })
  })
})

describe('a pledge', () => {
  const free = { about: 'free prisoner border', topic: 'prisoner release' }
  const pledge = said('01-10', 'pledge', 'RUR > SYL', { ...free, id: 'pledge' })
  const due = 'pledge RUR → SYL: due 01-10'
  const first = (...more: readonly Said[]): string | undefined => lives([pledge, ...more])[0]

  it('is kept by a deed that fits', () => {
    expect(first(said('01-20', 'concession', 'RUR > SYL', free))).toBe(`${due}, kept 01-20 by RUR`)
  })
  it('is kept by a deed of the kind it names, to the one it names', () => {
    const aid = said('01-10', 'pledge', 'BOR >', { about: 'million aid', names: 'SYL', calls: ['aid'] })
    expect(lives([aid, said('01-20', 'aid', 'BOR > SYL', { about: 'truck' })])).toEqual([
      'pledge BOR → SYL: due 01-10, kept 01-20 by BOR',
    ])
    expect(lives([aid, said('01-20', 'aid', 'BOR > RUR', { about: 'truck' })])).toEqual(['pledge BOR → SYL: due 01-10'])
  })
  it('stays due after the deeds of others, other deeds, deeds that may come, and words', () => {
    expect(first(said('01-20', 'concession', 'BOR >', free))).toBe(due)
    expect(first(said('01-20', 'concession', 'RUR >', { about: 'lift tariff', topic: 'trade' }))).toBe(due)
    expect(first(said('01-20', 'concession', 'RUR >', { ...free, standing: 'planned' }))).toBe(due)
    expect(first(said('01-20', 'force', 'RUR >', free))).toBe(due)
    expect(first(said('01-20', 'statement', 'RUR >', free))).toBe(due)
    expect(first(said('01-20', 'accusation', 'SYL > RUR', free))).toBe(due)
  })
  it('taken back on a condition not yet met is released, once due it is broken', () => {
    const back = said('01-20', 'pledge', 'RUR > SYL', { ...free, standing: 'cancelled' })
    expect(first(back)).toBe(`${due}, broken 01-20 by RUR`)
    expect(lives([{ ...pledge, condition: 'war end' }, back])).toEqual([
      'pledge RUR → SYL: conditional 01-10, released 01-20 by RUR',
    ])
  })
  it('that is denied is not broken', () => {
    expect(first(said('01-20', 'pledge', 'RUR > SYL', { ...free, standing: 'denied' }))).toBe(due)
  })
  it('expires, and may still be kept late', () => {
    const dated = { ...pledge, due: '2030-01-15' }
    expect(lives([dated], { asOf: '2030-01-16' })).toEqual([`${due}, expired 01-16`])
    expect(lives([dated, said('01-20', 'concession', 'RUR > SYL', free)])).toEqual([
      `${due}, expired 01-16, kept 01-20 by RUR`,
    ])
  })
  it('becomes due when its condition is met', () => {
    const conditional = { ...pledge, condition: 'troop leave', ifNames: 'SYL', ifCalls: ['concession'] as const }
    expect(lives([conditional, said('01-20', 'concession', 'SYL >', { about: 'retreat' })])).toEqual([
      'pledge RUR → SYL: conditional 01-10, due 01-20 by SYL',
    ])
  })
  it('not to do something is never kept, but broken by the deed that it names', () => {
    const never: Said = {
      ...pledge,
      about: 'attack city',
      topic: 'invasion',
      not: true,
      calls: ['attack'],
      names: 'SYL',
    }
    const attack = said('01-20', 'attack', 'RUR > SYL', { about: 'shell town' })
    expect(
      lives([never, said('01-20', 'concession', 'RUR > SYL', { about: 'attack city', topic: 'invasion' })]),
    ).toEqual([due])
    expect(lives([never, attack])).toEqual([`${due}, broken 01-20 by RUR`])
    expect(lives([never, { ...attack, who: 'BOR > SYL' }])).toEqual([due])
    expect(lives([never, { ...attack, standing: 'denied' }])).toEqual([due])
    expect(commitmentsIn([never])[0]?.moves[0]?.why).toContain('only holds so far')
  })
})

describe('an agreed term', () => {
  const lift = { about: 'lift tariff steel', topic: 'trade' }
  const term = said('01-10', 'agreement', 'RUR+SYL >', lift)
  it('binds both, and is kept in part by one', () => {
    expect(
      lives([term, said('01-20', 'concession', 'RUR >', lift), said('01-25', 'concession', 'RUR+SYL >', lift)]),
    ).toEqual(['term RUR+SYL → RUR+SYL: due 01-10, partly 01-20 by RUR, kept 01-25 by RUR+SYL'])
  })
  it('is also what several promise together', () => {
    expect(lives([{ ...term, kind: 'pledge' }])).toEqual(['term RUR+SYL → RUR+SYL: due 01-10'])
  })
  it('is none where nothing is told of what was agreed, or where it may come', () => {
    expect(lives([said('01-10', 'agreement', 'RUR+SYL >')])).toEqual([])
    expect(lives([{ ...term, standing: 'possible' }])).toEqual([])
  })
})

describe('a threat', () => {
  const threat = said('01-10', 'threat', 'RUR > SYL', {
    id: 'threat', about: 'severe measure', topic: 'sanctions', condition: 'invade', ifNames: 'SYL+BOR', ifCalls: ['attack'],
  }) // biome-ignore format: a row
  const standing = 'threat RUR → SYL: standing 01-10'
  const attack = said('01-15', 'attack', 'SYL > BOR', { id: 'attack', about: 'town' })
  const first = (...more: readonly Said[]): string | undefined => lives([threat, ...more])[0]

  it('has its condition met by the deed it speaks of, tied to it', () => {
    expect(first(attack)).toBe(`${standing}, condition-met 01-15 by SYL`)
    expect(commitmentsIn([threat, attack])[0]?.thread).toContainEqual(
      expect.objectContaining({ relation: 'meets-condition-of', other: 'attack' }),
    )
  })
  it('stands after a deed by another, on another, the other way round, possible or denied', () => {
    expect(first({ ...attack, who: 'BOR > SYL' })).toBe(standing)
    expect(first({ ...attack, who: 'SYL > XXX' })).toBe(standing)
    expect(first({ ...attack, who: 'XXX > BOR' })).toBe(standing)
    expect(first({ ...attack, standing: 'possible' })).toBe(standing)
    expect(first({ ...attack, standing: 'denied' })).toBe(standing)
    expect(first({ ...attack, kind: 'accusation' })).toBe(standing)
  })
  it('is carried out by a deed that fits, or by any harm once its condition is met', () => {
    const sanction = said('01-20', 'sanction', 'RUR > SYL', { about: 'bank', topic: 'sanctions' })
    expect(first(sanction)).toBe(`${standing}, carried-out 01-20 by RUR`)
    const expulsion = said('01-20', 'coercion', 'RUR > SYL', { about: 'envoy' })
    expect(first(expulsion)).toBe(standing)
    expect(first(attack, expulsion)).toBe(`${standing}, condition-met 01-15 by SYL, carried-out 01-20 by RUR`)
    expect(first({ ...sanction, who: 'BOR > SYL' })).toBe(standing)
    expect(first({ ...sanction, who: 'RUR > BOR' })).toBe(standing)
    expect(first({ ...sanction, standing: 'planned' })).toBe(standing)
  })
  it('is withdrawn by who uttered it', () => {
    expect(first({ ...threat, id: 'back', on: '2030-01-20', standing: 'cancelled' })).toBe(
      `${standing}, withdrawn 01-20 by RUR`,
    )
  })
  it('lapses with its day', () => {
    expect(lives([{ ...threat, due: '2030-01-15' }], { asOf: '2030-02-01' })).toEqual([`${standing}, lapsed 01-16`])
  })
  it('binds whom its condition names first, where it is addressed to nobody', () => {
    expect(lives([{ ...threat, who: 'RUR >' }])).toEqual([standing])
  })
})

describe('a planned meeting', () => {
  const plan = said('01-10', 'meeting', 'RUR+SYL >', { id: 'plan', standing: 'planned', when: '2030-01-20' })
  const planned = 'meeting RUR+SYL → RUR+SYL: planned 01-10'
  const met = said('01-21', 'meeting', 'RUR+SYL >', { when: '2030-01-21' })
  const first = (...more: readonly Said[]): string | undefined => lives([plan, ...more])[0]

  it('is held when the same parties meet about then', () => {
    expect(first(met)).toBe(`${planned}, held 01-21 by RUR+SYL`)
    expect(first({ ...met, who: 'BOR+RUR+SYL >' })).toBe(`${planned}, held 01-21 by BOR+RUR+SYL`)
  })
  it('stays planned when others meet, long before or after, or may meet', () => {
    expect(first({ ...met, who: 'BOR+RUR >' })).toBe(planned)
    expect(first({ ...met, when: '2030-01-12', on: '2030-01-12' })).toBe(planned)
    expect(first({ ...met, when: '2030-02-12', on: '2030-02-12' })).toBe(planned)
    expect(first({ ...met, standing: 'possible' })).toBe(planned)
  })
  it('is called off', () => {
    expect(first({ ...met, on: '2030-01-18', when: '2030-01-20', standing: 'cancelled' })).toBe(
      `${planned}, cancelled 01-18 by RUR+SYL`,
    )
  })
  it('lapses some days after its day', () => {
    expect(lives([plan], { asOf: '2030-01-23' })).toEqual([planned])
    expect(lives([plan], { asOf: '2030-01-24' })).toEqual([`${planned}, lapsed 01-24`])
  })
  it('is one, however often it is announced', () => {
    expect(lives([plan, { ...plan, id: 'again', on: '2030-01-12' }])).toEqual([planned])
    expect(lives([plan, { ...plan, id: 'next', on: '2030-01-12', when: '2030-03-01' }])).toHaveLength(2)
  })
  it('without a day is the next one of the same parties', () => {
    const undated = said('01-10', 'agreement', 'RUR+SYL >', { about: 'meet', calls: ['meeting'] })
    expect(lives([undated, met])).toEqual([`${planned}, held 01-21 by RUR+SYL`])
    expect(lives([undated, { ...met, on: '2030-01-12', when: '2030-01-05' }])).toEqual([planned])
  })
  it('that hangs on an answer is due once the answer is given, both tied together', () => {
    const round = said('01-10', 'agreement', 'RUR+SYL >', {
      about: 'meet', calls: ['meeting'], condition: 'study paper', ifNames: 'RUR+SYL', ifCalls: ['reply'],
    }) // biome-ignore format: a row
    const owed = said('01-10', 'reply', 'SYL > RUR', { standing: 'planned', about: 'answer' })
    const given = said('01-15', 'reply', 'SYL > RUR', { id: 'given', about: 'answer' })
    const [meeting, reply] = commitmentsIn([round, owed, given]).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    expect(meeting?.moves.map(({ state, day }) => `${state} ${day}`)).toEqual([
      'conditional 2030-01-10',
      'due 2030-01-15',
    ])
    expect(meeting?.moves.at(-1)?.cites).toEqual(['given'])
    expect(meeting?.thread).toContainEqual(
      expect.objectContaining({ relation: 'meets-condition-of', other: reply?.id }),
    )
    expect(reply?.thread).toContainEqual(
      expect.objectContaining({ relation: 'meets-condition-of', other: meeting?.id }),
    )
    expect(commitmentsIn([round, given])[0]?.state).toBe('conditional')
    expect(commitmentsIn([round, owed, { ...given, who: 'SYL > BOR' }]).every(({ moves }) => moves.length === 1)).toBe(
      true,
    )
  })
})
