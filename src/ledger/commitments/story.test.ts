import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../app/read-report.ts'
import { reportEntries } from '../../app/report-entries.ts'
import { type Clocks, type Commitment, type Entry, stateAt } from '../index.ts'

// Our own example reports: who owes whom what, as of a day and as known by a day.

const published: Readonly<Record<string, string>> = {
  'draft-treaties': '2021-12-17',
  'three-rounds': '2022-01-13',
  'geneva-talks': '2022-01-22',
  'written-replies': '2022-01-26',
}

const entriesOf = async (name: string): Promise<readonly Entry[]> => {
  const bytes = readFileSync(new URL(`../../../examples/${name}.txt`, import.meta.url))
  const report = await readBytes(bytes, { published: published[name] ?? '' })
  return reportEntries(report, '0.1.0', '2026-11-23T00:00:00.000Z')
}

const entries = (await Promise.all(Object.keys(published).map(entriesOf))).flat()

const in2022 = (clocks: Clocks): readonly Commitment[] => stateAt(entries, clocks).commitments

const answer = (clocks: Clocks): Commitment | undefined =>
  in2022(clocks).find(
    ({ kind, debtor, creditor }) => kind === 'reply' && debtor.join() === 'USA' && creditor.join() === 'RUS',
  )

const round = (clocks: Clocks): Commitment | undefined =>
  in2022(clocks).find(
    ({ kind, debtor, condition }) => kind === 'meeting' && debtor.join() === 'RUS,USA' && condition !== null,
  )

describe('who owes whom in the examples', () => {
  it('as of 25 January: a written answer, no day stated; the next round hangs on it', () => {
    const clocks = { asOf: '2022-01-25' }
    expect(answer(clocks)).toMatchObject({ state: 'owed', since: '2022-01-13' })
    expect(answer(clocks)?.due?.basis).not.toBe('stated')
    expect(round(clocks)).toMatchObject({
      state: 'conditional',
      condition: 'once the United States has given its written answer',
    })
  })
  it('as of 27 January: the answer was given on the 26th, and the round is due', () => {
    const clocks = { asOf: '2022-01-27' }
    const [given, due] = [answer(clocks), round(clocks)]
    expect(given).toMatchObject({ state: 'given' })
    expect(given?.moves.at(-1)).toMatchObject({ day: '2022-01-26', origin: 'machine' })
    expect(due?.moves.map(({ state, day }) => `${state} ${day}`)).toEqual(['conditional 2022-01-22', 'due 2022-01-26'])
    expect(due?.thread.some(({ relation, other }) => relation === 'meets-condition-of' && other === given?.id)).toBe(
      true,
    )
  })
  it('as known by the 25th: still open', () => {
    const clocks = { asOf: '2022-01-27', knownBy: '2022-01-25' }
    expect(answer(clocks)?.state).toBe('owed')
    expect(round(clocks)?.state).toBe('conditional')
  })
  it('shows the words behind every move', () => {
    const { tellings, commitments } = stateAt(entries, { asOf: '2022-01-27' })
    const cites = commitments.flatMap(({ moves }) => moves.flatMap((move) => move.cites))
    expect(cites.every((id) => tellings.get(id)?.words.evidence)).toBe(true)
    expect(commitments.every(({ moves }) => moves.every((move) => move.cites.length > 0))).toBe(true)
  })
  it('holds the points of a list apart, each with its own answer', () => {
    const points = in2022({ asOf: '2022-01-27' }).filter(
      ({ list, creditor }) => list !== null && creditor.includes('RUS'),
    )
    expect(points.length).toBeGreaterThan(1)
    const refused = points.find(({ topic }) => topic === 'nato enlargement')
    expect(refused).toMatchObject({ state: 'refused', prohibition: true })
    expect(refused?.moves.at(-1)?.by).toEqual(['NATO'])
  })
})
