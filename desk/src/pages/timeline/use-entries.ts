import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Marks } from '../../../../src/views/marks.ts'
import { current, useAddress } from '../../address/address.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/query.ts'
import { actEntry, type Entry, inTime, moveEntry } from './entries.ts'

/** What the address may ask of the timeline. */
const names = ['asOf', 'knownBy', 'family', 'kind', 'party'] as const

/** The question that an address asks. */
const questionIn = (params: Readonly<Record<string, string>>) => {
  const asked = Object.fromEntries(names.flatMap((name) => (params[name] ? [[name, params[name]]] : [])))
  return queryOptions<readonly Entry[]>({
    queryKey: ['marks', asked],
    queryFn: async ({ signal }) => {
      const { acts, moves } = await ask<Marks>('marks', asked, signal)
      return [...acts.map(actEntry), ...moves.map(moveEntry)].sort(inTime)
    },
  })
}

/** Asks before anything is drawn: to draw what stands around the picture takes as long as the answer. */
export const askAhead = (): void => void queries.prefetchQuery(questionIn(current().params))

/** Every entry of the timeline by the address, in order of time: acts, and what became of commitments. */
export const useEntries = (): UseQueryResult<readonly Entry[], Error> => useQuery(questionIn(useAddress().params))
