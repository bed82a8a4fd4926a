import type { Span } from './span.ts'

/** What the text leaves open: a value that is carried with the reading and shown, never thrown or dropped. */
export interface Doubt extends Span {
  /** What the doubt is about, in one word: `actor`, `date`, `quote`, `encoding`, `credit`, … */
  readonly about: string
  /** One sentence for people. */
  readonly why: string
}
