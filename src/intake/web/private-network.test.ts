import { describe, expect, it } from 'vitest'
import { isPrivate, numberIn } from './private-network.ts'

describe('private networks', () => {
  it.each([
    '127.0.0.1', '127.8.8.8', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.255.254',
    '0.0.0.0', '224.0.0.1', '239.255.255.250', '255.255.255.255', '198.18.0.1', '192.0.0.8',
    '::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '64:ff9b::7f00:1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1',
    'ff02::1', '2002:7f00:1::', '2001::1', '2001:db8::1', '[::1]', 'no number', '',
  ])('hold %s', (number) => expect(isPrivate(number)).toBe(true)) // biome-ignore format: one list
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('do not hold %s', (number) => expect(isPrivate(number)).toBe(false))
  it('are seen behind every spelling that a URL allows', () => {
    const hosts = ['0x7f.1', '2130706433', '0177.0.0.1', '127.1', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]']
    const numbers = hosts.map((host) => numberIn(new URL(`http://${host}/`).hostname))
    expect(numbers.map((number) => number !== null && isPrivate(number))).toEqual(hosts.map(() => true))
    expect(numberIn('example.org')).toBe(null)
  })
})
