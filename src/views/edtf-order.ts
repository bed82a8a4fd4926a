import { daysOf } from '../kernel/day.ts'
import type { Occurrence } from '../ledger/occurrence.ts'

interface Dated {
  readonly one: Occurrence
  readonly first: string
  readonly last: string
}

const byDays = (a: Dated, b: Dated): number => {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  if (a.last !== b.last) return a.last < b.last ? -1 : 1
  return a.one.id < b.one.id ? -1 : 1
}

/** Occurrences whose day is told, by the first day it may mean, then the last, then id. */
export const inEdtfOrder = (occurrences: readonly Occurrence[]): readonly Occurrence[] => {
  const known = new Map<string, ReturnType<typeof daysOf>>()
  const daysIn = (edtf: string): ReturnType<typeof daysOf> => {
    const days = known.get(edtf) ?? daysOf(edtf)
    known.set(edtf, days)
    return days
  }
  return occurrences
    .flatMap((one): readonly Dated[] => {
      const days = one.when === null ? null : daysIn(one.when)
      return days ? [{ one, ...days }] : []
    })
    .sort(byDays)
    .map(({ one }) => one)
}
