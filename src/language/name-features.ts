import { type FormInfo, formValues, noForm, putForm } from './lexicon.ts'
import { compileTemplates } from './templates.ts'

export const nameTypes = ['person', 'organisation', 'place', 'group', 'other'] as const

/** Class 0 stands outside; each type has four: a name's first word, one inside, its last, its only one. */
export const FIRST = 0
export const INSIDE = 1
export const LAST = 2
export const ONLY = 3
export const NAME_CLASSES = 1 + nameTypes.length * 4
export const nameClass = (type: number, part: number): number => 1 + type * 4 + part

/** What the features see of a sentence, by word. */
export interface NameInput {
  readonly forms: readonly FormInfo[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly rels: Int32Array
}

/** What the document has shown so far: for a word's hash, the class it had last as part of a name. */
export type NameMemory = Map<number, number>

/** Does a name go on after a word of this class? */
export const isOpen = (cls: number): boolean => cls > 0 && ((cls - 1) & 3) <= INSIDE

/** Can the class stand after `before`, with `left` words still to come in the sentence? */
export const follows = (before: number, cls: number, left: number): boolean => {
  const open = isOpen(before)
  const part = cls === 0 ? -1 : (cls - 1) & 3
  if (open)
    return (part === INSIDE || part === LAST) && (cls - 1) >> 2 === (before - 1) >> 2 && (left > 0 || part === LAST)
  return part === -1 || part === ONLY || (part === FIRST && left > 0)
}

/**
 * Values of a word: w0, the words before and after it p1, p2, n1, n2, each with the values of its form and its tag t; its
 * head's word, tag and cluster and its relation to it; the classes of the two words before; what type the document's
 * last name with this word, or with the next, had.
 */
const names = [
  ...['w0', 'p1', 'p2', 'n1', 'n2'].flatMap((word) => [...formValues, 't'].map((value) => word + value)),
  'first', 'before', 'earlier', 'remembered', 'n1memory', 'headw', 'headt', 'headc', 'rel',
] // biome-ignore format: groups

const templates = compileTemplates(0x4a3e, names, {
  1: 'w0w',
  2: 'w0e',
  3: 'p1w',
  4: 'n1w',
  5: 'p2w',
  6: 'n2w',
  7: 'p1w w0w',
  8: 'w0w n1w',
  9: 'w0s first',
  10: 'w0b w0t',
  11: 'p1b w0b n1b',
  12: 'p1s w0s',
  13: 'w0s n1s',
  14: 'w0suf4',
  15: 'w0suf3',
  16: 'w0suf2',
  17: 'w0pre3',
  18: 'w0c',
  19: 'p1c',
  20: 'n1c',
  21: 'p1c w0c',
  22: 'w0c n1c',
  23: 'w0t',
  24: 'p1t w0t',
  25: 'w0t n1t',
  26: 'p1t w0t n1t',
  27: 'before',
  28: 'before earlier',
  29: 'before w0w',
  30: 'before w0t',
  31: 'before w0s',
  32: 'before w0c',
  33: 'before n1w',
  34: 'before p1w',
  35: 'remembered',
  36: 'remembered w0b',
  37: 'remembered before',
  38: 'n1memory n1b',
  40: 'headw rel',
  41: 'headt rel',
  42: 'headc rel',
  43: 'w0c rel',
  44: 'p2c p1c',
  45: 'n1c n2c',
  46: 'before w0b n1b',
  47: 'p1w w0b',
  48: 'w0b n1w',
  49: 'p1w w0b n1w',
  50: 'w0a w0b',
})

/** Number of the features of one word. */
export const NAME_FEATURES = templates.size + 1

const SIZE = formValues.length + 1
const REST = SIZE * 5
const NO_TAG = 250

/** Where a word stands: its sentence, its place, the classes of the two words before it. */
export interface NamePlace {
  readonly input: NameInput
  readonly at: number
  readonly before: number
  readonly earlier: number
}

/** Makes a writer of features: it fills `out` with those of a word and gives their number. */
export const nameFeatures = (): ((place: NamePlace, memory: NameMemory, out: Int32Array) => number) => {
  const row = new Int32Array(names.length)
  const putWord = ({ forms, tags }: NameInput, to: number, at: number): void => {
    putForm(row, to, forms[at] ?? noForm)
    row[to + SIZE - 1] = tags[at] ?? NO_TAG
  }
  return ({ input, at, before, earlier }, memory, out) => {
    putWord(input, 0, at)
    putWord(input, SIZE, at - 1)
    putWord(input, SIZE * 2, at - 2)
    putWord(input, SIZE * 3, at + 1)
    putWord(input, SIZE * 4, at + 2)
    const head = input.heads[at] as number
    const form = input.forms[head] ?? noForm
    row[REST] = at === 0 ? 1 : 0
    row[REST + 1] = before
    row[REST + 2] = earlier
    row[REST + 3] = memory.get(input.forms[at]?.word ?? 1) ?? -1
    row[REST + 4] = memory.get(input.forms[at + 1]?.word ?? 1) ?? -1
    row[REST + 5] = form.word
    row[REST + 6] = input.tags[head] ?? NO_TAG
    row[REST + 7] = form.cluster
    row[REST + 8] = input.rels[at] as number
    const size = templates.write(row, out)
    out[size] = 0x5151
    return size + 1
  }
}
