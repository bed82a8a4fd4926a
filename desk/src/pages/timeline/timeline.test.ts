import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/kernel/day.ts'
import { type Entry, inTime, lanesOf } from './entries.ts'
import { extentOf } from './extent.ts'
import { densityOf, markAt, placed, rowHeight } from './place.ts'
import { ticksOf, within, zoomed } from './scale.ts'

const day = dayNumber
const entry = (when: string, sort: Entry['sort'] = 'words', party = 'RUS', undated = false): Entry => {
  const extent = extentOf(when)
  if (!extent) throw new Error(when)
  return { ...extent, id: `${when} ${sort}`, sort, undated, parties: [party], kind: 'demand', words: 'words', when }
}

describe('what a date covers', () => {
  it.each([
    ['2022-01-21', '2022-01-21', '2022-01-21', false, false],
    ['2021-12', '2021-12-01', '2021-12-31', false, false],
    ['2021', '2021-01-01', '2021-12-31', false, false],
    ['2021-12~', '2021-12-01', '2021-12-31', true, true],
    ['2022-01-03/2022-01-09', '2022-01-03', '2022-01-09', false, false],
  ])('%s', (edtf, first, last, softStart, softEnd) =>
    expect(extentOf(edtf)).toEqual({ first: day(first), last: day(last), softStart, softEnd }),
  )
  it('fades out where an end is open, and is nothing without a year', () => {
    expect(extentOf('2022-01-10/..')).toMatchObject({ first: day('2022-01-10'), softStart: false, softEnd: true })
    expect(extentOf('../2022-01-10')).toMatchObject({ last: day('2022-01-10'), softStart: true, softEnd: false })
    expect(extentOf('XXXX-01-21')).toBeNull()
    expect(extentOf('no date')).toBeNull()
  })
})

describe('the window', () => {
  const all = { from: day('2022-01-01'), to: day('2022-03-01') }
  it('stays within all days and wider than a week', () => {
    expect(within({ from: all.from - 500, to: all.to + 500 }, all).to).toBeLessThan(all.to + 10)
    const narrow = within(zoomed(all, 0.001, all.from + 20), all)
    expect(narrow.to - narrow.from).toBeCloseTo(7)
  })
  it('has ticks at days, Mondays, months and years', () => {
    expect(ticksOf({ from: day('2022-01-01'), to: day('2022-01-05') }, 10).map(({ label }) => label)).toHaveLength(4)
    expect(ticksOf(all, 10).map(({ label }) => label)[0]).toBe('2022-01-03')
    expect(ticksOf({ from: day('2021-06-15'), to: day('2022-03-01') }, 10).map(({ label }) => label)).toContain(
      '2022-01',
    )
    expect(ticksOf({ from: day('1990-01-01'), to: day('2022-03-01') }, 40).map(({ label }) => label)).toContain('2001')
  })
})

describe('lanes', () => {
  const names = { families: { talks: 'Talks' }, others: 'Others', nobody: 'Nobody', moves: 'Moves', undated: 'Undated' }
  const entries = [
    entry('2022-01-21', 'talks'),
    entry('2022-01-21'),
    entry('2022-01', 'words', 'USA'),
    entry('2022-02-01', 'move'),
    entry('2022-02-02', 'deeds', 'USA', true),
  ].sort(inTime)
  it('are families, what became of commitments, and what has no day', () =>
    expect(lanesOf(entries, 'family', names).map(({ name }) => name)).toEqual(['Talks', 'words', 'Moves', 'Undated']))
  it('or parties, the busiest first, the rest together', () => {
    expect(lanesOf(entries, 'party', names).map(({ name }) => name)).toEqual(['RUS', 'USA', 'Moves', 'Undated'])
    expect(lanesOf(entries, 'party', names, 1).map(({ name }) => name)).toEqual(['RUS', 'Others', 'Moves', 'Undated'])
  })
  it('put marks that would lie on each other into rows', () => {
    const lane = { name: 'words', entries: [entry('2022-01'), entry('2022-01-02'), entry('2022-02-10')] }
    const { marks, height } = placed([lane], { from: day('2022-01-01'), to: day('2022-03-01') }, 590)
    expect(marks.map(({ y }) => (y - (marks[0]?.y ?? 0)) / rowHeight)).toEqual([0, 1, 0])
    expect(marks[0]?.width).toBeCloseTo(310)
    expect(height).toBeGreaterThan(0)
    const [, second] = marks
    expect(second && markAt(marks, second.x + 2, second.y + 2)).toBe(second)
    expect(markAt(marks, 5000, 5000)).toBeNull()
  })
  it('leave out what lies beyond the window, and count all in the overview', () => {
    const window = { from: day('2022-01-01'), to: day('2022-01-10') }
    expect(placed([{ name: '', entries: [entry('2023-01-01')] }], window, 100).marks).toEqual([])
    expect(densityOf(entries, { from: day('2022-01-01'), to: day('2022-03-01') }, 4).reduce((a, b) => a + b)).toBe(5)
  })
})
