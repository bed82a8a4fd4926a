import type { ParsedToken } from '../../language/token.ts'
import type { Lexicon, LexiconSets } from './lexicon.ts'
import type { Limit, Phrase } from './phrase.ts'

const lower = (tokens: readonly ParsedToken[], at: number): string => tokens[at]?.form.toLowerCase() ?? ''

/** Longest words before the time, up to four, that a list holds; the article between does not count. */
const wordsBefore = (
  lexicon: Lexicon,
  tokens: readonly ParsedToken[],
  first: number,
  test: (words: string) => boolean,
): number | null => {
  const skip = lexicon.words.articles.includes(lower(tokens, first - 1)) ? 1 : 0
  for (const end of skip ? [first, first - skip] : [first])
    for (let length = 4; length > 0; length -= 1) {
      if (end - length < 0) continue
      const words = tokens.slice(end - length, end).map((token) => token.form.toLowerCase())
      if (test(words.join(' '))) return end - length
    }
  return null
}

/** "before Monday's meeting", "after the 2015 deal": the limit is the meeting's, not the day's. */
const modifies = (lexicon: Lexicon, tokens: readonly ParsedToken[], phrase: Phrase): boolean => {
  const next = tokens[phrase.end]
  if (!next) return false
  if (lexicon.sets.possessive.has(next.form)) return true
  const governor = tokens[tokens.slice(phrase.first, phrase.end).find(({ head }) => head >= phrase.end)?.head ?? -1]
  return governor?.upos === 'NOUN' || governor?.upos === 'PROPN'
}

const limits: readonly (readonly [Limit, (sets: LexiconSets) => ReadonlySet<string>])[] = [
  ['by', (sets) => sets.by],
  ['until', (sets) => sets.until],
  ['before', (sets) => sets.before],
  ['since', (sets) => sets.since],
  ['within', (sets) => sets.within],
]

/** "a September 3 deadline", "Friday's deadline". */
const deadlineAfter = (lexicon: Lexicon, tokens: readonly ParsedToken[], phrase: Phrase): boolean => {
  const start = lexicon.sets.possessive.has(tokens[phrase.end]?.form ?? '') ? phrase.end + 1 : phrase.end
  return [start, start + 1].some(
    (at) =>
      lexicon.sets.deadlines.has(lower(tokens, at)) &&
      (at === start || tokens[start]?.upos === 'ADJ' || tokens[start]?.upos === 'NOUN'),
  )
}

/** "a deadline of September 3", "the deadline is Friday", "set a deadline for Friday". */
const deadlineBefore = (lexicon: Lexicon, tokens: readonly ParsedToken[], phrase: Phrase): boolean => {
  let at = phrase.first - 1
  for (
    let steps = 0;
    steps < 4 && (lexicon.sets.deadlineLinks.has(lower(tokens, at)) || lexicon.sets.approximate.has(lower(tokens, at)));
    steps += 1
  )
    at -= 1
  return at < phrase.first - 1 && lexicon.sets.deadlines.has(lower(tokens, at))
}

const around = (lexicon: Lexicon, tokens: readonly ParsedToken[], phrase: Phrase): number | null =>
  wordsBefore(lexicon, tokens, phrase.first, (words) => lexicon.sets.approximate.has(words))

const spread = (phrase: Phrase, tokens: readonly ParsedToken[], first: number): Phrase => ({
  ...phrase,
  first,
  from: tokens[first]?.from ?? phrase.from,
})

/** Takes in the words before (and behind) that say how the time limits what is told. The span keeps the time's own words. */
export const withLimit = (lexicon: Lexicon, tokens: readonly ParsedToken[], phrase: Phrase): Phrase => {
  if (deadlineAfter(lexicon, tokens, phrase) || deadlineBefore(lexicon, tokens, phrase)) {
    if (phrase.shape !== 'duration') return { ...phrase, limit: 'deadline' }
  }
  const near = around(lexicon, tokens, phrase)
  const here = near === null ? phrase : { ...phrase, approximate: true }
  if (modifies(lexicon, tokens, phrase)) return here
  for (const [limit, set] of limits) {
    const words = set(lexicon.sets)
    const first = wordsBefore(lexicon, tokens, near ?? phrase.first, (text) => words.has(text))
    if (first === null) continue
    if ((limit === 'within') !== (phrase.shape === 'duration' || phrase.shape === 'rolling')) continue
    return { ...spread(here, tokens, first), limit }
  }
  return here
}
