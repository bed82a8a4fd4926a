import { type Span, within } from '../../kernel/span.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { mentionAt } from '../../reading/actors/at.ts'
import type { Place, Reading, Time } from '../../reading/reading.ts'

/** A word with the sentence it stands in. */
export interface Word {
  readonly sentence: ParsedSentence
  readonly token: ParsedToken
}

/** A reading with what is asked of it for every act, so that no act walks the whole report. */
export interface Ground {
  readonly reading: Reading
  sentencesIn(span: Span): readonly ParsedSentence[]
  timesIn(span: Span): readonly Time[]
  placesIn(span: Span): readonly Place[]
  /** Words that only say who speaks: sources and cues of attributions that touch the span. */
  attributionIn(span: Span): readonly Span[]
}

/** Spans joined where they touch or nest, so that they can be searched by halving. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const found: { from: number; to: number }[] = []
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  return found
}

export const groundOf = (reading: Reading): Ground => ({
  reading,
  sentencesIn: within(reading.sentences),
  timesIn: within(reading.times),
  placesIn: within(reading.places),
  attributionIn: within(joined(reading.quotes.flatMap(({ source, cue }) => [...source, ...cue]))),
})

/** Words that lie in the span, in order of the text. */
export const wordsIn = (ground: Ground, span: Span): readonly Word[] =>
  ground
    .sentencesIn(span)
    .flatMap((sentence) =>
      sentence.tokens
        .filter((token) => token.from >= span.from && token.to <= span.to)
        .map((token) => ({ sentence, token })),
    )

/** The word that the others in the span hang on: the first whose own head lies outside. */
export const headIn = (ground: Ground, span: Span): Word | null =>
  wordsIn(ground, span).find(({ sentence, token }) => {
    const head = sentence.tokens[token.head]
    return token.upos !== 'PUNCT' && token.rel !== 'mark' && (!head || head.from < span.from || head.to > span.to)
  }) ?? null

/** Does the word belong to the name of a party, or of whoever speaks for one? The noun of "its *troops*" tells more than that. */
export const namesParty = ({ reading }: Ground, { sentence, token }: Word): boolean => {
  const mention = mentionAt(reading, sentence.at, token.at)
  return mention !== null && mention.actors.length > 0 && !(mention.form === 'nominal' && token.upos === 'NOUN')
}

/** Codes of the parties named in the span, in order of the text, each once. */
export const partiesIn = (ground: Ground, span: Span): readonly string[] => [
  ...new Set(
    wordsIn(ground, span).flatMap(({ sentence, token }) =>
      (mentionAt(ground.reading, sentence.at, token.at)?.actors ?? []).map(({ party }) => party),
    ),
  ),
]
