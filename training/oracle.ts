import type { ParseState } from '../src/language/parse-state.ts'
import { allows, LEFT, RIGHT, SHIFT } from '../src/language/parser.ts'

/** A gold tree; the head of the root is `length`. Arcs do not cross. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly rels: Int32Array
}

/** Lifts crossing arcs up to the head's head until none crosses. */
export const projective = (heads: Int32Array): Int32Array => {
  const lifted = heads.slice()
  const root = heads.length
  const above = (at: number, top: number): boolean => {
    for (let place = at; place !== root; place = lifted[place] as number) if (place === top) return true
    return top === root
  }
  const crosses = (child: number): boolean => {
    const head = lifted[child] as number
    if (head === root) return false
    const from = Math.min(child, head)
    const to = Math.max(child, head)
    for (let at = from + 1; at < to; at++) if (!above(at, head)) return true
    return false
  }
  for (let rounds = 0; rounds < 200; rounds++) {
    let shortest = -1
    for (let child = 0; child < root; child++) {
      if (!crosses(child)) continue
      const length = Math.abs(child - (lifted[child] as number))
      if (shortest < 0 || length < Math.abs(shortest - (lifted[shortest] as number))) shortest = child
    }
    if (shortest < 0) break
    lifted[shortest] = lifted[lifted[shortest] as number] as number
  }
  return lifted
}

/**
 * What each action costs (how many gold arcs can no longer be built), by the dynamic oracle of Goldberg and Nivre (2013)
 * for arc-hybrid. Impossible actions cost `Infinity`.
 */
export const costs = (state: ParseState, gold: GoldTree, onStack: Uint8Array, out: Float64Array): void => {
  const { stack, depth, next, length } = state
  const top = depth > 0 ? (stack[depth - 1] as number) : -1
  const second = depth > 1 ? (stack[depth - 2] as number) : -1
  const { heads } = gold
  let rights = 0
  for (let at = next; at < length; at++) if (heads[at] === top) rights++
  out[SHIFT] = allows(state, SHIFT) ? 0 : Number.POSITIVE_INFINITY
  out[LEFT] = allows(state, LEFT) ? rights : Number.POSITIVE_INFINITY
  out[RIGHT] = allows(state, RIGHT) ? rights : Number.POSITIVE_INFINITY
  if (top >= 0) {
    const head = heads[top] as number
    if (head === second || head > next) out[LEFT] = (out[LEFT] as number) + 1
    if (head >= next) out[RIGHT] = (out[RIGHT] as number) + 1
  }
  if (next < length) {
    const head = heads[next] as number
    let lost = head < length && head !== top && onStack[head] === 1 ? 1 : 0
    for (let at = 0; at < depth; at++) if (heads[stack[at] as number] === next) lost++
    out[SHIFT] = (out[SHIFT] as number) + lost
  }
}
