import type { ParsedSentence } from '../language/token.ts'
import { quoteOf } from './quotes/assemble.ts'
import type { Cue } from './quotes/cue.ts'
import { cuesIn } from './quotes/cues.ts'
import { floatingQuotes } from './quotes/floating.ts'
import { firstFrom, type Line, linesOf } from './quotes/line.ts'
import { type Stretch, stretchesIn } from './quotes/marks.ts'
import { type Scene, tagsOf } from './quotes/tags.ts'
import type { QuoteWords } from './quotes/words.ts'
import type { Quote, WithQuotes, WithTimes } from './reading.ts'

/** Every stretch between quotation marks in the body, without its marks: also scare quotes and names of works. */
export const quotedStretches = (reading: WithTimes): readonly Stretch[] =>
  stretchesIn(reading.document.text, reading.document.zones)

const isBody = (reading: WithTimes, sentence: ParsedSentence): boolean =>
  reading.document.zones[sentence.zone]?.kind === 'body'

const allCues = (reading: WithTimes, lines: readonly Line[], words: QuoteWords): readonly Cue[] =>
  lines.flatMap((line, nth) => {
    const startsZone = lines[nth - 1]?.sentence.zone !== line.sentence.zone
    return isBody(reading, line.sentence) ? cuesIn(line, words, startsZone) : []
  })

const startOf = (quote: Quote): number => quote.content[0]?.from ?? 0

const inOrder = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.toSorted((a, b) => startOf(a) - startOf(b) || a.sentence - b.sentence || a.head - b.head)

/** Finds every attribution in the body: direct, mixed and indirect, with source, cue and content. Linear in the text. */
export const findQuotes = (reading: WithTimes, words: QuoteWords): WithQuotes => {
  const stretches = quotedStretches(reading)
  const lines = linesOf(reading.sentences, stretches)
  const cues = allCues(reading, lines, words)
  const scene: Scene = {
    text: reading.document.text,
    zones: reading.document.zones,
    lines,
    stretches,
    cues: cues.filter((cue) => (cue.line.marked[cue.token.at] ?? -1) < 0),
    lineAt: (offset) => firstFrom(reading.sentences, offset + 1, (sentence) => sentence.to),
  }
  const tags = Map.groupBy(tagsOf(scene), (tag) => tag.cue)
  const told = [...new Set([...cues, ...tags.keys()])].flatMap((cue) => {
    const quote = quoteOf(reading, scene, cue, tags.get(cue) ?? [], words)
    return quote ? [{ quote, isStance: cue.stance && quote.direct.length === 0 }] : []
  })
  const quotes = told.filter(({ isStance }) => !isStance).map(({ quote }) => quote)
  const stances = told.filter(({ isStance }) => isStance).map(({ quote }) => quote)
  const spoken = inOrder(quotes.filter((quote) => quote.direct.length > 0))
  const tagged = new Set(spoken.flatMap((quote) => quote.direct.map((span) => span.from)))
  return {
    ...reading,
    quotes: inOrder([...quotes, ...floatingQuotes(scene, tagged, spoken)]),
    stances: inOrder(stances),
  }
}
