/** Sets of lemmas that tell what attributed words do. */
export interface ContentWords {
  /** "I", "we", "our": the speaker's own side. */
  readonly own: ReadonlySet<string>
  readonly you: ReadonlySet<string>
  readonly will: ReadonlySet<string>
  readonly must: ReadonlySet<string>
  /** "important", "essential", "time", "vital": what is so must be done. */
  readonly needed: ReadonlySet<string>
  /** Verbs of harm to another: "retaliate", "strike back", "punish". */
  readonly harm: ReadonlySet<string>
  /** Nouns of cost: "consequences", "price". */
  readonly cost: ReadonlySet<string>
  /** "response", "measures": a threat where they are called severe. */
  readonly answers: ReadonlySet<string>
  readonly severe: ReadonlySet<string>
  readonly ready: ReadonlySet<string>
  readonly hoping: ReadonlySet<string>
  /** Verbs of knowing and saying, whose negation is no refusal: "cannot *say* whether". */
  readonly knowing: ReadonlySet<string>
  /** Verbs by which speakers only lead to what they say: "I *repeat* that …". */
  readonly wrapping: ReadonlySet<string>
  readonly thanks: ReadonlySet<string>
  /** Verbs of giving up, which a promise denies: "will not *rest* until". */
  readonly ceasing: ReadonlySet<string>
  /** What one says there is none of, to deny: "there was no *plan*". */
  readonly deniable: ReadonlySet<string>
  /** What one sees none of, to refuse: "no *need* for talks", "no *reason* to meet". */
  readonly needless: ReadonlySet<string>
  readonly untrue: ReadonlySet<string>
  /** What the accused say of their own doings: "our programme is *peaceful*". */
  readonly harmless: ReadonlySet<string>
  /** Reproaches: "violate", "illegal", "provocation". */
  readonly blame: ReadonlySet<string>
  /** Judgements of the state or prospects of talks: "progress", "constructive", "deadlock". */
  readonly judging: ReadonlySet<string>
  /** Nouns that by themselves judge the talks, also in the reporter's voice: "progress", "stalemate". */
  readonly verdicts: ReadonlySet<string>
  /** Verbs whose object is only a topic: "discussed", "reviewed". */
  readonly topics: ReadonlySet<string>
  /** What is judged: "talks", "deal", "situation". */
  readonly judged: ReadonlySet<string>
}
