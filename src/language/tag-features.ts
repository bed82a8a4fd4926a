import { type FormInfo, formValues, noForm, putForm } from './lexicon.ts'
import { compileTemplates } from './templates.ts'

/**
 * Values of a word to be tagged: w0, the two words before it p1 and p2, the two after it n1 and n2, each with the values of
 * its form; t1 and t2 the tags of the words before; `first` tells the first word of a sentence.
 */
const names = [
  ...['w0', 'p1', 'p2', 'n1', 'n2'].flatMap((word) => formValues.map((value) => word + value)),
  't1',
  't2',
  'first',
]

const templates = compileTemplates(0x51ed, names, {
  1: 'w0w',
  2: 'w0e',
  3: 'w0suf1',
  4: 'w0suf2',
  5: 'w0suf3',
  6: 'w0suf4',
  8: 'w0pre1',
  9: 'w0pre2',
  10: 'w0pre3',
  11: 'w0s first',
  12: 'w0b first',
  13: 'w0b w0suf3',
  14: 't1',
  15: 't1 t2',
  16: 't1 w0w',
  17: 't1 n1w',
  18: 'p1w',
  19: 'n1w',
  20: 'p2w',
  21: 'n2w',
  22: 'p1w w0w',
  23: 'w0w n1w',
  24: 'p1w n1w',
  25: 'w0a',
  26: 't1 w0a',
  27: 't1 w0a n1a',
  28: 'w0a n1a',
  29: 'n1a n2a',
  30: 'n1a',
  31: 'w0c',
  32: 'p1c',
  33: 'n1c',
  34: 'w0c t1',
  35: 'w0c n1c',
  36: 'n1suf3',
  37: 'p1suf3',
  38: 'n1b w0b',
  39: 'p1b w0b',
  40: 't1 n1b',
  41: 't1 w0suf3',
  42: 't1 t2 w0w',
  43: 'w0b w0c',
  44: 'p2w p1w w0a',
  45: 'w0a n1w n2a',
  46: 'w0s w0suf2',
  47: 'n1c n2c',
  48: 't1 n1suf2',
  49: 'p1k w0k',
  50: 'w0k n1k',
  51: 'p1k w0a n1k',
  52: 't1 w0k n1k',
  53: 'w0w n1c',
  54: 'p1c w0w',
})

/** Number of the features of one word. */
export const TAG_FEATURES = templates.size + 1

const SIZE = formValues.length
const TAGS = SIZE * 5
const NO_TAG = 254

type TagFeatures = (forms: readonly FormInfo[], at: number, tags: Int32Array, out: Int32Array) => number

/**
 * Makes a writer of features: it fills `out` with those of the word at `at` and gives their number. `tags` holds the tags
 * of the words before it.
 */
export const tagFeatures = (): TagFeatures => {
  const row = new Int32Array(names.length)
  return (forms, at, tags, out) => {
    putForm(row, 0, forms[at] ?? noForm)
    putForm(row, SIZE, forms[at - 1] ?? noForm)
    putForm(row, SIZE * 2, forms[at - 2] ?? noForm)
    putForm(row, SIZE * 3, forms[at + 1] ?? noForm)
    putForm(row, SIZE * 4, forms[at + 2] ?? noForm)
    row[TAGS] = at > 0 ? (tags[at - 1] as number) : NO_TAG
    row[TAGS + 1] = at > 1 ? (tags[at - 2] as number) : NO_TAG
    row[TAGS + 2] = at === 0 ? 1 : 0
    const size = templates.write(row, out)
    out[size] = 0x7777
    return size + 1
  }
}
