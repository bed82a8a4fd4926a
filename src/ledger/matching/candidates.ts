import type { Face } from './face.ts'
import type { Keys } from './keys.ts'
import { mayBeOne } from './likeness.ts'
import type { Twins } from './twins.ts'

// Which tellings are worth comparing. Two that tell one act share a kind, their days touch, and they share a pair of parties
// (meetings), one of the rarest words of either, or a topic (all else). Each face enters the lists of its keys; within a list, in
// order of days, a face is compared with those that come next. Of twins (copies of one report) only the first is listed, so that
// copies neither cost comparisons nor push others out of reach. What one report tells twice is found by its place in the text.

/** Rarest words under which a telling is listed. */
const words = 5
/** How many earlier faces of a list one is compared with, and how many days back. */
const window = 24
const reach = 15

type Take = (a: number, b: number) => void

/** In how many listed faces each key stands. */
const counted = ({ row, starts, size }: Keys, { first }: Twins): Int32Array => {
  const count = new Int32Array(size)
  for (let at = 0; at + 1 < starts.length; at++) {
    if (first[at] !== at) continue
    const to = starts[at + 1] ?? 0
    for (let place = starts[at] ?? 0; place < to; place++) {
      const key = row[place] ?? 0
      count[key] = (count[key] ?? 0) + 1
    }
  }
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
  /** Entries of all lists: the face, and the entry before it in its list. */
  private readonly entered: Int32Array
  private readonly before: Int32Array
  private entries = 0
  /** For every face the last that it was compared with. */
  private readonly seen: Int32Array
  private readonly faces: readonly Face[]
  private readonly take: Take
  constructor(faces: readonly Face[], size: number, take: Take) {
    this.faces = faces
    this.take = take
    this.last = new Int32Array(size).fill(-1)
    this.seen = new Int32Array(faces.length).fill(-1)
    this.entered = new Int32Array(faces.length * (words + 1))
    this.before = new Int32Array(faces.length * (words + 1))
  }
  enter(key: number, at: number, face: Face): void {
    const last = this.last[key] ?? -1
    this.lookBack(last, at, face)
    this.entered[this.entries] = at
    this.before[this.entries] = last
    this.last[key] = this.entries++
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

const acrossDocuments = (faces: readonly Face[], keys: Keys, twins: Twins, take: Take): void => {
  const count = counted(keys, twins)
  const lists = new Lists(faces, keys.size, take)
  for (const at of inOrderOfDays(faces)) {
    const face = faces[at]
    if (!face || twins.first[at] !== at) continue
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

/**
 * Calls `take` for pairs of faces worth comparing, by their places; a pair may come twice. The faces stand in order of their ids;
 * `keys` are theirs. The first of `twins` stands for all of them.
 */
export const forCandidates = (faces: readonly Face[], keys: Keys, twins: Twins, take: Take): void => {
  withinDocuments(faces, take)
  acrossDocuments(faces, keys, twins, take)
}
