import type { Root } from '../codes/code.ts'

export type Family = 'talks' | 'words' | 'deeds'

/** What a kind of act means. The words that express it belong to a language (`languages/en`). */
export interface Kind<Name extends string = string> {
  readonly name: Name
  readonly family: Family
  /** One clause for people: "asks, urges or requires another to do, or not to do, something". */
  readonly gloss: string
  /** PLOVER root of such an act once it happened (PLOVER 0.8), or null where PLOVER has none. */
  readonly root: Root | null
}
