import type { Doubt } from '../kernel/doubt.ts'
import type { Span } from '../kernel/span.ts'
import type { Named } from '../language/token.ts'

/** A party to a negotiation as named at one place: see ACTS contract in docs/acts.md. */
export interface Actor {
  /** ISO 3166-1 alpha-3 for a state and all who speak for it; the usual acronym of an organisation; else the name in capitals with hyphens. */
  readonly party: string
  /** Full name as the report lets it be known. */
  readonly person?: string
  readonly role?: string
  /** The words that name the actor here. */
  readonly words: Span
}

export type MentionForm = 'name' | 'role' | 'metonym' | 'demonym' | 'pronoun' | 'nominal' | 'group'

/** A stretch that names one or several actors. */
export interface Mention extends Span {
  readonly sentence: number
  /** Token that heads the mention, by place in its sentence. */
  readonly head: number
  readonly form: MentionForm
  /** Who is meant: several for "both sides"; none where it names someone whose party is unknown (then `why` tells). */
  readonly actors: readonly Actor[]
  /** How it was resolved, in a few words: "surname of Sergei Lavrov", "capital of Russia", … */
  readonly why: string
}

/** A stretch that names a place as a place: "in Geneva", "arrived from Moscow", "Iraq's border". */
export interface Place extends Span {
  readonly sentence: number
  /** Token that heads the name, by place in its sentence. */
  readonly head: number
  /** Party that the place belongs to, where known. */
  readonly country?: string
}

export interface WithActors extends Named {
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  /** Whose voice the report is in where it is a party's own or a joint statement: who "we" is outside quotation marks. */
  readonly narrator?: readonly Actor[]
  readonly doubts: readonly Doubt[]
}

/** A date or span of time that the text names, as EDTF (ISO 8601-2), no finer than told. */
export interface Time extends Span {
  readonly sentence: number
  /** Token that heads the expression. */
  readonly head: number
  readonly edtf: string
  readonly type: 'day' | 'month' | 'year' | 'interval' | 'duration' | 'deadline' | 'recurring' | 'part'
  readonly basis: 'stated' | 'implied'
  /** From what the value was worked out. */
  readonly why: string
}

/** The day that the report speaks from (EDTF) and how it is known. */
export interface NewsDay {
  readonly day: string
  readonly why: string
  /** The day of publication, the day of the dateline, or the latest day that the text tells of. */
  readonly from: 'publication' | 'dateline' | 'text'
}

export interface WithTimes extends WithActors {
  readonly times: readonly Time[]
  /** Missing or null where neither the publication date nor the text gives one. */
  readonly newsDay?: NewsDay | null
}

/** Words attributed to a source: direct, mixed or indirect speech, belief or plan. */
export interface Quote {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** Marks included, split by the cue where the cue stands inside. */
  readonly content: readonly Span[]
  /** Directly quoted stretches inside the content, without the quotation marks. */
  readonly direct: readonly Span[]
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly speaker: readonly Actor[]
  /** Sentence and token of the cue; -1 where the quote stands without one. */
  readonly sentence: number
  readonly head: number
  /** Negation outside the marks that bears on the content ("couldn't" in: he couldn't “say …”). */
  readonly negation: Span | null
  /** Modal outside the marks ("would", "may"). */
  readonly modality: Span | null
}

export interface WithQuotes extends WithTimes {
  readonly quotes: readonly Quote[]
  /** Stands told in the narrator's words only, with a thing or an aim for content: "praised *the truce*", "hopes *to come*". */
  readonly stances?: readonly Quote[]
}

/** All layers of one report. Steps out of order do not compile: each takes the layer before it. */
export type Reading = WithQuotes
