import type { SourceCard } from '../ledger/index.ts'

/** A report to be added: its name for messages and to tell its format, and how to get at its bytes. */
export interface ReportSource {
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
  /** What is known of it beside its bytes: from the user, or from the archive, table or feed that it came in. */
  readonly card?: SourceCard
}
