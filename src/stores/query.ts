/** One thing looked for: words in a row; the last may go on where `open`. */
export interface Phrase {
  readonly words: readonly string[]
  readonly open: boolean
}

/** Words of a text as they count for search: letters and digits, in small letters, without accents. */
export const searchWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** What a query asks for; nothing where it holds no word. */
export const phrasesOf = (query: string): readonly Phrase[] =>
  query.split('"').flatMap((part, place): readonly Phrase[] => {
    const words = searchWords(part)
    if (place % 2 === 1) return words.length > 0 ? [{ words, open: false }] : []
    return words.map((word) => ({ words: [word], open: true }))
  })
