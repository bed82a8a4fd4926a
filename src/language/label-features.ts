import type { ParseInput, ParseState } from './parse-state.ts'
import { compileTemplates } from './templates.ts'

/**
 * Values of an arc about to be drawn: h the head, c the child with word, tag, UPOS, cluster and coarse cluster (w t u c ck);
 * cl, cr, cl2, cr2 the child's outermost and second outermost dependents; cb, ca, hb, ha the words before and after child
 * and head; sibling, sibling2 the head's last dependents on the child's side; hl, hr, chl, chr the sets of relations that
 * head and child have on each side. `tags` joins side and both tags.
 */
const names = [
  'side', 'gap', 'tags', 'hw', 'ht', 'hu', 'hc', 'hck', 'cw', 'ct', 'cu', 'cc', 'cck', 'hl', 'hr', 'chl', 'chr',
  'clw', 'clt', 'clr', 'crw', 'crt', 'crr', 'cl2r', 'cr2r', 'siblingt', 'siblingr', 'sibling2r',
  'cbw', 'cbt', 'caw', 'cat', 'hbw', 'hbt', 'haw', 'hat',
] // biome-ignore format: groups

const templates = compileTemplates(0x1ab, names, {
  0: 'side',
  1: 'tags',
  2: 'tags gap',
  3: 'tags cw',
  4: 'tags hw',
  5: 'hw cw side',
  6: 'hw ct side',
  7: 'ht cw side',
  8: 'cw side',
  9: 'hw side',
  10: 'ct side',
  11: 'ht side',
  12: 'tags hl hr',
  13: 'tags chl chr',
  14: 'ct chl side',
  15: 'hu side clw',
  16: 'hw side clw cu',
  17: 'tags clw clr',
  18: 'cw clw side',
  19: 'tags clr crr',
  20: 'tags clt crt',
  21: 'tags crw crr',
  22: 'tags siblingr siblingt',
  23: 'tags siblingr sibling2r',
  24: 'hw side siblingr cu',
  25: 'tags cbt cat',
  26: 'tags hbt hat',
  27: 'tags caw side',
  28: 'tags cbw side',
  29: 'tags hbw haw',
  30: 'hw hl ct',
  31: 'hw hr ct',
  32: 'cw hl hu',
  33: 'cw hr hu',
  34: 'hc cc side',
  35: 'hc ct side',
  36: 'ht cc side',
  37: 'hck cck tags',
  38: 'hck clw cu',
  39: 'cck clw hu',
  40: 'hc clw cck',
  41: 'hu cu cl2r cr2r',
  42: 'hu cw chl side',
  43: 'hu ct chr hr',
  44: 'hw cu chl side',
  45: 'cc chl hu',
  46: 'hck hl tags',
})

/** Number of the features of one arc. */
export const LABEL_FEATURES = templates.size

const NONE_WORD = 0x0bad
const NONE_TAG = 250
const NO_REL = 63

const place = (name: string): number => names.indexOf(name)
const HEAD = place('hw')
const CHILD = place('cw')
const SETS = place('hl')
const CHILDREN = place('clw')
const AROUND = place('cbw')

const putWord = (row: Int32Array, to: number, input: ParseInput, at: number): void => {
  row[to] = input.word[at] as number
  row[to + 1] = input.tag[at] as number
  row[to + 2] = input.upos[at] as number
  row[to + 3] = input.cluster[at] as number
  row[to + 4] = input.coarse[at] as number
}

const putNear = (row: Int32Array, to: number, input: ParseInput, at: number): void => {
  const inside = at >= 0 && at < input.length
  row[to] = inside ? (input.word[at] as number) : NONE_WORD
  row[to + 1] = inside ? (input.tag[at] as number) : NONE_TAG
}

const relOf = (state: ParseState, at: number): number => (at < 0 ? NO_REL : (state.rel[at] as number))

const putChildren = (row: Int32Array, state: ParseState, input: ParseInput, child: number): void => {
  const left = state.left1[child] as number
  const right = state.right1[child] as number
  putNear(row, CHILDREN, input, left)
  row[CHILDREN + 2] = relOf(state, left)
  putNear(row, CHILDREN + 3, input, right)
  row[CHILDREN + 5] = relOf(state, right)
  row[CHILDREN + 6] = relOf(state, state.left2[child] as number)
  row[CHILDREN + 7] = relOf(state, state.right2[child] as number)
}

const putSiblings = (row: Int32Array, state: ParseState, input: ParseInput, head: number, side: number): void => {
  const sibling = (side === 1 ? state.left1[head] : state.right1[head]) as number
  row[CHILDREN + 8] = sibling < 0 ? NONE_TAG : (input.tag[sibling] as number)
  row[CHILDREN + 9] = relOf(state, sibling)
  row[CHILDREN + 10] = relOf(state, (side === 1 ? state.left2[head] : state.right2[head]) as number)
}

type LabelFeatures = (state: ParseState, input: ParseInput, head: number, child: number, out: Int32Array) => number

/** Makes a writer of features: it fills `out` with those of the arc from `head` to `child` and gives their number. */
export const labelFeatures = (): LabelFeatures => {
  const row = new Int32Array(names.length)
  return (state, input, head, child, out) => {
    const side = head > child ? 1 : 0
    row[0] = side
    row[1] = Math.min(Math.abs(head - child), 8)
    row[2] = side * 65536 + (input.tag[head] as number) * 256 + (input.tag[child] as number)
    putWord(row, HEAD, input, head)
    putWord(row, CHILD, input, child)
    row[SETS] = state.leftRels[head] as number
    row[SETS + 1] = state.rightRels[head] as number
    row[SETS + 2] = state.leftRels[child] as number
    row[SETS + 3] = state.rightRels[child] as number
    putChildren(row, state, input, child)
    putSiblings(row, state, input, head, side)
    putNear(row, AROUND, input, child - 1)
    putNear(row, AROUND + 2, input, child + 1)
    putNear(row, AROUND + 4, input, head - 1)
    putNear(row, AROUND + 6, input, head + 1)
    return templates.write(row, out)
  }
}
