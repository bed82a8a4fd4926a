import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Marks } from '../../../../src/views/marks.ts'
import { ask } from '../../api/client.ts'
import { useClocks } from '../../api/query.ts'
import { actEntry, type Entry, inTime, moveEntry } from './entries.ts'

export interface Filters {
  readonly family?: string | undefined
  readonly kind?: string | undefined
  readonly party?: string | undefined
}

/** Every entry of the timeline by the clocks, in order of time: acts, and what became of commitments. */
export const useEntries = (filters: Filters): UseQueryResult<readonly Entry[], Error> => {
  const asked = { ...useClocks(), ...filters }
  return useQuery<readonly Entry[]>({
    queryKey: ['marks', asked],
    queryFn: async ({ signal }) => {
      const { acts, moves } = await ask<Marks>('marks', asked, signal)
      return [...acts.map(actEntry), ...moves.map(moveEntry)].sort(inTime)
    },
  })
}
