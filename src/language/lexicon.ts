import { hashText, mix } from './hash.ts'
import { isLower, isUpper } from './letters.ts'

/** What the model file knows of words: by hash of the word's normal form, its tags in the training text and its cluster. */
export interface WordTable {
  readonly keys: Int32Array
  /** Number of the set of tags the word had, 0 for a word seldom or never seen. */
  readonly ambiguity: Uint16Array
  /** Cluster of words with like neighbours, 0 for none. */
  readonly cluster: Uint16Array
  /** For each cluster the coarse cluster it belongs to. */
  readonly coarse: Uint8Array
  /** For a common word that always has the same tag the number of this tag plus 1, else 0. */
  readonly sure: Uint8Array
}

/** What the features see of one written form; the names of the values are in `formValues`. */
export interface FormInfo {
  readonly form: string
  readonly normal: string
  /** Hash of the normal form: lower case, digits as 0, straight quotes. */
  readonly word: number
  /** Bits: 1 capital first, 2 all capitals, 4 digit, 8 hyphen, 16 stop, 32 capital inside. */
  readonly bits: number
  readonly cluster: number
  readonly coarse: number
  /** The only tag of the word, or -1. */
  readonly sure: number
  readonly values: Int32Array
}

/**
 * Values of a form: hashes of the normal form (w) and of the form as written (e), shape (s), bits (b), number of the set of
 * tags it had in the training text (a), cluster (c), coarse cluster (k), hashes of the first 1 to 3 and last 1 to 4 letters.
 */
export const formValues = [
  'w',
  'e',
  's',
  'b',
  'a',
  'c',
  'k',
  'pre1',
  'pre2',
  'pre3',
  'suf1',
  'suf2',
  'suf3',
  'suf4',
] as const

/** A word before the first or after the last of a sentence. */
export const noForm: FormInfo = {
  form: '',
  normal: '',
  word: 1,
  bits: 64,
  cluster: 0,
  coarse: 0,
  sure: -1,
  values: Int32Array.of(1, 1, 1, 64, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1),
}

/** Writes the values of a form into a row, from `to` on; faster than `set` for so few. */
export const putForm = (row: Int32Array, to: number, { values }: FormInfo): void => {
  for (let at = 0; at < values.length; at++) row[to + at] = values[at] as number
}

const straight: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
}

/** Lower case, digits as 0, straight quotation marks. */
export const normalForm = (form: string): string => {
  const lower = form.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower
    .replace(/\p{Nd}/gu, '0')
    .replace(/[“”‘’ʼ`‐‑]/g, (sign) => straight[sign] ?? sign)
    .replace(/''/g, '"')
}

const letterSort = (unit: number): number => {
  if (isUpper(unit)) return 1
  if (isLower(unit)) return 2
  if (unit >= 48 && unit <= 57) return 3
  return unit < 128 ? unit : 4
}

const shapeOf = (form: string): number => {
  let hash = 17
  let last = 0
  let run = 0
  for (let at = 0; at < form.length && at < 16; at++) {
    const sort = letterSort(form.charCodeAt(at))
    run = sort === last ? run + 1 : 1
    if (run <= 2) hash = mix(hash, sort)
    last = sort
  }
  return hash
}

const bitsOf = (form: string): number => {
  const capital = isUpper(form.charCodeAt(0)) ? 1 : 0
  const all = capital && form.length > 1 && form === form.toUpperCase() ? 2 : 0
  const digit = /\p{Nd}/u.test(form) ? 4 : 0
  const hyphen = form.includes('-') ? 8 : 0
  const stop = form.includes('.') ? 16 : 0
  const inside = !all && /.\p{Lu}/u.test(form) ? 32 : 0
  return capital | all | digit | hyphen | stop | inside
}

const describe = (form: string, table: WordTable, lookup: (hash: number) => number): FormInfo => {
  const normal = normalForm(form)
  const word = hashText(normal)
  const row = lookup(word)
  const length = normal.length
  const cluster = row < 0 ? 0 : (table.cluster[row] as number)
  const coarse = table.coarse[cluster] ?? 0
  const bits = bitsOf(form)
  const ambiguity = row < 0 ? 0 : (table.ambiguity[row] as number)
  const starts = [1, 2, 3].map((n) => hashText(normal, 0, Math.min(n, length)))
  const ends = [1, 2, 3, 4].map((n) => hashText(normal, Math.max(0, length - n), length))
  const values = Int32Array.of(
    word,
    hashText(form),
    shapeOf(form),
    bits,
    ambiguity,
    cluster,
    coarse,
    ...starts,
    ...ends,
  )
  return { form, normal, word, bits, cluster, coarse, sure: row < 0 ? -1 : (table.sure[row] as number) - 1, values }
}

/** So many forms or lemmas are kept at hand; then the store begins anew, so that it cannot grow without end. */
export const KEPT_FORMS = 20_000

/** The same letters as a string of its own: a slice would keep the whole text it was cut from in memory. */
export const ownCopy = (form: string): string => (form.length < 13 ? form : form.charAt(0) + form.slice(1))

/** Describes each different form once. What is kept only saves time: it never changes an answer. */
export const formTable = (table: WordTable, lookup: (hash: number) => number): ((form: string) => FormInfo) => {
  const known = new Map<string, FormInfo>()
  return (form) => {
    let info = known.get(form)
    if (!info) {
      const own = ownCopy(form)
      info = describe(own, table, lookup)
      if (known.size >= KEPT_FORMS) known.clear()
      known.set(own, info)
    }
    return info
  }
}
