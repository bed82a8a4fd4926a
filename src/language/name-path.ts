import { follows, isOpen, NAME_CLASSES } from './name-features.ts'

/** What joins two finders: how much the one's scores count for the other's classes, and how well classes follow each other. */
export interface NameLinks {
  readonly told: Float32Array
  readonly links: Float32Array
}

/** So much of a linear finder's score counts one. */
const SCORE = 1024
/** Scores were learned from in steps of so much. */
const STEP = 16

/** For every class those that may stand right before it. */
const before = Array.from({ length: NAME_CLASSES }, (_, cls) =>
  Array.from({ length: NAME_CLASSES }, (__, other) => other).filter((other) => follows(other, cls, 1)),
)

const addTold = (told: Float32Array, scores: Int32Array, from: number, row: Float64Array): void => {
  for (let k = 0; k < NAME_CLASSES; k++) {
    const score = scores[from + k] as number
    if (score === 0) continue
    const share = (Math.round(score / STEP) * STEP) / SCORE
    for (let cls = 0; cls < NAME_CLASSES; cls++)
      row[cls] = (row[cls] as number) + (told[cls * NAME_CLASSES + k] as number) * share
  }
}

/** Best way to each class of a word, written to `sums`; `back` takes the class before. */
const step = (links: Float32Array, sums: Float64Array, row: Float64Array, back: Uint8Array): void => {
  const old = sums.slice()
  for (let cls = 0; cls < NAME_CLASSES; cls++) {
    let top = -1
    let most = Number.NEGATIVE_INFINITY
    for (const other of before[cls] as readonly number[]) {
      const sum = (old[other] as number) + (links[other * NAME_CLASSES + cls] as number)
      if (sum > most) [top, most] = [other, sum]
    }
    back[cls] = top
    sums[cls] = most + (row[cls] as number)
  }
}

/** The best last class: no name stays open. */
const bestEnd = (sums: Float64Array): number => {
  let top = 0
  for (let cls = 1; cls < NAME_CLASSES; cls++)
    if (!isOpen(cls) && (sums[cls] as number) > (sums[top] as number)) top = cls
  return top
}

/**
 * The best classes of a sentence's words (Viterbi 1967) by two finders: `seen` holds the network's scores, `scores` the linear finder's, a row a
 * word. Sums of doubles in a fixed order: the same on every machine; ties go to the first class.
 */
export const bestPath = ({ told, links }: NameLinks, seen: Float32Array, scores: Int32Array): Int32Array => {
  const length = seen.length / NAME_CLASSES
  const sums = new Float64Array(NAME_CLASSES).fill(Number.NEGATIVE_INFINITY)
  const row = new Float64Array(NAME_CLASSES)
  const backs = new Uint8Array(seen.length)
  for (let at = 0; at < length; at++) {
    const from = at * NAME_CLASSES
    for (let cls = 0; cls < NAME_CLASSES; cls++) row[cls] = seen[from + cls] as number
    addTold(told, scores, from, row)
    if (at > 0) step(links, sums, row, backs.subarray(from, from + NAME_CLASSES))
    else for (let cls = 0; cls < NAME_CLASSES; cls++) if (follows(0, cls, 1)) sums[cls] = row[cls] as number
  }
  const classes = new Int32Array(length)
  if (length > 0) classes[length - 1] = bestEnd(sums)
  for (let at = length - 1; at > 0; at--) classes[at - 1] = backs[at * NAME_CLASSES + (classes[at] as number)] as number
  return classes
}
