import { describe, expect, it } from 'vitest'
import type { DocumentFacts, Revision } from './facts.ts'
import { newerTexts, withRevision } from './revisions.ts'

const byReader = (by: string, at = '1'): Revision => ({ by, byPerson: false, at })
const byPerson = (by: string, at = '1'): Revision => ({ by, byPerson: true, at })

const document = (id: string, revisions: readonly Revision[]): DocumentFacts => ({
  id, cards: [], recordedAt: '', words: 0, sketch: [], heard: [], rereads: [], reread: null, revisions,
}) // biome-ignore format: a row

const newer = (a: readonly Revision[], b: readonly Revision[]): readonly (readonly string[])[] => {
  const all = new Map([document('a', a), document('b', b)].map((one) => [one.id, one]))
  return [...all.values()].map((one) => newerTexts(one, (id) => all.get(id)))
}

describe('newer texts', () => {
  it('are those that somebody says took the place of a text, where they are known', () => {
    expect(newer([byReader('b')], [])).toEqual([['b'], []])
    expect(newer([byReader('c')], [])).toEqual([[], []])
  })
  it('of two that are each said to be the newer: a person before the reader, then the later word', () => {
    expect(newer([byReader('b', '2')], [byPerson('a', '1')])).toEqual([[], ['a']])
    expect(newer([byReader('b', '2')], [byReader('a', '1')])).toEqual([['b'], []])
    expect(newer([byPerson('b', '1')], [byPerson('a', '2')])).toEqual([[], ['a']])
  })
  it('of two that are said so with as much right, leave exactly one to speak', () => {
    expect(newer([byReader('b')], [byReader('a')]).flat()).toHaveLength(1)
  })
})

describe('a further revision', () => {
  it('keeps one for each text, whatever the order', () => {
    const [weak, strong] = [byReader('b', '2'), byPerson('b', '1')]
    expect(withRevision([weak], strong)).toEqual([strong])
    expect(withRevision([strong], weak)).toEqual([strong])
    expect(withRevision([byReader('c')], weak)).toEqual([weak, byReader('c')])
  })
})
