import type { Day } from '../kernel/day.ts'
import { Fault } from '../kernel/fault.ts'
import type { Commitment, Move } from '../ledger/commitment.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { type ActRow, actRow, codes, familyOf, said, whoToWhom } from './act-row.ts'
import { type CommitmentRow, commitmentRow, isClosed, owedWords, stateWords } from './commitment-row.ts'
import { type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { counted, leftOut, type Page, pageOf } from './paging.ts'
import { type TrendChange, trendOf } from './trend-change.ts'
import type { Ask, CaseReader, Table, View } from './view.ts'

/** A commitment whose state is another than it was. */
export interface MovedRow {
  readonly before: string
  readonly now: CommitmentRow
}

export interface Changes extends Frame {
  readonly since: Day
  readonly reports: number
  readonly opened: Page<CommitmentRow>
  readonly closed: Page<MovedRow>
  readonly moved: Page<MovedRow>
  readonly threats: Page<CommitmentRow>
  /** Force, attacks and other deeds. */
  readonly deeds: Page<ActRow>
  readonly meetings: Page<ActRow>
  readonly trend: readonly TrendChange[]
  /** All acts that were not known before. */
  readonly acts: number
}

/** What was not known on a day, or did not hold yet. */
interface Then {
  readonly acts: ReadonlySet<string>
  readonly tellings: CaseState['tellings']
  readonly day: Day
}

const wasTold = ({ tellings, day }: Then, id: string): boolean => {
  const telling = tellings.get(id)
  return telling !== undefined && telling.knownFrom <= day && telling.holdsFrom <= day
}

/** Was the move known by that day? What a person ruled counts from the day that it names. */
const wasMade = (then: Then, { day, cites }: Move): boolean =>
  day <= then.day && (cites.length === 0 || cites.some((id) => wasTold(then, id)))

/** The state that a commitment was known to be in; null where nothing that opens it was known. */
const stateThen = (then: Then, one: Commitment): string | null => {
  if ([one.opened, ...one.restated].every((act) => then.acts.has(act))) return null
  return (one.moves.findLast((move) => wasMade(then, move)) ?? one.moves[0])?.state ?? null
}

interface Pair {
  readonly now: Commitment
  readonly before: string | null
}

type Moved = Record<'opened' | 'threats' | 'closed' | 'moved', Pair[]>

/** The commitments that are in another state than they were known to be in. */
const movedIn = (commitments: readonly Commitment[], then: Then): Moved => {
  const all: Moved = { opened: [], threats: [], closed: [], moved: [] }
  for (const now of commitments) {
    const before = stateThen(then, now)
    if (before === null) all[now.kind === 'threat' ? 'threats' : 'opened'].push({ now, before })
    else if (before !== now.state) all[isClosed(now) ? 'closed' : 'moved'].push({ now, before })
  }
  return all
}

const reportsAfter = (documents: CaseState['documents'], day: Day): number => {
  let count = 0
  for (const { knownFrom } of documents.values()) if (knownFrom > day) count++
  return count
}

/** What came after a day: all of it rests on reports that were not known by then. `since` is a day here. */
const newsFor = whateverPage((_, now, ask) => {
  const day = ask.since ?? ''
  const [news, known] = [[] as Occurrence[], [] as Occurrence[]]
  for (const one of now.occurrences) (one.news > day ? news : known).push(one)
  const then = { acts: new Set(news.map(({ id }) => id)), tellings: now.tellings, day }
  return {
    acts: news.length,
    ...movedIn(now.commitments, then),
    deeds: news.filter(({ kind }) => familyOf(kind) === 'deeds'),
    meetings: news.filter(({ kind }) => kind === 'meeting'),
    trend: trendOf(known, news),
    reports: reportsAfter(now.documents, day),
  }
})

const answerFor = (kase: CaseReader, ask: Ask, since: Day): Changes => {
  const now = stateFor(kase, ask)
  const frame = frameOf(kase, ask, now)
  const news = newsFor(kase, now, ask)
  const row = ({ now: one }: Pair): CommitmentRow => commitmentRow(now, one, frame.day)
  const moved = (pair: Pair): MovedRow => ({ before: pair.before ?? '', now: row(pair) })
  const act = (one: Occurrence): ActRow => actRow(now, one)
  return {
    ...frame,
    since,
    reports: news.reports,
    opened: pageOf(news.opened, ask, row),
    closed: pageOf(news.closed, ask, moved),
    moved: pageOf(news.moved, ask, moved),
    threats: pageOf(news.threats, ask, row),
    deeds: pageOf(news.deeds, ask, act),
    meetings: pageOf(news.meetings, ask, act),
    trend: news.trend,
    acts: news.acts,
  }
}

const commitmentTable = (title: string, page: Page<CommitmentRow>): Table => ({
  title,
  columns: [
    { name: 'id' },
    { name: 'kind' },
    { name: 'who', wraps: true },
    { name: 'to whom', wraps: true },
    { name: 'since' },
    { name: 'state', wraps: true },
    { name: 'what', wraps: true, main: true },
  ],
  rows: page.rows.map((row) => [
    row.id, row.kind, codes(row.debtor), codes(row.creditor), row.since, stateWords(row), owedWords(row),
  ]), // biome-ignore format: a row
  notes: leftOut(page, 'commitments'),
  total: page.total,
})

const movedTable = (title: string, page: Page<MovedRow>): Table => ({
  title,
  columns: [
    { name: 'id' },
    { name: 'kind' },
    { name: 'who', wraps: true },
    { name: 'before' },
    { name: 'now', wraps: true },
    { name: 'what', wraps: true, main: true },
  ],
  rows: page.rows.map(({ before, now }) => [
    now.id,
    now.kind,
    codes(now.debtor),
    before,
    stateWords(now),
    owedWords(now),
  ]),
  notes: leftOut(page, 'commitments'),
  total: page.total,
})

const actTable = (title: string, page: Page<ActRow>): Table => ({
  title,
  columns: [
    { name: 'id' },
    { name: 'act' },
    { name: 'when' },
    { name: 'who', wraps: true },
    { name: 'what', wraps: true, main: true },
  ],
  rows: page.rows.map((act) => [act.id, act.kind, act.when ?? `told ${act.day}`, whoToWhom(act), said(act)]),
  notes: leftOut(page, 'acts'),
  total: page.total,
})

const shown = (score: number | null): string => (score === null ? '–' : score.toFixed(2))

const trendTable = ({ trend }: Changes): Table => ({
  title: 'Mean PLOVER score, -10 conflict to +10 cooperation',
  columns: [
    { name: 'side' },
    { name: 'before', align: 'right' },
    { name: 'since', align: 'right' },
    { name: 'acts', align: 'right' },
  ],
  rows: trend.map(({ party, before, since, acts }) => [
    party === '*' ? 'all' : party,
    shown(before),
    shown(since),
    acts,
  ]),
  notes: [],
  total: trend.length,
})

const headTable = (answer: Changes): Table => {
  const none = answer.reports === 0 && answer.acts === 0 && answer.moved.total === 0 && answer.closed.total === 0
  return {
    title: `Changes in ${answer.case} after ${answer.since}, up to ${answer.day ?? 'an empty case'}`,
    columns: [],
    rows: [],
    notes: none
      ? ['nothing changed']
      : [`${counted(answer.reports, 'new report')}, ${counted(answer.acts, 'new act')}`],
    total: answer.acts,
  }
}

/** What is otherwise than it was known to be on a day, by the reports and the days that everything rests on. */
export const changes: View<'changes', Changes> = {
  name: 'changes',
  gloss: 'what is otherwise than on the day given by --since: opened, closed, moved, threats, deeds, meetings, trend',
  takes: ['since', 'limit', 'offset'],
  answer: (kase, ask) => {
    if (ask.since === undefined)
      throw new Fault('usage', 'a day to compare with is needed (--since)', 'as in --since 2022-01-25')
    return answerFor(kase, ask, ask.since)
  },
  table: (answer) => [
    headTable(answer),
    ...[
      movedTable('Closed', answer.closed),
      movedTable('Moved', answer.moved),
      commitmentTable('Opened', answer.opened),
      commitmentTable('New threats', answer.threats),
      actTable('Deeds', answer.deeds),
      actTable('Meetings', answer.meetings),
      trendTable(answer),
    ].filter(({ total }) => total > 0),
  ],
}
