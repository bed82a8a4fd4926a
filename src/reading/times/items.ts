import type { Sentence, Token } from '../../language/token.ts'
import { type Key, type Lexicon, numberKeys, startsWithDigit } from './lexicon.ts'

/** One word as patterns see it: a token, or one part of a hyphenated token ("mid-January" is three). */
export interface Item {
  readonly token: number
  readonly from: number
  readonly to: number
  readonly keys: readonly Key[]
}

const nothing: readonly Key[] = []
const dash: readonly Key[] = [{ key: '-', value: 0, symbol: null }]

const keysOf = (lexicon: Lexicon, form: string): readonly Key[] => {
  const known = lexicon.forms.get(form)
  if (known) return known.keys
  return startsWithDigit(form) ? numberKeys(form, lexicon.words.ordinalEndings) : nothing
}

const opensTime = (lexicon: Lexicon, form: string): boolean => {
  const known = lexicon.forms.get(form)
  if (known) return known.opens
  if (startsWithDigit(form)) return form.length >= 4 || !/^\d+$/.test(form)
  const hyphen = form.indexOf('-')
  return (
    hyphen > 0 && form.split('-').some((part) => (lexicon.forms.get(part)?.opens ?? false) || startsWithDigit(part))
  )
}

/** "mid-January" as "mid", "-", "January", where every part is a word of the patterns; else null. */
const partsOf = (lexicon: Lexicon, token: Token): readonly Item[] | null => {
  const parts = token.form.split('-')
  if (parts.length < 2 || parts.length > 6) return null
  const items: Item[] = []
  let from = token.from
  for (const part of parts) {
    const keys = keysOf(lexicon, part)
    if (keys.length === 0) return null
    if (items.length > 0) items.push({ token: token.at, from: from - 1, to: from, keys: dash })
    items.push({ token: token.at, from, to: from + part.length, keys })
    from += part.length + 1
  }
  return items
}

const itemsOfToken = (lexicon: Lexicon, token: Token): readonly Item[] => {
  const keys = keysOf(lexicon, token.form)
  if (keys.length === 0 && token.form.includes('-')) {
    const parts = partsOf(lexicon, token)
    if (parts) return parts
  }
  return [{ token: token.at, from: token.from, to: token.to, keys }]
}

/** The sentence as items; none where nothing in it can be a time. */
export const itemsOf = (lexicon: Lexicon, sentence: Sentence): readonly Item[] =>
  sentence.tokens.some((token) => opensTime(lexicon, token.form))
    ? sentence.tokens.flatMap((token) => itemsOfToken(lexicon, token))
    : []
