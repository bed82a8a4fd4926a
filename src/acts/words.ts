import type { CodeWords } from './codes/words.ts'
import type { SubstanceWords } from './content/substance-words.ts'
import type { FrameIndex, NounClasses } from './frames/frame.ts'
import type { ConditionWords } from './grammar/condition.ts'
import type { MoodWords } from './grammar/mood.ts'
import type { ContentWords } from './heard/content-words.ts'
import type { KindName } from './kinds/index.ts'

/** What a language must bring so that acts can be heard in it. `languages/en/index.ts` has the English ones. */
export interface ActWords {
  /** What coding after PLOVER and CAMEO asks for. */
  readonly codes: CodeWords
  readonly frames: FrameIndex
  readonly nounClasses: NounClasses
  readonly mood: MoodWords
  readonly conditions: ConditionWords
  readonly content: ContentWords
  /** What tells the substance of an act: issues, amounts, prohibitions, lists. */
  readonly substance: SubstanceWords
  /** Verbs that only carry the noun they govern: "*hold* talks", "*issue* a warning", "*reiterate* its commitment". */
  readonly lightVerbs: ReadonlySet<string>
  /** Nouns that only count or bundle others: "a *number* of troops", "a *list* of demands". */
  /** Verbs of planning that yield to the act that they plan, where that is one we know. */
  readonly soft: ReadonlySet<string>
  /** Nouns of weight: "the *importance* of X's compliance" asks for it where X is named (conventions of docs/acts.md). */
  readonly importance: ReadonlySet<string>
  /** Nouns for those who act for the party named behind them: "*representatives* of the European Union". */
  readonly officers: ReadonlySet<string>
  /** Verbs that undo what they govern: "*lifted* its veto". */
  readonly takingBack: ReadonlySet<string>
  /** Light verbs by which a deed is only announced. */
  readonly announcing: ReadonlySet<string>
  readonly quantities: ReadonlySet<string>
  /** Verbs by which something comes to whom it was meant for: "the answer *received* from Rome". */
  readonly receiving: ReadonlySet<string>
  /** Lemmas whose participle tells when and where a meeting was: "talks *held* in Oslo". */
  readonly holding: ReadonlySet<string>
  /** Papers that speak for whoever issued them: "the *paper* contains a demand that …". */
  readonly papers: ReadonlySet<string>
  /** Verbs whose kind hangs on what is said ("warned that …", "insisted that …"), with the kind where that tells nothing. */
  readonly contentFirst: ReadonlyMap<string, KindName>
  /** Kinds that a noun shows by itself, without a verb that carries it, where its parties stand beside it. */
  readonly nounKinds: ReadonlySet<KindName>
}
