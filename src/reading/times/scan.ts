import type { ParsedSentence } from '../../language/token.ts'
import { type Place, standsHere } from './guard.ts'
import { type Item, itemsOf } from './items.ts'
import type { Lexicon } from './lexicon.ts'
import { withLimit } from './limit.ts'
import { longestMatch, type Match } from './match.ts'
import type { Phrase } from './phrase.ts'
import { joinRanges } from './range.ts'

const phraseOf = (sentence: ParsedSentence, items: readonly Item[], at: number, match: Match): Phrase => {
  const head = items[at]
  const tail = items[match.end - 1]
  return {
    sentence: sentence.at,
    from: head?.from ?? 0,
    to: tail?.to ?? 0,
    shape: match.meaning.shape,
    slots: match.slots,
    first: head?.token ?? 0,
    end: (tail?.token ?? 0) + 1,
    limit: null,
    approximate: false,
    upTo: null,
    quoted: false,
  }
}

/** A match and where to go on; where its neighbours speak against it, the next word is tried. */
const phrasesIn = (lexicon: Lexicon, sentence: ParsedSentence, items: readonly Item[]): readonly Phrase[] => {
  const found: Phrase[] = []
  for (let at = 0; at < items.length; ) {
    const match = items[at]?.keys.length ? longestMatch(lexicon.patterns, items, at) : null
    const phrase = match && phraseOf(sentence, items, at, match)
    const place: Place | null = phrase && { lexicon, tokens: sentence.tokens, first: phrase.first, end: phrase.end }
    if (match && phrase && place && standsHere(match, place)) {
      found.push(phrase)
      at = match.end
    } else at += 1
  }
  return found
}

const quoteCodes = new Set(['"', '“', '”', '`', "'"].map((mark) => mark.charCodeAt(0)))

const opensAfter = (form: string, open: boolean): boolean => {
  if (form === '“' || form === '``') return true
  if (form === '”' || form === "''") return false
  return form === '"' ? !open : open
}

/** Does a quotation stand open at the token (or, with no token, behind the sentence)? */
const openAt = (sentence: ParsedSentence, openBefore: boolean, end = sentence.tokens.length): boolean => {
  let open = openBefore
  for (const token of sentence.tokens) {
    if (token.at >= end) break
    if (quoteCodes.has(token.form.charCodeAt(0))) open = opensAfter(token.form, open)
  }
  return open
}

/** All stretches of a sentence that mean a time, in order, with the words that limit them. */
export const scanSentence = (
  lexicon: Lexicon,
  sentence: ParsedSentence,
  openBefore: boolean,
): { readonly phrases: readonly Phrase[]; readonly open: boolean } => {
  const open = openAt(sentence, openBefore)
  const items = itemsOf(lexicon, sentence)
  if (items.length === 0) return { phrases: [], open }
  const joined = joinRanges(lexicon, sentence.tokens, phrasesIn(lexicon, sentence, items))
  const phrases = joined
    .filter((phrase) => phrase.shape !== 'none')
    .map((phrase) => ({
      ...withLimit(lexicon, sentence.tokens, phrase),
      quoted: openAt(sentence, openBefore, phrase.first),
    }))
  return { phrases, open }
}
