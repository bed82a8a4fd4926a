import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Table } from '../../../src/views/view.ts'
import { type Params, useAddress } from '../address/address.ts'
import type { Answers, CaseInfo, ViewName } from './answers.ts'
import { ApiFault, ask } from './client.ts'

/** What was refused once is refused again; only a server that does not answer is worth another try. */
const retry = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof ApiFault && error.status >= 400 && error.status < 500)

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry, retryDelay: 500, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

/** Asks the server and keeps the answer until the case grows. The last answer stays while the next is on its way. */
export const useAnswer = <Answer>(path: string, params: Params = {}, enabled = true): UseQueryResult<Answer, Error> =>
  useQuery<Answer>({
    queryKey: [path, params],
    queryFn: ({ signal }) => ask<Answer>(path, params, signal),
    placeholderData: keepPreviousData,
    enabled,
  })

/** The clocks in the address. */
export const useClocks = (): { readonly asOf?: string; readonly knownBy?: string } => {
  const { asOf, knownBy } = useAddress().params
  return { ...(asOf ? { asOf } : {}), ...(knownBy ? { knownBy } : {}) }
}

export const useCase = (): UseQueryResult<CaseInfo, Error> => useAnswer<CaseInfo>('case')

/** The answer of a view by the clocks in the address, or by those in `params`. */
export const useView = <Name extends ViewName>(
  name: Name,
  params: Params = {},
  enabled = true,
): UseQueryResult<Answers[Name], Error> => {
  const clocks = useClocks()
  return useAnswer<Answers[Name]>(`views/${name}`, { ...clocks, ...params }, enabled)
}

/** The same as tables, as the terminal prints them. */
export const useTables = (
  name: ViewName,
  params: Params = {},
  enabled = true,
): UseQueryResult<readonly Table[], Error> => {
  const clocks = useClocks()
  return useAnswer<readonly Table[]>(`views/${name}/table`, { ...clocks, ...params }, enabled)
}

/** Everything that was asked of the case is asked anew, where it is shown. */
export const refreshAll = (): Promise<void> => queries.invalidateQueries()
