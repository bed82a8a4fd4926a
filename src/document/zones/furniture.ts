import { cardLine, furniture, titleLine } from '../data/furniture.ts'
import type { ZoneKind } from '../document.ts'
import { endsSentence, flat, startsUpper, wordCount } from './shape.ts'

const connective =
  /^(?:and|&|in|for|of|the|with|at|on|to|our|special|de|da|del|della|di|du|dos|van|von|der|den|ter|la|le|el|al|bin|ibn|y|\||\/|–|—|-|•|·)$/
const nameWord = /^[("“]?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*[)”",;|]*$/u
const staff =
  /^(?:by|from) (?:our |a |the )?(?:[\p{L}-]+ ){0,4}(?:correspondents?|reporters?|editors?|staff|team|desk|writers?|agencies|bureau|service|newsroom)$/iu

/** "By Jane Doe", "BY JANE DOE AND JOHN ROE, Reuters", "By our diplomatic correspondent": no stop, and names only. */
export const isByline = (words: string): boolean => {
  const line = flat(words)
  const found = /^(?:by|written by|words by|story by|analysis by|opinion by|text by):? +(.+)$/i.exec(line)
  if (!found?.[1] || line.length > 160) return false
  if (staff.test(line)) return true
  const names = found[1].split(' ')
  const isName = (word: string): boolean => nameWord.test(word)
  const ends = /\p{Ll}{2}\.$/u.test(line) && !/\b(?:jr|sr)\.$/i.test(line)
  return (
    !ends && names.length <= 14 && names.some(isName) && names.every((word) => isName(word) || connective.test(word))
  )
}

/** What surely is not the report's text: a credit, licence, caption, byline or boilerplate; null for anything else. */
export const furnitureKind = (words: string): ZoneKind | null => {
  if (words.length > 600) return null
  if (isByline(words)) return 'byline'
  const line = flat(words)
  const fits = furniture.find(
    ({ longest, patterns }) => line.length <= longest && patterns.some((one) => one.test(line)),
  )
  return fits?.kind ?? null
}

/** A line of the card over a saved text: "Source: …", "Title: …". */
export const cardKind = (words: string): ZoneKind | null => {
  if (words.length > 300) return null
  if (titleLine.test(words)) return 'title'
  return cardLine.test(words) && !endsSentence(words) ? 'boilerplate' : null
}

/** A short line that may stand after a byline: "BBC News, Geneva", "Diplomatic editor". */
export const followsByline = (words: string): boolean =>
  words.length <= 60 && wordCount(words) <= 7 && startsUpper(words) && !endsSentence(words) && !/[:;?!]$/.test(words)
