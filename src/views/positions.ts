import type { KindName } from '../acts/kinds/index.ts'
import { topicNameOf } from '../ledger/commitments/topics.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { type ActRow, actRow, whoToWhom } from './act-row.ts'
import { isParty, occurrencesFor } from './choose.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import type { CaseReader, View } from './view.ts'

/** How a party's latest word on an issue stands to the one before: it gives more, asks or refuses more, the same, or cannot be told. */
export type Movement = 'first' | 'softer' | 'harder' | 'same' | 'unclear'

export interface Position {
  readonly topic: string
  readonly party: string
  readonly latest: ActRow
  /** The word before it, of another day or another kind; null for the first. */
  readonly before: ActRow | null
  readonly movement: Movement
  /** Why it is called so, for people. */
  readonly why: string
  /** How often the party spoke on the issue. */
  readonly acts: number
}

export interface Positions extends Frame {
  readonly page: Page<Position>
}

/** How far an act of its kind yields (above 0) or insists (below). What only states or judges has no place on this line. */
const stance: Partial<Record<KindName, number>> = {
  concession: 3, acceptance: 2, agreement: 2, pledge: 1, offer: 1, demand: -1, refusal: -2, threat: -3,
} // biome-ignore format: a scale

const voiced: ReadonlySet<KindName> = new Set([
  'demand', 'offer', 'pledge', 'agreement', 'threat', 'acceptance', 'refusal', 'reply', 'accusation', 'denial', 'support',
  'assessment', 'statement', 'concession',
] satisfies readonly KindName[]) // biome-ignore format: a set

const movementOf = (latest: Occurrence, before: Occurrence | undefined): Movement => {
  if (!before) return 'first'
  const [now, then] = [stance[latest.kind], stance[before.kind]]
  if (now === undefined || then === undefined) return 'unclear'
  return now === then ? 'same' : now > then ? 'softer' : 'harder'
}

const whyOf = (movement: Movement, latest: Occurrence, before: Occurrence | undefined): string => {
  if (!before) return 'nothing known before'
  if (movement === 'unclear') return `${before.kind} before, ${latest.kind} now: neither says more or less`
  return movement === 'same' ? `${before.kind} before and now` : `${before.kind} before, ${latest.kind} now`
}

interface Spoken {
  readonly topic: string
  readonly party: string
  readonly acts: readonly Occurrence[]
}

/** Acts by issue and party, issues by name, parties by code. The occurrences come by day, and stay so. */
const spokenBy = (state: CaseState, occurrences: readonly Occurrence[]): readonly Spoken[] => {
  const found = new Map<string, { topic: string; party: string; acts: Occurrence[] }>()
  for (const one of occurrences) {
    const topic = topicNameOf(state.topicNames, one.topic)
    if (topic === '' || !voiced.has(one.kind)) continue
    for (const party of one.from) {
      const key = `${topic}\t${party}`
      const known = found.get(key)
      if (known) known.acts.push(one)
      else found.set(key, { topic, party, acts: [one] })
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spoken]) => spoken)
}

const positionOf = (state: CaseState, { topic, party, acts }: Spoken): Position | null => {
  const latest = acts.at(-1)
  if (!latest) return null
  const before = acts.at(-2)
  const movement = movementOf(latest, before)
  return {
    topic,
    party,
    latest: actRow(state, latest),
    before: before ? actRow(state, before) : null,
    movement,
    why: whyOf(movement, latest, before),
    acts: acts.length,
  }
}

const chosen = (kase: CaseReader, party: string | undefined, spoken: readonly Spoken[]): readonly Spoken[] => {
  const fits = isParty(kase, party)
  return party === undefined ? spoken : spoken.filter((one) => fits([one.party]))
}

const spokenFor = whateverPage((kase, state, ask) =>
  chosen(kase, ask.party, spokenBy(state, occurrencesFor(kase, state, ask))),
)

const movementWords = ({ movement, before, latest }: Position): string => {
  if (!before) return 'first word'
  const kinds = before.kind === latest.kind ? before.kind : `${before.kind} → ${latest.kind}`
  return movement === 'unclear' ? kinds : `${movement} (${kinds})`
}

/** Where each party stands on each issue, in its latest words, and whether it moved. */
export const positions: View<'positions', Positions> = {
  name: 'positions',
  gloss: 'where each party stands on each issue, in its latest words, and whether it moved',
  takes: ['party', 'topic', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const spoken = spokenFor(kase, state, ask)
    const page = pageOf(spoken, ask, (one) => positionOf(state, one))
    return { ...frameOf(kase, ask, state), page: { ...page, rows: page.rows.filter((row) => row !== null) } }
  },
  table: (answer) => [
    {
      title: `Positions in ${answer.case}, ${clockWords(answer)}`,
      columns: [
        { name: 'issue', wraps: true },
        { name: 'party', wraps: true },
        { name: 'day', wraps: true },
        { name: 'latest words', wraps: true, main: true },
        { name: 'movement', wraps: true },
        { name: 'acts', align: 'right' },
        { name: 'id' },
      ],
      rows: answer.page.rows.map((row, at) => [
        answer.page.rows[at - 1]?.topic === row.topic ? '' : row.topic,
        whoToWhom({ from: [row.party], to: row.latest.to }),
        row.latest.when ?? row.latest.day,
        row.latest.words,
        movementWords(row),
        row.acts,
        row.latest.id,
      ]),
      notes: [
        ...(answer.page.total === 0 ? [`nobody took a position ${clockWords(answer)}`] : []),
        ...leftOut(answer.page, 'positions'),
      ],
      total: answer.page.total,
    },
  ],
}
