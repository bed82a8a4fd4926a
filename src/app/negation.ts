import { negations } from '../languages/en/negations.ts'

/** The first word that denies what follows it: "not", "never", "couldn’t"; null where none does. */
export const negationIn = (words: string): string | null =>
  words.match(/\p{L}+(?:[’']\p{L}+)?/gu)?.find((word) => negations.has(word.toLowerCase()) || /n[’']t$/i.test(word)) ??
  null
