import { BlockList, isIP, isIPv6 } from 'node:net'

// Blocks that are not reached over the open internet: https://www.iana.org/assignments/iana-ipv4-special-registry
const closed4: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

// Of IPv6 only 2000::/3 is handed out for the open internet (https://www.iana.org/assignments/ipv6-address-space): loopback,
// IPv4-mapped, translated, unique-local, link-local and multicast addresses all lie outside it. These lie within.
const closed6: readonly (readonly [net: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const blocks = (family: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList()
  for (const [net, bits] of nets) list.addSubnet(net, bits, family)
  return list
}

const closed = { ipv4: blocks('ipv4', closed4), ipv6: blocks('ipv6', closed6) }
const open6 = blocks('ipv6', [['2000::', 3]])

/** The number in a URL's host or a socket's address: without brackets and zone. */
const bareNumber = (host: string): string => host.replace(/^\[|\]$/g, '').replace(/%.*$/, '')

/** The IP number that a host is written as, or null where it is a name. */
export const numberIn = (host: string): string | null => {
  const bare = bareNumber(host)
  return isIP(bare) === 0 ? null : bare
}

/** Is this IP number anything but one of the open internet? What is no number is not open either. */
export const isPrivate = (number: string): boolean => {
  const bare = bareNumber(number)
  if (isIP(bare) === 0) return true
  if (!isIPv6(bare)) return closed.ipv4.check(bare, 'ipv4')
  return !open6.check(bare, 'ipv6') || closed.ipv6.check(bare, 'ipv6')
}
