import type { ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import type { Cue } from './cue.ts'
import { type Line, type Range, trimmed } from './line.ts'
import type { Frame } from './words.ts'

/** A cue before its content is known. */
export type Place = Pick<Cue, 'line' | 'token' | 'words' | 'sourceWords'>

/** What a frame finds: its content, and the cue's words where a preposition joins them. */
export interface Found {
  readonly frame: Frame
  readonly content: readonly Range[]
  readonly words: Range
}

/** Ranges without marks and commas at their ends; empty ones left out. */
export const kept = (line: Line, ranges: readonly Range[]): readonly Range[] =>
  ranges
    .filter(({ first, end }) => first < end)
    .map((range) => trimmed(line, range))
    .filter((range) => range !== null)

/** Dependents of the cue after its own words, in these relations or in any. */
export const partsAfter = (place: Place, ...rels: readonly string[]): readonly ParsedToken[] =>
  dependents(place.line.sentence, place.token.at, ...rels).filter((token) => token.at >= place.words.end)

export const isInSource = ({ sourceWords }: Place, at: number): boolean =>
  sourceWords !== null && at >= sourceWords.first && at < sourceWords.end

/** A finding, if any of its ranges holds a word. */
export const found = (
  place: Place,
  frame: Frame,
  ranges: readonly Range[],
  words: Range = place.words,
): Found | null => {
  const content = kept(place.line, ranges)
  return content.length > 0 ? { frame, content, words } : null
}
