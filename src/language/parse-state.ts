/** What the parser is given of one sentence, by word. */
export interface ParseInput {
  readonly length: number
  /** Hash of the normal form. */
  readonly word: Int32Array
  /** Number of the tag (UPOS and XPOS together). */
  readonly tag: Int32Array
  readonly upos: Int32Array
  readonly cluster: Int32Array
  readonly coarse: Int32Array
}

export const NOBODY = -1

/**
 * State of an arc-hybrid parser: a stack, a buffer that starts at `next`, the arcs so far. The root stands at the end of
 * the buffer (place `length`), so that the last word left on the stack becomes its only dependent.
 */
export interface ParseState {
  length: number
  next: number
  depth: number
  readonly stack: Int32Array
  readonly head: Int32Array
  readonly rel: Int32Array
  /** Outermost and second outermost dependent on each side. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Relations of the dependents, as a set of bits by number modulo 31. */
  readonly leftRels: Int32Array
  readonly rightRels: Int32Array
}

export const parseState = (capacity: number): ParseState => {
  const column = (): Int32Array => new Int32Array(capacity + 1)
  return {
    length: 0, next: 0, depth: 0, stack: column(), head: column(), rel: column(), left1: column(), left2: column(),
    right1: column(), right2: column(), leftCount: column(), rightCount: column(), leftRels: column(), rightRels: column(),
  } // biome-ignore format: one line a group
}

export const startState = (state: ParseState, length: number): void => {
  state.length = length
  state.next = 0
  state.depth = 0
  for (const column of [state.head, state.rel, state.left1, state.left2, state.right1, state.right2]) {
    column.fill(NOBODY, 0, length + 1)
  }
  for (const column of [state.leftCount, state.rightCount, state.leftRels, state.rightRels])
    column.fill(0, 0, length + 1)
}

export const isDone = (state: ParseState): boolean => state.next === state.length && state.depth === 0

export const shift = (state: ParseState): void => {
  state.stack[state.depth++] = state.next++
}

/** The first of the buffer becomes the head of the top of the stack. */
export const attachLeft = (state: ParseState, rel: number): void => {
  const child = state.stack[--state.depth] as number
  const head = state.next
  state.head[child] = head
  state.rel[child] = rel
  state.left2[head] = state.left1[head] as number
  state.left1[head] = child
  state.leftCount[head] = (state.leftCount[head] as number) + 1
  state.leftRels[head] = (state.leftRels[head] as number) | (1 << (rel % 31))
}

/** The second of the stack becomes the head of the top. */
export const attachRight = (state: ParseState, rel: number): void => {
  const child = state.stack[--state.depth] as number
  const head = state.stack[state.depth - 1] as number
  state.head[child] = head
  state.rel[child] = rel
  state.right2[head] = state.right1[head] as number
  state.right1[head] = child
  state.rightCount[head] = (state.rightCount[head] as number) + 1
  state.rightRels[head] = (state.rightRels[head] as number) | (1 << (rel % 31))
}
