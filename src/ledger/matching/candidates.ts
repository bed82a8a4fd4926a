import { kinds } from '../../acts/kinds/index.ts'
import type { Face } from './face.ts'
import { mayBeOne } from './likeness.ts'

// Which tellings are worth comparing. Two that tell one act share a kind, their days touch, and they share a pair of parties
// (meetings), one of the rarest words of either, or a topic (all else). Each face enters the lists of its keys; within a list, in
// order of days, a face is compared with those that come next. What one report tells twice is found by its place in the text.

/** Rarest words under which a telling is listed. */
const words = 5
/** Parties of a meeting that are paired. */
const parties = 5
/** How many earlier faces of a list one is compared with, and how many days back. */
const window = 24
const reach = 15

type Take = (a: number, b: number) => void

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

const kindPlaces: ReadonlyMap<string, number> = new Map(kinds.map(({ name }, at) => [name, at]))

const kindOf = ({ telling }: Face): number => kindPlaces.get(telling.kind) ?? 0

const pairsOf = (all: readonly string[]): readonly string[] => {
  const few = all.slice(0, parties)
  return few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one} ${other}`))
}

/** Keys of all faces in one row, those of a face from its start to the next one's. A key is a word, or a topic, with a kind. */
interface Keys {
  readonly row: readonly number[]
  readonly starts: Int32Array
  /** The topic's key of each face; -1 where it has none. */
  readonly topics: Int32Array
  /** No key is as large. */
  readonly size: number
}

const listedBy = (face: Face): readonly (readonly string[])[] =>
  face.group === 'meeting' ? [pairsOf(face.telling.from)] : [face.terms, face.quoted]

const keysOf = (faces: readonly Face[]): Keys => {
  const numbers = new Numbered()
  const topicNumbers = new Numbered()
  const row: number[] = []
  const starts = new Int32Array(faces.length + 1)
  const topics = new Int32Array(faces.length).fill(-1)
  for (const [at, face] of faces.entries()) {
    const kind = kindOf(face)
    for (const list of listedBy(face)) for (const word of list) row.push(numbers.of(word) * kinds.length + kind)
    starts[at + 1] = row.length
    const { topic } = face.telling
    if (face.group === 'words' && topic !== '') topics[at] = topicNumbers.of(topic) * kinds.length + kind
  }
  const from = numbers.size * kinds.length
  return {
    row,
    starts,
    topics: topics.map((key) => (key < 0 ? key : from + key)),
    size: from + topicNumbers.size * kinds.length,
  }
}

const counted = ({ row, size }: Keys): Int32Array => {
  const count = new Int32Array(size)
  for (const key of row) count[key] = (count[key] ?? 0) + 1
  return count
}

/** The rarest keys of a face that another has too: with each look the next after the one before, so that no list is made. */
const forRarest = ({ row, starts }: Keys, count: Int32Array, at: number, take: (key: number) => void): void => {
  const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0]
  let [lastCount, lastKey] = [1, Number.POSITIVE_INFINITY]
  for (let taken = 0; taken < Math.min(words, to - from); taken++) {
    let [leastCount, leastKey] = [Number.POSITIVE_INFINITY, -1]
    for (let place = from; place < to; place++) {
      const key = row[place] ?? 0
      const often = count[key] ?? 0
      const isNext = often > lastCount || (often === lastCount && key > lastKey)
      if (isNext && (often < leastCount || (often === leastCount && key < leastKey))) {
        leastCount = often
        leastKey = key
      }
    }
    if (leastKey < 0) return
    take(leastKey)
    lastCount = leastCount
    lastKey = leastKey
  }
}

/** Where a face stands in time; one that may be any day of a month stands in its middle, within reach of both ends. */
const start = ({ days }: Face): number => (days ? Math.max(days.first, days.last - reach) : Number.POSITIVE_INFINITY)

/** Lists of faces by key, each linked from its last face to its first; a face is compared with those before it, then enters. */
class Lists {
  private readonly last: Int32Array
  private readonly before: number[] = []
  private readonly entered: number[] = []
  /** For every face the last that it was compared with. */
  private readonly seen: Int32Array
  private readonly faces: readonly Face[]
  private readonly take: Take
  constructor(faces: readonly Face[], size: number, take: Take) {
    this.faces = faces
    this.take = take
    this.last = new Int32Array(size).fill(-1)
    this.seen = new Int32Array(faces.length).fill(-1)
  }
  enter(key: number, at: number, face: Face): void {
    const last = this.last[key] ?? -1
    this.lookBack(last, at, face)
    this.last[key] = this.entered.push(at) - 1
    this.before.push(last)
  }
  private lookBack(last: number, at: number, face: Face): void {
    const oldest = face.days ? start(face) - reach : Number.NEGATIVE_INFINITY
    for (let entry = last, steps = 0; entry >= 0 && steps < window; entry = this.before[entry] ?? -1, steps++) {
      const place = this.entered[entry] ?? 0
      const earlier = this.faces[place]
      if (!earlier || start(earlier) < oldest) return
      if (this.seen[place] === at) continue
      this.seen[place] = at
      if (mayBeOne(earlier, face)) this.take(place, at)
    }
  }
}

/** Places of the faces by day, those without one last; of one day, in order of their ids, which is theirs. */
const inOrderOfDays = (faces: readonly Face[]): readonly number[] => {
  const byDay = new Map<number, number[]>()
  for (const [at, face] of faces.entries()) {
    const day = start(face)
    const list = byDay.get(day)
    if (list) list.push(at)
    else byDay.set(day, [at])
  }
  return [...byDay.keys()].sort((a, b) => (a < b ? -1 : 1)).flatMap((day) => byDay.get(day) ?? [])
}

const acrossDocuments = (faces: readonly Face[], take: Take): void => {
  const keys = keysOf(faces)
  const count = counted(keys)
  const lists = new Lists(faces, keys.size, take)
  for (const at of inOrderOfDays(faces)) {
    const face = faces[at]
    if (!face) continue
    forRarest(keys, count, at, (key) => lists.enter(key, at, face))
    const topic = keys.topics[at] ?? -1
    if (topic >= 0) lists.enter(topic, at, face)
  }
}

const placeOf = (face: Face | undefined): number => face?.telling.at ?? 0

/** Faces of one document whose words touch, whatever their kinds. */
const withinDocuments = (faces: readonly Face[], take: Take): void => {
  for (const own of Map.groupBy(faces.keys(), (at) => faces[at]?.telling.document).values()) {
    own.sort((a, b) => placeOf(faces[a]) - placeOf(faces[b]) || a - b)
    for (let rank = 1; rank < own.length; rank++) {
      const here = own[rank] ?? 0
      for (let back = rank - 1; back >= 0 && back >= rank - 3; back--) {
        const before = own[back] ?? 0
        if ((faces[before]?.telling.act.evidence.to ?? 0) > placeOf(faces[here])) take(before, here)
      }
    }
  }
}

/** Calls `take` for pairs of faces worth comparing, by their places; a pair may come twice. The faces stand in order of their ids. */
export const forCandidates = (faces: readonly Face[], take: Take): void => {
  withinDocuments(faces, take)
  acrossDocuments(faces, take)
}
