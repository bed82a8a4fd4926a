import { expect, it } from 'vitest'
import { hrefOf, parseAddress } from './address.ts'

it('reads an address, whatever stands in it', () => {
  expect(parseAddress('/', '')).toEqual({ path: [''], params: {} })
  expect(parseAddress('/report/ab%2Fc', '?asOf=2022-01-25&x=%F0')).toEqual({
    path: ['report', 'ab/c'],
    params: { asOf: '2022-01-25', x: '\u{fffd}' },
  })
  expect(parseAddress('/report/%', '').path).toEqual(['report', '%'])
})

it('takes the clocks along and nothing else', () => {
  const from = parseAddress('/owed', '?asOf=2022-01-25&kind=reply')
  expect(hrefOf('/review', { id: 'a b' }, from)).toBe('/review?asOf=2022-01-25&id=a+b')
  expect(hrefOf('/review', { asOf: null }, from)).toBe('/review')
})
