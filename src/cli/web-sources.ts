import type { SourceCard } from '../app/add-documents.ts'
import type { ReportSource } from '../intake/report-source.ts'
import type { Web } from '../intake/web/visit.ts'
import { version } from './version.ts'

/** The web, for the addresses that a user named; private networks only where `--allow-private` was given. */
export const webFor = async (named: readonly URL[], allowPrivate: boolean, signal?: AbortSignal): Promise<Web> => {
  const [{ webOf }, { systemResolve }, { realPace }, { placeOf }] = await Promise.all([
    import('../intake/web/visit.ts'),
    import('../intake/web/web-door.ts'),
    import('../intake/web/pace.ts'),
    import('../intake/web/web-address.ts'),
  ])
  const door = { named: new Set(named.map(placeOf)), allowPrivate, resolve: systemResolve }
  const pace = realPace(process.pid)
  return webOf({ door, version: version(), pace, ...(signal ? { signal } : {}) })
}

/** The reports at the addresses that the user named, one at a time; `card` is what the user tells of them all. */
export async function* webSources(
  addresses: readonly URL[],
  card: SourceCard,
  allowPrivate: boolean,
): AsyncGenerator<ReportSource> {
  if (addresses.length === 0) return
  const { reportsAt } = await import('../intake/web/feeds.ts')
  const web = await webFor(addresses, allowPrivate)
  const told = card.published === undefined ? card : { ...card, publishedFrom: 'user' as const }
  for (const address of addresses)
    for await (const source of reportsAt(web, address)) yield { ...source, card: { ...source.card, ...told } }
}
