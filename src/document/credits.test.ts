import { describe, expect, it } from 'vitest'
import { creditDoubts, creditsIn } from './credits.ts'
import type { Zone } from './document.ts'
import { fromText } from './from-text.ts'

const namesIn = (credit: string): readonly string[] => {
  const zones: readonly Zone[] = [{ kind: 'credit', from: 0, to: credit.length }]
  return creditsIn(credit, zones).flatMap(({ licences }) => licences.map(({ name }) => name))
}
const doubtIn = (credit: string): string | undefined => {
  const zones: readonly Zone[] = [{ kind: 'credit', from: 0, to: credit.length }]
  return creditDoubts(credit, creditsIn(credit, zones))[0]?.why
}

describe('licences in credits', () => {
  it.each([
    ['Photo: Jane Doe, CC BY-SA 4.0, via Wikimedia Commons', ['CC BY-SA 4.0']],
    ['Photo: Jane Doe / CC-BY', ['CC BY']],
    ['Photo by Jane Doe under a Creative Commons Attribution-ShareAlike 2.0 licence', ['CC BY-SA 2.0']],
    ['Image: Jane Doe (CC BY-NC-ND 4.0)', ['CC BY-NC-ND 4.0']],
    ['Photo: Navy of Ruritania, public domain', ['public domain']],
    ['Photo: Jane Doe, CC0', ['CC0']],
    ['Photo: Foreign Office, Open Government Licence', ['OGL']],
    ['Photo: Jane Doe/Agency', []],
  ])('%s', (credit, names) => {
    expect(namesIn(credit)).toEqual(names)
  })
  it('doubt each other where a picture has two', () => {
    expect(
      doubtIn('Photo: Ministry, Creative Commons Attribution license, CC BY-SA 3.0, via Wikimedia Commons'),
    ).toContain('CC BY and CC BY-SA 3.0')
    expect(doubtIn('Photo: Ministry, public domain. All rights reserved')).toContain(
      'public domain and all rights reserved',
    )
  })
  it('do not where one may be the other, or where there is a choice', () => {
    expect(doubtIn('Photo: Jane Doe, CC BY-SA, licence: CC BY-SA 3.0')).toBeUndefined()
    expect(doubtIn('Photo: Jane Doe, GFDL or CC BY-SA 3.0')).toBeUndefined()
    expect(doubtIn('Photo: Jane Doe, CC BY 4.0')).toBeUndefined()
    expect(doubtIn('Photos: Jane Doe, CC BY 4.0; John Roe, CC BY-SA 3.0')).toBeUndefined()
  })
})

it('a report keeps the credits of its pictures, and says what they contradict', () => {
  const credit = 'Photo: Ministry of Ruritania, CC BY 2.0, CC BY-SA 3.0, via Wikimedia Commons'
  const { credits, doubts, text } = fromText(
    `Talks resume\n\n${credit}\n\nRuritania met Borduria in Szohod on Friday to talk.`,
  )
  expect(credits?.map(({ from, to }) => text.slice(from, to))).toEqual([credit])
  expect(doubts.map(({ about, from, to }) => [about, text.slice(from, to)])).toEqual([
    ['licence', 'CC BY 2.0, CC BY-SA 3.0'],
  ])
})
