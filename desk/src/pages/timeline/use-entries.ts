import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Owed } from '../../../../src/views/owed.ts'
import type { Timeline } from '../../../../src/views/timeline.ts'
import type { Params } from '../../address/address.ts'
import { ask } from '../../api/client.ts'
import { useClocks } from '../../api/query.ts'
import { actEntry, type Entry, inTime, moveEntries } from './entries.ts'

const pageSize = 500

/** All pages of something: `take` says how many there are in all. */
const allPages = async (take: (offset: number) => Promise<number>): Promise<void> => {
  let total = 1
  for (let offset = 0; offset < total; offset += pageSize) total = await take(offset)
}

const actsOf = async (params: Params, signal: AbortSignal): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  await allPages(async (offset) => {
    const page = await ask<Timeline>('views/timeline', { ...params, limit: pageSize, offset }, signal)
    for (const act of [...page.dated.rows, ...page.undated.rows]) entries.push(actEntry(act))
    return Math.max(page.dated.total, page.undated.total)
  })
  return entries
}

const owing = ['demand', 'reply', 'offer', 'pledge', 'term', 'threat', 'meeting'] as const

const movesOf = async (params: Params, signal: AbortSignal): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  for (const kind of owing)
    await allPages(async (offset) => {
      const { page } = await ask<Owed>('views/owed', { ...params, kind, state: 'all', limit: pageSize, offset }, signal)
      entries.push(...page.rows.flatMap(moveEntries))
      return page.total
    })
  return entries
}

export interface Filters {
  readonly family?: string | undefined
  readonly kind?: string | undefined
  readonly party?: string | undefined
}

/** Every entry of the timeline by the clocks, in order of time: acts, and what became of commitments where no kind is chosen. */
export const useEntries = ({ family, kind, party }: Filters): UseQueryResult<readonly Entry[], Error> => {
  const clocks = useClocks()
  const asked = { ...clocks, family, kind, party }
  return useQuery<readonly Entry[]>({
    queryKey: ['timeline of all', asked],
    queryFn: async ({ signal }) => {
      const acts = await actsOf(asked, signal)
      const moves = family || kind ? [] : await movesOf({ ...clocks, party }, signal)
      return [...acts, ...moves].sort(inTime)
    },
  })
}
