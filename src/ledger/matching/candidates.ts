import type { Face } from './face.ts'

// Which tellings are worth comparing. Two that tell one act share a kind, their days touch, and they share a pair of parties
// (meetings) or one of the rarest words of either (all else). Each face enters the lists of its keys; within a list, in order of
// days, a face is compared with those that come next.

/** Rarest words under which a telling is listed. */
const words = 5
/** Parties of a meeting that are paired. */
const parties = 5
/** How many later faces of a list one is compared with. */
const window = 48

/** How many tellings have each word. */
const counted = (faces: readonly Face[]): ReadonlyMap<string, number> => {
  const count = new Map<string, number>()
  for (const { terms } of faces) for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1)
  return count
}

const rarest = (terms: readonly string[], count: ReadonlyMap<string, number>): readonly string[] =>
  terms.length <= words
    ? terms
    : [...terms].sort((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0) || (a < b ? -1 : 1)).slice(0, words)

const pairsOf = (all: readonly string[]): readonly string[] => {
  const few = all.slice(0, parties)
  return few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one} ${other}`))
}

const keysOf = (face: Face, count: ReadonlyMap<string, number>): readonly string[] => {
  if (face.group === 'meeting') return pairsOf(face.telling.from)
  const rare = [...rarest(face.terms, count), ...rarest(face.quoted, count).map((word) => `"${word}`)]
  return rare.map((term) => `${face.telling.kind} ${term}`)
}

const start = ({ days }: Face): number => days?.first ?? Number.POSITIVE_INFINITY

const byDay = (a: Face, b: Face): number => start(a) - start(b) || (a.telling.id < b.telling.id ? -1 : 1)

const mayMeet = (a: Face, b: Face): boolean => !a.days || !b.days || b.days.first <= a.days.last + 1

/** Faces of one document whose words touch, whatever their kinds. */
const withinDocuments = (faces: readonly Face[], take: (a: number, b: number) => void): void => {
  const order = faces
    .map((_, at) => at)
    .sort((a, b) => byPlace((faces[a] as Face).telling, (faces[b] as Face).telling) || a - b)
  for (let at = 1; at < order.length; at++) {
    const here = faces[order[at] as number]
    for (let back = at - 1; here && back >= 0 && back >= at - 3; back--) {
      const before = faces[order[back] as number]
      if (before?.telling.document !== here.telling.document) break
      if (before.telling.act.evidence.to > here.telling.at) take(order[back] as number, order[at] as number)
    }
  }
}

const byPlace = (a: Face['telling'], b: Face['telling']): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.at - b.at

/** Calls `take` for every pair of faces worth comparing, by their places; a pair may come more than once. */
export const forCandidates = (faces: readonly Face[], take: (a: number, b: number) => void): void => {
  withinDocuments(faces, take)
  const count = counted(faces)
  const order = faces.map((_, at) => at).sort((a, b) => byDay(faces[a] as Face, faces[b] as Face))
  const lists = new Map<string, number[]>()
  for (const at of order) {
    const face = faces[at]
    if (!face) continue
    for (const key of keysOf(face, count)) {
      const list = lists.get(key) ?? []
      if (list.length === 0) lists.set(key, list)
      for (let back = list.length - 1; back >= 0 && back >= list.length - window; back--) {
        const other = list[back]
        const earlier = other === undefined ? undefined : faces[other]
        if (other !== undefined && earlier && mayMeet(earlier, face)) take(other, at)
      }
      list.push(at)
    }
  }
}
