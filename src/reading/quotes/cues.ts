import type { ParsedToken } from '../../language/token.ts'
import { contentOf } from './content.ts'
import type { Cue } from './cue.ts'
import { cueWords, sourceWords } from './extent.ts'
import { formIn, type Line, tokenIn } from './line.ts'
import { adjectiveCue, nounCue } from './nouns.ts'
import { accordingCue, colonCue, inWhoseCue } from './phrases.ts'
import { sourceOf } from './source.ts'
import type { QuoteWords } from './words.ts'

/** "the so-*called* truce", "a self-*described* envoy": part of a longer word. */
const isJoined = (line: Line, at: number): boolean => {
  const before = tokenIn(line, at - 1)
  return before?.form === '-' && before.to === tokenIn(line, at)?.from
}

const verbCue = (line: Line, token: ParsedToken, words: QuoteWords): Cue | null => {
  const row = words.verbs.get(token.lemma.toLowerCase())
  if (!row || isJoined(line, token.at)) return null
  const range = cueWords(line, token.at, words)
  const source = sourceOf(line, token.at, words)
  const named = sourceWords(line, source, range, words)
  const found = contentOf({ line, token, words: range, sourceWords: named }, row, words)
  const canQuote = row.frames.has('clause') || row.frames.has('quote')
  if (!found && !canQuote) return null
  const frame = found?.frame ?? 'quote'
  const isUnnamed = frame === 'seeming'
  return {
    line, token, frame, stance: isUnnamed || (frame === 'thing' && !row.frames.has('clause')), words: found?.words ?? range, source: isUnnamed ? -1 : source,
    sourceWords: isUnnamed ? null : named, content: found?.content ?? [],
  } // biome-ignore format: one cue
}

const cueAt = (line: Line, token: ParsedToken, words: QuoteWords): Cue | null => {
  const according = accordingCue(line, token, words)
  if (according) return according
  if (token.upos === 'VERB') return verbCue(line, token, words)
  if (token.upos === 'NOUN') return nounCue(line, token, words) ?? inWhoseCue(line, token, words)
  return token.upos === 'ADJ' ? adjectiveCue(line, token, words) : null
}

/** Inside marks only clauses of others count: the speaker's own "we think" is no other voice. */
const isOwnVoice = (line: Line, cue: Cue, words: QuoteWords): boolean =>
  (line.marked[cue.token.at] ?? -1) >= 0 &&
  (cue.frame !== 'clause' || cue.source < 0 || words.firstPerson.has(formIn(line, cue.source)))

/** Every word of the sentence that may attribute, in order. */
export const cuesIn = (line: Line, words: QuoteWords, startsZone: boolean): readonly Cue[] => {
  const colon = colonCue(line, startsZone)
  const own = line.sentence.tokens.flatMap((token) => cueAt(line, token, words) ?? [])
  return (colon ? [colon, ...own] : own).filter((cue) => !isOwnVoice(line, cue, words))
}
