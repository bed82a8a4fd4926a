// What can be told of a paragraph from its ends and its letters alone.

/** Ends as a sentence does: with a stop, perhaps inside closing marks. */
export const endsSentence = (words: string): boolean => /[.!?…][)\]"'”’»]*$/.test(words.slice(-8))

/** Ends with some mark that a headline does not end with. */
export const endsOpen = (words: string): boolean => /[:;,–—-]$/.test(words)

export const startsUpper = (words: string): boolean => /^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words)

export const wordCount = (words: string): number => words.match(/\S+/g)?.length ?? 0

/** White space collapsed. */
export const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

const small =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|off|on|or|over|per|the|to|up|via|vs?|with|after|amid)$/i

/** Is every longer word written with a capital, as in an English headline? */
export const inTitleCase = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).every(
    (word) => small.test(word) || /^[\p{Lu}\p{N}]/u.test(word),
  )
