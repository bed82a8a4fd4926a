/** Words of a text as they count for search: letters and digits, in small letters, without accents. */
export const searchWords = (text: string): readonly string[] =>
  isPlain(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : (folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** Text has a word only where its letters stand: told before it is taken apart. */
export const mayHave = (text: string, words: readonly string[]): boolean => {
  const small = isPlain(text) ? text.toLowerCase() : folded(text)
  return words.every((word) => small.includes(word))
}

/** Most text has no letter that could be folded, and is taken apart more quickly. */
const isPlain = (text: string): boolean =>
  !/[^\u0000-\u00a9\u00ab-\u00b1\u00b6-\u00b8\u00bb\u2010-\u2064\u20a0-\u20bf]/.test(text)

const folded = (text: string): string => {
  const apart = text.normalize('NFD')
  return (apart === text ? text : apart.replaceAll(/\p{M}/gu, '')).toLowerCase()
}
