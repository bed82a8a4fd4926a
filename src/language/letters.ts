/** What the tokeniser needs to know of a UTF-16 code unit. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const SYMBOL = 3
/** Half of a surrogate pair: emoji, rare scripts. */
export const SURROGATE = 4
/** Marks, joiners and invisible characters: they go with the letter before them. */
export const MARK = 5

const classify = (unit: number): number => {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  const char = String.fromCharCode(unit)
  if (/[\s\u0085\ufeff\u200b]/u.test(char)) return SPACE
  if (/[\p{Cc}]/u.test(char)) return SPACE
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\p{M}\p{Cf}]/u.test(char)) return MARK
  if (/[\p{L}\p{Nl}_]/u.test(char)) return LETTER
  return SYMBOL
}

const TABLED = 0x2100
/** Classes plus one of the units met so far: it only saves time. */
const table = new Uint8Array(TABLED)

const learn = (unit: number): number => {
  const found = classify(unit)
  table[unit] = found + 1
  return found
}

export const unitClass = (unit: number): number => {
  if (unit >= TABLED) return classify(unit)
  const known = table[unit] as number
  return known === 0 ? learn(unit) : known - 1
}

export const isUpper = (unit: number): boolean =>
  unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(String.fromCharCode(unit))

export const isLower = (unit: number): boolean =>
  unit < 128 ? unit >= 97 && unit <= 122 : /\p{Ll}/u.test(String.fromCharCode(unit))

/** ' ’ ‘ ` and the modifier letter that stands for them. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x60

export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011
