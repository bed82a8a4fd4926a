import { Fault } from '../../kernel/fault.ts'

/** Letters that an address may have; longer ones are no addresses that people name. */
const longest = 2048

/** Does the user's word name an address, and not a file? */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text)

const why = (url: URL): string | null => {
  if (!/^https?:$/.test(url.protocol)) return `no http or https address, but ${url.protocol.replace(':', '')}`
  if (url.username !== '' || url.password !== '') return 'a name or password in the address'
  return url.href.length > longest ? `an address of ${url.href.length} letters` : null
}

/** An address without its user and password, for messages: what is secret in it is not repeated. */
const shown = (url: URL): string => {
  const bare = new URL(url)
  if (/^https?:$/.test(url.protocol)) [bare.username, bare.password] = ['', '']
  return bare.href.slice(0, 300)
}

/**
 * An address that may be asked: `http` or `https`, without user and password; what stands behind `#` is no part of it. `from` is
 * the address that named this one. Throws `Fault('bad-address')`.
 */
export const webAddress = (text: string, from?: URL): URL => {
  const url = URL.parse(text, from?.href)
  const reason = url ? why(url) : 'no address'
  if (url === null || reason !== null) {
    const where = url ? shown(url) : text.slice(0, 300)
    throw new Fault('bad-address', `${reason} (${where})`, 'give it as in https://example.org/page')
  }
  url.hash = ''
  return url
}

/** Host and port, the port said in full: what a person names when naming an address. */
export const placeOf = ({ hostname, port, protocol }: URL): string =>
  `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
