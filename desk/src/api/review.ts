import type { Span } from '../../../src/kernel/span.ts'
import type { Decision } from '../../../src/ledger/decide.ts'
import type { ActRow } from '../../../src/views/act-row.ts'
import { ApiFault, tell } from './client.ts'

/** An act that waits for a person's word, as corrected so far. */
export type ProposedAct = Pick<
  ActRow,
  | 'id'
  | 'kind'
  | 'family'
  | 'from'
  | 'to'
  | 'standing'
  | 'when'
  | 'due'
  | 'where'
  | 'condition'
  | 'holder'
  | 'topic'
  | 'words'
>

export interface ReviewRow {
  readonly act: ProposedAct
  readonly document: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  /** The sentence around the act's words; `lit` and `condition` are places in it. */
  readonly sentence: string
  readonly lit: Span
  readonly condition: Span | null
  readonly doubts: readonly string[]
  /** Version of the case that the row shows. */
  readonly seen: number
}

export interface ReviewPage {
  readonly rows: readonly ReviewRow[]
  readonly total: number
  readonly offset: number
}

/** A field that may be corrected; `choices` where it takes one of a few. */
export interface CorrectableField {
  readonly field: string
  readonly takes: string
  readonly choices: readonly string[] | null
}

export interface Decided {
  readonly entries: readonly { readonly id: string; readonly type: string }[]
  readonly version: number
}

/** What somebody else decided meanwhile. */
export interface Conflict {
  readonly entry: string
  readonly type: string
  readonly act: string
  readonly by: string
  readonly recordedAt: string
}

export type { Decision }

/** Enters decisions, all or none. Throws `ApiFault`; of code `conflict` where somebody else decided since `seen`. */
export const decide = (decisions: readonly Decision[], seen?: number): Promise<Decided> =>
  tell<Decided>('decisions', { ...(seen === undefined ? {} : { seen }), decisions })

/** Takes decisions back; one's last where none are named. */
export const takeBack = (entries: readonly string[]): Promise<Decided> =>
  tell<Decided>('undo', entries.length > 0 ? { entries } : {})

/** The decisions of others that stood in the way, where that was the reason. */
export const conflictsIn = (error: unknown): readonly Conflict[] => {
  if (!(error instanceof ApiFault) || error.code !== 'conflict') return []
  const body = error.body as { readonly error?: { readonly conflicts?: readonly Conflict[] } } | null
  return body?.error?.conflicts ?? []
}
