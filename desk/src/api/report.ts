import type { UseQueryResult } from '@tanstack/react-query'
import type { Zone } from '../../../src/document/document.ts'
import type { Span } from '../../../src/kernel/span.ts'
import type { SourceCard } from '../../../src/ledger/entry.ts'
import type { ActRow } from '../../../src/views/act-row.ts'
import { useAnswer, useClocks } from './query.ts'

export const fieldNames = ['who', 'whom', 'what', 'condition', 'quote', 'when', 'due', 'where'] as const
export type FieldName = (typeof fieldNames)[number]

/** Words of a report that tell one field of an act. */
export interface FieldSpan extends Span {
  readonly field: FieldName
}

/** An act as it stands in the text of its report. Places are in UTF-16 code units of the text. */
export interface ActInText
  extends Pick<ActRow, 'id' | 'kind' | 'family' | 'from' | 'to' | 'standing' | 'review' | 'words'> {
  readonly evidence: Span
  readonly fields: readonly FieldSpan[]
  readonly occurrence: string
  readonly doubts: readonly string[]
}

/** A sentence that showed no act, and why. */
export interface Unread extends Span {
  readonly why: string
}

export interface Report {
  readonly id: string
  readonly cards: readonly SourceCard[]
  readonly published: string | null
  readonly source: string
  readonly revisedBy: string | null
  readonly revises: readonly string[]
  readonly text: string
  readonly zones: readonly Zone[]
  readonly acts: readonly ActInText[]
}

export interface Differences {
  readonly before: string
  readonly after: string
  readonly parts: readonly { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }[]
  readonly quotes: readonly {
    readonly act: string
    readonly words: string
    readonly fate: 'found' | 'ambiguous' | 'orphaned'
    /** Where they stand in the newer text: one place, several, or none. */
    readonly at: readonly number[]
  }[]
}

/** A report by the clocks in the address. */
export const useReport = (id: string): UseQueryResult<Report, Error> => {
  const clocks = useClocks()
  return useAnswer<Report>(`documents/${encodeURIComponent(id)}`, { ...clocks, silent: 'no' })
}

/** A report as it stands now, whatever the clocks say. */
export const useLatestReport = (id: string): UseQueryResult<Report, Error> =>
  useAnswer<Report>(`documents/${encodeURIComponent(id)}`, { silent: 'no' })

/** The sentences of a report that showed no act. The report is read anew for them, which takes its time. */
export const useUnread = (id: string): UseQueryResult<readonly Unread[], Error> =>
  useAnswer<readonly Unread[]>(`documents/${encodeURIComponent(id)}/silent`)

/** What changed between two versions of a report, the older first. */
export const useDifferences = (report: Report, other: string): UseQueryResult<Differences, Error> => {
  const [older, newer] = report.revises.includes(other) ? [other, report.id] : [report.id, other]
  return useAnswer<Differences>(`documents/${encodeURIComponent(older)}/differences`, { with: newer })
}
