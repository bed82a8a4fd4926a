import { standing } from '../decisions.ts'
import type { ActHeard, DecisionBody, Entry } from '../entry.ts'
import { inTime } from '../entry-id.ts'
import type { Facts } from '../facts.ts'
import { successorOf } from '../reviews.ts'
import type { Telling } from '../telling.ts'
import type { Said } from './clusters.ts'

type Decided = Entry<Extract<DecisionBody, { readonly type: 'TellingsMatched' | 'TellingsParted' }>>

/** People's decisions on pairs, the latest first. */
const decided = (facts: Facts): readonly Decided[] =>
  [...standing(facts, 'TellingsMatched'), ...standing(facts, 'TellingsParted')].sort((a, b) => inTime(b, a))

type Find = (act: string) => number | undefined

/** Where a telling stands that a decision names: itself, or what a newer reading hears in its place. */
const finder = (tellings: readonly Telling[], facts: Facts): Find => {
  const places = new Map(tellings.map(({ id }, at) => [id, at]))
  return (act) => places.get(act) ?? heirOf(tellings, facts, places, act)
}

const heirOf = (
  tellings: readonly Telling[],
  facts: Facts,
  places: ReadonlyMap<string, number>,
  act: string,
): number | undefined => {
  const old = facts.acts.get(act)
  if (!old) return undefined
  const own = tellings.filter(({ document }) => document === old.body.document)
  const fresh = own.flatMap(({ id }): readonly Entry<ActHeard>[] => {
    const entry = facts.acts.get(id)
    return entry ? [entry] : []
  })
  const heir = successorOf(old.body, fresh)
  return heir && places.get(heir.body.act.id)
}

const add = (parted: Map<number, Set<number>>, a: number, b: number): void => {
  const known = parted.get(a) ?? new Set()
  parted.set(a, known.add(b))
}

/** What people said of pairs of these tellings; of two decisions on one pair the later holds. */
export const saidOf = (tellings: readonly Telling[], facts: Facts): Said => {
  const decisions = decided(facts)
  if (decisions.length === 0) return { matched: [], parted: new Map() }
  const find = finder(tellings, facts)
  const matched: (readonly [number, number])[] = []
  const parted = new Map<number, Set<number>>()
  const seen = new Set<string>()
  for (const { body } of decisions) {
    const [a, b] = body.acts.map(find)
    if (a === undefined || b === undefined || a === b) continue
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`
    if (seen.has(pair)) continue
    seen.add(pair)
    if (body.type === 'TellingsMatched') matched.push([a, b])
    else {
      add(parted, a, b)
      add(parted, b, a)
    }
  }
  return { matched, parted }
}
