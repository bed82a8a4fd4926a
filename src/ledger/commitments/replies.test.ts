import { describe, expect, it } from 'vitest'
import { commitmentsIn, lives, type Said } from '../../../test/small-case.ts'

const owed: Said = {
  id: 'owed',
  on: '2030-01-10',
  kind: 'reply',
  who: 'SYL > RUR',
  standing: 'planned',
  about: 'write answer demand',
  topic: 'written reply',
}
const reply = (on: string, who: string, more: Partial<Said> = {}): Said => ({
  on: `2030-${on}`,
  kind: 'reply',
  who,
  about: 'write answer',
  topic: 'written reply',
  ...more,
})
const open = 'reply SYL → RUR: owed 01-10'
const followedBy = (...more: readonly Said[]): string | undefined => lives([owed, ...more])[0]

describe('an owed answer', () => {
  it('is owed once it is announced, demanded or promised', () => {
    expect(lives([owed])).toEqual([open])
    expect(lives([{ ...owed, kind: 'demand', who: 'RUR > SYL', standing: 'happened', calls: ['reply'] }])).toEqual([
      open,
    ])
    expect(lives([{ ...owed, kind: 'pledge', standing: 'happened', calls: ['reply'] }])).toEqual([open])
  })
  it('is not owed where it may come or was given', () => {
    expect(lives([{ ...owed, standing: 'possible' }])).toEqual([])
    expect(lives([{ ...owed, standing: 'happened' }])).toEqual([])
  })
  it('is one, however often it is told', () => {
    const asked: Said = {
      ...owed,
      id: 'asked',
      on: '2030-01-12',
      kind: 'demand',
      who: 'RUR > SYL',
      standing: 'happened',
      calls: ['reply'],
    }
    expect(lives([owed, asked])).toEqual([open])
  })
  it('is given', () => {
    expect(followedBy(reply('01-20', 'SYL > RUR'))).toBe(`${open}, given 01-20 by SYL`)
  })
  it('is given on the day told, not on that of the report', () => {
    expect(followedBy(reply('01-25', 'SYL > RUR', { when: '2030-01-20' }))).toBe(`${open}, given 01-20 by SYL`)
  })
  it('is given by the very act that was announced', () => {
    expect(followedBy(reply('01-20', 'SYL > RUR', { sameAs: 'owed' }))).toBe(`${open}, given 01-20 by SYL`)
  })
  it('is given by a joint answer', () => {
    expect(followedBy(reply('01-20', 'BOR+SYL > RUR'))).toBe(`${open}, given 01-20 by BOR+SYL`)
  })
  it('is given where only its words name the addressee, and says so', () => {
    const [given] = commitmentsIn([owed, reply('01-20', 'SYL >', { names: 'RUR' })])
    expect(given?.state).toBe('given')
    expect(given?.moves.at(-1)?.why).toContain('its words name RUR')
  })
  it('is given where too little is told of what it is about to tell it from another', () => {
    expect(followedBy(reply('01-20', 'SYL > RUR', { about: 'security', topic: 'security' }))).toContain('given')
  })

  const stays: readonly [string, Said][] = [
    ['a reply by somebody else', reply('01-20', 'BOR > RUR')],
    ['a reply to somebody else', reply('01-20', 'SYL > BOR')],
    ['a reply the other way', reply('01-20', 'RUR > SYL')],
    ['a reply to nobody told', reply('01-20', 'SYL >')],
    ['a reply that may come', reply('01-20', 'SYL > RUR', { standing: 'possible' })],
    ['a reply denied', reply('01-20', 'SYL > RUR', { standing: 'denied' })],
    ['a reply before', reply('01-05', 'SYL > RUR')],
    ['a reply about something else', reply('01-20', 'SYL > RUR', { about: 'free prisoner', topic: 'prisoner release' })],
    ['a refusal of something else', { ...reply('01-20', 'SYL > RUR'), kind: 'refusal', about: 'visit', topic: 'ties' }],
  ] // biome-ignore format: a table
  it.each(stays)('stays owed after %s', (_, act) => {
    expect(followedBy(act)).toBe(open)
  })
  it('stays owed after a reply without a day in the report that announces it', () => {
    expect(lives([{ ...owed, report: 'one' }, reply('01-10', 'SYL > RUR', { report: 'one', at: [900, 950] })])).toEqual(
      [open],
    )
  })
  it('stays owed until all who owe it have answered', () => {
    const two = { ...owed, who: 'BOR+SYL > RUR' }
    const first = reply('01-20', 'SYL > RUR')
    expect(lives([two, first])).toEqual(['reply BOR+SYL → RUR: owed 01-10'])
    expect(commitmentsIn([two, first])[0]?.thread[0]?.why).toContain('BOR still owes')
    expect(lives([two, first, reply('01-22', 'BOR > RUR')])).toEqual([
      'reply BOR+SYL → RUR: owed 01-10, given 01-22 by BOR',
    ])
  })
  it('of several between the same two, only the one that it fits is given', () => {
    const other: Said = { ...owed, id: 'other', about: 'prisoner list name', topic: 'prisoner release' }
    expect(lives([owed, other, reply('01-20', 'SYL > RUR')]).toSorted()).toEqual([
      'reply SYL → RUR: owed 01-10',
      'reply SYL → RUR: owed 01-10, given 01-20 by SYL',
    ])
  })
  it('is waived by who asked for it', () => {
    const waived: Said = {
      ...owed,
      id: 'x',
      on: '2030-01-15',
      kind: 'demand',
      who: 'RUR > SYL',
      standing: 'cancelled',
      calls: ['reply'],
    }
    expect(followedBy(waived)).toBe(`${open}, waived 01-15 by RUR`)
  })
  it('is owed anew when it is announced again after it was given', () => {
    expect(lives([owed, reply('01-20', 'SYL > RUR'), { ...owed, id: 'again', on: '2030-02-01' }])).toHaveLength(2)
  })
})

describe('the due day of an answer', () => {
  const due = { ...owed, due: '2030-01-15' }
  it('passes as of a day, citing the act that stated it', () => {
    const [late] = commitmentsIn([due], { asOf: '2030-01-16' })
    expect(late?.moves.at(-1)).toMatchObject({ state: 'late', day: '2030-01-16', cites: ['owed'], origin: 'machine' })
    expect(late?.due).toMatchObject({ edtf: '2030-01-15', basis: 'stated' })
  })
  it('does not pass on the day itself, nor without a day to reckon from', () => {
    expect(lives([due], { asOf: '2030-01-15' })).toEqual([open])
    expect(lives([due])).toEqual([open])
  })
  it('shows an answer that came late', () => {
    expect(lives([due, reply('01-20', 'SYL > RUR')])).toEqual([`${open}, late 01-16, given 01-20 by SYL`])
  })
  it('follows from the day for which it is announced', () => {
    const [announced] = commitmentsIn([{ ...owed, when: '2030-01-14/2030-01-20' }])
    expect(announced?.due).toMatchObject({ edtf: '2030-01-14/2030-01-20', basis: 'derived' })
  })
  it('does not follow from the day on which it was said', () => {
    expect(commitmentsIn([{ ...owed, when: '2030-01-09' }])[0]?.due).toBeNull()
  })
})

describe('the addressee of an answer', () => {
  const untold: Said = { ...owed, who: 'SYL >', report: 'one', about: 'answer', topic: '' }
  it('is the one that its words name', () => {
    const [first] = commitmentsIn([{ ...untold, names: 'RUR' }])
    expect(first?.creditor).toEqual(['RUR'])
    expect(first?.moves[0]?.why).toContain('its words name RUR')
  })
  it('is the one that the report tells of only with the debtor', () => {
    const talks: Said = { on: '2030-01-10', kind: 'meeting', who: 'RUR+SYL >', report: 'one', when: '2030-01-09' }
    const [first] = commitmentsIn([untold, talks]).filter(({ kind }) => kind === 'reply')
    expect(first?.creditor).toEqual(['RUR'])
    expect(first?.moves[0]?.why).toContain('as a pair')
  })
  it('stays open where the report tells of several, or of none', () => {
    const talks = (other: string): Said => ({ on: '2030-01-10', kind: 'meeting', who: `${other}+SYL >`, report: 'one' })
    expect(commitmentsIn([untold])[0]?.creditor).toEqual([])
    expect(commitmentsIn([untold, talks('RUR'), talks('BOR')])[0]?.creditor).toEqual([])
  })
})

describe('the thread of an answer', () => {
  const demand: Said = {
    id: 'ask',
    on: '2030-01-05',
    kind: 'demand',
    who: 'RUR > SYL',
    about: 'guarantee border',
    topic: 'security',
  }
  const whole: Said = { ...owed, about: 'demand', topic: '', calls: ['demand'] }
  it('ties an answer to come to the demands that it will answer, on both ends', () => {
    const [ask, answer] = commitmentsIn([demand, whole])
    expect(ask?.thread).toContainEqual(expect.objectContaining({ relation: 'answers', other: answer?.id }))
    expect(answer?.thread).toContainEqual(expect.objectContaining({ relation: 'answers', other: ask?.id }))
    expect(ask?.state).toBe('deferred')
  })
  it('leaves the demand as it is when the answer is given: what it says is not told', () => {
    const given = reply('01-20', 'SYL > RUR', { id: 'given' })
    const [ask] = commitmentsIn([demand, whole, given])
    expect(ask?.state).toBe('deferred')
    expect(ask?.thread).toContainEqual(expect.objectContaining({ relation: 'answers', other: 'given' }))
  })
})
