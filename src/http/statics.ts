import { randomBytes } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Desk } from './desk.ts'
import { earlyLinks } from './early.ts'
import { pagePolicy } from './headers.ts'
import { Refusal } from './refusal.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
}

interface Served {
  readonly path: string
  readonly size: number
  readonly etag: string
}

/** The files of a folder by their address: what is not in this list cannot be asked for, whatever the path says. */
const filesIn = (folder: string): ReadonlyMap<string, Served> => {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names.flatMap((name) => {
      const path = join(folder, name)
      const { size, mtimeMs, isFile } = { ...statSync(path), isFile: statSync(path).isFile() }
      return isFile
        ? [[name.split(sep).join('/'), { path, size, etag: `"${size}-${Math.round(mtimeMs)}"` }] as const]
        : []
    }),
  )
}

/** Names of files that carry a hash of what is in them never change. */
const isHashed = (name: string): boolean => /^assets\/.*-[\w-]{8,}\.\w+$/.test(name)

const send = (c: Context, name: string, { path, size, etag }: Served): Response => {
  const headers = {
    'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': pagePolicy(),
    'cache-control': isHashed(name) ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    etag,
  }
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const whole = { ...headers, 'content-length': String(size) }
  if (c.req.method === 'HEAD') return new Response(null, { headers: whole })
  return new Response(Readable.toWeb(createReadStream(path)) as unknown as ReadableStream, { headers: whole })
}

const notBuilt =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Démarche</title><h1>The desk is not built</h1><p>The API answers at <a href="/api/case">/api/case</a>. Build the pages with: npm run build</p></html>'

const pageHeaders = (nonce?: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': pagePolicy(nonce),
  'cache-control': 'no-store',
})

/** The one page of the desk, with a nonce of its own for styles. */
const indexPage = (c: Context, pages: string): Response => {
  const path = join(pages, 'index.html')
  if (!existsSync(path)) return c.body(notBuilt, 200, pageHeaders())
  const nonce = randomBytes(18).toString('base64')
  const page = readFileSync(path, 'utf8').replaceAll('__NONCE__', nonce)
  return c.body(page.replace('</head>', `${earlyLinks(pages, c.req.path)}</head>`), 200, pageHeaders(nonce))
}

const missing = (path: string): Refusal => new Refusal('not-found', `nothing is at ${path}`, 'the pages begin at /')

/** Looks a file up; a list that does not have it is made anew, for pages may be built while we serve. */
const lookUp = (folder: string) => {
  let files = filesIn(folder)
  return (name: string): Served | undefined => {
    const known = files.get(name)
    if (known && existsSync(known.path)) return known
    files = filesIn(folder)
    return files.get(name)
  }
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    throw missing(path)
  }
}

/** The built pages, the weights of the reader, and the one page at every address of the desk. */
export const addStatics = (app: OpenAPIHono, { pages, models }: Pick<Desk, 'pages' | 'models'>): void => {
  const weights = lookUp(models)
  const built = lookUp(pages)
  app.get('/models/*', (c) => {
    const name = decoded(c.req.path.slice('/models/'.length))
    const file = weights(name)
    if (!file) throw missing(c.req.path)
    return send(c, name, file)
  })
  app.get('/*', (c) => {
    const name = decoded(c.req.path.slice(1))
    if (name.startsWith('api/') || name === 'api') throw missing(c.req.path)
    if (name !== 'index.html' && name.includes('.')) {
      const file = built(name)
      if (!file) throw missing(c.req.path)
      return send(c, name, file)
    }
    return indexPage(c, pages)
  })
}
