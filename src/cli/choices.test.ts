import { describe, expect, it } from 'vitest'
import { Fault } from '../kernel/fault.ts'
import { day, oneOf, wholeNumber } from './choices.ts'

describe('a day', () => {
  it.each(['2022-01-22', '2024-02-29', '2000-02-29', '1999-12-31'])('is %s', (given) => {
    expect(day('published')(given)).toBe(given)
  })
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-04-31',
    '2022-1-2',
    '2022-01',
    '22.1.2022',
    '',
  ])('is not "%s"', (given) => expect(() => day('published')(given)).toThrow(Fault))
})

describe('one of a few words', () => {
  it('is given back', () => expect(oneOf('format', ['text', 'json'])('json')).toBe('json'))
  it('or refused with all of them named', () => {
    const refuse = () => oneOf('format', ['text', 'json'])('xml')
    expect(refuse).toThrow(expect.objectContaining({ code: 'usage', hint: 'try one of: text, json' }))
  })
})

describe('a whole number', () => {
  it.each(['1', '8', '256'])('is %s', (given) => expect(wholeNumber('workers', 256)(given)).toBe(Number(given)))
  it.each(['0', '-1', '1.5', '257', 'many', ''])('is not "%s"', (given) =>
    expect(() => wholeNumber('workers', 256)(given)).toThrow(Fault),
  )
})
