import type { ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { contentOf } from './content.ts'
import type { Cue } from './cue.ts'
import { cueWords, sourceWords } from './extent.ts'
import { formIn, type Line, tokenIn } from './line.ts'
import { adjectiveCue, nounCue } from './nouns.ts'
import { accordingCue, colonCue, inWhoseCue } from './phrases.ts'
import { related } from './relate.ts'
import { sourceOf } from './source.ts'
import type { QuoteWords } from './words.ts'

/** "the so-*called* truce", "a self-*described* envoy": part of a longer word. */
const isJoined = (line: Line, at: number): boolean => {
  const before = tokenIn(line, at - 1)
  return before?.form === '-' && before.to === tokenIn(line, at)?.from
}

/** Can the word name someone who speaks or wants? */
const isAgent = (line: Line, at: number): boolean =>
  ['PROPN', 'NOUN', 'PRON', 'NUM', 'DET'].includes(tokenIn(line, at)?.upos ?? '')

/** "*Considering* the circumstances, the minister left": nobody considers anything. */
const isPreposition = (line: Line, { at, form, xpos }: ParsedToken): boolean =>
  xpos === 'VBG' && form === 'Considering' && dependents(line.sentence, at, 'ccomp', 'aux').length === 0

const verbCue = (line: Line, token: ParsedToken, words: QuoteWords): Cue | null => {
  const row = words.verbs.get(token.lemma.toLowerCase())
  if (!row || isJoined(line, token.at) || isPreposition(line, token)) return null
  const isPut = words.putting.has(token.lemma)
  const object = isPut ? dependents(line.sentence, token.at, 'obj')[0] : undefined
  if (isPut && (object?.upos !== 'PRON' || object.at !== token.at + 1)) return null
  const alone = cueWords(line, token.at, words)
  const range = isPut ? { first: alone.first, end: alone.end + 1 } : alone
  const source = sourceOf(line, token.at, words)
  const named = sourceWords(line, source, range, words)
  const found = contentOf({ line, token, words: range, sourceWords: named }, row, words)
  const canQuote = row.frames.has('clause') || row.frames.has('quote')
  if (!found && !canQuote) return null
  if (found && found.frame !== 'clause' && found.frame !== 'seeming' && !isAgent(line, source)) return null
  const frame = found?.frame ?? 'quote'
  // "*Asked about it*, Marin said": whoever comes only later is asked and does not ask.
  if (frame !== 'clause' && frame !== 'seeming' && token.xpos !== 'VBG' && (named?.first ?? 0) > range.end) return null
  const isUnnamed = frame === 'seeming'
  return {
    line, token, frame, stance: isUnnamed || frame === 'step' || (frame === 'thing' && !row.frames.has('clause')), words: found?.words ?? range, source: isUnnamed ? -1 : source,
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
  (cue.frame !== 'clause' ||
    cue.source < 0 ||
    line.marked[cue.source] !== line.marked[cue.token.at] ||
    words.firstPerson.has(formIn(line, cue.source)))

/** Every word of the sentence that may attribute, in order. */
export const cuesIn = (line: Line, words: QuoteWords, startsZone: boolean): readonly Cue[] => {
  const colon = colonCue(line, startsZone)
  const own = line.sentence.tokens.flatMap((token) => cueAt(line, token, words) ?? [])
  const voices = (colon ? [colon, ...own] : own).filter((cue) => !isOwnVoice(line, cue, words))
  return related(line, voices, words)
}
