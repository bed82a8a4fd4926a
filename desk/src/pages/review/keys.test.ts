import { expect, it } from 'vitest'
import { usualKeys, withKey } from './keys.ts'

it('gives a key to one action only', () => {
  expect(withKey(usualKeys, 'accept', 'y')).toEqual({ ...usualKeys, accept: 'y' })
  expect(withKey(usualKeys, 'accept', 'x')).toEqual({ ...usualKeys, accept: 'x', reject: 'a' })
})
