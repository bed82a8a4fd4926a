/** Words of a text as they count for search: letters and digits, in small letters, without accents. */
export const searchWords = (text: string): readonly string[] =>
  isPlain(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : (folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** Whether a text has all words, each at the beginning of one of its own. They are what {@link searchWords} gives. */
export const wordsFinder = (words: readonly string[]): ((text: string) => boolean) => {
  const plain = words.map((word) => new RegExp(`(?<![a-z0-9])${word}`, 'i'))
  const any = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u'))
  return (text) => {
    if (isPlain(text)) return plain.every((word) => word.test(text))
    const small = folded(text)
    return any.every((word) => word.test(small))
  }
}

/** Most text has no letter that could be folded, and is taken apart more quickly. */
const isPlain = (text: string): boolean =>
  !/[^\u0000-\u00a9\u00ab-\u00b1\u00b6-\u00b8\u00bb\u2010-\u2064\u20a0-\u20bf]/.test(text)

const folded = (text: string): string => {
  const apart = text.normalize('NFD')
  return (apart === text ? text : apart.replaceAll(/\p{M}/gu, '')).toLowerCase()
}
