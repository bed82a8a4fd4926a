import { NOBODY, type ParseInput, type ParseState } from './parse-state.ts'
import { compileTemplates } from './templates.ts'

const each = (words: readonly string[], values: readonly string[]): string[] =>
  words.flatMap((word) => values.map((value) => word + value))

/**
 * Values of a state: s0, s1, s2 are the top of the stack and what lies below, b0, b1, b2 the first of the buffer, each with
 * word, tag, UPOS, cluster and coarse cluster (w t u c k). l, r, l2, r2 after them are their outermost and second
 * outermost dependents on the left and right, with word, tag and relation (w t r). lv, rv are numbers, ls, rs sets of
 * relations of dependents on a side. dsb and dss tell how far it is from s0 to b0 and from s1 to s0.
 */
const names = [
  ...each(['s0', 's1', 's2', 'b0', 'b1', 'b2'], ['w', 't', 'u', 'c', 'k']),
  ...each(['s0l', 's0r', 's1l', 's1r', 'b0l', 's0l2', 's0r2', 's1r2', 'b0l2'], ['w', 't', 'r']),
  ...each(['s0', 's1', 'b0'], ['lv', 'rv', 'ls', 'rs']),
  'dsb',
  'dss',
]

const templates = compileTemplates(0x9a7, names, {
  // Words by themselves.
  1: 's0w s0t',
  2: 's0w',
  3: 's0t',
  4: 'b0w b0t',
  5: 'b0w',
  6: 'b0t',
  8: 'b1t',
  9: 'b2t',
  12: 's1t',
  13: 's2t',
  14: 's2w',
  // Top of the stack and first of the buffer.
  20: 's0w s0t b0w b0t',
  21: 's0w s0t b0t',
  22: 's0t b0w b0t',
  23: 's0w b0w',
  24: 's0t b0t',
  25: 's0t b1t',
  26: 'b0t b1t',
  27: 'b0w b1t',
  28: 's0u b0w b1t',
  29: 's0w b0u b1u',
  // Top and second of the stack.
  30: 's1w s1t s0w s0t',
  31: 's1w s1t s0t',
  32: 's1t s0w s0t',
  33: 's1w s0w',
  34: 's1t s0t',
  35: 's1t b0t',
  36: 's1w s0u b0u',
  // Three at once.
  40: 'b0t b1t b2t',
  41: 's0t b0t b1t',
  42: 's1t s0t b0t',
  43: 's2t s1t s0t',
  45: 's0w b0t b1t',
  48: 's1w s0t b0w',
  49: 's2t s1t s0t b0t',
  // Dependents.
  50: 's0t s0lt b0t',
  52: 's0t b0t b0lt',
  53: 's1t s0t s0lt',
  56: 's1t s1lt s0t',
  57: 's0lw s0lr',
  58: 's0rw s0rr',
  59: 'b0lw b0lr',
  60: 's1rw s1rr',
  61: 's1lw s1lr',
  62: 's0t s0lt s0l2t',
  64: 'b0t b0lt b0l2t',
  65: 's1t s1rt s1r2t',
  68: 's1t s1rr s0t s0lr',
  69: 's0t s0rr b0t b0lr',
  // Prepositions and conjunctions that a noun or clause brings with it.
  70: 's1w s0lw s0lr',
  72: 's1w s0lw s0w',
  74: 's2t s1t s0lw s0t',
  75: 's0w b0lw b0t',
  76: 's0t b0lw b0t',
  77: 's1t s0t b0lw',
  78: 's1t s1rr s0lw s0t',
  // How far, how many.
  80: 's0w dsb',
  81: 's0t dsb',
  82: 'b0w dsb',
  83: 'b0t dsb',
  84: 's0t b0t dsb',
  85: 's1t s0t dss',
  87: 's0w dss',
  88: 's0t s0lv s0rv',
  90: 'b0t b0lv',
  91: 'b0w b0lv',
  92: 's1t s1lv s1rv',
  // Which relations are there already.
  100: 's0t s0ls',
  102: 's0w s0rs',
  103: 'b0t b0ls',
  104: 's1t s1rs',
  106: 's1w s1rs',
  109: 'b0t b0ls s0t',
  110: 's1t s0t s0ls b0t',
  // Clusters.
  120: 's0c b0c',
  121: 's0c b0t',
  122: 's0t b0c',
  123: 's1c s0c',
  124: 's1c s0t',
  126: 's0c',
  132: 's1k s0k',
  134: 's1k s0lw s0k',
  135: 's0k b0t b1t',
  137: 's1k s1rs s0t',
})

/** Number of the features of one state. */
export const PARSE_FEATURES = templates.size + 1

/** Values of a word that is not there, and of the root. */
const NONE_WORD = 0x0bad
const NONE_TAG = 250
const ROOT_WORD = 0x0707
const ROOT_TAG = 251
const NO_REL = 63

const CHILDREN = names.indexOf('s0lw')
const COUNTS = names.indexOf('s0lv')

const distance = (gap: number): number => (gap < 6 ? gap : gap < 11 ? 6 : 7)
const few = (count: number): number => Math.min(count, 3)

const putWord = (row: Int32Array, to: number, input: ParseInput, at: number): void => {
  const inside = at >= 0 && at < input.length
  const none = at === input.length ? ROOT_TAG : NONE_TAG
  row[to] = inside ? (input.word[at] as number) : at === input.length ? ROOT_WORD : NONE_WORD
  row[to + 1] = inside ? (input.tag[at] as number) : none
  row[to + 2] = inside ? (input.upos[at] as number) : none
  row[to + 3] = inside ? (input.cluster[at] as number) : 0
  row[to + 4] = inside ? (input.coarse[at] as number) : 0
}

const putChild = (row: Int32Array, child: number, input: ParseInput, rel: Int32Array, at: number): void => {
  const to = CHILDREN + child * 3
  row[to] = at < 0 ? NONE_WORD : (input.word[at] as number)
  row[to + 1] = at < 0 ? NONE_TAG : (input.tag[at] as number)
  row[to + 2] = at < 0 ? NO_REL : (rel[at] as number)
}

const putCounts = (row: Int32Array, word: number, state: ParseState, at: number): void => {
  const to = COUNTS + word * 4
  row[to] = at < 0 ? 0 : few(state.leftCount[at] as number)
  row[to + 1] = at < 0 ? 0 : few(state.rightCount[at] as number)
  row[to + 2] = at < 0 ? 0 : (state.leftRels[at] as number)
  row[to + 3] = at < 0 ? 0 : (state.rightRels[at] as number)
}

const child = (column: Int32Array, at: number): number => (at < 0 ? NOBODY : (column[at] as number))

const putChildren = (row: Int32Array, state: ParseState, input: ParseInput, s0: number, s1: number): void => {
  const { left1, left2, right1, right2, rel, next } = state
  putChild(row, 0, input, rel, child(left1, s0))
  putChild(row, 1, input, rel, child(right1, s0))
  putChild(row, 2, input, rel, child(left1, s1))
  putChild(row, 3, input, rel, child(right1, s1))
  putChild(row, 4, input, rel, child(left1, next))
  putChild(row, 5, input, rel, child(left2, s0))
  putChild(row, 6, input, rel, child(right2, s0))
  putChild(row, 7, input, rel, child(right2, s1))
  putChild(row, 8, input, rel, child(left2, next))
}

/** Makes a writer of features: it fills `out` with those of a state and gives their number. */
export const parseFeatures = (): ((state: ParseState, input: ParseInput, out: Int32Array) => number) => {
  const row = new Int32Array(names.length)
  return (state, input, out) => {
    const { stack, depth, next } = state
    const s0 = depth > 0 ? (stack[depth - 1] as number) : NOBODY
    const s1 = depth > 1 ? (stack[depth - 2] as number) : NOBODY
    putWord(row, 0, input, s0)
    putWord(row, 5, input, s1)
    putWord(row, 10, input, depth > 2 ? (stack[depth - 3] as number) : NOBODY)
    putWord(row, 15, input, next)
    putWord(row, 20, input, next + 1)
    putWord(row, 25, input, next + 2)
    putChildren(row, state, input, s0, s1)
    putCounts(row, 0, state, s0)
    putCounts(row, 1, state, s1)
    putCounts(row, 2, state, next)
    row[COUNTS + 12] = s0 < 0 ? 8 : distance(next - s0)
    row[COUNTS + 13] = s1 < 0 ? 8 : distance(s0 - s1)
    const size = templates.write(row, out)
    out[size] = 0x1234567
    return size + 1
  }
}
