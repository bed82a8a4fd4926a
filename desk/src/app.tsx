import { useAddress } from './address/address.ts'
import { useLiveVersion } from './api/events.ts'
import { pages } from './pages.ts'
import { NotFound } from './parts/frame.tsx'
import { WithPartyNames } from './parts/party-name.tsx'
import { PageBoundary } from './shell/page-boundary.tsx'
import { Shell } from './shell/shell.tsx'

/** The whole desk: the shell, and in it the page that the address names. */
export const App = () => {
  const { path } = useAddress()
  useLiveVersion()
  const page = pages.find((one) => one.path === path[0])
  return (
    <WithPartyNames>
      <Shell current={page?.name ?? null}>
        <PageBoundary key={page?.name ?? 'none'}>{page ? <page.View /> : <NotFound />}</PageBoundary>
      </Shell>
    </WithPartyNames>
  )
}
