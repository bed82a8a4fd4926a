import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { TieRow } from '../../../../src/views/parties.ts'

/** A party in the picture, in its units. */
export interface Node {
  readonly party: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Width and height of the picture. */
export const size = { width: 1000, height: 640 } as const
const margin = 70
const ticks = 300
const smallest = 28

const weights = (ties: readonly TieRow[]): ReadonlyMap<string, number> => {
  const acts = new Map<string, number>()
  for (const { from, to, acts: own } of ties)
    for (const party of [from, to]) acts.set(party, (acts.get(party) ?? 0) + own)
  return acts
}

const fitted = (value: number, [least, most]: readonly [number, number], length: number): number =>
  most === least ? length / 2 : margin + ((value - least) / (most - least)) * (length - 2 * margin)

const rangeOf = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)]

/**
 * Places for the parties of these ties, the same for the same ties: they begin on a circle in the order of their codes, and
 * a fixed number of steps draws those together that have to do with each other. Nothing is left to chance.
 */
export const layoutOf = (ties: readonly TieRow[]): readonly Node[] => {
  const acts = weights(ties)
  const parties = [...acts.keys()].sort()
  if (parties.length === 0) return []
  const most = Math.max(...acts.values())
  const nodes = parties.map((party, at) => {
    const angle = (2 * Math.PI * at) / parties.length
    const radius = smallest + 22 * Math.sqrt((acts.get(party) ?? 0) / most)
    return { party, radius, x: Math.cos(angle) * 300, y: Math.sin(angle) * 300 }
  })
  const links = ties.map(({ from, to, acts: own }) => ({ source: from, target: to, acts: own }))
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ party }) => party)
        .distance(180)
        .strength(({ acts: own }) => Math.min(0.6, 0.1 + own / most)),
    )
    .force('charge', forceManyBody().strength(-900))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .force(
      'collide',
      forceCollide<(typeof nodes)[number]>(({ radius }) => radius + 24),
    )
    .stop()
    .tick(ticks)
  const [across, down] = [rangeOf(nodes.map(({ x }) => x)), rangeOf(nodes.map(({ y }) => y))]
  return nodes.map(({ party, radius, x, y }) => ({
    party,
    radius,
    x: fitted(x, across, size.width),
    y: fitted(y, down, size.height),
  }))
}

export interface Curve {
  readonly path: string
  readonly width: number
}

/** A line bent to one side, so that the two directions between a pair lie beside each other; it ends at the rim of the second. */
export const curveOf = (a: Node, b: Node, acts: number, most: number): Curve => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.max(1, Math.hypot(dx, dy))
  const bend = Math.min(60, length / 5)
  const [mx, my] = [(a.x + b.x) / 2 - (dy / length) * bend, (a.y + b.y) / 2 + (dx / length) * bend]
  const [ex, ey] = [b.x - mx, b.y - my]
  const end = Math.max(1, Math.hypot(ex, ey))
  const stop = b.radius + 8
  const round = (value: number): number => Math.round(value * 10) / 10
  return {
    path: `M${round(a.x)},${round(a.y)} Q${round(mx)},${round(my)} ${round(b.x - (ex / end) * stop)},${round(b.y - (ey / end) * stop)}`,
    width: 1.5 + 6 * Math.sqrt(acts / Math.max(1, most)),
  }
}
