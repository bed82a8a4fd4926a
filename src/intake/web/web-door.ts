import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Fault } from '../../kernel/fault.ts'
import { isPrivate, numberIn } from './private-network.ts'
import { placeOf } from './web-address.ts'

/** A host's IP numbers. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

export const systemResolve: Resolve = (host) => lookup(host, { all: true })

/** Where requests may go. */
export interface WebDoor {
  /** Host and port of each address that the user named, as `placeOf` tells them. */
  readonly named: ReadonlySet<string>
  /** May what the user named, and nothing else, be on a private network? */
  readonly allowPrivate: boolean
  readonly resolve: Resolve
}

const mayBePrivate = (door: WebDoor, url: URL): boolean => door.allowPrivate && door.named.has(placeOf(url))

const privateFault = (url: URL, number: string): Fault =>
  new Fault(
    'private-address',
    `${url.host} is on a private network, at ${number} (${url.href})`,
    'a private address is read only where you name it and give --allow-private',
  )

/** Refuses an IP number of a private network. It is asked for the one that a connection really has, too. */
export const checkNumber = (door: WebDoor, url: URL, number: string): void => {
  if (isPrivate(number) && !mayBePrivate(door, url)) throw privateFault(url, number)
}

/** Refuses, before anything is asked, a port that nobody named and a host written as a private number. */
export const checkPlace = (door: WebDoor, url: URL): void => {
  if (url.port !== '' && !door.named.has(placeOf(url)))
    throw new Fault('bad-address', `a port that nobody named: ${url.port} (${url.href})`, 'name the address yourself')
  const number = numberIn(url.hostname)
  if (number !== null) checkNumber(door, url, number)
}

/**
 * Looks a host up and hands on its numbers only if every one of them may be reached. It is the connection itself that looks up
 * here, so a name that means something else a moment later (DNS rebinding) gains nothing.
 */
export const guardedLookup =
  (door: WebDoor, url: URL): LookupFunction =>
  (host, options, done) => {
    const found = async (): Promise<void> => {
      const numbers = await door.resolve(host)
      for (const { address } of numbers) checkNumber(door, url, address)
      const [first] = numbers
      if (!first) throw Object.assign(new Error('no number'), { code: 'ENOTFOUND' })
      if (options.all) done(null, [...numbers])
      else done(null, first.address, first.family)
    }
    found().catch((error: Error) => done(error, ''))
  }
