import { type FormInfo, formValues, noForm, putForm } from './lexicon.ts'
import { compileTemplates, type Templates } from './templates.ts'

/**
 * Values of a word to be tagged: w0, the two words before it p1 and p2, the two after it n1 and n2, each with the values of
 * its form; t1 and t2 the tags of the words before; `first` tells the first word of a sentence.
 */
const places = ['w0', 'p1', 'p2', 'n1', 'n2'] as const

const names = [...places.flatMap((word) => formValues.map((value) => word + value)), 't1', 't2', 'first']

const templates: Readonly<Record<number, string>> = {
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
}

/** The word that all values of a template belong to, or null. */
const placeOf = (template: string): string | null => {
  const [first, ...more] = template.split(' ').map((name) => places.find((place) => name.startsWith(place)) ?? null)
  return first != null && more.every((place) => place === first) ? first : null
}

const compile = (which: (template: string) => boolean): { readonly size: number; readonly write: Templates } =>
  compileTemplates(0x51ed, names, Object.fromEntries(Object.entries(templates).filter(([, text]) => which(text))))

const all = compile(() => true)
const joint = compile((template) => placeOf(template) === null)
const alone = places.map((place) => compile((template) => placeOf(template) === place))

/** Number of the features of one word. */
export const TAG_FEATURES = all.size + 1

const SIZE = formValues.length
const TAGS = SIZE * 5
const NO_TAG = 254

/** Places that a word may have to the one that is tagged: it itself, one before it, two before, one after, two after. */
export const TAG_PLACES = places.length

type TagFeatures = (forms: readonly FormInfo[], at: number, tags: Int32Array, out: Int32Array) => number

const putContext = (row: Int32Array, forms: readonly FormInfo[], at: number, tags: Int32Array): void => {
  putForm(row, 0, forms[at] ?? noForm)
  putForm(row, SIZE, forms[at - 1] ?? noForm)
  putForm(row, SIZE * 2, forms[at - 2] ?? noForm)
  putForm(row, SIZE * 3, forms[at + 1] ?? noForm)
  putForm(row, SIZE * 4, forms[at + 2] ?? noForm)
  row[TAGS] = at > 0 ? (tags[at - 1] as number) : NO_TAG
  row[TAGS + 1] = at > 1 ? (tags[at - 2] as number) : NO_TAG
  row[TAGS + 2] = at === 0 ? 1 : 0
}

/**
 * Makes a writer of features: it fills `out` with those of the word at `at` and gives their number. `tags` holds the tags
 * of the words before it.
 */
export const tagFeatures = (): TagFeatures => {
  const row = new Int32Array(names.length)
  return (forms, at, tags, out) => {
    putContext(row, forms, at, tags)
    const size = all.write(row, out)
    out[size] = 0x7777
    return size + 1
  }
}

/** As `tagFeatures`, without those of one word alone: `formFeatures` gives them. */
export const jointFeatures = (): TagFeatures => {
  const row = new Int32Array(names.length)
  return (forms, at, tags, out) => {
    putContext(row, forms, at, tags)
    return joint.write(row, out)
  }
}

/** Fills `out` with the features that a word has by itself in one of the places, whatever stands around it; gives their number. */
export const formFeatures = (form: FormInfo, place: number, out: Int32Array): number => {
  const row = new Int32Array(names.length)
  putForm(row, SIZE * place, form)
  const size = alone[place]?.write(row, out) ?? 0
  if (place > 0) return size
  // What speaks for a tag whatever the word.
  out[size] = 0x7777
  return size + 1
}
