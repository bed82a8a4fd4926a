import { describe, expect, it } from 'vitest'
import type { CommitmentRow } from '../../../../src/views/commitment-row.ts'
import { boardOf, inPair, pairFrom, pairParams } from './debts.ts'

const row = (debtor: readonly string[], creditor: readonly string[], state: CommitmentRow['state'] = 'owed') =>
  ({ debtor, creditor, state, overdue: false }) as unknown as CommitmentRow

describe('the board of debts', () => {
  it('counts by debtor and creditor, the busiest first, nobody last', () => {
    const board = boardOf([
      row(['USA'], ['RUS']),
      row(['USA'], ['RUS'], 'conditional'),
      row(['RUS'], []),
      row([], ['RUS']),
    ])
    expect(board.debtors).toEqual(['USA', 'RUS', ''])
    expect(board.creditors).toEqual(['RUS', ''])
    const field = board.at({ debtor: 'USA', creditor: 'RUS' })
    expect(field?.count).toBe(2)
    expect([...(field?.moods ?? [])]).toEqual([['open', 1], ['waits', 1]]) // biome-ignore format: pairs
  })
  it('lets those who meet owe each other, not themselves', () => {
    const board = boardOf([row(['RUS', 'USA'], ['RUS', 'USA'])])
    expect(board.at({ debtor: 'RUS', creditor: 'USA' })?.count).toBe(1)
    expect(board.at({ debtor: 'RUS', creditor: 'RUS' })).toBeUndefined()
  })
  it('keeps a pair in the address, nobody included', () => {
    const pair = { debtor: '', creditor: 'RUS' }
    expect(pairFrom(pairParams(pair))).toEqual(pair)
    expect(pairFrom({ debtor: 'RUS' })).toBeNull()
    expect(inPair(row([], ['RUS']), pair)).toBe(true)
  })
})
