import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { deskOf } from '../../test/desk-server.ts'
import { memoryCase } from '../app/case.ts'
import type { Door } from './guard.ts'
import { isLoopback } from './guard.ts'

const token = 'a-token-of-many-letters'
const kase = memoryCase('talks')
const doorOf = (door: Partial<Door> = {}) => deskOf(kase, { door: { host: '127.0.0.1', ...door } })
const plain = doorOf()

const folder = mkdtempSync(join(tmpdir(), 'demarche-desk-'))
mkdirSync(join(folder, 'pages', 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'pages', 'index.html'), '<meta name="style-nonce" content="__NONCE__">')
writeFileSync(join(folder, 'pages', 'assets', 'main-AbCd1234.js'), 'export {}')
const built = deskOf(kase, { pages: join(folder, 'pages'), models: join(folder, 'models') })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const status = async (door: ReturnType<typeof deskOf>, headers: Record<string, string>, path = '/api/case') =>
  (await door.ask(path, { headers })).status

describe('the name that a request calls us by', () => {
  it.each(['localhost:4180', '127.0.0.1', '127.0.0.1:99', '[::1]:4180'])('may be %s', async (host) => {
    expect(await status(plain, { host })).toBe(200)
  })
  it.each([
    'evil.test',
    '127.0.0.1.evil.test',
    'localhost.evil.test:4180',
    '192.168.1.5',
    'a b',
    '',
    '127.0.0.1@evil.test',
  ])('may not be “%s”', async (host) => {
    expect(await status(plain, { host })).toBe(403)
  })
  it('may be the host given, that of the proxy in front, or any number where all are listened to', async () => {
    expect(await status(doorOf({ host: '192.168.1.5' }), { host: '192.168.1.5:4180' })).toBe(200)
    expect(await status(doorOf({ behind: new URL('https://desk.test') }), { host: 'desk.test' })).toBe(200)
    expect(await status(doorOf({ host: '0.0.0.0' }), { host: '10.0.0.7:4180' })).toBe(200)
    expect(await status(doorOf({ host: '0.0.0.0' }), { host: 'evil.test' })).toBe(403)
  })
})

describe('pages of others', () => {
  const post = async (headers: Record<string, string>) =>
    (await plain.post('/api/undo', {}, { host: '127.0.0.1:4180', ...headers })).json.error.code
  it.each([
    [{ origin: 'http://evil.test' }],
    [{ origin: 'null' }],
    [{ origin: 'https://127.0.0.1:4180' }],
    [{ origin: 'http://127.0.0.1:9999' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('cannot write: %j', async (headers) => {
    expect(await post(headers)).toBe('forbidden')
  })
  it.each([[{}], [{ origin: 'http://127.0.0.1:4180', 'sec-fetch-site': 'same-origin' }]])(
    'but ours can: %j',
    async (headers) => {
      expect(await post(headers)).toBe('unknown-id')
    },
  )
  it('cannot read, but lead here', async () => {
    expect(await status(plain, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403)
    expect(await status(plain, { origin: 'http://evil.test' })).toBe(403)
    expect(await status(plain, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, '/')).toBe(200)
  })
  it('are not told that they may: no CORS', async () => {
    const { headers } = await plain.ask('/api/case', { method: 'OPTIONS', headers: { origin: 'http://evil.test' } })
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('the token', () => {
  const door = doorOf({ host: '192.168.1.5', token })
  const ask = (headers: Record<string, string>, path = '/api/case') =>
    door.ask(path, { headers: { host: '192.168.1.5:4180', ...headers } })
  it.each([
    {},
    { authorization: 'Bearer wrong' },
    { authorization: `Basic ${token}` },
    { authorization: `Bearer ${token}x` },
    { cookie: `demarche-pass=${token}` },
    { cookie: 'demarche-pass=' },
  ])('is needed: %j', async (headers) => {
    for (const path of ['/api/case', '/', '/models/en.bin', '/api/events', '/api/openapi.json', '/api/nothing'])
      expect((await ask(headers as Record<string, string>, path)).status).toBe(401)
    expect((await ask(headers as Record<string, string>)).headers.get('www-authenticate')).toContain('Bearer')
  })
  it('opens as a bearer', async () => {
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(200)
  })
  it('opens once in the address, then by a cookie that no script sees and that does not hold it', async () => {
    const first = await ask({}, `/owed?asOf=2022-01-25&token=${token}`)
    expect([first.status, first.headers.get('location')]).toEqual([303, '/owed?asOf=2022-01-25'])
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect(cookie).not.toContain(token)
    expect((await ask({ cookie: cookie.split(';')[0] ?? '' })).status).toBe(200)
    expect((await ask({}, `/?token=${token}x`)).status).toBe(401)
    expect((await ask({}, `/api/case?token=${token}`)).status).toBe(401)
  })
  it('leads nowhere else', async () => {
    const { headers } = await ask({}, `//evil.test/?token=${token}`)
    expect(headers.get('location')).toMatch(/^\/[^/\\]/)
  })
  it('makes a cookie for TLS only behind a proxy with TLS', async () => {
    const behind = doorOf({ token, behind: new URL('https://desk.test') })
    const { headers } = await behind.ask(`/?token=${token}`, { headers: { host: 'desk.test' } })
    expect(headers.get('set-cookie')).toMatch(/Secure/)
  })
})

describe('files', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/models/..%2fsecret.txt',
    '/models/../../secret.txt',
    '/%00secret.txt',
    '/%ff.txt',
    '/assets/nothing.js',
    '/.env',
  ])('outside the pages cannot be had: %s', async (path) => {
    const { status: code, text } = await built.ask(path)
    expect(code).toBe(404)
    expect(text).not.toContain('secret\n')
  })
  it('are served with their type, those with a hash for good', async () => {
    const { status: code, headers } = await built.ask('/assets/main-AbCd1234.js')
    expect(code).toBe(200)
    expect(headers.get('content-type')).toContain('text/javascript')
    expect(headers.get('cache-control')).toContain('immutable')
    const etag = headers.get('etag') ?? ''
    expect((await built.ask('/assets/main-AbCd1234.js', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
  it('give the one page at every address of the desk, with a nonce that is new each time', async () => {
    const pages = [await built.ask('/'), await built.ask('/report/abc'), await built.ask('/owed?x=1')]
    const nonces = pages.map(({ text }) => /content="([\w+/=]+)"/.exec(text)?.[1] ?? '')
    expect(new Set(nonces).size).toBe(3)
    for (const [at, { headers }] of pages.entries()) {
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain(`style-src 'self' 'nonce-${nonces[at]}'`)
      expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';")
      expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*/)
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })
  it('that are not built yet are said to be so', async () => {
    const { text } = await deskOf(kase, { pages: join(folder, 'none') }).ask('/')
    expect(text).toContain('The desk is not built')
  })
})

describe('every answer', () => {
  it.each(['/', '/api/case', '/api/nothing', '/assets/x.js', '/api/openapi.json'])('%s is guarded', async (path) => {
    const { headers } = await built.ask(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('an address', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('of this machine alone: %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })
  it.each(['0.0.0.0', '::', '192.168.1.5', 'localhost.evil.test', '127.evil.test', ''])(
    'that others reach: %s',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )
})
