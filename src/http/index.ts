import { join } from 'node:path'
import type { Case, Clock } from '../app/case.ts'
import { enterInto } from '../app/desk/deciding.ts'
import { silencesKept } from '../app/desk/silent.ts'
import { packageRoot } from '../app/package-root.ts'
import { appOf } from './app.ts'
import type { Door } from './guard.ts'
import { type Listening, listen } from './start.ts'
import { type Watch, watchOf } from './watch.ts'

/** What is served, and for whom. */
export interface DeskOptions {
  readonly kase: Case
  readonly person: string
  /** Version of the program. */
  readonly reader: string
  readonly example?: boolean
  readonly door?: Door
  /** Told of bugs. */
  readonly report?: (bug: unknown) => void
  /** Folders of the built pages and of the weights, where they are not those of the package. */
  readonly pages?: string
  readonly models?: string
  readonly clock?: Clock
  /** Milliseconds between two looks at the case for what others entered. */
  readonly pace?: number
}

export interface DeskServer {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly watch: Watch
}

const silently = (): void => {}

/** The server of the desk, without a socket. */
export const deskServer = (options: DeskOptions): DeskServer => {
  const { kase, person, reader, example = false, door = { host: '127.0.0.1' }, report = silently } = options
  const watch = watchOf(kase.store.length, options.pace)
  const pages = options.pages ?? join(packageRoot(), 'dist', 'desk')
  const models = options.models ?? join(packageRoot(), 'models')
  const enter = enterInto(kase.store, options.clock)
  const desk = { kase, enter, silences: silencesKept(), watch, person, reader, example, pages, models }
  const app = appOf(desk, door, report)
  return { fetch: (request) => app.fetch(request), watch }
}

/** Serves a case at an address until it is stopped. The case is not closed. */
export const serveDesk = async (
  options: DeskOptions & { readonly door: Door; readonly port: number },
): Promise<Listening> => {
  const { fetch, watch } = deskServer(options)
  const { address, stop } = await listen(fetch, { host: options.door.host, port: options.port })
  return {
    address,
    stop: async () => {
      const stopped = stop()
      watch.close()
      await stopped
    },
  }
}

export { type Door, isLoopback } from './guard.ts'
export type { Listening } from './start.ts'
