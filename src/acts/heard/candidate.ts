import type { Doubt } from '../../kernel/doubt.ts'
import type { Span } from '../../kernel/span.ts'
import type { ParsedSentence } from '../../language/token.ts'
import type { Actor, Mention, Place, Quote, Reading, Time } from '../../reading/reading.ts'
import type { Standing } from '../act.ts'
import type { KindName } from '../kinds/index.ts'
import type { ActWords } from '../words.ts'

/** An act as first heard, before its day, place and twins are known. */
export interface Candidate {
  readonly kind: KindName
  readonly sentence: ParsedSentence
  /** Word that shows the act: verb, noun or adjective. */
  readonly head: number
  /** Head of what is demanded, promised, said; -1 where there is none. */
  readonly content: number
  readonly from: readonly Actor[]
  readonly to: readonly Actor[]
  readonly about: Span | null
  readonly standing: Standing
  readonly condition: Span | null
  readonly evidence: Span
  /** The attribution that it stands in, or null in the reporter's own voice. */
  readonly quote: Quote | null
  /** Its paper speaks for the party ("*the paper* contains a demand that …"). */
  readonly paper?: boolean
  /** The act that announced it as a whole ("handed over a list of demands"): its day is that one's. */
  readonly bundle?: Candidate
  readonly rule: string
  /** How specific the rule is: of two candidates for the same words the higher stays. */
  readonly weight: number
}

/** What every hearing step gets: the layers, the words of the language, and who tells the report. */
export interface Ear {
  readonly reading: Reading
  readonly words: ActWords
  readonly text: string
  /** The party whose own release this is: its narrator speaks for it. None in a news report. */
  readonly narrator: readonly Actor[]
  /** The two or more who meet in a readout: they are "it was agreed" and "views were exchanged". */
  readonly principals: readonly Actor[]
  readonly voices: Voices
  /** What was heard in the sentences before, for what refers back to it. Hearing appends to it, sentence by sentence. */
  readonly heard: Candidate[]
  /** Layers by sentence, so that no step walks the whole report for one act. */
  timesIn(sentence: number): readonly Time[]
  quotesIn(sentence: number): readonly Quote[]
  placesIn(sentence: number): readonly Place[]
  mentionsIn(sentence: number): readonly Mention[]
  /** Doubts that touch a span. */
  doubtsIn(span: Span): readonly Doubt[]
  /** Quoted stretches that touch a span. */
  stretchesIn(span: Span): readonly Span[]
}

/** Which attribution a word stands in. */
export interface Voices {
  /** The innermost quote whose content holds the offset, or null. */
  at(offset: number): Quote | null
  /** Is the offset between quotation marks? */
  isDirect(offset: number): boolean
}
