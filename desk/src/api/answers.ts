import type { Brief } from '../../../src/views/brief.ts'
import type { Changes } from '../../../src/views/changes.ts'
import type { Doubts } from '../../../src/views/doubts.ts'
import type {
  ActExplained,
  CommitmentExplained,
  DocumentExplained,
  EntryExplained,
} from '../../../src/views/explain.ts'
import type { History } from '../../../src/views/history.ts'
import type { Owed } from '../../../src/views/owed.ts'
import type { Parties } from '../../../src/views/parties.ts'
import type { Positions } from '../../../src/views/positions.ts'
import type { Quotes } from '../../../src/views/quotes.ts'
import type { Search } from '../../../src/views/search.ts'
import type { Show } from '../../../src/views/show.ts'
import type { Sources } from '../../../src/views/sources.ts'
import type { Timeline } from '../../../src/views/timeline.ts'
import type { Trend } from '../../../src/views/trend.ts'

/** The answers of the views, by name; docs/views.md says what is in them. */
export interface Answers {
  readonly show: Show
  readonly timeline: Timeline
  readonly owed: Owed
  readonly positions: Positions
  readonly quotes: Quotes
  readonly parties: Parties
  readonly trend: Trend
  readonly changes: Changes
  readonly sources: Sources
  readonly doubts: Doubts
  readonly brief: Brief
  readonly search: Search
  readonly history: History
  readonly explain: ActExplained | CommitmentExplained | DocumentExplained | EntryExplained
}
export type ViewName = keyof Answers

/** The case that the server shows. */
export interface CaseInfo {
  readonly name: string
  /** Number of entries: grows with every report and decision. */
  readonly version: number
  /** Version of the program. */
  readonly reader: string
  /** Name by which decisions are entered. */
  readonly person: string
  /** The bundled example case is shown. */
  readonly example: boolean
}
