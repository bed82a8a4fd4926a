import { kinds } from '../../acts/kinds/index.ts'
import type { Face } from './face.ts'

// Which tellings are worth comparing. Two that tell one act share a kind, their days touch, and they share a pair of parties
// (meetings) or one of the rarest words of either (all else). Each face enters the lists of its keys; within a list, in order of
// days, a face is compared with those that come next. What one report tells twice is found by its place in the text.

/** Rarest words under which a telling is listed. */
const words = 5
/** Parties of a meeting that are paired. */
const parties = 5
/** How many earlier faces of a list one is compared with, and how many days back. */
const window = 48
const reach = 21

/** Every word as a number from 0 on: numbers are quicker to count and to compare. */
class Numbered {
  private readonly known = new Map<string, number>()
  get size(): number {
    return this.known.size
  }
  of(word: string): number {
    const found = this.known.get(word)
    if (found !== undefined) return found
    this.known.set(word, this.known.size)
    return this.known.size - 1
  }
}

const pairsOf = (all: readonly string[]): readonly string[] => {
  const few = all.slice(0, parties)
  return few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one} ${other}`))
}

const kindPlaces: ReadonlyMap<string, number> = new Map(kinds.map(({ name }, at) => [name, at]))

/** What lists a face: its words, each with its kind, so that a list holds tellings of one kind. */
const keysOf = (face: Face, numbers: Numbered): readonly number[] => {
  const kind = kindPlaces.get(face.telling.kind) ?? 0
  const listed = face.group === 'meeting' ? pairsOf(face.telling.from) : face.terms
  const keys = listed.map((word) => numbers.of(word) * kinds.length + kind)
  for (const word of face.quoted) keys.push(numbers.of(word) * kinds.length + kind)
  // A topic is one key more, for the same said in other words; it starts like no word.
  if (face.group === 'words' && face.telling.topic !== '')
    keys.push(numbers.of(`=${face.telling.topic} ${face.telling.from.join(' ')}`) * kinds.length + kind)
  return keys
}

const counted = (all: readonly (readonly number[])[], size: number): Int32Array => {
  const count = new Int32Array(size)
  for (const keys of all) for (const key of keys) count[key] = (count[key] ?? 0) + 1
  return count
}

const rarest = (keys: readonly number[], count: Int32Array): readonly number[] =>
  keys.length <= words ? keys : [...keys].sort((a, b) => (count[a] ?? 0) - (count[b] ?? 0) || a - b).slice(0, words)

const start = ({ days }: Face): number => days?.first ?? Number.POSITIVE_INFINITY

/** A day between a plan and what came of it is allowed for. */
const mayMeet = (earlier: Face, later: Face): boolean => {
  if (!earlier.days || !later.days) return true
  const gap = later.days.first - earlier.days.last
  return gap <= 0 || (gap === 1 && (earlier.telling.standing === 'planned' || later.telling.standing === 'planned'))
}

const share = (a: readonly string[], b: readonly string[]): boolean => {
  for (const member of a) if (b.includes(member)) return true
  return false
}

const areCompatible = (earlier: Face, later: Face): boolean => {
  const [a, b] = [earlier.telling, later.telling]
  return (
    mayMeet(earlier, later) && share(a.from, b.from) && (a.to.length === 0 || b.to.length === 0 || share(a.to, b.to))
  )
}

type Take = (a: number, b: number) => void

/** Goes back through a list from its end, and hands over what is worth comparing with `at`. */
const lookBack = (faces: readonly Face[], list: readonly number[], at: number, seen: Int32Array, take: Take): void => {
  const face = faces[at]
  const oldest = face ? start(face) - reach : 0
  for (let back = list.length - 1; face && back >= 0 && back >= list.length - window; back--) {
    const place = list[back] ?? -1
    const earlier = faces[place]
    if (!earlier || (start(earlier) < oldest && Number.isFinite(oldest))) return
    if (seen[place] === at) continue
    seen[place] = at
    if (areCompatible(earlier, face)) take(place, at)
  }
}

const acrossDocuments = (faces: readonly Face[], take: Take): void => {
  const numbers = new Numbered()
  const keys = faces.map((face) => keysOf(face, numbers))
  const size = numbers.size * kinds.length
  const count = counted(keys, size)
  const starts = faces.map(start)
  // The faces come in order of their ids, and the sort keeps that order among those of one day.
  const order = faces.map((_, at) => at).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b)
  const lists: (number[] | undefined)[] = new Array(size)
  const seen = new Int32Array(faces.length).fill(-1)
  for (const at of order) {
    for (const key of rarest(keys[at] ?? [], count)) {
      const list = lists[key]
      if (list) {
        lookBack(faces, list, at, seen, take)
        list.push(at)
      } else lists[key] = [at]
    }
  }
}

const placeOf = (face: Face | undefined): number => face?.telling.at ?? 0

/** Faces of one document whose words touch, whatever their kinds. */
const withinDocuments = (faces: readonly Face[], take: Take): void => {
  for (const own of Map.groupBy(faces.keys(), (at) => faces[at]?.telling.document).values()) {
    const placed = own.sort((a, b) => placeOf(faces[a]) - placeOf(faces[b]) || a - b)
    for (const [rank, at] of placed.entries()) {
      for (const before of placed.slice(Math.max(0, rank - 3), rank)) {
        if ((faces[before]?.telling.act.evidence.to ?? 0) > placeOf(faces[at])) take(before, at)
      }
    }
  }
}

/** Calls `take` for pairs of faces worth comparing, by their places; a pair may come twice. The faces stand in order of their ids. */
export const forCandidates = (faces: readonly Face[], take: Take): void => {
  withinDocuments(faces, take)
  acrossDocuments(faces, take)
}
