import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decided, type Told, telling } from '../../../test/tellings.ts'
import { type Facts, noFacts } from '../facts.ts'
import type { Telling } from '../telling.ts'
import { clustersOf, type Link } from './clusters.ts'
import { type Face, facesOf } from './face.ts'
import { occurrencesOf } from './index.ts'
import { keysOf } from './keys.ts'
import { likenessOf } from './likeness.ts'
import { twinsOf } from './twins.ts'

const nobody = { matched: [], parted: new Map() }
const noTwins = (faces: readonly Face[]) => ({
  first: Int32Array.from(faces.keys()),
  groups: [],
  portraits: new Int32Array(faces.length).fill(-1),
})

const groups = (tellings: readonly Telling[], facts: Facts = noFacts): readonly string[] =>
  occurrencesOf(tellings, facts, (document) => document).map(({ tellings: ids }) => [...ids].sort().join(' '))

const twinsIn = (tellings: readonly Telling[]): readonly (readonly number[])[] => {
  const faces = facesOf(tellings)
  return twinsOf(faces, keysOf(faces), nobody).groups
}

const demand: Told = { from: ['USA'], to: ['RUS'], terms: ['pull', 'force', 'border'], topic: 'troop withdrawal' }

const anyTelling = (id: string): fc.Arbitrary<Telling> =>
  fc
    .record({
      document: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
      kind: fc.constantFrom('demand' as const, 'meeting' as const, 'pledge' as const),
      from: fc.constantFrom(['USA'], ['RUS', 'USA']),
      to: fc.constantFrom([], ['RUS'], ['UKR']),
      standing: fc.constantFrom('happened' as const, 'planned' as const),
      when: fc.constantFrom(null, '2022-01-21', '2022-01-22'),
      published: fc.constantFrom('2022-01-20', '2022-01-21', '2022-01-22'),
      terms: fc.constantFrom(['pull', 'force', 'border'], ['pull', 'force', 'treaty'], ['treaty']),
      at: fc.nat(3).map((place) => place * 100),
    })
    .map((told) => telling(id, told))

const anyTellings = fc
  .nat(13)
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => anyTelling(`t${String(at).padStart(2, '0')}`))),
  )

/** Joins by comparing each with each, and nothing put aside. */
const plainly = (faces: readonly Face[], links: readonly Link[]): readonly string[] => {
  const clusters = faces.map((_, at) => [at])
  for (const { a, b } of [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [one, other] = [clusters.find((all) => all.includes(a)), clusters.find((all) => all.includes(b))]
    if (!one || !other || one === other) continue
    const [x, y] = [one, other].map((all) => all.flatMap((at) => faces[at] ?? []))
    if (x?.some((left) => y?.some((right) => likenessOf(left, right).apart))) continue
    one.push(...other.splice(0))
  }
  return clusters.flatMap((all) => (all.length > 0 ? [all.sort((a, b) => a - b).join(' ')] : [])).sort()
}

const linksOf = (faces: readonly Face[]): readonly Link[] =>
  faces.flatMap((one, a) =>
    faces.slice(a + 1).flatMap((other, more) => {
      const { same, score } = likenessOf(one, other)
      return same ? [{ a, b: a + 1 + more, score }] : []
    }),
  )

describe('twins', () => {
  const copies = (count: number): readonly Telling[] =>
    Array.from({ length: count }, (_, at) => telling(`copy ${String(at).padStart(4, '0')}`, demand))

  it('are tellings of several reports that are the same in every field', () => {
    const other = telling('other', { ...demand, terms: ['pull', 'force', 'treaty'] })
    expect(twinsIn([...copies(3), other])).toEqual([[0, 1, 2]])
    expect(groups(copies(3))).toHaveLength(1)
  })
  it('are not told in one report', () => {
    const twice = ['a', 'b'].flatMap((document) =>
      [0, 500].map((at) => telling(`${document}${at}`, { ...demand, document, at })),
    )
    expect(twinsIn(twice)).toEqual([
      [0, 2],
      [1, 3],
    ])
  })
  it('leave those aside on which a person decided', () => {
    const facts = decided({ type: 'TellingsParted', acts: ['copy 0000', 'copy 0001'] })
    const [one = '', two = ''] = groups(copies(4), facts)
    expect([one, two].some((group) => group.includes('copy 0000') && group.includes('copy 0001'))).toBe(false)
    expect(`${one} ${two}`.split(' copy ').length).toBe(4)
  })
  it('cost in step with their number', () => {
    let comparisons = 0
    const count = (many: number): number => {
      comparisons = 0
      const faces = facesOf(copies(many))
      const links = faces.slice(1).map((_, at) => ({ a: at, b: at + 1, score: 1 }))
      clustersOf(faces, links, { said: nobody, twins: noTwins(faces) }, (a, b) => {
        comparisons++
        return likenessOf(a, b)
      })
      return comparisons
    }
    expect(count(400)).toBe(count(100))
  })
  it('of any tellings: clusters are those of comparing each with each', () => {
    fc.assert(
      fc.property(anyTellings, (tellings) => {
        const faces = facesOf(tellings)
        const links = linksOf(faces)
        const found = clustersOf(faces, links, { said: nobody, twins: noTwins(faces) }, likenessOf)
        const shown = found.flatMap((members, at) =>
          members === null ? [`${at}`] : members.length > 0 ? [members.toSorted((a, b) => a - b).join(' ')] : [],
        )
        expect(shown.sort()).toEqual(plainly(faces, links))
      }),
      { numRuns: 500 },
    )
  })
})
