import { describe, expect, it } from 'vitest'
import { cities, landmarks, regions } from './data/places.ts'
import { listOf, rowsOf } from './forms.ts'
import { partyInfo } from './parties.ts'
import { countryOf, findPlace, placeInfo } from './places.ts'

describe('the tables of places', () => {
  const rows = [cities, landmarks, regions].flatMap(rowsOf)

  it('name only known states', () => {
    const codes = rows.map(([country = '']) => country).filter((country) => country !== '')
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code) || partyInfo(code) === undefined)).toEqual([])
  })

  it('hold over 400 cities', () => {
    expect(rowsOf(cities).flatMap(([, list]) => listOf(list)).length).toBeGreaterThan(400)
  })

  it('have tidy cells', () => {
    const forms = rows.flatMap(([, list]) => listOf(list)).flatMap((entry) => entry.split('='))
    expect(forms.filter((form) => form === '' || form.trim() !== form || /[|~]/.test(form))).toEqual([])
  })

  it('give no form to two states', () => {
    const owners = rows.flatMap(([country, list]) =>
      listOf(list).flatMap((entry) => entry.split('=').map((form) => ({ form, country }))),
    )
    const byForm = Map.groupBy(owners, ({ form }) => form)
    const twice = [...byForm].filter(([, claims]) => new Set(claims.map(({ country }) => country)).size > 1)
    expect(twice.map(([form]) => form)).toEqual([])
  })
})

describe('placeInfo', () => {
  it.each([
    ['Geneva', 'CHE', 'city'],
    ['Moscow', 'RUS', 'city'],
    ['Brussels', 'BEL', 'city'],
    ['Donetsk', 'UKR', 'city'],
    ['the Golan Heights', 'SYR', 'region'],
    ['Gaza Strip', 'PSE', 'region'],
    ['the West Bank', 'PSE', 'region'],
    ['Crimea', 'UKR', 'region'],
    ['the South Caucasus', null, 'region'],
    ['the Middle East', null, 'region'],
    ['the Sahel', null, 'region'],
    ['Kosovo', 'XKX', 'country'],
    ['Russian Federation', 'RUS', 'country'],
    ['Camp David', 'USA', 'landmark'],
    ['Palais Coburg', 'AUT', 'landmark'],
  ])('%s', (name, country, kind) => expect(placeInfo(name)).toMatchObject({ country, kind }))

  it('brings spellings together', () => {
    expect(placeInfo('Kiev')?.name).toBe('Kyiv')
    expect(placeInfo('Donbass')?.name).toBe(placeInfo('Donbas')?.name)
    expect(placeInfo('Sharm El Sheikh')?.name).toBe('Sharm el-Sheikh')
  })

  it('knows no other words', () => {
    expect(placeInfo('Nowhere')).toBeNull()
    expect(placeInfo('geneva')).toBeNull()
    expect(countryOf('Nowhere')).toBeNull()
    expect(countryOf('Vienna')).toBe('AUT')
  })
})

describe('findPlace', () => {
  it('takes the longest name', () => {
    expect(findPlace(['in', 'New', 'York', 'City', 'today'], 1)).toMatchObject({
      length: 3,
      place: { name: 'New York' },
    })
    expect(findPlace(['Gaza', 'City'], 0)).toMatchObject({ length: 2, place: { kind: 'city' } })
    expect(findPlace(['talks'], 0)).toBeNull()
  })
})
