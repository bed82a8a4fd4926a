import type { Doubt } from '../kernel/doubt.ts'
import type { Span } from '../kernel/span.ts'

export const zoneKinds = [
  'title',
  'standfirst',
  'byline',
  'dateline',
  'caption',
  'credit',
  'licence',
  'body',
  'boilerplate',
] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** One paragraph-like stretch of the text and what it is. Only `body` (and a dateline's place and day) can show an act. */
export interface Zone extends Span {
  readonly kind: ZoneKind
}

/** Where a document comes from, as far as known. */
export interface Source {
  readonly name?: string
  readonly author?: string
  readonly url?: string
  readonly licence?: string
  readonly site?: string
}

/** What a report's first dateline tells: "GENEVA, Jan. 21 (Reuters) —". */
export interface Dateline {
  readonly place: Span | null
  /** The words of the day, often without a year. */
  readonly day: Span | null
}

/** One report: the text as decoded (never altered: every span of a reading points into it), its zones, and its card. */
export interface Document {
  readonly id: string
  readonly text: string
  readonly zones: readonly Zone[]
  readonly title?: string
  /** Day of publication (EDTF day, `2022-01-22`), from the user or the page. */
  readonly published?: string
  readonly source: Source
  readonly format: 'text' | 'html' | 'markdown' | 'pdf' | 'docx' | 'mail' | 'conllu'
  /** Name of the character encoding the bytes were read in, e.g. `utf-8`, `windows-1252`. */
  readonly encoding: string
  readonly doubts: readonly Doubt[]
  readonly dateline?: Dateline
  /** Whose voice the whole text is in, where a label before it says so: "Ambassador Doe:" (without the colon). */
  readonly speaker?: Span
}
