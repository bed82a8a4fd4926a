import type { Face } from './face.ts'
import type { Likeness } from './likeness.ts'

/** What people said of pairs of tellings, by their places. */
export interface Said {
  /** Pairs that tell one act, the latest decision first. */
  readonly matched: readonly (readonly [number, number])[]
  /** For every telling those that it must never stand with. */
  readonly parted: ReadonlyMap<number, ReadonlySet<number>>
}

export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Tellings that people joined; as one they are compared with others. */
type Unit = readonly number[]

interface Cluster {
  readonly units: readonly Unit[]
  readonly members: readonly number[]
}

/** Clusters by their members, while they grow; who stands alone has none yet. */
class Clusters {
  private readonly of: (Cluster | undefined)[]
  constructor(length: number) {
    this.of = new Array(length)
  }
  at(member: number): Cluster {
    const known = this.of[member]
    if (known) return known
    const alone = { units: [[member]], members: [member] }
    this.of[member] = alone
    return alone
  }
  join(a: Cluster, b: Cluster, asUnit: boolean): void {
    const members = [...a.members, ...b.members]
    const joined = { members, units: asUnit ? [members] : [...a.units, ...b.units] }
    for (const member of members) this.of[member] = joined
  }
  /** Members of every cluster; null for a telling that stands alone. */
  all(): readonly (readonly number[] | null)[] {
    const seen = new Set<Cluster>()
    return Array.from(this.of, (cluster) => {
      if (!cluster || cluster.members.length === 1) return null
      if (seen.has(cluster)) return []
      seen.add(cluster)
      return cluster.members
    })
  }
}

const areParted = (a: Cluster, b: Cluster, { parted }: Said): boolean =>
  parted.size > 0 && a.members.some((one) => b.members.some((other) => parted.get(one)?.has(other)))

const byScore = (faces: readonly Face[]): ((a: Link, b: Link) => number) => {
  const id = (at: number): string => faces[at]?.telling.id ?? ''
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return (x, y) => y.score - x.score || order(id(x.a), id(y.a)) || order(id(x.b), id(y.b))
}

/**
 * Joins tellings, what people matched first, then the most alike. No cluster ever holds two that plainly differ (each with each,
 * so that no chain of likenesses can lead from one act to another), nor two that people parted. For every face: the cluster that
 * begins with it, null where it stands alone, nobody where it stands in another's.
 */
export const clustersOf = (
  faces: readonly Face[],
  links: readonly Link[],
  said: Said,
  compare: (a: Face, b: Face) => Likeness,
): readonly (readonly number[] | null)[] => {
  const clusters = new Clusters(faces.length)
  for (const [a, b] of said.matched) {
    const [one, other] = [clusters.at(a), clusters.at(b)]
    if (one !== other && !areParted(one, other, said)) clusters.join(one, other, true)
  }
  const canStand = (a: number, b: number): boolean => {
    const [one, other] = [faces[a], faces[b]]
    return one !== undefined && other !== undefined && !compare(one, other).apart
  }
  const canJoin = (one: Unit, other: Unit): boolean => one.some((a) => other.some((b) => canStand(a, b)))
  for (const { a, b } of [...links].sort(byScore(faces))) {
    const [one, other] = [clusters.at(a), clusters.at(b)]
    if (one === other || areParted(one, other, said)) continue
    if (one.units.every((unit) => other.units.every((next) => canJoin(unit, next)))) clusters.join(one, other, false)
  }
  return clusters.all()
}
