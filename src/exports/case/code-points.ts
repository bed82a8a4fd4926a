const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Places of the second halves of characters that take two UTF-16 code units. */
const secondHalves = (text: string): readonly number[] => {
  const places: number[] = []
  for (let at = 1; at < text.length; at++)
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) places.push(at)
  return places
}

const countUpTo = (places: readonly number[], offset: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Turns offsets of a text in UTF-16 code units into offsets in code points. */
export const inCodePoints = (text: string): ((offset: number) => number) => {
  const places = secondHalves(text)
  return (offset) => offset - countUpTo(places, offset)
}

/** The `length` code points before `at`, fewer at the beginning. */
export const before = (text: string, at: number, length: number): string =>
  [...text.slice(Math.max(0, at - 2 * length), at)].slice(-length).join('')

/** The `length` code points from `at` on, fewer at the end. */
export const after = (text: string, at: number, length: number): string =>
  [...text.slice(at, at + 2 * length)].slice(0, length).join('')
