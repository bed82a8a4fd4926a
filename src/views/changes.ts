import type { Day } from '../kernel/day.ts'
import { Fault } from '../kernel/fault.ts'
import type { Commitment } from '../ledger/commitment.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { type ActRow, actRow, codes, familyOf, said, whoToWhom } from './act-row.ts'
import { type CommitmentRow, commitmentRow, isClosed, owedWords, stateWords } from './commitment-row.ts'
import { type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { counted, leftOut, type Page, pageOf } from './paging.ts'
import { ploverScore } from './plover-scores.ts'
import type { Ask, CaseReader, Table, View } from './view.ts'

/** A commitment whose state is another than it was. */
export interface MovedRow {
  readonly before: string
  readonly now: CommitmentRow
}

export interface TrendChange {
  readonly party: string
  /** Mean PLOVER score of its acts before, and of those since; null where it had none. */
  readonly before: number | null
  readonly since: number | null
  /** Acts with a score since then. */
  readonly acts: number
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

const earlier = (a: Day, b: Day | undefined): Day => (b !== undefined && b < a ? b : a)

const stateBefore = (kase: CaseReader, since: Day, { asOf, knownBy }: Ask): CaseState =>
  kase.state({ asOf: earlier(since, asOf), knownBy: earlier(since, knownBy) })

/** Commitments of the state before by the tellings of the acts that opened them. */
const byOpening = (state: CaseState): ReadonlyMap<string, Commitment> => {
  const tellings = new Map(state.occurrences.map((one) => [one.id, one.tellings]))
  const found = new Map<string, Commitment>()
  for (const one of state.commitments)
    for (const act of [...one.restated, one.opened])
      for (const telling of tellings.get(act) ?? [act]) found.set(`${one.kind} ${telling}`, one)
  return found
}

interface Pair {
  readonly now: Commitment
  readonly before: Commitment | undefined
}

/** Finds a commitment's former self. A later telling may have given it another id: then the tellings of its opening act tell. */
const formerIn = (before: CaseState, now: CaseState): ((one: Commitment) => Commitment | undefined) => {
  const byId = new Map(before.commitments.map((one) => [one.id, one]))
  let openings: ReadonlyMap<string, Commitment> | null = null
  let tellings: ReadonlyMap<string, readonly string[]> | null = null
  return (one) => {
    const same = byId.get(one.id)
    if (same) return same
    openings ??= byOpening(before)
    tellings ??= new Map(now.occurrences.map(({ id, tellings: own }) => [id, own]))
    for (const telling of tellings.get(one.opened) ?? [one.opened]) {
      const former = openings.get(`${one.kind} ${telling}`)
      if (former) return former
    }
    return undefined
  }
}

const pairsOf = (before: CaseState, now: CaseState): readonly Pair[] => {
  const former = formerIn(before, now)
  return now.commitments.map((one) => ({ now: one, before: former(one) }))
}

/** Tellings that the state before did not have. Those known and holding by then it had: they need no looking up. */
const newTellings = (before: CaseState, now: CaseState, by: Day): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { id, knownFrom, holdsFrom } of now.tellings.values())
    if ((knownFrom > by || holdsFrom > by) && !before.tellings.has(id)) found.add(id)
  return found
}

const mean = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : Math.round((scores.reduce((a, b) => a + b, 0) / scores.length) * 100) / 100

const scoresBy = (occurrences: readonly Occurrence[]): ReadonlyMap<string, readonly number[]> => {
  const scores = new Map<string, number[]>()
  for (const { from, root } of occurrences) {
    const score = ploverScore(root)
    if (score === null) continue
    for (const party of ['*', ...from]) {
      const known = scores.get(party)
      if (known) known.push(score)
      else scores.set(party, [score])
    }
  }
  return scores
}

const trendOf = (before: readonly Occurrence[], since: readonly Occurrence[]): readonly TrendChange[] => {
  const [then, now] = [scoresBy(before), scoresBy(since)]
  return [...now]
    .map(([party, scores]) => ({
      party,
      before: mean(then.get(party) ?? []),
      since: mean(scores),
      acts: scores.length,
    }))
    .sort((a, b) => b.acts - a.acts || (a.party < b.party ? -1 : 1))
    .slice(0, 10)
}

/** What the state now has that the one before had not, or had otherwise. `since` is a day here. */
const newsFor = whateverPage((kase, now, ask) => {
  const since = ask.since ?? ''
  const before = stateBefore(kase, since, ask)
  const pairs = pairsOf(before, now)
  const fresh = newTellings(before, now, since)
  const news = now.occurrences.filter(({ tellings }) => tellings.every((id) => fresh.has(id)))
  return {
    news,
    opened: pairs.filter((pair) => !pair.before),
    changed: pairs.filter((pair) => pair.before && pair.before.state !== pair.now.state),
    trend: trendOf(before.occurrences, news),
    reports: [...now.documents.keys()].filter((id) => !before.documents.has(id)).length,
  }
})

const answerFor = (kase: CaseReader, ask: Ask, since: Day): Changes => {
  const now = stateFor(kase, ask)
  const frame = frameOf(kase, ask, now)
  const { news, opened, changed, trend, reports } = newsFor(kase, now, ask)
  const row = ({ now: one }: Pair): CommitmentRow => commitmentRow(now, one, frame.day)
  const moved = (pair: Pair): MovedRow => ({ before: pair.before?.state ?? '', now: row(pair) })
  const act = (one: Occurrence): ActRow => actRow(now, one)
  return {
    ...frame,
    since,
    reports,
    opened: pageOf(
      opened.filter((pair) => pair.now.kind !== 'threat'),
      ask,
      row,
    ),
    closed: pageOf(
      changed.filter((pair) => isClosed(pair.now)),
      ask,
      moved,
    ),
    moved: pageOf(
      changed.filter((pair) => !isClosed(pair.now)),
      ask,
      moved,
    ),
    threats: pageOf(
      opened.filter((pair) => pair.now.kind === 'threat'),
      ask,
      row,
    ),
    deeds: pageOf(
      news.filter(({ kind }) => familyOf(kind) === 'deeds'),
      ask,
      act,
    ),
    meetings: pageOf(
      news.filter(({ kind }) => kind === 'meeting'),
      ask,
      act,
    ),
    trend,
    acts: news.length,
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

/** What is otherwise than it was known to be on a day. */
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
