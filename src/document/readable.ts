// Marks that are in a text for whoever sets it, not for whoever reads it: soft hyphens, joiners and spaces without width, marks of
// direction. Ligatures are letters; spaces that do not break are spaces.
const unseen = /\p{Cf}|\u034f/gu
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st',
} // biome-ignore format: one table

/** The words as a reader sees them, white space collapsed. */
export const readable = (words: string): string =>
  words
    .replace(unseen, '')
    .replace(/[ﬀ-ﬆ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
