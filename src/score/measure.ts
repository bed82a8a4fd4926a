import type { Act } from '../acts/act.ts'
import { nearest, quotesAgree, sameParties, samePeople, spanFit } from './agree.ts'
import type { Gold, GoldAct } from './gold.ts'

/** What is scored of an act that was read. */
export type ReadAct = Pick<
  Act,
  'kind' | 'from' | 'to' | 'standing' | 'condition' | 'quotes' | 'when' | 'due' | 'evidence'
>

/** A gold act and the read act that was taken to be it. */
export interface Match {
  readonly gold: GoldAct
  readonly read: ReadAct
  /** Is the kind right, or one that the gold also allows? */
  readonly kindFits: boolean
}

/** One scored field of one act. */
export interface FieldCheck {
  readonly field: string
  readonly ok: boolean
}

/** How the reading of one report agrees with its gold. */
export interface Comparison {
  readonly gold: Gold
  readonly read: readonly ReadAct[]
  readonly matches: readonly Match[]
  /** Gold acts without a match. */
  readonly unread: readonly GoldAct[]
  /** Read acts that match nothing. */
  readonly extra: readonly ReadAct[]
}

const kindFits = (gold: GoldAct, read: ReadAct): boolean => read.kind === gold.kind || gold.alt.includes(read.kind)

const rank = (gold: GoldAct, read: ReadAct, fit: number): number =>
  (kindFits(gold, read) ? 4 : 0) + (sameParties(gold.from, read.from) ? 1 : 0) + fit

const pairs = (gold: readonly GoldAct[], read: readonly ReadAct[]) =>
  gold.flatMap((g) =>
    read.flatMap((r) => {
      const fit = spanFit(g.evidence, r.evidence)
      return fit ? [{ gold: g, read: r, rank: rank(g, r, fit) }] : []
    }),
  )

/** Pairs gold with read acts, the best agreement first, each act once. */
export const compare = (gold: Gold, read: readonly ReadAct[]): Comparison => {
  const taken = new Set<GoldAct | ReadAct>()
  const matches: Match[] = []
  for (const pair of pairs(gold.acts, read).sort((a, b) => b.rank - a.rank)) {
    if (taken.has(pair.gold) || taken.has(pair.read)) continue
    taken.add(pair.gold).add(pair.read)
    matches.push({ gold: pair.gold, read: pair.read, kindFits: kindFits(pair.gold, pair.read) })
  }
  const left = <T extends GoldAct | ReadAct>(acts: readonly T[]): T[] => acts.filter((act) => !taken.has(act))
  return { gold, read, matches, unread: left(gold.acts), extra: left(read) }
}

const partiesAndStanding = ({ gold, read }: Match): FieldCheck[] => [
  { field: 'from', ok: sameParties(gold.from, read.from) },
  { field: 'to', ok: sameParties(gold.to, read.to) },
  // An act read as one of its other kinds may well have another standing.
  { field: 'standing', ok: gold.standing === read.standing || gold.kind !== read.kind },
]

const condition = ({ gold, read }: Match, text: string): FieldCheck => {
  if (gold.condition === null) return { field: 'no condition', ok: read.condition === null }
  const at = nearest(text, gold.condition, gold.evidence)
  return { field: 'condition', ok: at !== null && read.condition !== null && spanFit(at, read.condition) > 0 }
}

const quotes = ({ gold, read }: Match, text: string): FieldCheck => {
  const marked = gold.quotes.flatMap((words) => nearest(text, words, gold.evidence) ?? [])
  return { field: 'quotes', ok: quotesAgree(marked, read.quotes) }
}

/** Every scored field of one match. */
export const checks = (match: Match, text: string): readonly FieldCheck[] => {
  const { gold, read } = match
  return [
    ...partiesAndStanding(match),
    ...(gold.from.some(({ person }) => person) ? [{ field: 'person', ok: samePeople(gold.from, read.from) }] : []),
    ...(gold.when === null ? [] : [{ field: 'when', ok: gold.when === read.when?.edtf }]),
    ...(gold.due === null ? [] : [{ field: 'due', ok: gold.due === read.due?.edtf }]),
    condition(match, text),
    ...(gold.quotes.length ? [quotes(match, text)] : []),
  ]
}

/** Are kind, both sides and standing all right? */
export const isStrict = (match: Match): boolean => match.kindFits && partiesAndStanding(match).every(({ ok }) => ok)
