import { piecesOf, wordsOf } from './forms.ts'

/** Most names end in a node of their own, which needs no map. */
interface Node<T> {
  next: Map<string, Node<T>> | undefined
  value: T | undefined
}

/** A match of `length` tokens. */
export interface Found<T> {
  readonly length: number
  readonly value: T
}

const emptyNode = <T>(): Node<T> => ({ next: undefined, value: undefined })
const grow = <T>(node: Node<T>, piece: string): Node<T> => {
  const child = emptyNode<T>()
  node.next ??= new Map()
  node.next.set(piece, child)
  return child
}

/** A tokeniser may leave the possessive on its word: "Iran's". */
const isPossessive = (piece: string): boolean => piece === "'s" || piece === "'"
const ended = <T>(node: Node<T> | null, length: number): Found<T> | null =>
  node?.value === undefined ? null : { length, value: node.value }

/** Puts a name under the node of its first piece. */
const plant = <T>(root: Node<T>, name: string, value: T): void => {
  let node = root
  for (const piece of wordsOf(name).flatMap(piecesOf).slice(1)) node = node.next?.get(piece) ?? grow(node, piece)
  node.value = value
}

const titled = (piece: string): string => piece.charAt(0) + piece.slice(1).toLowerCase()
const isCapitals = (piece: string): boolean => /^[A-Z]{2,}$/.test(piece)

const firstPieceOf = (name: string): string => {
  const blank = name.indexOf(' ')
  const first = piecesOf(blank < 0 ? name : name.slice(0, blank))[0] ?? ''
  return first === 'The' ? 'the' : first
}

/**
 * Names by their pieces; finds the longest one that starts at a token in time that does not depend on the number of names.
 * Names are kept in heaps by first piece and only put in order when a text first has that piece: a start costs little.
 * What was added under one name is settled into one value then.
 */
export class Trie<Entry, T> {
  readonly #settle: (name: string, entries: readonly Entry[]) => T
  readonly #heaps = new Map<string, [name: string, entry: Entry][]>()
  readonly #roots = new Map<string, Node<T>>()

  constructor(settle: (name: string, entries: readonly Entry[]) => T) {
    this.#settle = settle
  }

  get(name: string): T | undefined {
    const words = wordsOf(name)
    const found = this.longest(words, 0)
    return found !== null && found.length === words.length ? found.value : undefined
  }

  /** All names are to be added before the first look-up. */
  add(name: string, entry: Entry): void {
    const first = firstPieceOf(name)
    const heap = this.#heaps.get(first)
    if (heap === undefined) this.#heaps.set(first, [[name, entry]])
    else heap.push([name, entry])
  }

  /** The node that a first piece leads to. */
  #root(piece: string): Node<T> | undefined {
    const known = this.#roots.get(piece)
    const heap = known === undefined ? this.#heaps.get(piece) : undefined
    if (heap === undefined) return known
    const root = emptyNode<T>()
    for (const [name, entries] of Map.groupBy(heap, ([name]) => name)) {
      plant(
        root,
        name,
        this.#settle(
          name,
          entries.map(([, entry]) => entry),
        ),
      )
    }
    this.#roots.set(piece, root)
    return root
  }

  /** Headlines in capitals match too ("NORTH KOREA"), but no single word of under four letters ("WHO", "IS", "US" stay as they are). */
  #first(piece: string): Node<T> | undefined {
    const straight = this.#root(piece)
    if (straight !== undefined) return straight
    if (piece === 'The' || piece === 'THE') return this.#root('the')
    return piece.length > 3 && isCapitals(piece) ? this.#root(titled(piece)) : undefined
  }

  #step(node: Node<T> | null, piece: string): Node<T> | undefined {
    if (node === null) return this.#first(piece)
    const straight = node.next?.get(piece)
    if (straight !== undefined || !isCapitals(piece)) return straight
    return node.next?.get(titled(piece)) ?? node.next?.get(piece.toLowerCase())
  }

  /** The longest name that starts at token `at` and ends with a token. */
  longest(words: readonly string[], at: number): Found<T> | null {
    let node: Node<T> | null = null
    let best: Found<T> | null = null
    for (let i = at; i < words.length; i++) {
      for (const [place, piece] of piecesOf(words[i] ?? '').entries()) {
        const next = this.#step(node, piece)
        if (next === undefined && place > 0 && isPossessive(piece)) return ended(node, i - at + 1) ?? best
        if (next === undefined) return best
        node = next
      }
      if (node?.value !== undefined) best = { length: i - at + 1, value: node.value }
    }
    return best
  }

  /** The longest name that starts at piece `at`; its length counts pieces. */
  longestOfPieces(pieces: readonly string[], at: number): Found<T> | null {
    let node: Node<T> | null = null
    let best: Found<T> | null = null
    for (let i = at; i < pieces.length; i++) {
      const next = this.#step(node, pieces[i] ?? '')
      if (next === undefined) return best
      node = next
      if (node.value !== undefined) best = { length: i - at + 1, value: node.value }
    }
    return best
  }
}
