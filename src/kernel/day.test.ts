import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  compare,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  daysOf,
  firstDay,
  inWeekOf,
  isDay,
  isEdtf,
  lastDay,
  makeDay,
  parseEdtf,
  weekday,
  weekdayAfter,
  weekdayBefore,
} from './day.ts'

const anyDay = fc.integer({ min: 0, max: 3_652_424 }).map((n) => dayOfNumber(n) ?? '')

describe('days', () => {
  it('knows which days exist', () => {
    expect(['2022-01-21', '2020-02-29', '2000-02-29', '0000-01-01'].every(isDay)).toBe(true)
    expect(
      ['2022-02-29', '1900-02-29', '2022-13-01', '2022-04-31', '2022-1-2', '22-01-21', '2022-01', ''].some(isDay),
    ).toBe(false)
    expect(makeDay(2022, 2, 30)).toBeNull()
    expect(makeDay(10000, 1, 1)).toBeNull()
    expect([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2022, 11)]).toEqual([29, 28, 30])
  })

  it('agrees with Date on number, weekday and addition', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        const date = new Date(`${day}T00:00:00Z`)
        expect(weekday(day)).toBe(date.getUTCDay() || 7)
        expect(dayOfNumber(dayNumber(day))).toBe(day)
        date.setUTCDate(date.getUTCDate() + n)
        const there = date.toISOString()
        if (/^\d{4}-/.test(there)) expect(addDays(day, n)).toBe(there.slice(0, 10))
      }),
    )
  })

  it('finds weekdays around a day', () => {
    expect(weekday('2022-01-21')).toBe(5)
    expect(weekdayBefore('2022-01-21', 5)).toBe('2022-01-14')
    expect(weekdayAfter('2022-01-21', 1)).toBe('2022-01-24')
    expect(inWeekOf('2022-01-21', 1)).toBe('2022-01-17')
    expect(inWeekOf('2022-01-21', 7)).toBe('2022-01-23')
  })

  it('adds months and years', () => {
    expect(addMonths('2022-11', 3)).toBe('2023-02')
    expect(addMonths('2022-01', -1)).toBe('2021-12')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect([addYears('1999', 3), addYears('2022-05', -2)]).toEqual(['2002', '2020-05'])
    expect(() => addMonths('soon', 1)).toThrow('bug')
  })

  it('stays inside its calendar', () => {
    expect(addDays(lastDay, 1)).toBe(lastDay)
    expect(addDays(firstDay, -1)).toBe(firstDay)
    expect(daysBetween('2022-01-21', '2022-01-18')).toBe(-3)
    expect(['2022-01', '2021-12'].toSorted(compare)).toEqual(['2021-12', '2022-01'])
  })
})

describe('EDTF', () => {
  const valid = [
    '2022-01-21', '2022-01', '2022', '202X', '20XX', '2022-XX-21', '2022-01-XX', 'XXXX-01-21', 'XXXX-02-29', 'XXXX-XX-21',
    '2006-10-17~', '2006?', '2006-10%', '2022-21', '2022-24', '2022-01-21/2022-01-25', '../2008-12-31', '2022/..', '2022/', '/2022',
    '2022-01~/2022-03', 'XXXX-01-21/XXXX-01-25',
  ] // biome-ignore format: one list
  const invalid = [
    '', '..', '/', '../..', '2022-1-2', '2022-02-30', '2021-02-29', 'XXXX-02-30', '2022-13', '2022-21-04', '2022-01-25/2022-01-21',
    '2022/2023/2024', '21 January 2022', '2022-01-21T10:00', '~2022', '2022~~', 'YYYY', ' 2022',
  ] // biome-ignore format: one list
  it.each(valid)('takes %s', (text) => expect(isEdtf(text)).toBe(true))
  it.each(invalid)('refuses "%s"', (text) => expect(isEdtf(text)).toBe(false))

  it('tells the days that a date may mean', () => {
    expect(daysOf('2022-02')).toEqual({ first: '2022-02-01', last: '2022-02-28' })
    expect(daysOf('202X')).toEqual({ first: '2020-01-01', last: '2029-12-31' })
    expect(daysOf('2022-22')).toEqual({ first: '2022-06-01', last: '2022-08-31' })
    expect(daysOf('XXXX-02-29')).toEqual({ first: '0000-02-29', last: '9999-02-28' })
    expect(daysOf('../2008-12-31')).toEqual({ first: firstDay, last: '2008-12-31' })
    expect(daysOf('2022-01-21/2022-02')).toEqual({ first: '2022-01-21', last: '2022-02-28' })
    expect(daysOf('soon')).toBeNull()
  })

  it('tells the parts of a date', () => {
    const found = parseEdtf('XXXX-01-21~')
    expect(found).toMatchObject({
      kind: 'date',
      date: { year: null, month: 1, day: 21, approximate: true, uncertain: false },
    })
    expect(parseEdtf('2022-24')).toMatchObject({ date: { precision: 'season', month: null, year: 2022 } })
    expect(parseEdtf('../2022-01')).toMatchObject({ kind: 'interval', from: 'open', to: { precision: 'month' } })
  })

  it('never throws, and every bound is a day in order', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123X-/.~?%29'), maxLength: 24 })
    const date = fc.tuple(
      fc.constantFrom('2022', '202X', 'XXXX', '1900'),
      fc.constantFrom('', '-02', '-XX', '-12'),
      fc.constantFrom('', '-29', '-XX'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          digits,
          date.map((parts) => parts.join('')),
        ),
        (text) => {
          const days = daysOf(text)
          if (days) expect(isDay(days.first) && isDay(days.last) && days.first <= days.last).toBe(true)
        },
      ),
    )
  })
})
