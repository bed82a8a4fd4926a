import { describe, expect, it } from 'vitest'
import { compoundAt, splitCompound } from './compounds.ts'

describe('splitCompound', () => {
  it.each([
    ['Russia-Ukraine', ['RUS', 'UKR']],
    ['Russia–Ukraine', ['RUS', 'UKR']],
    ['Russian-French', ['RUS', 'FRA']],
    ['U.S.-backed', ['USA']],
    ['Israeli-Palestinian', ['ISR', 'PSE']],
    ['EU-brokered', ['EU']],
    ['Israel-Hamas', ['ISR', 'HAMAS']],
    ['Sino-Russian', ['CHN', 'RUS']],
    ['Franco-German', ['FRA', 'DEU']],
    ['Anglo-Irish', ['GBR', 'IRL']],
    ['Indo-Pakistani', ['IND', 'PAK']],
    ['US-Iran-Oman', ['USA', 'IRN', 'OMN']],
    ['NATO-Russia', ['NATO', 'RUS']],
    ['Al-Qaeda-linked', ['AL-QAEDA']],
    ['Iran/US', ['IRN', 'USA']],
    ['P5+1-Iran', ['P5+1', 'IRN']],
  ])('%s', (word, parties) => expect(splitCompound(word)).toEqual(parties))

  it('knows names that merely have a hyphen', () => {
    expect(splitCompound('Guinea-Bissau')).toEqual(['GNB'])
    expect(splitCompound('Nagorno-Karabakh')).toEqual(['NAGORNO-KARABAKH'])
    expect(splitCompound('Turkish-Cypriot')).toEqual(['NORTHERN-CYPRUS'])
  })

  it.each([
    'well-known',
    'pro-Russian',
    'anti-Iran',
    'post-Soviet',
    'Indo-Pacific',
    'Euro-Atlantic',
    'African-American',
    'x',
    '',
  ])('finds no party in "%s"', (word) => expect(splitCompound(word)).toEqual([]))
})

describe('compoundAt', () => {
  it('counts tokens however they are parted', () => {
    expect(compoundAt(['North', 'Korea', '-', 'US', 'talks'], 0)).toEqual({ length: 4, parties: ['PRK', 'USA'] })
    expect(compoundAt(['South', 'Korea-US', 'talks'], 0)).toEqual({ length: 2, parties: ['KOR', 'USA'] })
    expect(compoundAt(['the', 'U.S.', '-', 'led', 'force'], 1)).toEqual({ length: 3, parties: ['USA'] })
  })

  it('gives nothing without a hyphen or without a party', () => {
    expect(compoundAt(['Russia', 'said'], 0)).toBeNull()
    expect(compoundAt(['well-known', 'fact'], 0)).toBeNull()
    expect(compoundAt(['Russia', '-'], 0)).toBeNull()
    expect(compoundAt([], 0)).toBeNull()
  })
})
