/**
 * What a verb or noun can attribute:
 * - `clause`: "said *that it holds*", "The truce, he said, *holds*"
 * - `quote`: "“…,” he *continued*": verbs that come with quoted words only
 * - `aim`: "promised *to come*", "his pledge *to come*"
 * - `step`: "agreed *to come*": done by saying it
 * - `thing`: "praised *the truce*"
 * - `naming`: "called *it useful*", "described *it as useful*"
 * - `urging`: "urged *them to come*"
 * - `blaming`: "accused *them of delay*"
 * - `telling`: the object is who hears it: "told *her* that …"
 * - `seeming`: "*He* is said *to come*": nobody is named as the source
 */
export const frames = [
  'clause', 'quote', 'aim', 'step', 'thing', 'naming', 'urging', 'blaming', 'telling', 'seeming',
] as const // biome-ignore format: one table
export type Frame = (typeof frames)[number]

/** One word of attribution. */
export interface QuoteWord {
  readonly frames: ReadonlySet<Frame>
  /** Prepositions whose phrase is the content: "called *for* a truce", "support *for* a truce". */
  readonly prepositions: ReadonlySet<string>
}

/** What a language brings so that attributions can be found in it. All words are lemmas unless said otherwise. */
export interface QuoteWords {
  readonly verbs: ReadonlyMap<string, QuoteWord>
  /** Nouns with content of their own: "his *statement* that …", "his *call* for …". */
  readonly nouns: ReadonlyMap<string, QuoteWord>
  /** "is *confident* that …", "are *ready* to …". */
  readonly adjectives: ReadonlyMap<string, QuoteWord>
  /** Verbs that only carry such a noun: "*expressed* hope that …", "*gave* assurances that …". */
  readonly voicing: ReadonlySet<string>
  /** "made it *clear* that …": what stands with `making`. */
  readonly clear: ReadonlySet<string>
  readonly making: ReadonlySet<string>
  /** Verbs that lead to a cue: "*went on* to say", "is *quoted* as saying", "was *reported* to have said". */
  readonly leading: ReadonlySet<string>
  /** "the paper *quoted* her as saying": the object speaks. */
  readonly quoting: ReadonlySet<string>
  /** "as she *put* it". */
  readonly putting: ReadonlySet<string>
  /** Verbs that take the words back: "*refused* to say", "*declined* to comment on". */
  readonly refusing: ReadonlySet<string>
  /** Forms. */
  readonly negations: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  /** Phrases before a source, as forms: "according to", "in the words of". */
  readonly accordingTo: readonly (readonly string[])[]
  /** Nouns of words and views in "in his *words*", "in her *view*". */
  readonly inWhose: ReadonlySet<string>
  /** Forms of the first person: "we think" inside marks is the speaker again, no other voice. */
  readonly firstPerson: ReadonlySet<string>
  /** Forms that stand before a clause which tells the source of its host: "*as* he said". */
  readonly as: ReadonlySet<string>
  /** Forms that set another voice against the first: "he said …, *but* she insists …". */
  readonly contrasts: ReadonlySet<string>
  /** Forms of "that" before a clause. */
  readonly that: ReadonlySet<string>
  /** Forms that join another voice: "*and* Marin called it …", "*with* Marin saying …". */
  readonly and: ReadonlySet<string>
  /** Subjects that name nobody: "it". */
  readonly dummies: ReadonlySet<string>
  /** Prepositions before the doer of a passive, and before whoever a noun's words are from. */
  readonly agents: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  /** Prepositions of phrases that belong to what is said ("blamed them *for* it"), and those that may also tell where or when. */
  readonly belonging: ReadonlySet<string>
  readonly placing: ReadonlySet<string>
  /** Forms that open a reported question: "why", "whether". */
  readonly questions: ReadonlySet<string>
  /** Nouns of occasions to speak: "in a *statement*", "at the *meeting*". */
  readonly occasions: ReadonlySet<string>
  /** Names of days and the like, as forms: "Sunday", "today". */
  readonly days: ReadonlySet<string>
  /** Nouns of people and bodies that speak, as lemmas: "a *spokesman* confirmed". */
  readonly speakers: ReadonlySet<string>
  /** Forms that open a relative or reported clause: "that", "who". */
  readonly relatives: ReadonlySet<string>
}
