// Columns that characters take on a terminal, after Unicode Standard Annex 11 (East Asian Width): W and F take two, marks none.

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2329, 0x232a], [0x23e9, 0x23ec], [0x25fd, 0x25fe], [0x2614, 0x2615], [0x2648, 0x2653],
  [0x26a1, 0x26a1], [0x26bd, 0x26be], [0x2705, 0x2705], [0x274c, 0x274c], [0x2753, 0x2757], [0x2795, 0x2797], [0x2e80, 0x303e],
  [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f],
  [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f000, 0x1faff], [0x20000, 0x3fffd],
] // biome-ignore format: a table

const widthOfPoint = (point: string): number => {
  const code = point.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(point)) return 0
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

const isNarrow = (words: string): boolean => !/[^\u0000-\u02ff]/.test(words)

/** Columns that words take on a terminal. */
export const columnsOf = (words: string): number => {
  if (isNarrow(words)) return words.length
  let columns = 0
  for (const point of words) columns += widthOfPoint(point)
  return columns
}

/** Cuts a word into pieces of at most `width` columns, between code points. */
export const pieces = (word: string, width: number): readonly string[] => {
  if (columnsOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  for (const point of word) {
    const columns = widthOfPoint(point)
    if (used + columns > width && piece !== '') {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += point
    used += columns
  }
  return [...found, piece]
}

/** Fills up with blanks to `width` columns, on the left where the words stand right. */
export const padded = (words: string, width: number, right = false): string => {
  const blank = ' '.repeat(Math.max(0, width - columnsOf(words)))
  return right ? blank + words : words + blank
}
