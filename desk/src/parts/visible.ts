/**
 * Characters of a report that would act on the page instead of showing: controls other than tab and line break, and the
 * marks that turn the direction of what follows (overrides, embeddings and isolates). Two hands of one class.
 */
const unseen =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb]'
export const unseenCharacters = (): RegExp => new RegExp(unseen, 'gu')

/** Stands for a character that does not show. */
export const stand = '\u{fffd}'

/** Words of a report as they may be shown: characters that would act on the page are made visible. */
export const visible = (words: string): string => words.replaceAll(unseenCharacters(), stand)

/** `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
