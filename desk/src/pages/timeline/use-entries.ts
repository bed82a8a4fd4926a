import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Owed } from '../../../../src/views/owed.ts'
import type { Timeline } from '../../../../src/views/timeline.ts'
import type { Params } from '../../address/address.ts'
import { ask } from '../../api/client.ts'
import { useClocks } from '../../api/query.ts'
import { actEntry, type Entry, inTime, moveEntries } from './entries.ts'

const pageSize = 500

interface Part {
  readonly entries: readonly Entry[]
  readonly total: number
}

/** All pages of something: the first tells how many there are, the others are asked for at once. */
const allPages = async (take: (offset: number) => Promise<Part>): Promise<readonly Entry[]> => {
  const { entries, total } = await take(0)
  const offsets = Array.from({ length: Math.max(0, Math.ceil(total / pageSize) - 1) }, (_, at) => (at + 1) * pageSize)
  const others = await Promise.all(offsets.map(take))
  return [...entries, ...others.flatMap((part) => part.entries)]
}

const actsOf = (params: Params, signal: AbortSignal): Promise<readonly Entry[]> =>
  allPages(async (offset) => {
    const page = await ask<Timeline>('views/timeline', { ...params, limit: pageSize, offset }, signal)
    const entries = [...page.dated.rows, ...page.undated.rows].map(actEntry)
    return { entries, total: Math.max(page.dated.total, page.undated.total) }
  })

const owing = ['demand', 'reply', 'offer', 'pledge', 'term', 'threat', 'meeting'] as const

const movesOf = async (params: Params, signal: AbortSignal): Promise<readonly Entry[]> => {
  const kinds = owing.map((kind) =>
    allPages(async (offset) => {
      const asked = { ...params, kind, state: 'all', limit: pageSize, offset }
      const { page } = await ask<Owed>('views/owed', asked, signal)
      return { entries: page.rows.flatMap(moveEntries), total: page.total }
    }),
  )
  return (await Promise.all(kinds)).flat()
}

export interface Filters {
  readonly family?: string | undefined
  readonly kind?: string | undefined
  readonly party?: string | undefined
}

const none: readonly Entry[] = []

/**
 * Every entry of the timeline by the clocks, in order of time: the acts as soon as they are there, then what became of commitments,
 * where no family and no kind is chosen.
 */
export const useEntries = ({ family, kind, party }: Filters): UseQueryResult<readonly Entry[], Error> => {
  const clocks = useClocks()
  const asked = { ...clocks, family, kind, party }
  const acts = useQuery<readonly Entry[]>({
    queryKey: ['all acts of the timeline', asked],
    queryFn: ({ signal }) => actsOf(asked, signal),
  })
  const moves = useQuery<readonly Entry[]>({
    queryKey: ['all moves', { ...clocks, party }],
    queryFn: ({ signal }) => movesOf({ ...clocks, party }, signal),
    enabled: acts.data !== undefined && family === undefined && kind === undefined,
  })
  const isPart = family !== undefined || kind !== undefined
  const shown = isPart ? none : (moves.data ?? none)
  const data = useMemo(() => acts.data && [...acts.data, ...shown].sort(inTime), [acts.data, shown])
  return { ...acts, data } as UseQueryResult<readonly Entry[], Error>
}
