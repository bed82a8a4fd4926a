import { addDays, type Day, daysBetween, inWeekOf } from '../kernel/day.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import { isParty, occurrencesFor } from './choose.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import { ploverScore } from './plover-scores.ts'
import type { View } from './view.ts'

export const periodNames = ['day', 'week', 'month', 'year'] as const
export type PeriodName = (typeof periodNames)[number]

export interface TrendPoint {
  /** First and last day of the period. */
  readonly from: Day
  readonly to: Day
  /** Who acts; `*` for all sides together. */
  readonly party: string
  readonly conflict: number
  readonly cooperation: number
  /** Mean PLOVER score of its acts, -10 to 10, to two decimals. */
  readonly mean: number
  /** Ids of the acts (occurrences) that it is made of, by day. */
  readonly acts: readonly string[]
  /** PLOVER score of each of them, in the same order. */
  readonly scores: readonly number[]
}

export interface Trend extends Frame {
  readonly period: PeriodName
  readonly page: Page<TrendPoint>
  /** Acts that have no score: PLOVER has no root for them. */
  readonly unscored: number
}

/** Periods that a picture can hold. */
const mostPeriods = 60
const lengths: Readonly<Record<PeriodName, number>> = { day: 1, week: 7, month: 30.4, year: 365.2 }

/** The finest period of which no more than sixty lie between the days. */
const periodFor = (first: Day, last: Day): PeriodName =>
  periodNames.find((name) => daysBetween(first, last) / lengths[name] <= mostPeriods) ?? 'year'

/** The finest period is a day only for a short story: two weeks. */
const usualPeriod = (first: Day, last: Day): PeriodName => {
  const found = periodFor(first, last)
  return found === 'day' && daysBetween(first, last) > 14 ? 'week' : found
}

const bounds: Readonly<Record<PeriodName, (day: Day) => readonly [Day, Day]>> = {
  day: (day) => [day, day],
  week: (day) => [inWeekOf(day, 1), inWeekOf(day, 7)],
  month: (day) => {
    const first = `${day.slice(0, 7)}-01`
    return [first, addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)]
  },
  year: (day) => [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`],
}

const round = (value: number): number => Math.round(value * 100) / 100

interface Scored {
  readonly id: string
  readonly score: number
}

const pointOf = (from: Day, to: Day, party: string, acts: readonly Scored[]): TrendPoint => {
  const sum = acts.reduce((all, { score }) => all + score, 0)
  return {
    from,
    to,
    party,
    conflict: acts.filter(({ score }) => score < 0).length,
    cooperation: acts.filter(({ score }) => score > 0).length,
    mean: round(sum / acts.length),
    acts: acts.map(({ id }) => id),
    scores: acts.map(({ score }) => score),
  }
}

interface Period {
  readonly from: Day
  readonly to: Day
  readonly parties: Map<string, Scored[]>
}

const add = ({ parties }: Period, party: string, one: Scored): void => {
  const known = parties.get(party)
  if (known) known.push(one)
  else parties.set(party, [one])
}

/** Acts by period and party; each day's period is worked out once. */
const periodsOf = (occurrences: readonly Occurrence[], period: PeriodName): readonly Period[] => {
  const byFirst = new Map<Day, Period>()
  const byDay = new Map<Day, Period>()
  const periodOf = (day: Day): Period => {
    const known = byDay.get(day)
    if (known) return known
    const [from, to] = bounds[period](day)
    const own = byFirst.get(from) ?? { from, to, parties: new Map() }
    byFirst.set(from, own)
    byDay.set(day, own)
    return own
  }
  for (const { id, day, from: parties, root } of occurrences) {
    const own = periodOf(day)
    const one = { id, score: ploverScore(root) ?? 0 }
    add(own, '*', one)
    for (const party of parties) add(own, party, one)
  }
  return [...byFirst.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Points by period, then by party, all sides together first. */
const pointsOf = (occurrences: readonly Occurrence[], period: PeriodName, isShown: (party: string) => boolean) =>
  periodsOf(occurrences, period).flatMap(({ from, to, parties }) =>
    [...parties]
      .filter(([party]) => isShown(party))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([party, acts]) => ({ from, to, party, acts })),
  )

/** Where most acts lie: a demand of 1997 told in 2022 makes no trend of years. */
const spanOf = (byDay: readonly Occurrence[]): readonly [Day, Day] => {
  const cut = Math.floor(byDay.length / 20)
  return [byDay[cut]?.day ?? '2000-01-01', byDay.at(-1 - cut)?.day ?? '2000-01-01']
}

/** Marks from the middle to an end of the scale. */
const half = 10

/** One mark a point of the scale. */
const barOf = (mean: number): string => '#'.repeat(Math.min(half, Math.round(Math.max(0, mean))))

const trendFor = whateverPage((kase, state, ask) => {
  const { party: _, ...allParties } = ask
  const chosen = occurrencesFor(kase, state, allParties)
  const scored = chosen.filter(({ root }) => ploverScore(root) !== null)
  const period = usualPeriod(...spanOf(scored))
  const fits = isParty(kase, ask.party)
  const points = pointsOf(scored, period, (party) => ask.party === undefined || fits([party]))
  return { period, points, unscored: chosen.length - scored.length }
})

/** Conflict and cooperation over time, by side. */
export const trend: View<'trend', Trend> = {
  name: 'trend',
  gloss: 'conflict and cooperation over time by side, after PLOVER',
  takes: ['party', 'topic', 'since', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const { period, points, unscored } = trendFor(kase, state, ask)
    return {
      ...frameOf(kase, ask, state),
      period,
      page: pageOf(points, ask, ({ from, to, party, acts }) => pointOf(from, to, party, acts)),
      unscored,
    }
  },
  table: (answer) => [
    {
      title: `Conflict and cooperation in ${answer.case} by ${answer.period}, ${clockWords(answer)}`,
      columns: [
        { name: 'from' },
        { name: 'side' },
        { name: 'conflict', align: 'right' },
        { name: 'cooperation', align: 'right' },
        { name: 'acts', align: 'right' },
        { name: 'mean', align: 'right' },
        { name: '−', align: 'right' },
        { name: '+' },
      ],
      rows: answer.page.rows.map((point, at) => [
        answer.page.rows[at - 1]?.from === point.from ? '' : point.from,
        point.party === '*' ? 'all' : point.party,
        point.conflict,
        point.cooperation,
        point.acts.length,
        point.mean.toFixed(2),
        barOf(-point.mean),
        barOf(point.mean),
      ]),
      notes: [
        ...(answer.page.total === 0 ? [`no act with a score ${clockWords(answer)}`] : []),
        ...leftOut(answer.page, 'points'),
        ...(answer.unscored > 0
          ? [`${answer.unscored} acts (statements, judgements) have no PLOVER score; requests score 0`]
          : []),
      ],
      total: answer.page.total,
    },
  ],
}
