/** Words of a text as they count for search: letters and digits, in small letters, without accents. */
export const searchWords = (text: string): readonly string[] =>
  isPlain(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : foldedWords(text)

/** Most text has no letter that could be folded, and is taken apart more quickly. */
const isPlain = (text: string): boolean => !/[^\u0000-\u007f\u2010-\u2026]/.test(text)

const foldedWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
