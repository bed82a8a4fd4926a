import type { Face } from './face.ts'
import type { Likeness } from './likeness.ts'
import { outlineOf } from './outline.ts'
import { type Cluster, type Listed, standing } from './standing.ts'
import type { Twins } from './twins.ts'

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

const together = <Key>(all: readonly Listed<Key>[]): Listed<Key> => {
  const joined = new Map<Key, readonly number[]>(all[0])
  for (const more of all.slice(1))
    for (const [key, members] of more) joined.set(key, [...(joined.get(key) ?? []), ...members])
  return joined
}

/** Clusters by their members, while they grow; who stands alone has none yet. */
class Clusters {
  private readonly of: (Cluster | undefined)[]
  private readonly outlines = new Map<string, number>()
  private readonly faces: readonly Face[]
  constructor(faces: readonly Face[]) {
    this.faces = faces
    this.of = new Array(faces.length)
  }
  at(member: number): Cluster {
    const known = this.of[member]
    if (known) return known
    const alone = this.alone(member)
    this.of[member] = alone
    return alone
  }
  private alone(member: number): Cluster {
    const face = this.faces[member]
    const outline = face ? outlineOf(face) : ''
    const number = this.outlines.get(outline) ?? this.outlines.size
    this.outlines.set(outline, number)
    return {
      units: [[member]],
      members: [member],
      outlines: new Map([[number, [member]]]),
      documents: new Map([[face?.telling.document ?? '', [member]]]),
    }
  }
  join(all: readonly Cluster[], asUnit: boolean): void {
    const members = all.flatMap((cluster) => cluster.members)
    const joined = {
      members,
      units: asUnit ? [members] : all.flatMap(({ units }) => units),
      outlines: together(all.map(({ outlines }) => outlines)),
      documents: together(all.map(({ documents }) => documents)),
    }
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

/** The most alike first; the faces stand in order of their ids. */
const byScore = (x: Link, y: Link): number => y.score - x.score || x.a - y.a || x.b - y.b

interface Bounds {
  readonly said: Said
  readonly twins: Twins
}

/**
 * Joins tellings: what people matched first, then twins, then the most alike. No cluster ever holds two that plainly differ (each
 * with each, so that no chain of likenesses can lead from one act to another), nor two that people parted. For every face: the
 * cluster that begins with it, null where it stands alone, nobody where it stands in another's. The faces stand in order of their
 * ids.
 */
export const clustersOf = (
  faces: readonly Face[],
  links: readonly Link[],
  { said, twins }: Bounds,
  compare: (a: Face, b: Face) => Likeness,
): readonly (readonly number[] | null)[] => {
  const clusters = new Clusters(faces)
  for (const [a, b] of said.matched) {
    const [one, other] = [clusters.at(a), clusters.at(b)]
    if (one !== other && !areParted(one, other, said)) clusters.join([one, other], true)
  }
  for (const group of twins.groups)
    clusters.join(
      group.map((member) => clusters.at(member)),
      false,
    )
  const canStand = standing(faces, compare)
  for (const { a, b } of [...links].sort(byScore)) {
    const [one, other] = [clusters.at(a), clusters.at(b)]
    if (one !== other && !areParted(one, other, said) && canStand(one, other)) clusters.join([one, other], false)
  }
  return clusters.all()
}
