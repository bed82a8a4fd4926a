import type { Family } from '../../../src/acts/kinds/kind.ts'
import type { CommitmentRow } from '../../../src/views/commitment-row.ts'
import { text } from '../text/en.ts'

/** The kind of an act in the colour and with the mark of its family. */
export const FamilyBadge = ({ family, kind }: { readonly family: Family; readonly kind?: string }) => (
  <span className={`badge ${family}`} title={text.families[family]}>
    <span aria-hidden="true">{text.familyMarks[family]}</span> {kind ?? text.families[family]}
  </span>
)

export type StateMood = 'open' | 'well' | 'badly' | 'ended' | 'waits'

const moods: Readonly<Record<string, StateMood>> = {
  accepted: 'well', given: 'well', kept: 'well', met: 'well', held: 'well', 'held-so-far': 'well',
  refused: 'badly', broken: 'badly', 'carried-out': 'badly', cancelled: 'badly', late: 'badly', 'condition-met': 'badly',
  withdrawn: 'ended', waived: 'ended', lapsed: 'ended', released: 'ended', expired: 'ended',
  conditional: 'waits', deferred: 'waits', countered: 'waits', partly: 'waits',
} // biome-ignore format: a table

const marks: Readonly<Record<StateMood, string>> = { open: '○', well: '✓', badly: '✕', ended: '–', waits: '◔' }

/** How a state of a commitment looks: still open, ended well or badly, just ended, or waiting for something. */
export const moodOf = (state: string): StateMood => moods[state] ?? 'open'

export const StateBadge = ({ state }: { readonly state: string }) => (
  <span className={`badge ${moodOf(state)}`}>
    <span aria-hidden="true">{marks[moodOf(state)]}</span> {state}
  </span>
)

/** The state of a commitment; says so where nothing but its opening is known, and where a person ruled. */
export const CommitmentState = ({ one }: { readonly one: CommitmentRow }) => (
  <span className="row tight">
    <StateBadge state={one.state} />
    {!one.assessed && !one.closed && (
      <span className="small soft" title={text.states_of.notAssessedHint}>
        {text.states_of.notAssessed}
      </span>
    )}
    {one.moves.at(-1)?.origin === 'person' && <span className="small soft">{text.states_of.ruled}</span>}
    {one.overdue && <span className="badge badly">{text.common.overdue}</span>}
  </span>
)
