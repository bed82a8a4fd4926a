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

/** A licence that words name, by its short name: `CC BY-SA 4.0`, `public domain`. */
export interface Licence extends Span {
  readonly name: string
}

/** Whose a picture is, and under which licences: all that its credit names. */
export interface Credit extends Span {
  readonly licences: readonly Licence[]
}

/** Where a document comes from, as far as known. */
export interface Source {
  readonly name?: string
  readonly author?: string
  readonly url?: string
  readonly licence?: string
  readonly site?: string
  /** Day on which the page was changed last, by its own word. */
  readonly modified?: string
  /** BCP 47 tag by the page's own word. */
  readonly language?: string
  /** Where on the page each of these stands: "JSON-LD", "og:site_name", "time". */
  readonly told?: Readonly<Record<string, string>>
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
  /** Of its pictures, where it has any, in order of the text. */
  readonly credits?: readonly Credit[]
  readonly dateline?: Dateline
  /** Whose voice the whole text is in, where a label before it says so: "Ambassador Doe:" (without the colon). */
  readonly speaker?: Span
}
