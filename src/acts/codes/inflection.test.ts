import { describe, expect, it } from 'vitest'
import { inflection } from '../../languages/en/codes/inflection.ts'
import { pastBases, verbBases } from './inflection.ts'

describe('bases of verb forms', () => {
  it.each([
    ['freed', 'free'],
    ['shelled', 'shell'],
    ['barred', 'bar'],
    ['denied', 'deny'],
    ['Froze', 'freeze'],
    ['shot', 'shoot'],
  ])('%s leads to %s', (form, base) => {
    expect(pastBases(form, inflection)).toContain(base)
  })
  it('leads forms of the present back as well', () => {
    expect(verbBases('boycotting', inflection)).toContain('boycott')
    expect(verbBases('relies', inflection)).toContain('rely')
    expect(pastBases('lifts', inflection)).toEqual([])
  })
})
