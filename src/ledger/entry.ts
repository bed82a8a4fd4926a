import type { Act } from '../acts/act.ts'
import type { ActContent, ActText } from '../acts/act-content.ts'
import type { Dateline, Zone } from '../document/document.ts'
import type { Moment } from '../kernel/clock.ts'
import type { Day } from '../kernel/day.ts'
import type { Span } from '../kernel/span.ts'
import type { Ruling } from './commitment.ts'

/** Version of the format of entries; an entry names the one it was written in. */
export const entryFormat = 1

/** Who made an entry. A person's entry outranks the reader's wherever the two differ. */
export type Origin =
  | { readonly by: 'reader'; readonly version: string }
  | { readonly by: 'person'; readonly name: string }

/** What is known about where a document comes from; each field as told by the page, the file or the user. */
export interface SourceCard {
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  /** Day of publication (EDTF day). */
  readonly published?: Day
  /** Who tells the day of publication; a dateline tells it only where nobody else does, and yields to what others tell. */
  readonly publishedFrom?: 'user' | 'page' | 'dateline'
  /** Day of the last change the publisher names. */
  readonly modified?: Day
  /** When the document was fetched or handed in. */
  readonly retrieved?: Moment
  readonly url?: string
  readonly licence?: string
  /** SHA-256 of the original bytes in hexadecimal, where they were at hand. */
  readonly hash?: string
}

/** A document entered the case. Its acts follow as `ActHeard`. */
export interface DocumentAdded {
  readonly type: 'DocumentAdded'
  readonly document: string
  readonly card: SourceCard
  readonly text: string
  readonly zones: readonly Zone[]
  readonly format: string
  readonly encoding: string
  readonly dateline?: Dateline
  /** Whose voice the whole text is in, as `Document.speaker`. */
  readonly speaker?: Span
}

/** The same text was met again under another card (another publisher, address or day): one more article, no other document. */
export interface DocumentSeen {
  readonly type: 'DocumentSeen'
  readonly document: string
  readonly card: SourceCard
}

/** A newer text of the same report (`by`) takes the place of `document`. */
export interface DocumentRevised {
  readonly type: 'DocumentRevised'
  readonly document: string
  readonly by: string
}

/** A document was read again; `acts` are all that the reader hears in it now. Acts that are new or changed follow as `ActHeard`. */
export interface DocumentReread {
  readonly type: 'DocumentReread'
  readonly document: string
  readonly acts: readonly string[]
  /** Ids of the entries (`ActHeard`) in which these acts are told as they are heard now; the latest of each act where it is left out. */
  readonly hearings?: readonly string[]
  /** The card it was read with, as far as it bears on the reading. */
  readonly as?: SourceCard
}

/** An act was heard in a document, by the reader or by a person. */
export interface ActHeard {
  readonly type: 'ActHeard'
  readonly document: string
  readonly act: Act
  /** The exact words of the act's spans, so that an entry speaks for itself. */
  readonly words: ActText
  readonly content: ActContent
}

export interface ActAccepted {
  readonly type: 'ActAccepted'
  readonly act: string
}

export interface ActRejected {
  readonly type: 'ActRejected'
  readonly act: string
  readonly why?: string
}

/** What a person may set right in an act. Parties are codes; `when` and `due` EDTF or null. */
export interface Corrections {
  readonly kind: Act['kind']
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly standing: Act['standing']
  readonly when: string | null
  readonly due: string | null
  readonly where: string | null
  readonly condition: string | null
  readonly holder: string
  readonly topic: string
}
export type CorrectedField = keyof Corrections

export type ActCorrected = {
  [Field in CorrectedField]: {
    readonly type: 'ActCorrected'
    readonly act: string
    readonly field: Field
    readonly value: Corrections[Field]
    readonly why?: string
  }
}[CorrectedField]

/** A person says that these tellings tell one act. */
export interface TellingsMatched {
  readonly type: 'TellingsMatched'
  readonly acts: readonly [string, string]
}

/** A person says that these tellings tell two acts, for ever. */
export interface TellingsParted {
  readonly type: 'TellingsParted'
  readonly acts: readonly [string, string]
}

/** `party` is another name of `into`. */
export interface ActorsMerged {
  readonly type: 'ActorsMerged'
  readonly party: string
  readonly into: string
}

/** `party` stands for itself again. */
export interface ActorsParted {
  readonly type: 'ActorsParted'
  readonly party: string
}

/** A person ruled on the commitment that `act` opened (any telling of the act that opened it). */
export interface CommitmentRuled {
  readonly type: 'CommitmentRuled'
  readonly act: string
  readonly ruling: Ruling
}

/** A topic gets another name; the name of another topic merges the two. */
export interface TopicRenamed {
  readonly type: 'TopicRenamed'
  readonly topic: string
  readonly name: string
}

export interface NoteAdded {
  readonly type: 'NoteAdded'
  /** What the note is on: the id of an act, a document, a commitment, or `case`. */
  readonly on: string
  readonly text: string
}

/** An earlier entry of a person no longer holds (undo). The entry stays in the ledger. */
export interface DecisionWithdrawn {
  readonly type: 'DecisionWithdrawn'
  readonly entry: string
}

/** What an entry says. */
export type EntryBody =
  | DocumentAdded
  | DocumentSeen
  | DocumentRevised
  | DocumentReread
  | ActHeard
  | ActAccepted
  | ActRejected
  | ActCorrected
  | TellingsMatched
  | TellingsParted
  | ActorsMerged
  | ActorsParted
  | CommitmentRuled
  | TopicRenamed
  | NoteAdded
  | DecisionWithdrawn
export type EntryType = EntryBody['type']

/** One line of a ledger, never edited or deleted. */
export interface Entry<Body extends EntryBody = EntryBody> {
  /** Stable across machines: what the reader enters has the same id everywhere. */
  readonly id: string
  readonly format: typeof entryFormat
  readonly recordedAt: Moment
  readonly origin: Origin
  readonly body: Body
}

/** Entries by which a person decides something; all can be withdrawn. */
export const decisionTypes = [
  'ActAccepted',
  'ActRejected',
  'ActCorrected',
  'TellingsMatched',
  'TellingsParted',
  'ActorsMerged',
  'ActorsParted',
  'CommitmentRuled',
  'TopicRenamed',
  'NoteAdded',
] as const satisfies readonly EntryType[]
export type DecisionType = (typeof decisionTypes)[number]
export type DecisionBody = Extract<EntryBody, { readonly type: DecisionType }>

const decisions: ReadonlySet<string> = new Set(decisionTypes)
export const isDecision = (entry: Entry): entry is Entry<DecisionBody> => decisions.has(entry.body.type)

export const isHearing = (entry: Entry): entry is Entry<ActHeard> => entry.body.type === 'ActHeard'
