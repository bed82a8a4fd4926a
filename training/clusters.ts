import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalForm } from '../src/language/lexicon.ts'
import { cutWords } from '../src/language/words.ts'

/** Word clusters by the exchange algorithm (Martin, Liermann and Ney 1998) on bigrams of unmarked text. */
export interface Clusters {
  /** Cluster of each word's normal form, from 1. */
  readonly words: ReadonlyMap<string, number>
  /** For each cluster, the coarse cluster it belongs to, from 1; place 0 is no cluster. */
  readonly coarse: Uint8Array
}

/** Counts of pairs of neighbours: for each left item its right neighbours and how often, and the other way round. */
interface Bigrams {
  readonly items: number
  readonly count: Float64Array
  readonly right: readonly Map<number, number>[]
  readonly left: readonly Map<number, number>[]
}

/** Addresses of the reports that readings are measured on: their words stay out of the weights, also as plain text. */
const measuredOn = (folder: string): ReadonlySet<string> => {
  const articles = join(folder, '..', 'articles')
  const names = existsSync(articles) ? readdirSync(articles).filter((name) => name.endsWith('.json')) : []
  return new Set(names.map((name) => String(JSON.parse(readFileSync(join(articles, name), 'utf8')).url)))
}

export const rawTexts = function* (folder: string): Generator<string> {
  const held = measuredOn(folder)
  for (const name of readdirSync(folder).sort()) {
    const file = `${folder}/${name}`
    if (name.endsWith('.jsonl')) {
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const document = line === '' ? null : JSON.parse(line)
        if (document && !held.has(String(document.url))) yield String(document.text ?? '')
      }
    } else if (name.endsWith('.txt.xz') && existsSync(file)) {
      const text = execFileSync('xz', ['-dc', file], { maxBuffer: 1 << 28 }).toString('utf8')
      for (let at = 0; at < text.length; at += 1 << 20) yield text.slice(at, at + (1 << 20))
    }
  }
}

/** Reads all raw text as numbers of normal forms; -1 between texts. Also gives the vocabulary by falling frequency. */
export const readWords = (folder: string, extra: Iterable<string>): { stream: Int32Array; forms: string[] } => {
  const ids = new Map<string, number>()
  let stream = new Int32Array(1 << 22)
  let length = 0
  const push = (id: number): void => {
    if (length === stream.length) {
      const bigger = new Int32Array(stream.length * 2)
      bigger.set(stream)
      stream = bigger
    }
    stream[length++] = id
  }
  const normals = new Map<string, string>()
  const idOf = (form: string): number => {
    let normal = normals.get(form)
    if (normal === undefined) {
      normal = normalForm(form)
      normals.set(form, normal)
    }
    let id = ids.get(normal)
    if (id === undefined) {
      id = ids.size
      ids.set(normal, id)
    }
    return id
  }
  const read = (text: string): void => {
    for (const { from, to } of cutWords(text, { from: 0, to: text.length })) push(idOf(text.slice(from, to)))
    push(-1)
  }
  for (const text of rawTexts(folder)) read(text)
  for (const text of extra) read(text)
  return { stream: stream.subarray(0, length), forms: [...ids.keys()] }
}

/** Renumbers by frequency and keeps the `most` commonest forms seen at least `least` times. */
export const commonest = (
  stream: Int32Array,
  forms: readonly string[],
  most: number,
  least: number,
): { vocabulary: string[]; place: Int32Array } => {
  const counts = new Int32Array(forms.length)
  for (const id of stream) if (id >= 0) counts[id] = (counts[id] as number) + 1
  const order = forms.map((_, id) => id).filter((id) => (counts[id] as number) >= least)
  order.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  const kept = order.slice(0, most)
  const place = new Int32Array(forms.length).fill(-1)
  kept.forEach((id, at) => {
    place[id] = at
  })
  return { vocabulary: kept.map((id) => forms[id] ?? ''), place }
}

const emptyBigrams = (items: number): Bigrams => ({
  items,
  count: new Float64Array(items),
  right: Array.from({ length: items }, () => new Map<number, number>()),
  left: Array.from({ length: items }, () => new Map<number, number>()),
})

const addPair = (bigrams: Bigrams, a: number, b: number, times: number): void => {
  const right = bigrams.right[a]
  const left = bigrams.left[b]
  right?.set(b, (right.get(b) ?? 0) + times)
  left?.set(a, (left.get(a) ?? 0) + times)
}

const countBigrams = (stream: Int32Array, place: Int32Array, items: number): Bigrams => {
  const bigrams = emptyBigrams(items)
  let before = -1
  for (const id of stream) {
    const at = id < 0 ? -1 : (place[id] as number)
    if (at >= 0) bigrams.count[at] = (bigrams.count[at] as number) + 1
    if (at >= 0 && before >= 0) addPair(bigrams, before, at, 1)
    before = at
  }
  return bigrams
}

/** The same counts between clusters, to cluster these in turn. */
const lift = (bigrams: Bigrams, classOf: Int32Array, classes: number): Bigrams => {
  const lifted = emptyBigrams(classes)
  for (let item = 0; item < bigrams.items; item++) {
    const from = classOf[item] as number
    lifted.count[from] = (lifted.count[from] as number) + (bigrams.count[item] as number)
    for (const [other, times] of bigrams.right[item] ?? []) addPair(lifted, from, classOf[other] as number, times)
  }
  return lifted
}

const TABLED = 1 << 20
const table = Float64Array.from({ length: TABLED }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))
const f = (n: number): number => (n < TABLED ? (table[n] as number) : n * Math.log(n))

/** Neighbour counts of one item by cluster, without the item's pairs with itself. */
const gather = (
  pairs: ReadonlyMap<number, number> | undefined,
  item: number,
  classOf: Int32Array,
  out: Float64Array,
  seen: number[],
): number => {
  let self = 0
  seen.length = 0
  for (const [other, times] of pairs ?? []) {
    if (other === item) {
      self += times
      continue
    }
    const at = classOf[other] as number
    if (out[at] === 0) seen.push(at)
    out[at] = (out[at] as number) + times
  }
  return self
}

/** Moves items between `classes` clusters for `rounds` rounds, each time to where the text becomes likeliest. */
const exchange = (bigrams: Bigrams, classes: number, rounds: number): Int32Array => {
  const { items } = bigrams
  const classOf = Int32Array.from({ length: items }, (_, item) => item % classes)
  const pair = new Float64Array(classes * classes)
  const size = new Float64Array(classes)
  for (let item = 0; item < items; item++) {
    const from = classOf[item] as number
    size[from] = (size[from] as number) + (bigrams.count[item] as number)
    for (const [other, times] of bigrams.right[item] ?? []) {
      const at = from * classes + (classOf[other] as number)
      pair[at] = (pair[at] as number) + times
    }
  }
  const right = new Float64Array(classes)
  const left = new Float64Array(classes)
  const rights: number[] = []
  const lefts: number[] = []
  const move = (cls: number, item: number, self: number, by: number): void => {
    for (const c of rights) pair[cls * classes + c] = (pair[cls * classes + c] as number) + by * (right[c] as number)
    for (const c of lefts) pair[c * classes + cls] = (pair[c * classes + cls] as number) + by * (left[c] as number)
    pair[cls * classes + cls] = (pair[cls * classes + cls] as number) + by * self
    size[cls] = (size[cls] as number) + by * (bigrams.count[item] as number)
  }
  const gain = (cls: number, count: number, self: number): number => {
    let sum = 2 * (f(size[cls] as number) - f((size[cls] as number) + count))
    for (const c of rights) {
      if (c === cls) continue
      const n = pair[cls * classes + c] as number
      sum += f(n + (right[c] as number)) - f(n)
    }
    for (const c of lefts) {
      if (c === cls) continue
      const n = pair[c * classes + cls] as number
      sum += f(n + (left[c] as number)) - f(n)
    }
    const own = pair[cls * classes + cls] as number
    return sum + f(own + self + (right[cls] as number) + (left[cls] as number)) - f(own)
  }
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let item = 0; item < items; item++) {
      const self = gather(bigrams.right[item], item, classOf, right, rights)
      gather(bigrams.left[item], item, classOf, left, lefts)
      const old = classOf[item] as number
      const count = bigrams.count[item] as number
      move(old, item, self, -1)
      let top = old
      let value = gain(old, count, self) + 1e-9
      for (let cls = 0; cls < classes; cls++) {
        const now = cls === old ? value : gain(cls, count, self)
        if (now > value) {
          value = now
          top = cls
        }
      }
      classOf[item] = top
      move(top, item, self, 1)
      if (top !== old) moved++
      for (const c of rights) right[c] = 0
      for (const c of lefts) left[c] = 0
    }
    console.error(`clusters, round ${round + 1}: ${moved} moved`)
  }
  return classOf
}

export const trainClusters = (
  folder: string,
  extra: Iterable<string>,
  fine: number,
  coarse: number,
  most: number,
): Clusters => {
  const { stream, forms } = readWords(folder, extra)
  const { vocabulary, place } = commonest(stream, forms, most, 8)
  console.error(`clusters: ${stream.length} words, ${vocabulary.length} of ${forms.length} forms`)
  const bigrams = countBigrams(stream, place, vocabulary.length)
  const classOf = exchange(bigrams, fine, 6)
  const coarseOf = exchange(lift(bigrams, classOf, fine), coarse, 12)
  return {
    words: new Map(vocabulary.map((word, at) => [word, (classOf[at] as number) + 1])),
    coarse: Uint8Array.from({ length: fine + 1 }, (_, at) => (at === 0 ? 0 : (coarseOf[at - 1] as number) + 1)),
  }
}
