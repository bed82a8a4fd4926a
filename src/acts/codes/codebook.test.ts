import { describe, expect, it } from 'vitest'
import { asTold, demanded, intended, refused, threatened } from './codebook.ts'
import { scoreOf } from './scores.ts'

const plain = { negative: false, future: false, duty: false }

describe('the codebook', () => {
  it('makes cooperation to come AGREE, and conflict to come a threat', () => {
    expect(intended({ root: 'CONSULT' })).toEqual({ root: 'AGREE', cameo: '036' })
    expect(intended({ root: 'ASSAULT' }).root).toBe('THREATEN')
    expect(intended({ root: 'ACCUSE' }).root).toBe('ACCUSE')
  })
  it('tells demands and refusals as finely as what is demanded and refused', () => {
    expect(demanded({ root: 'RETREAT', cameo: '0841' })).toEqual({ root: 'REQUEST', cameo: '1053', mode: 'yield' })
    expect(refused({ root: 'CONSULT' })).toEqual({ root: 'REJECT', cameo: '125', mode: 'meet' })
    expect(refused({ root: 'ASSAULT' })).toBeNull()
    expect(threatened(null)).toEqual({ root: 'THREATEN', cameo: '130' })
  })
  it('takes what is not done for refused, and forsworn conflict for an agreement', () => {
    const aid = { root: 'AID', rule: 'help' } as const
    expect(asTold(aid, { ...plain, negative: true })?.root).toBe('REJECT')
    expect(asTold({ root: 'ASSAULT', rule: 'attack' }, { ...plain, negative: true })).toBeNull()
    expect(asTold({ root: 'ASSAULT', rule: 'attack' }, { ...plain, negative: true, future: true })?.root).toBe('AGREE')
    expect(asTold(aid, plain)).toBe(aid)
  })
  it('scores by mode where there is one', () => {
    expect(scoreOf({ root: 'RETREAT' })).toBe(6.5)
    expect(scoreOf({ root: 'RETREAT', mode: 'disarm' })).toBe(10)
  })
})
