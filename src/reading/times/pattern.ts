import { assert } from '../../kernel/assert.ts'
import { type Shape, type SlotName, shapes, symbols, type TimeWords } from './words.ts'

export type Slots = { readonly [name in SlotName]?: readonly number[] }

/** What the end of a pattern means. */
export interface Meaning {
  readonly shape: Shape
  readonly sets: Slots
}

/** Patterns as one tree of words and classes. */
export interface Node {
  readonly next: Map<string, Node>
  meaning: Meaning | null
}

type Sequences = readonly (readonly string[])[]

const isSymbol = new Set<string>(symbols)

const cross = (left: Sequences, right: Sequences): Sequences => left.flatMap((a) => right.map((b) => [...a, ...b]))

/** All word sequences that one line stands for. */
const expand = (pieces: readonly string[]): Sequences => {
  let all: Sequences = [[]]
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    if (piece.startsWith('[')) {
      const close = pieces.findIndex((other, place) => place > at && (other === ']' || other === ']?'))
      assert(close > at, `pattern closes its bracket: ${pieces.join(' ')}`)
      const inner = expand(pieces.slice(at + 1, close))
      all = cross(all, pieces[close] === ']?' ? [[], ...inner] : inner)
      at = close
    } else {
      const optional = piece.length > 1 && piece.endsWith('?')
      const ways = (optional ? piece.slice(0, -1) : piece).split('|').map((word) => [word])
      all = cross(all, optional ? [[], ...ways] : ways)
    }
  }
  return all
}

const readSets = (text: string): Slots =>
  Object.fromEntries(
    text
      .split(/[ ,]+/)
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', value = ''] = part.split(':')
        return [name, [Number(value)]]
      }),
  )

const newNode = (): Node => ({ next: new Map(), meaning: null })

const grow = (root: Node, sequence: readonly string[], meaning: Meaning): void => {
  let node = root
  for (const word of sequence) {
    const next = node.next.get(word) ?? newNode()
    node.next.set(word, next)
    node = next
  }
  node.meaning ??= meaning
}

/** Reads the tables; of two rows with the same words the first counts. */
export const readPatterns = (patterns: TimeWords['patterns']): Node => {
  const root = newNode()
  for (const shape of shapes)
    for (const line of patterns[shape].split('\n')) {
      const [say = '', sets = ''] = line.split(' = ').map((part) => part.trim())
      if (say === '') continue
      const meaning = { shape, sets: readSets(sets) }
      const spaced = say.replaceAll('[', ' [ ').replace(/\](\??)/g, ' ]$1 ')
      for (const sequence of expand(spaced.split(/\s+/).filter((piece) => piece !== ''))) {
        assert(sequence.length > 0, `a pattern without words: ${line}`)
        grow(root, sequence, meaning)
      }
    }
  return root
}

/** Every plain word of the patterns. */
export const plainWords = (node: Node, found: Set<string> = new Set()): ReadonlySet<string> => {
  for (const [word, next] of node.next) {
    if (!isSymbol.has(word)) found.add(word)
    plainWords(next, found)
  }
  return found
}
