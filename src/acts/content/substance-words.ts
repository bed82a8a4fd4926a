/** One issue that negotiations are about, with the ways to name it. */
export interface Issue {
  /** One to three lemmas. */
  readonly name: string
  /** Each way is a list of sets: it is met where every set has a lemma in the words. */
  readonly ways: readonly (readonly ReadonlySet<string>[])[]
  /** It counts only where no other issue is named ("talks", which may be about anything). */
  readonly yields: boolean
}

export interface UnitWords {
  /** With how many minutes one is. */
  readonly duration: ReadonlyMap<string, number>
  readonly money: ReadonlySet<string>
  /** With how many metres one is. */
  readonly distance: ReadonlyMap<string, number>
  readonly other: ReadonlySet<string>
}

/** What a language must bring so that the substance of an act can be told: topic, terms, amounts, prohibitions, lists. Lemmas in small letters. */
export interface SubstanceWords {
  /** Words without content of their own. */
  readonly stop: ReadonlySet<string>
  /** Words that tell of any meeting and so tell none apart: "talk", "telephone", "visit". */
  readonly meeting: ReadonlySet<string>
  /** One spelling for lemmas with several ("programme": "program"). */
  readonly spelling: ReadonlyMap<string, string>
  /** What stands for a lemma where contents are compared: "withdrawal" for which "withdraw" does. */
  readonly kin: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
  /** Nouns too general to be a topic ("issue", "situation"). */
  readonly general: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  /** "hundred", "thousand", "million": they multiply. */
  readonly scales: ReadonlyMap<string, number>
  /** Nouns that stand for a number at least so large: "dozens of". */
  readonly crowds: ReadonlyMap<string, number>
  /** Words in front of a number: "about", "more than", "up to", by the last of them. */
  readonly about: ReadonlySet<string>
  readonly atLeast: ReadonlySet<string>
  readonly atMost: ReadonlySet<string>
  readonly units: UnitWords
  /** Words in front of how long something took: "*for* two hours", "*lasted* two hours". */
  readonly lasting: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  /** Verbs by which something is not, or no longer, done: "stop", "refrain", "rule (out)". */
  readonly stopping: ReadonlySet<string>
  /** Verbs and nouns whose clause holds what is really asked: "*ensure* that …", "*guarantees* that …". */
  readonly wrapping: ReadonlySet<string>
  /** Verbs of lists that may hold more: "include". */
  readonly openLists: ReadonlySet<string>
  /** Phrases that say so: "among other things". */
  readonly openPhrases: readonly string[]
}
