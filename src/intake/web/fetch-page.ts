import type { IncomingHttpHeaders } from 'node:http'
import { Fault } from '../../kernel/fault.ts'
import { accept, charsetOf, isWanted, mediaTypeOf } from './media-type.ts'
import { oneRequest, type RawAnswer } from './one-request.ts'
import { packings, unpack } from './unpack.ts'
import { webAddress } from './web-address.ts'
import { checkPlace, type WebDoor } from './web-door.ts'
import { mostRedirects, pageLimits, type WebLimits } from './web-limits.ts'

/** What tells one version of a page from the next, as the server gave it. */
export interface Validators {
  /** The address that gave them; they are shown to no other. */
  readonly url: string
  readonly etag?: string
  readonly lastModified?: string
}

export interface Page {
  readonly as: 'page'
  /** The address that answered, after redirects. */
  readonly url: URL
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly charset?: string
  readonly validators: Validators
}

/** `unchanged`: as it was when the validators were given. `later`: the server asks to come again; `after` is its Retry-After. */
export type Answer =
  | Page
  | { readonly as: 'unchanged'; readonly url: URL }
  | { readonly as: 'later'; readonly url: URL; readonly status: number; readonly after?: string }
  | { readonly as: 'refused'; readonly url: URL; readonly status: number }

export interface FetchOptions {
  readonly door: WebDoor
  /** How we name ourselves: `Demarche/1.2.3`. */
  readonly agent: string
  readonly limits?: WebLimits
  readonly known?: Validators
  readonly signal?: AbortSignal
  /** Called before each request, redirects too: for politeness, and to refuse. */
  readonly before?: (url: URL) => Promise<void>
  /** Called after each request with what the server asks for. */
  readonly after?: (url: URL) => void
}

const conditions = (known: Validators | undefined, url: URL): Readonly<Record<string, string>> => {
  if (known?.url !== url.href) return {}
  return {
    ...(known.etag === undefined ? {} : { 'If-None-Match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'If-Modified-Since': known.lastModified }),
  }
}

const headersOf = ({ agent, known }: FetchOptions, url: URL): Readonly<Record<string, string>> => ({
  'User-Agent': agent,
  Accept: accept,
  'Accept-Encoding': packings,
  'Accept-Language': 'en, *;q=0.5',
  ...conditions(known, url),
})

const validatorsOf = (url: URL, { etag, 'last-modified': lastModified }: IncomingHttpHeaders): Validators => ({
  url: url.href,
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { lastModified }),
})

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const comeAgain: ReadonlySet<number> = new Set([408, 421, 425, 429])
const isLater = (status: number): boolean => comeAgain.has(status) || status >= 500
const isPage = (status: number): boolean => status === 200 || status === 203

const wantsBody = (status: number, headers: IncomingHttpHeaders): boolean =>
  isPage(status) && isWanted(mediaTypeOf(headers['content-type']))

const pageOf = async (url: URL, { headers, body }: RawAnswer, limits: WebLimits): Promise<Page> => {
  const mediaType = mediaTypeOf(headers['content-type'])
  if (!isWanted(mediaType))
    throw new Fault('wrong-media-type', `${mediaType.slice(0, 80)}, no report (${url.href})`, 'give a page or a feed')
  const charset = charsetOf(headers['content-type'])
  const bytes = await unpack(body, headers['content-encoding'] ?? '', limits.bytes, url)
  if (bytes.length === 0) throw new Fault('empty-input', `empty (${url.href})`, 'try a browser')
  const validators = validatorsOf(url, headers)
  return { as: 'page', url, bytes, mediaType, ...(charset === undefined ? {} : { charset }), validators }
}

const answerOf = async (url: URL, raw: RawAnswer, limits: WebLimits): Promise<Answer> => {
  const { status, headers } = raw
  const after = headers['retry-after']
  if (status === 304) return { as: 'unchanged', url }
  if (isLater(status)) return { as: 'later', url, status, ...(after === undefined ? {} : { after }) }
  if (isPage(status)) return pageOf(url, raw, limits)
  return { as: 'refused', url, status }
}

/** Where an answer leads on to, or null. Throws `bad-address` and, where TLS would be given up, `bad-redirect`. */
const nextOf = (url: URL, { status, headers: { location } }: RawAnswer): URL | null => {
  if (!redirects.has(status) || location === undefined) return null
  const next = webAddress(location, url)
  if (url.protocol === 'https:' && next.protocol === 'http:')
    throw new Fault('bad-redirect', `leads from https to ${next.href} (${url.href})`, 'name that address yourself')
  return next
}

/**
 * One page by GET. Redirects are followed by hand, each checked as the first address was; cookies, subresources and scripts do not
 * exist for us. Throws `bad-address`, `private-address`, `unreachable`, `timed-out`, `bad-redirect`, `bad-answer`, `too-large`,
 * `wrong-media-type`, `empty-input`, and what `before` throws.
 */
export const fetchPage = async (address: URL, options: FetchOptions): Promise<Answer> => {
  const { door, limits = pageLimits, signal, before, after } = options
  const seen = new Set<string>()
  let url = address
  while (seen.size <= mostRedirects) {
    if (seen.has(url.href)) throw new Fault('bad-redirect', `leads back to itself (${address.href})`, 'try a browser')
    seen.add(url.href)
    checkPlace(door, url)
    await before?.(url)
    const headers = headersOf(options, url)
    const raw = await oneRequest(url, { headers, door, limits, wantsBody, ...(signal ? { signal } : {}) }).finally(() =>
      after?.(url),
    )
    const next = nextOf(url, raw)
    if (next === null) return answerOf(url, raw, limits)
    url = next
  }
  throw new Fault('bad-redirect', `more than ${mostRedirects} redirects (${address.href})`, 'try a browser')
}
