import type { Document } from '../document/document.ts'
import { type Engine, findNames, parse, tag, tokenise } from '../language/index.ts'
import type { Tokenised } from '../language/token.ts'
import type { ActorWords } from './actors/words.ts'
import { findActors } from './find-actors.ts'
import { findQuotes } from './find-quotes.ts'
import { findTimes } from './find-times.ts'
import { mendNames } from './mend-names.ts'
import { mendTags } from './mend-tags.ts'
import type { QuoteWords } from './quotes/words.ts'
import type { Reading } from './reading.ts'
import { reportDay } from './times/report-day.ts'
import type { TimeWords } from './times/words.ts'

/** What a language brings for the layers above the parse. */
export interface ReadingWords {
  readonly actors: ActorWords
  readonly times: TimeWords
  readonly quotes: QuoteWords
}

/** The steps above the tokens, in their one order; each takes the layer before it. */
export const readTokens = (engine: Engine, words: ReadingWords, tokens: Tokenised): Reading => {
  const tagged = tag(engine, tokens)
  const parsed = mendTags(parse(engine, tagged), words.quotes)
  const named = mendNames(findNames(engine, parsed))
  const withActors = findActors(named, words.actors, reportDay(named, words.times)?.day)
  const withTimes = findTimes(withActors, words.times)
  return findQuotes(withTimes, words.quotes)
}

/** Reads a document: tokens, tags, parse, names, actors, times, quotes. */
export const read = (engine: Engine, words: ReadingWords, document: Document): Reading =>
  readTokens(engine, words, tokenise(engine, document))
