import type { KindName } from './kinds/index.ts'

/** The exact words of an act's spans. */
export interface ActText {
  readonly evidence: string
  readonly about: string | null
  readonly condition: string | null
  readonly quotes: readonly string[]
  readonly where: string | null
}

export const measureKinds = ['duration', 'count', 'money', 'distance', 'other'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** An amount as told: "about 90 minutes" is `{ kind: 'duration', low: 90, high: 90, unit: 'minute', about: true, words: 'about 90 minutes' }`. */
export interface Measure {
  readonly kind: MeasureKind
  /** Smallest and largest value that the words allow; Infinity is written null ("more than 100,000"). */
  readonly low: number | null
  readonly high: number | null
  /** What is counted, as a lemma: `minute`, `troop`, `tank`, `dollar`. */
  readonly unit: string
  /** How many minutes or metres one unit is, for durations and distances; missing for what cannot be turned into another. */
  readonly size?: number
  /** "about", "some", "nearly". */
  readonly about: boolean
  readonly words: string
}

/** What the ledger must know of an act's content; found at the time of hearing, where the grammar of the sentence is at hand. */
export interface ActContent {
  /** Lemmas of the content words of what the act is about, in small letters, in order of the text, each once. */
  readonly terms: readonly string[]
  /** Codes of the parties that those words name. */
  readonly parties: readonly string[]
  /** Lemmas of the content words of its condition. */
  readonly conditionTerms: readonly string[]
  /** Parties that the condition names. */
  readonly conditionParties: readonly string[]
  /**
   * Kinds of act that the words of what it is about call up, in order of the text: an agreement "to meet again" calls up a
   * meeting, a threat of an embargo a sanction. Absent in what an older reader heard.
   */
  readonly calls?: readonly KindName[]
  /** Kinds of act that its condition calls up: "if Russia invaded" an attack, "once it has an answer" a reply. */
  readonly conditionCalls?: readonly KindName[]
  /** What it is about in one to three lemmas ("nato enlargement"), so that demands about one thing meet; empty where nothing tells. */
  readonly topic: string
  /** Durations, counts and other amounts that the act's evidence tells. */
  readonly measures: readonly Measure[]
  /** It asks, or promises, that something be *not* done. */
  readonly prohibition: boolean
  /** Acts of one document with the same value were told as points of one list; null where it stands alone. */
  readonly list: string | null
  /** The report says that the list holds more than it names ("among other things", "contained"). */
  readonly listOpen: boolean
}

/** Nothing known of the content: for acts that a person enters. */
export const noContent: ActContent = {
  terms: [],
  parties: [],
  conditionTerms: [],
  conditionParties: [],
  topic: '',
  measures: [],
  prohibition: false,
  list: null,
  listOpen: false,
}
