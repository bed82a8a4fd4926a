/** Where words of one text stand in a newer one: at one place, at several that nothing tells apart, or nowhere. Never moved in silence. */
export type Anchor =
  | { readonly as: 'found'; readonly at: number }
  | { readonly as: 'ambiguous'; readonly places: readonly number[] }
  | { readonly as: 'orphaned' }

/** Letters on either side of the words that tell one place from another. */
const context = 32

const placesOf = (text: string, words: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

const around = (text: string, at: number, length: number): readonly [string, string] => [
  text.slice(Math.max(0, at - context), at),
  text.slice(at + length, at + length + context),
]

/** Does the longer end (or begin) with the shorter? A text's edge cuts its context short. */
const sameEnd = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)
const sameStart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/**
 * Looks for the words `[from, to)` of `old` in `text`. Words that stand there more than once are found only where their
 * neighbourhood is that of the old place; after the W3C's TextQuoteSelector, but exact.
 */
export const anchorIn = (text: string, old: string, from: number, to: number): Anchor => {
  const words = old.slice(from, to)
  const places = placesOf(text, words)
  const [only] = places
  if (only === undefined) return { as: 'orphaned' }
  if (places.length === 1) return { as: 'found', at: only }
  const [before, after] = around(old, from, words.length)
  const alike = places.filter((at) => {
    const [left, right] = around(text, at, words.length)
    return sameEnd(left, before) && sameStart(right, after)
  })
  const [one] = alike
  return alike.length === 1 && one !== undefined ? { as: 'found', at: one } : { as: 'ambiguous', places }
}
