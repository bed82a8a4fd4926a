import type { MiddlewareHandler } from 'hono'

/** What a page of the desk may load: its own files, and styles that carry the nonce. Workers take it from their own file. */
export const pagePolicy = (nonce?: string): string =>
  [
    "default-src 'none'",
    // The engine of the page that reads pasted text compiles its own WebAssembly; no text of others becomes code by this.
    "script-src 'self' 'wasm-unsafe-eval'",
    nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** What an answer that is no page may do where a browser shows it: nothing. */
const nothingPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
}

/** Sets on every answer what keeps browsers from doing more with it than we mean. */
export const setHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  if (!c.res.headers.has('content-security-policy')) c.res.headers.set('content-security-policy', nothingPolicy)
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
}
