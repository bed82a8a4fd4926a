import { type FormInfo, formValues, noForm, putForm } from './lexicon.ts'
import { compileTemplates } from './templates.ts'

/** A word with what the splitter needs of its surroundings. */
export interface SplitWord {
  readonly info: FormInfo
  /** Bits: a space before it, a line break before it, second part of a written word. */
  readonly gap: number
}

export const SPACED = 1
export const BROKEN = 2
export const INNER = 4

const stopping = /[.!?…:;]$/
const closer = /^(?:["'”’)\]»*]+|[-–—]+)$/

/** May a sentence end here at all? After a stop or what closes it, or before a capital, a number or a sign. */
export const isCandidate = (words: readonly SplitWord[], at: number): boolean => {
  const next = words[at + 1]
  const form = words[at]?.info.form ?? ''
  if (!next || (next.gap & INNER) !== 0) return false
  return (
    stopping.test(form) ||
    closer.test(form) ||
    (next.info.bits & 1) !== 0 ||
    !/^\p{L}/u.test(next.info.form) ||
    (next.gap & BROKEN) !== 0
  )
}

const stopSort = (form: string): number => {
  if (form === '.') return 1
  if (/^[!?]+$/.test(form)) return 2
  if (/^(?:\.{2,}|…)$/.test(form)) return 3
  if (form.length > 1 && form.endsWith('.')) return 4
  if (form === ':') return 5
  if (form === ';') return 6
  if (closer.test(form)) return 7
  return form === ',' ? 8 : 0
}

/** Bracket or quotation mark left open since the sentence began: bit 1 a bracket, bit 2 a quotation. */
const openMarks = (words: readonly SplitWord[], from: number, at: number): number => {
  let brackets = 0
  let quotes = 0
  for (let place = Math.max(from, at - 80); place <= at; place++) {
    const form = words[place]?.info.form ?? ''
    if (form === '(' || form === '[') brackets++
    else if (form === ')' || form === ']') brackets--
    else if (form === '“') quotes++
    else if (form === '”') quotes--
    else if (form === '"') quotes = quotes > 0 ? 0 : 1
  }
  return (brackets > 0 ? 1 : 0) | (quotes > 0 ? 2 : 0)
}

/**
 * Values of a place between words: w0 the word before it, p1 the one before that, n1 and n2 the words after it, `first` the
 * first of the sentence, each with the values of its form; `sort` and `n1sort` the sorts of stop that w0 and n1 are, `stop`
 * those of w0 and p1 together; `gap` what stands between; `marks` what is left open; `size` how long the sentence is.
 */
const names = [
  ...['w0', 'p1', 'n1', 'n2', 'first'].flatMap((word) => formValues.map((value) => word + value)),
  'sort', 'n1sort', 'stop', 'gap', 'marks', 'size',
] // biome-ignore format: groups

const templates = compileTemplates(0x5e7, names, {
  0: 'stop',
  1: 'stop n1b',
  2: 'stop n1b gap',
  3: 'stop marks n1b',
  4: 'stop n1w',
  5: 'w0w n1b',
  6: 'w0w',
  7: 'n1w',
  8: 'w0w n1w',
  9: 'stop n1s n2s',
  10: 'stop size n1b',
  11: 'sort n1sort gap',
  12: 'p1w w0w n1b',
  13: 'sort n1w n2b',
  14: 'sort n1c n1b',
  15: 'sort n1k w0k',
  16: 'w0b n1b gap',
  17: 'w0s sort n1s',
  18: 'sort firstw size',
  19: 'sort p1a n1a',
  20: 'sort p1s n1b',
  21: 'stop marks n1w',
  22: 'firstb size n1b',
  23: 'sort p1c',
})

/** Number of the features of one place. */
export const SENTENCE_FEATURES = templates.size

const SIZE = formValues.length
const REST = SIZE * 5

const sizeOf = (length: number): number => (length < 4 ? length : length < 12 ? 4 : length < 30 ? 5 : 6)

/** Makes a writer of features: it fills `out` with those of the place after the word at `at` of a sentence begun at `from`. */
export const sentenceFeatures = (): ((
  words: readonly SplitWord[],
  from: number,
  at: number,
  out: Int32Array,
) => number) => {
  const row = new Int32Array(names.length)
  return (words, from, at, out) => {
    const info = (place: number): FormInfo => words[place]?.info ?? noForm
    putForm(row, 0, info(at))
    putForm(row, SIZE, info(at - 1))
    putForm(row, SIZE * 2, info(at + 1))
    putForm(row, SIZE * 3, info(at + 2))
    putForm(row, SIZE * 4, info(from))
    row[REST] = stopSort(info(at).form)
    row[REST + 1] = stopSort(info(at + 1).form)
    row[REST + 2] = stopSort(info(at).form) * 16 + stopSort(info(at - 1).form)
    row[REST + 3] = words[at + 1]?.gap ?? 0
    row[REST + 4] = openMarks(words, from, at)
    row[REST + 5] = sizeOf(at + 1 - from)
    return templates.write(row, out)
  }
}
