import { spellings } from './data/people-spellings.ts'

const letters: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a',
} // biome-ignore format: one table

const canonical: ReadonlyMap<string, string> = new Map(
  spellings
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ')
      return others.map((other): [string, string] => [other, first])
    }),
)

const plain = (words: string): string =>
  words
    .replace(/['’‘ʿʾʻʼ`´]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœðþə]/g, (letter) => letters[letter] ?? letter)

/** Lower case without accents and apostrophes: "Erdoğan" and "Erdogan" fold to one form. */
export const foldName = (words: string): string => {
  const lower = words.toLowerCase()
  return /^[a-z .-]*$/.test(lower) ? lower : plain(lower)
}

const endings: Readonly<Record<string, (word: string) => string>> = {
  y: (word) => word.replace(/[iy]y$/, 'y'),
  i: (word) => word.replace(/ii$/, 'y'),
  h: (word) => word.replace(/(?:ych|itch)$/, 'ich'),
  f: (word) => word.replace(/off$/, 'ov'),
}

/** "Zelenskyy", "Zelenskiy" → "zelensky"; "Yanukovych" → "yanukovich". */
const withPlainEnding = (word: string): string =>
  word.length < 5 ? word : (endings[word.charAt(word.length - 1)]?.(word) ?? word)

/** "Abdulrahman" → "Abdul Rahman"; "Abdullah" stays. */
const parted = (word: string): readonly string[] => {
  const rest = word.startsWith('abd') ? /^abd[aeu]l([a-z]{4,})$/.exec(word)?.[1] : undefined
  return rest === undefined ? [word] : ['abdul', spelled(rest)]
}

const spelled = (word: string): string => {
  const ended = withPlainEnding(word)
  return canonical.get(word) ?? canonical.get(ended) ?? ended
}

const articles = new Set(['al', 'el', 'as', 'ash', 'ul'])

/** Is it the Arabic article, which news puts and leaves out at will ("al-Assad", "Assad")? */
export const isArticle = (word: string): boolean => articles.has(word)

/**
 * The words of a name in the one spelling that the tables use: folded, parted at hyphens, points and spaces, with the
 * families of spellings (Sergey and Sergei, Mohammed and Mohammad) made one.
 */
export const nameWords = (name: string): readonly string[] => {
  const folded = foldName(name)
  if (/^[a-z]+$/.test(folded)) return parted(spelled(folded))
  return folded
    .split(/[\s\-‐‑–.,]+/)
    .filter((word) => word !== '')
    .flatMap((word) => parted(spelled(word)))
}

/** One string for words of a name: without articles, but one stays where the name begins with it ("Al Gore"). */
const joined = (words: readonly string[]): string => {
  let key = words[0] ?? ''
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (!isArticle(word)) key = `${key} ${word}`
  }
  return key
}

/** One string for a full name, however it is spelled. */
export const nameKey = (name: string): string => joined(nameWords(name))

/** As a full name, but a leading article goes ("al-Assad" → "assad"). */
const surnameOf = (words: readonly string[]): string =>
  joined(words.length > 1 && isArticle(words[0] ?? '') ? words.slice(1) : words)

/** One string for a surname. */
export const surnameKey = (surname: string): string => surnameOf(nameWords(surname))

const a = 97

/** 0 for "a" and "A", -1 for what is no plain letter. */
const letterAt = (word: string, at: number): number => {
  const code = (word.charCodeAt(at) | 32) - a
  return code >= 0 && code < 26 ? code : -1
}

const initialsOfOdd = (word: string): number => {
  const letter = foldName(word).replace(/[^a-z]+/g, '')
  return letter === '' ? 0 : letterAt(letter, 0) * 26 + Math.max(letterAt(letter, 1), 0)
}

/** A number for the first two letters, by which names are kept apart until a text has such a word. */
export const initialsOf = (word: string): number => {
  const [first, second] = [letterAt(word, 0), letterAt(word, 1)]
  return first < 0 || second < 0 ? initialsOfOdd(word) : first * 26 + second
}

const initialsOfFamily: ReadonlyMap<string, readonly number[]> = new Map(
  [...Map.groupBy(canonical, ([, first]) => first)].map(([first, members]) => [
    first,
    [...new Set([first, ...members.map(([member]) => member)].map(initialsOf))],
  ]),
)

/** The initials that a word in the tables' spelling may have in other spellings: "yeltsin" also begins as "eltsin". */
export const initialsFor = (word: string): readonly number[] => initialsOfFamily.get(word) ?? [initialsOf(word)]
