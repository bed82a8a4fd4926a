import type { Inflection } from './inflection.ts'
import type { Lexicon } from './lexicon.ts'

/** What coding asks of a language. */
export interface CodeWords {
  readonly lexicon: Lexicon
  /** Auxiliaries of what is still to come or only possible. */
  readonly future: ReadonlySet<string>
  /** Auxiliaries and verbs of what ought to be. */
  readonly duty: ReadonlySet<string>
  readonly negative: ReadonlySet<string>
  /** Pronouns by which a speaker names himself or is taken up again. */
  readonly self: ReadonlySet<string>
  readonly inflection: Inflection
  /** The two words that before a verb make it due: "is to leave". */
  readonly due: readonly [string, string]
  /** The contexts of PLOVER that a word tells. */
  readonly contexts: ReadonlyMap<string, readonly string[]>
}
