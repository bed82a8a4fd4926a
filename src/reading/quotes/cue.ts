import type { ParsedToken } from '../../language/token.ts'
import type { Line, Range } from './line.ts'
import type { Frame } from './words.ts'

/** A word that attributes, with what the sentence itself tells of its source and content. */
export interface Cue {
  readonly line: Line
  readonly token: ParsedToken
  readonly frame: Frame | 'according' | 'colon'
  /** Tells a stand and no words, unless words are quoted: "praised the truce", against "announced the truce". */
  readonly stance: boolean
  /** A noun that a verb carries: "expressed *hope*". */
  readonly carried?: boolean
  /** The cue's own words: "has not said", "called for". */
  readonly words: Range
  /** Head of the source, or -1. */
  readonly source: number
  readonly sourceWords: Range | null
  /** What the parse gives as content; may be none where quoted words stand beside. */
  readonly content: readonly Range[]
}

/** Cue, source and what hangs between: the part of the sentence that is no content where it is inserted. */
export const groupOf = (cue: Pick<Cue, 'words' | 'sourceWords'>): Range => ({
  first: Math.min(cue.words.first, cue.sourceWords?.first ?? cue.words.first),
  end: Math.max(cue.words.end, cue.sourceWords?.end ?? cue.words.end),
})
