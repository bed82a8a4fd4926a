/** How forms of words are compared: diacritics, dash and apostrophe shapes and full stops do not count, case does. */

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', đ: 'd', Đ: 'D', ə: 'a', Ə: 'A',
  '’': "'", '‘': "'", ʻ: "'", ʼ: "'", '`': "'", 'ʿ': "'", 'ʾ': "'", '′': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '\u00a0': ' ', '\u202f': ' ',
} // biome-ignore format: one table

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/gu, (letter) => plainLetters[letter] ?? (/\p{M}/u.test(letter) ? '' : letter))

/** The word without diacritics, with plain dashes and apostrophes: "Élysée" is "Elysee", "Russia–Ukraine" has a hyphen. */
export const fold = (word: string): string => (/[^\x20-\x7e]/.test(word) ? plain(word) : word)

const none: readonly string[] = []

/** Where a tokeniser may part a word: signs, the possessive ("People's"), the elided article ("d'Ivoire"). */
const seams = /([-+/&,()]|'s?$|(?<=^[dlDL])')/

/**
 * Cuts one token into the pieces that names are stored in, so that it does not matter whether a tokeniser parts "al-Qaeda" or "P5+1".
 * Full stops inside a word vanish ("U.S." is "US").
 */
export const piecesOf = (word: string): readonly string[] => {
  if (/^[A-Za-z]+$/.test(word)) return [word]
  const folded = fold(word)
  const bare = /[\p{L}\d]/u.test(folded) ? folded.replaceAll('.', '') : folded
  return bare
    .split(seams)
    .flatMap((piece) => (piece === undefined || piece === '' ? none : piece === '&' ? 'and' : piece))
}

/** The tokens of a name as stored in a table: parted at blanks only, since pieces do the rest. */
export const wordsOf = (name: string): readonly string[] => {
  const folded = fold(name).trim()
  return folded.includes(' ') ? folded.split(/\s+/) : [folded]
}

/** Rows of a table in which columns are parted by "|"; empty lines and lines that start with "#" are left out. */
export const rowsOf = (table: string): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = []
  for (const line of table.split('\n')) if (line !== '' && !line.startsWith('#')) rows.push(line.split('|'))
  return rows
}

/** The entries of one cell, parted by ";". */
export const listOf = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? none : cell.split(';')

/** A value that is worked out when it is first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
