import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gives, type Handler, type LoopbackSite, leadsTo, loopbackSite } from '../../../test/loopback-site.ts'
import { selfSigned } from '../../../test/self-signed.ts'
import type { Fault } from '../../kernel/fault.ts'
import { fetchPage } from './fetch-page.ts'
import { webAddress } from './web-address.ts'

const page = '<!doctype html><p>Talks resume in Geneva.</p>'
const pages = new Map<string, Handler>()

let server: Server
let plain: LoopbackSite
let origin: string
let cert: string
beforeAll(async () => {
  const made = selfSigned('127.0.0.1')
  cert = made.cert
  server = createServer({ key: made.key, cert }, (request, response) =>
    pages.get(request.url ?? '')?.(request, response),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  plain = await loopbackSite()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await plain.end()
})

const outcome = (address: string, allowPrivate = true): Promise<string> => {
  const named = new Set([new URL(origin).host, new URL(plain.origin).host])
  const door = { named, allowPrivate, resolve: async () => [] }
  return fetchPage(webAddress(address), { door, agent: 'Demarche/1' }).then(
    ({ as, url }) => `${as} ${url.pathname}`,
    (fault: Fault) => fault.code ?? String(fault),
  )
}

/** While this certificate is one of those that the machine trusts. */
const trusting = async <T>(work: () => Promise<T>): Promise<T> => {
  const usual = getCACertificates('default')
  setDefaultCACertificates([...usual, cert])
  try {
    return await work()
  } finally {
    setDefaultCACertificates(usual)
  }
}

describe('over TLS', () => {
  it('nobody is believed who only certifies himself', async () => {
    pages.set('/', gives(page))
    expect(await outcome(`${origin}/`)).toBe('unreachable')
  })
  it('pages are fetched, and redirects lead up to it but never down from it', async () => {
    pages.set('/', gives(page))
    pages.set('/down', leadsTo(`${plain.origin}/low`))
    plain.pages.set('/low', gives(page))
    plain.pages.set('/up', leadsTo(`${origin}/`))
    await trusting(async () => {
      expect(await outcome(`${origin}/`)).toBe('page /')
      expect(await outcome(`${plain.origin}/up`)).toBe('page /')
      expect(await outcome(`${origin}/down`)).toBe('bad-redirect')
      expect(await outcome(`${origin}/`, false)).toBe('private-address')
    })
    expect(plain.asked).toEqual(['/up'])
  })
})
