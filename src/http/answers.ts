import { createHash, randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

/** Letters of all kept answers together, and of the longest one that is kept. */
const room = 32 << 20
const longest = 4 << 20

interface Kept {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
}

/** Answers by their address, as long as the case does not grow; those asked for longest ago go first. */
const shelfOf = () => {
  const shelf = new Map<string, Kept>()
  let version = -1
  let size = 0
  const drop = (key: string): void => {
    size -= shelf.get(key)?.body.length ?? 0
    shelf.delete(key)
  }
  return {
    at: (now: number): void => {
      if (now === version) return
      version = now
      size = 0
      shelf.clear()
    },
    get: (key: string): Kept | undefined => {
      const kept = shelf.get(key)
      if (!kept) return undefined
      shelf.delete(key)
      shelf.set(key, kept)
      return kept
    },
    put: (key: string, kept: Kept): void => {
      if (kept.body.length > longest) return
      drop(key)
      shelf.set(key, kept)
      size += kept.body.length
      for (const oldest of shelf.keys()) if (size > room) drop(oldest)
    },
  }
}

const isKnown = (c: Context, etag: string): boolean =>
  (c.req.header('if-none-match') ?? '').split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === etag)

/** Browsers may keep an answer, but must ask whether it still holds. */
const marksOf = (etag: string) => ({ etag, 'cache-control': 'private, no-cache' })

const answerOf = ({ body, headers, etag }: Kept): Response =>
  new Response(body, { headers: { ...marksOf(etag), ...headers } })

const headersOf = (response: Response): Kept['headers'] => {
  const type = response.headers.get('content-type')
  const disposition = response.headers.get('content-disposition')
  return {
    ...(type === null ? {} : { 'content-type': type }),
    ...(disposition === null ? {} : { 'content-disposition': disposition }),
  }
}

/** Whole cases go out as they are made: one would push out all other answers. */
const isKeepable = (address: string): boolean => !address.startsWith('/api/exports/')

/**
 * Answers questions that were asked before and since which nothing was entered. An ETag is made of this start of the server, the
 * version of the case and the address.
 */
export const keepAnswers = (length: () => number): MiddlewareHandler => {
  const shelf = shelfOf()
  const start = randomBytes(6).toString('base64url')
  const etagOf = (version: number, address: string): string =>
    `"${start}.${version}.${createHash('sha256').update(address).digest('base64url').slice(0, 12)}"`
  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const version = length()
    const address = c.req.url.slice(c.req.url.indexOf('/', 8))
    const etag = etagOf(version, address)
    if (isKnown(c, etag)) return new Response(null, { status: 304, headers: marksOf(etag) })
    shelf.at(version)
    const kept = shelf.get(address)
    if (kept) return answerOf(kept)
    await next()
    if (c.res.status !== 200) return undefined
    if (!isKeepable(address)) {
      for (const [name, value] of Object.entries(marksOf(etag))) c.res.headers.set(name, value)
      return undefined
    }
    const made = { headers: headersOf(c.res), body: await c.res.text(), etag }
    shelf.put(address, made)
    c.res = undefined
    c.res = answerOf(made)
    return undefined
  }
}
