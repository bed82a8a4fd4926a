import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Refusal } from './refusal.ts'

/** Who may come in. */
export interface Door {
  /** The host that the server listens on, as given. */
  readonly host: string
  /** Needed of every request where it is there. */
  readonly token?: string
  /** Address by which visitors reach a proxy in front of us: `https://desk.example.org`. */
  readonly behind?: URL
}

const own: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

const bare = (host: string): string => host.replace(/^\[|\]$/g, '')
const bracketed = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host.toLowerCase())

const nameIn = (host: string): string | null => URL.parse(`http://${host}`)?.hostname ?? null

/** Is it a name by which we are meant to be called? Any other may be a stranger's that was bent to our address. */
const isOurs = ({ host, behind }: Door, name: string | null): boolean => {
  if (name === null) return false
  if (own.has(name) || name === bracketed(host) || name === behind?.hostname) return true
  return everywhere.has(host) && isIP(bare(name)) > 0
}

/** Refuses requests under a name that is not ours (DNS rebinding). */
export const onlyOurName =
  (door: Door): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!isOurs(door, nameIn(host)))
      throw new Refusal('forbidden', 'this server is not called so', 'open it by the address that it printed')
    await next()
  }

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD'])

const isOwnOrigin = ({ behind }: Door, origin: string, host: string): boolean =>
  origin === `http://${host}` || origin === behind?.origin

/** Refuses what pages of others send: writing always, reading where it is no visit. */
export const onlyOurPages =
  (door: Door): MiddlewareHandler =>
  async (c, next) => {
    const site = c.req.header('sec-fetch-site') ?? 'none'
    const origin = c.req.header('origin')
    const writes = !harmless.has(c.req.method)
    const isVisit = c.req.header('sec-fetch-mode') === 'navigate'
    const strange = site !== 'none' && site !== 'same-origin'
    const host = c.req.header('host') ?? new URL(c.req.url).host
    const foreign = origin !== undefined && !isOwnOrigin(door, origin, host)
    if ((strange && (writes || !isVisit)) || (foreign && (writes || !isVisit)))
      throw new Refusal('forbidden', 'a page of another site asked', 'ask from the pages of this server')
    await next()
  }

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Takes the same time wherever two words differ. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

/** What the cookie holds instead of the token: cookies of one host are seen by every server on it. */
const passOf = (token: string): string => createHmac('sha256', token).update('the desk').digest('base64url')

const cookieName = 'demarche-pass'

const bearer = (header: string | undefined): string => /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? ''

const withoutToken = (address: string): string => {
  const url = new URL(address)
  url.searchParams.delete('token')
  return `${url.pathname.replace(/^\/+/, '/')}${url.search}`
}

const letIn =
  (door: Door, token: string): MiddlewareHandler =>
  async (c, next) => {
    const given = c.req.query('token')
    if (given !== undefined && harmless.has(c.req.method) && !c.req.path.startsWith('/api/')) {
      if (!isSame(given, token))
        throw new Refusal('token-needed', 'this is not the token', 'give the one of the server')
      const secure = door.behind?.protocol === 'https:'
      setCookie(c, cookieName, passOf(token), { httpOnly: true, sameSite: 'Strict', path: '/', secure })
      return c.redirect(withoutToken(c.req.url), 303)
    }
    const cookie = getCookie(c, cookieName) ?? ''
    if (!isSame(bearer(c.req.header('authorization')), token) && !isSame(cookie, passOf(token)))
      throw new Refusal(
        'token-needed',
        'a token is needed',
        'open the address with ?token=… once, or send it as a bearer',
      )
    return next()
  }

/** Lets in who shows the token: as a bearer, or once in the address, which is answered with a cookie. */
export const onlyWithToken = (door: Door): MiddlewareHandler =>
  door.token === undefined ? (_, next) => next() : letIn(door, door.token)

/** Is it an address of this machine that nobody else can reach? */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
