import { describe, expect, it } from 'vitest'
import { commitmentsIn, type Said } from '../../../test/small-case.ts'
import { listsOf, topicNameOf, topicsOf } from './index.ts'

const demand = (id: string, topic: string, more: Partial<Said> = {}): Said => ({
  id, on: '2030-01-10', kind: 'demand', who: 'RUR > SYL', about: `${id} ${topic}`, topic, ...more,
}) // biome-ignore format: a row

describe('topics', () => {
  const gathered = commitmentsIn([demand('a', 'grain'), demand('b', 'wheat'), demand('c', 'border'), demand('d', '')])
  const shown = (names: Record<string, string>): readonly string[] =>
    topicsOf(gathered, new Map(Object.entries(names))).map(
      ({ name, topics, commitments }) => `${name}: ${topics.join('+')} ${commitments.length}`,
    )
  it('gather commitments, those without one last', () => {
    expect(shown({})).toEqual(['border: border 1', 'grain: grain 1', 'wheat: wheat 1', ':  1'])
  })
  it('take the name that people give, and merge under one name', () => {
    expect(shown({ wheat: 'grain' })).toEqual(['border: border 1', 'grain: grain+wheat 2', ':  1'])
    expect(shown({ wheat: 'cereals', grain: 'cereals' })).toContain('cereals: grain+wheat 2')
  })
  it('follow a chain of names, and leave a ring as it is', () => {
    const chain = new Map([['a', 'b'], ['b', 'c'], ['x', 'y'], ['y', 'x']]) // biome-ignore format: pairs
    expect([topicNameOf(chain, 'a'), topicNameOf(chain, 'x'), topicNameOf(chain, 'y')]).toEqual(['c', 'x', 'y'])
  })
})

describe('lists', () => {
  const list = { report: 'one', list: 'one:0' }
  const points = [demand('a', 'grain', list), demand('b', 'border', { ...list, listOpen: true })]
  const refusal: Said = { on: '2030-01-12', kind: 'refusal', who: 'SYL > RUR', about: 'border', topic: 'border' }
  it('hold each point with its own answer, and say that there may be more', () => {
    const all = commitmentsIn([...points, refusal])
    const [first] = listsOf(all)
    expect(first?.points.map(({ words }) => words)).toEqual(['a grain', 'b border'])
    expect(first?.answered).toEqual(all.filter(({ state }) => state === 'refused').map(({ id }) => id))
    expect(first?.answered).toHaveLength(1)
    expect(first?.open).toBe(true)
  })
  it('are none where every demand stands alone', () => {
    expect(listsOf(commitmentsIn([demand('a', 'grain')]))).toEqual([])
  })
})
