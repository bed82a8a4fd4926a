import { type Phrase, searchWords } from './query.ts'

interface Word {
  readonly from: number
  readonly to: number
  readonly as: string
}

/** A phrase found: its words from `first` to before `end`. */
interface Place {
  readonly phrase: number
  readonly first: number
  readonly end: number
}

/** Words that a snippet shows. */
const shown = 16
/** Of these, words before what was found. */
const before = 5

const endsHere = (words: readonly Word[], { words: wanted, open }: Phrase): boolean => {
  const first = words.length - wanted.length
  if (first < 0) return false
  return wanted.every((word, at) => {
    const here = words[first + at]?.as ?? ''
    return open ? here.startsWith(word) : here === word
  })
}

/** How many different phrases stand in the words of a snippet that begins with this place. */
const worthFrom = (places: readonly Place[], { first }: Place): number =>
  new Set(places.filter((one) => one.first >= first && one.end <= first + shown).map(({ phrase }) => phrase)).size

const bestOf = (places: readonly Place[]): Place | undefined => {
  let best = places[0]
  let worth = 0
  for (const place of places) {
    const own = worthFrom(places, place)
    if (own > worth) [best, worth] = [place, own]
  }
  return best
}

/** So many places are weighed against each other. */
const enough = 50

interface Read {
  readonly words: readonly Word[]
  readonly places: readonly Place[]
}

/** Reads as far as it takes to find all phrases near each other. */
const readUntilFound = (text: string, phrases: readonly Phrase[]): Read => {
  const words: Word[] = []
  const places: Place[] = []
  let last = Number.POSITIVE_INFINITY
  for (const { 0: piece, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [as] = searchWords(piece)
    if (as === undefined) continue
    words.push({ from: index, to: index + piece.length, as })
    if (words.length >= last) break
    const [{ length }, found] = [words, places.length]
    for (const [phrase, one] of phrases.entries())
      if (endsHere(words, one)) places.push({ phrase, first: length - one.words.length, end: length })
    if (places.length === found || last < Number.POSITIVE_INFINITY) continue
    const near = places.slice(-phrases.length * 2)
    const isWhole = near.some((place) => worthFrom(near, place) === phrases.length)
    if (isWhole || places.length >= enough) last = length + shown
  }
  return { words, places }
}

/**
 * The words of a text around the place where most of the phrases stand together, at most sixteen: `[[` and `]]` around each that was
 * found, `…` where the text goes on. The head of the text where none is found.
 */
export const snippetOf = (text: string, phrases: readonly Phrase[]): string => {
  const { words, places } = readUntilFound(text, phrases)
  const from = Math.max(0, (bestOf(places)?.first ?? 0) - before)
  const near = words.slice(from, from + shown)
  const lit = new Set(places.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at)))
  const [first, last] = [near[0], near.at(-1)]
  if (!first || !last) return ''
  const pieces = near.map((word, at) => {
    const gap = at === 0 ? '' : text.slice(near[at - 1]?.to, word.from)
    const own = text.slice(word.from, word.to)
    return gap + (lit.has(from + at) ? `[[${own}]]` : own)
  })
  const head = from > 0 ? '…' : text.slice(0, first.from).trimStart()
  const tail = text.slice(last.to)
  return `${head}${pieces.join('')}${/[\p{L}\p{N}]/u.test(tail.slice(0, 200)) ? '…' : tail.trimEnd()}`
}
