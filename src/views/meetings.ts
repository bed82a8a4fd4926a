import type { Standing } from '../acts/act.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'
import { type ActRow, actRow, familyOf, wordsOf } from './act-row.ts'
import { occurrencesFor } from './choose.ts'
import { type Citation, citationOf, sourceWords } from './citation.ts'
import { type Compared, differencesIn, differenceWords, withSources } from './disagreements.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { counted, leftOut, type Page, pageOf } from './paging.ts'
import type { Cell, Table, View } from './view.ts'

/** What one side said about a meeting. */
export interface Readout {
  readonly party: string
  readonly said: readonly {
    readonly kind: string
    readonly standing: Standing
    readonly words: string
    readonly people: readonly string[]
    readonly source: Citation
  }[]
  /** More that it said there, left out. */
  readonly more: number
}

export interface MeetingRow {
  readonly meeting: ActRow
  /** Every side, also one that no report lets speak. */
  readonly readouts: readonly Readout[]
  /** Where the reports of it differ. */
  readonly differences: readonly Compared[]
}

export interface Meetings extends Frame {
  readonly page: Page<MeetingRow>
}

const usualMeetings = 20
const saidAtMost = 6

type Spoken = ReadonlyMap<string, readonly Telling[]>

const byPlace = (a: Telling, b: Telling): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** The meeting of a document that was told nearest to a place, of those in which the speaker took part. */
const nearest = (meetings: readonly Telling[], { at, from }: Telling): Telling | null => {
  const [party] = from
  if (party === undefined || from.length > 1) return null
  let best: Telling | null = null
  for (const meeting of meetings)
    if (meeting.from.includes(party) && (best === null || Math.abs(meeting.at - at) < Math.abs(best.at - at)))
      best = meeting
  return best
}

/** What was said by one of its sides near each meeting, by the meeting's telling. A report of many meetings gives each what stands nearest. */
const spokenNear = (state: CaseState, documents: ReadonlySet<string>): Spoken => {
  const near = new Map<string, Telling[]>()
  for (const id of documents) {
    const told = (state.documents.get(id)?.acts ?? []).flatMap((act) => state.tellings.get(act) ?? []).sort(byPlace)
    const meetings = told.filter(({ kind, standing }) => kind === 'meeting' && standing === 'happened')
    for (const telling of told) {
      const meeting = familyOf(telling.kind) === 'words' ? nearest(meetings, telling) : null
      if (!meeting) continue
      const known = near.get(meeting.id)
      if (known) known.push(telling)
      else near.set(meeting.id, [telling])
    }
  }
  return near
}

const readoutOf = (state: CaseState, party: string, spoken: readonly Telling[]): Readout => {
  const own = spoken.filter(({ from }) => from[0] === party)
  return {
    party,
    said: own.slice(0, saidAtMost).map((telling) => ({
      kind: telling.kind,
      standing: telling.standing,
      words: wordsOf(telling.kind, telling.words),
      people: telling.people,
      source: citationOf(state, telling),
    })),
    more: Math.max(0, own.length - saidAtMost),
  }
}

const meetingRow = (state: CaseState, spoken: Spoken, one: Occurrence): MeetingRow => ({
  meeting: actRow(state, one),
  readouts: [...new Set([...one.from, ...one.to])].sort().map((party) =>
    readoutOf(
      state,
      party,
      one.tellings.flatMap((id) => spoken.get(id) ?? []),
    ),
  ),
  differences: withSources(state, differencesIn(state, one)),
})

const documentsOf = (state: CaseState, meetings: readonly Occurrence[]): ReadonlySet<string> =>
  new Set(meetings.flatMap(({ tellings }) => tellings.flatMap((id) => state.tellings.get(id)?.document ?? [])))

const readoutCell = ({ said, more }: Readout): Cell => [
  ...said.map(({ kind, standing, words, people }) => {
    const turned = standing === 'happened' ? '' : ` [${standing}]`
    return `${kind}${turned}: ${words}${people.length > 0 ? ` (${people.join(', ')})` : ''}`
  }),
  ...(more > 0 ? [`and ${more} more`] : []),
  ...(said.length === 0 ? ['says nothing in these reports'] : []),
]

const titleOf = ({ when, day, from, where, standing, id }: ActRow): string =>
  [
    when ?? `told ${day}`,
    from.join(', ') || 'nobody named',
    ...(where === null ? [] : [where]),
    ...(standing === 'happened' ? [] : [standing]),
    id,
  ].join(' · ')

const meetingTable = ({ meeting, readouts, differences }: MeetingRow): Table => ({
  title: titleOf(meeting),
  columns: readouts.map(({ party }) => ({ name: party, wraps: true })),
  rows: readouts.some(({ said }) => said.length > 0) ? [readouts.map(readoutCell)] : [],
  notes: [
    ...(meeting.evidence ? [`“${meeting.evidence.words}” – ${sourceWords(meeting.evidence)}`] : []),
    ...(readouts.some(({ said }) => said.length > 0) ? [] : ['no side speaks of it in these reports']),
    ...(meeting.sources > 1 ? [`told by ${counted(meeting.sources, 'independent source')}`] : []),
    ...differences.map((one) => `told differently, ${differenceWords(one)}`),
  ],
  total: 1,
})

const meetingsFor = whateverPage((kase, state, ask) => occurrencesFor(kase, state, { ...ask, kind: 'meeting' }))

/** Who met when and where, and what each side said about it, side by side. */
export const meetings: View<'meetings', Meetings> = {
  name: 'meetings',
  gloss: 'who met when and where, and what each side said about it, side by side',
  takes: ['party', 'topic', 'since', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const chosen = meetingsFor(kase, state, ask)
    const page = pageOf(chosen, { ...ask, limit: ask.limit ?? usualMeetings }, (one) => one)
    const spoken = spokenNear(state, documentsOf(state, page.rows))
    return {
      ...frameOf(kase, ask, state),
      page: { ...page, rows: page.rows.map((one) => meetingRow(state, spoken, one)) },
    }
  },
  table: (answer) => [
    {
      title: `Meetings in ${answer.case}, ${clockWords(answer)}`,
      columns: [],
      rows: [],
      notes: answer.page.total === 0 ? [`no meeting is known ${clockWords(answer)}`] : leftOut(answer.page, 'meetings'),
      total: answer.page.total,
    },
    ...answer.page.rows.map(meetingTable),
  ],
}
