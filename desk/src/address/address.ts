import { useMemo, useSyncExternalStore } from 'react'

/** What the address bar says: the parts of the path (the first is empty for the case), and the query. */
export interface Address {
  readonly path: readonly [string, ...string[]]
  readonly params: Readonly<Record<string, string>>
}

/** Values for the query; null, undefined and '' take a name out of it. */
export type Params = Readonly<Record<string, string | number | null | undefined>>

/** Names that stay in the address from page to page: the clocks. */
export const lasting = ['asOf', 'knownBy'] as const

const moved = 'demarche:moved'

export const parseAddress = (pathname: string, search: string): Address => {
  const [first = '', ...rest] = pathname.replace(/^\//, '').split('/').map(decoded)
  return { path: [first, ...rest], params: Object.fromEntries(new URLSearchParams(search)) }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const queryOf = (params: Params): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** The address as it stands; a component takes `useAddress`. */
export const current = (): Address => parseAddress(location.pathname, location.search)

const lastingIn = ({ params }: Address): Params =>
  Object.fromEntries(lasting.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])))

/** Where a link to a page leads: the clocks of this page go along unless `params` says otherwise. */
export const hrefOf = (path: string, params: Params = {}, from: Address = current()): string =>
  `${path}${queryOf({ ...lastingIn(from), ...params })}`

const show = (href: string, replace: boolean): void => {
  if (href === location.pathname + location.search) return
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  dispatchEvent(new Event(moved))
}

/** Opens a page. */
export const open = (path: string, params: Params = {}): void => {
  show(hrefOf(path, params), false)
  scrollTo(0, 0)
}

/**
 * Changes the query of this page. `replace` leaves no step behind for the back button: for what changes while typing or
 * sliding.
 */
export const go = (params: Params, { replace = false }: { readonly replace?: boolean } = {}): void => {
  const here = current()
  show(`${location.pathname}${queryOf({ ...here.params, ...params })}`, replace)
}

const listen = (changed: () => void): (() => void) => {
  addEventListener('popstate', changed)
  addEventListener(moved, changed)
  return () => {
    removeEventListener('popstate', changed)
    removeEventListener(moved, changed)
  }
}

const snapshot = (): string => location.pathname + location.search

/** The address, kept up to date. */
export const useAddress = (): Address => {
  const href = useSyncExternalStore(listen, snapshot)
  return useMemo(() => {
    const [pathname = '/', search = ''] = href.split(/\?(.*)/s)
    return parseAddress(pathname, search)
  }, [href])
}

/** One value of the query. */
export const useParam = (name: string): string | undefined => useAddress().params[name]
