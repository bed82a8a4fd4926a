import { type KindName, kindNamed } from '../../acts/kinds/index.ts'
import type { CaseState, Occurrence } from '../../ledger/index.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { dyadsOf } from './dyads.ts'
import { escaped } from './marked-up.ts'

/** What one party did towards another, in one family of kinds. */
interface Edge {
  readonly source: string
  readonly target: string
  readonly family: string
  /** Acts that happened. */
  weight: number
  /** Acts that are planned, possible, denied or were called off. */
  other: number
  tellings: number
  readonly kinds: Map<KindName, number>
}

const familyOf = (kind: KindName): string => kindNamed.get(kind)?.family ?? 'words'

/** Whoever only meets has no direction: the pair is written in the order of codes. */
const inOrder = (family: string, source: string, target: string): readonly [string, string] =>
  family === 'talks' && target < source ? [target, source] : [source, target]

const edgesOf = (occurrences: readonly Occurrence[]): ReadonlyMap<string, Edge> => {
  const edges = new Map<string, Edge>()
  for (const occurrence of occurrences)
    for (const { source, target } of dyadsOf(occurrence)) {
      if (source === null || target === null || source === target) continue
      const family = familyOf(occurrence.kind)
      const [from, to] = inOrder(family, source, target)
      const key = `${family}|${from}|${to}`
      const edge = edges.get(key) ?? {
        source: from,
        target: to,
        family,
        weight: 0,
        other: 0,
        tellings: 0,
        kinds: new Map(),
      }
      if (occurrence.standing === 'happened') edge.weight++
      else edge.other++
      edge.tellings += occurrence.tellings.length
      edge.kinds.set(occurrence.kind, (edge.kinds.get(occurrence.kind) ?? 0) + 1)
      edges.set(key, edge)
    }
  return edges
}

/** Acts by party, done or received. */
const countsOf = (state: CaseState): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { from, to } of state.occurrences)
    for (const party of new Set([...from, ...to])) counts.set(party, (counts.get(party) ?? 0) + 1)
  return counts
}

const keys = `\
  <key id="party" for="node" attr.name="party" attr.type="string"/>
  <key id="name" for="node" attr.name="name" attr.type="string"/>
  <key id="acts" for="node" attr.name="acts" attr.type="int"/>
  <key id="family" for="edge" attr.name="family" attr.type="string"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
  <key id="other" for="edge" attr.name="other" attr.type="int"/>
  <key id="tellings" for="edge" attr.name="tellings" attr.type="int"/>
  <key id="kinds" for="edge" attr.name="kinds" attr.type="string"/>
`

const data = (key: string, value: string | number): string => `<data key="${key}">${escaped(String(value))}</data>`

const node = (kase: ExportedCase, id: string, party: string, acts: number): string =>
  `    <node id="${id}">${data('party', party)}${data('name', kase.partyName(party))}${data('acts', acts)}</node>\n`

const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

const kindsLine = (kinds: ReadonlyMap<string, number>): string =>
  sorted(kinds)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')

const edgeLine = (ids: ReadonlyMap<string, string>, edge: Edge, at: number): string => {
  const { source, target, family, weight, other, tellings, kinds } = edge
  const directed = family === 'talks' ? ' directed="false"' : ''
  const values = [
    data('family', family),
    data('weight', weight),
    data('other', other),
    data('tellings', tellings),
    data('kinds', kindsLine(kinds)),
  ]
  return `    <edge id="e${at}" source="${ids.get(source)}" target="${ids.get(target)}"${directed}>${values.join('')}</edge>\n`
}

function* write(kase: ExportedCase, { clocks }: CaseWriteOptions): Iterable<string> {
  const state = kase.state(clocks)
  const parties = sorted(countsOf(state))
  // An id of GraphML is a name token, which a code such as P5+1 is not.
  const ids = new Map(parties.map(([party], at) => [party, `n${at}`]))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield `${keys}  <graph id="case" edgedefault="directed">\n    <desc>${escaped(kase.name)}</desc>\n`
  for (const [party, acts] of parties) yield node(kase, ids.get(party) ?? '', party, acts)
  let at = 0
  for (const [, edge] of sorted(edgesOf(state.occurrences))) yield edgeLine(ids, edge, at++)
  yield '  </graph>\n</graphml>\n'
}

/** GraphML: parties, and what each did towards each other by family of kinds. */
export const graphml: CaseExport<'graphml'> = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  gloss: 'a network for Gephi, yEd, igraph: parties, and edges by family of kinds with counts',
  takes: ['clocks'],
  write,
}
