import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from './hash.ts'
import { actId, documentId, shortId } from './ids.ts'

describe('sha256Hex', () => {
  it('gives the digests of FIPS 180-4', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('agrees with Node on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
    )
  })
})

describe('ids', () => {
  it('are ten letters and digits, the same on every day', () => {
    expect(shortId(['a', 'b'])).toBe(shortId(['a', 'b']))
    expect(documentId('The talks went on.')).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
    expect(shortId(['abc'])).toBe('natzkbmspb')
  })

  it('depend on where one part ends', () => {
    expect(shortId(['ab', 'c'])).not.toBe(shortId(['a', 'bc']))
    expect(shortId(['1:a'])).not.toBe(shortId(['1', 'a']))
  })

  it('tell acts apart by kind, words and direction', () => {
    const words = { from: 3, to: 9 }
    const ids = [
      actId('d', 'offer', words, ['USA'], ['RUS']),
      actId('d', 'offer', words, ['RUS'], ['USA']),
      actId('d', 'offer', { from: 3, to: 10 }, ['USA'], ['RUS']),
      actId('d', 'demand', words, ['USA'], ['RUS']),
      actId('e', 'demand', words, ['USA'], ['RUS']),
    ]
    expect(new Set(ids).size).toBe(5)
  })
})
