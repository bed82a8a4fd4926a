import { kinds } from '../../acts/kinds/index.ts'
import type { Face } from './face.ts'

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

/** Parties of a meeting that are paired. */
const parties = 5

const pairsOf = (all: readonly string[]): readonly string[] => {
  const few = all.slice(0, parties)
  return few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one} ${other}`))
}

/** Keys of all faces in one row, those of a face from its start to the next one's. A key is a word, or a topic, with a kind. */
export interface Keys {
  readonly row: Int32Array
  readonly starts: Int32Array
  /** The topic's key of each face; -1 where it has none. */
  readonly topics: Int32Array
  /** No key is as large. */
  readonly size: number
}

const listedBy = (face: Face): readonly (readonly string[])[] =>
  face.group === 'meeting' ? [pairsOf(face.telling.from)] : [face.terms, face.quoted]

/** How many keys a face has at most. */
const roomFor = ({ group, telling, terms, quoted }: Face): number => {
  const few = Math.min(parties, telling.from.length)
  return group === 'meeting' ? (few * (few - 1)) / 2 : terms.length + quoted.length
}

export const keysOf = (faces: readonly Face[]): Keys => {
  const numbers = new Numbered()
  const topicNumbers = new Numbered()
  const row = new Int32Array(faces.reduce((sum, face) => sum + roomFor(face), 0))
  let end = 0
  const starts = new Int32Array(faces.length + 1)
  const topics = new Int32Array(faces.length).fill(-1)
  for (const [at, face] of faces.entries()) {
    const kind = kindOf(face)
    for (const list of listedBy(face)) for (const word of list) row[end++] = numbers.of(word) * kinds.length + kind
    starts[at + 1] = end
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
