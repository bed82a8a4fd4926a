import { describe, expect, it } from 'vitest'
import { type Told, telling } from '../../../test/tellings.ts'
import type { Measure } from '../../acts/act-content.ts'
import { noFacts } from '../facts.ts'
import type { Comparison } from '../occurrence.ts'
import { comparisonsOf, type Joined, reasonsFor } from './comparisons.ts'
import { occurrencesOf } from './index.ts'

const lasting = (value: number, unit: string, size: number, words: string): Measure => ({
  kind: 'duration', low: value, high: value, unit, size, about: false, words,
}) // biome-ignore format: a row

const meeting: Told = {
  kind: 'meeting',
  from: ['RUS', 'USA'],
  persons: { USA: 'Antony Blinken', RUS: 'Sergei Lavrov' },
  when: '2022-01-21',
}

const told = (
  ...all: readonly Told[]
): { readonly compared: readonly Comparison[]; readonly joined: readonly Joined[] } => {
  const tellings = all.map((one, at) => telling(`t${at}`, { ...meeting, ...one }))
  const byId = new Map(tellings.map((one) => [one.id, one]))
  const [occurrence, ...others] = occurrencesOf(tellings, noFacts, (document) => document)
  if (!occurrence || others.length > 0) throw new Error('not one act')
  return { compared: comparisonsOf(occurrence, byId), joined: reasonsFor(occurrence, byId) }
}

const verdict = (compared: readonly Comparison[], field: Comparison['field']): string | undefined =>
  compared.find((one) => one.field === field)?.verdict

describe('tellings side by side', () => {
  it('agree on a duration told in other units', () => {
    const { compared } = told(
      { measures: [lasting(90, 'minute', 1, '90 minutes')] },
      { measures: [lasting(1.5, 'hour', 60, 'an hour and a half')] },
    )
    expect(verdict(compared, 'duration')).toBe('agree')
  })
  it('differ with each value beside its tellings', () => {
    const { compared } = told(
      { measures: [lasting(90, 'minute', 1, '90 minutes')] },
      { measures: [lasting(2, 'hour', 60, 'two hours')] },
      { measures: [lasting(2, 'hour', 60, 'two hours')] },
    )
    expect(compared.find(({ field }) => field === 'duration')).toEqual({
      field: 'duration',
      verdict: 'differ',
      values: [
        { value: '90 minutes', tellings: ['t0'] },
        { value: 'two hours', tellings: ['t1', 't2'] },
      ],
    })
  })
  it('know what only one tells, and nothing of what none does', () => {
    const { compared } = told({ where: 'Geneva' }, {})
    expect(verdict(compared, 'where')).toBe('only-one')
    expect(verdict(compared, 'due')).toBeUndefined()
  })
  it('agree on a place told more exactly', () => {
    expect(verdict(told({ where: 'Geneva' }, { where: 'Geneva, Switzerland' }).compared, 'where')).toBe('agree')
  })
  it('say why they are one', () => {
    const { joined } = told({}, {})
    expect(joined).toMatchObject([{ telling: 't1', with: 't0' }])
    expect(joined[0]?.reasons.find(({ field }) => field === 'person')?.verdict).toBe('agree')
  })
})
