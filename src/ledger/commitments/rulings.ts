import { dayOf } from '../../kernel/clock.ts'
import type { Day } from '../../kernel/day.ts'
import type { CommitmentState, Ruling } from '../commitment.ts'
import { statesOf } from '../commitment.ts'
import { standing } from '../decisions.ts'
import type { Facts } from '../facts.ts'
import type { Clocks } from '../state.ts'
import type { Telling } from '../telling.ts'
import type { Book } from './book.ts'
import { type Draft, rule } from './draft.ts'

/** A person's ruling, with the telling it hangs on and the day it holds from. */
export interface Ruled {
  readonly day: Day
  readonly telling: string
  readonly ruling: Ruling
  readonly person: string
}

const shared = (a: Telling['act'], b: Telling['act']): number =>
  Math.min(a.evidence.to, b.evidence.to) - Math.max(a.evidence.from, b.evidence.from)

/** The telling that took the place of an act which the reader no longer hears: same kind, most of the words. */
const heirOf = (facts: Facts, tellings: ReadonlyMap<string, Telling>, id: string): Telling | undefined => {
  const old = facts.acts.get(id)?.body
  const heard = old && facts.documents.get(old.document)?.heard
  if (!old || !heard) return undefined
  return heard
    .flatMap((one) => tellings.get(one) ?? [])
    .filter(({ act }) => {
      const longer = Math.max(act.evidence.to - act.evidence.from, old.act.evidence.to - old.act.evidence.from)
      return act.kind === old.act.kind && shared(act, old.act) * 2 > longer
    })
    .sort((a, b) => shared(b.act, old.act) - shared(a.act, old.act) || (a.id < b.id ? -1 : 1))[0]
}

/** Nothing may be known before the day it happened: what a person cites must be known too. */
const isKnown = ({ cites = [] }: Ruling, tellings: ReadonlyMap<string, Telling>): boolean =>
  cites.length === 0 || cites.some((id) => tellings.has(id))

const inTime = (day: Day, { asOf, knownBy }: Clocks): boolean =>
  (asOf === undefined || day <= asOf) && (knownBy === undefined || day <= knownBy)

/** People's rulings that hold by the clocks, the earliest first; of one day the last said counts last. */
export const rulingsOf = (facts: Facts, tellings: ReadonlyMap<string, Telling>, clocks: Clocks): readonly Ruled[] =>
  standing(facts, 'CommitmentRuled')
    .flatMap(({ body, recordedAt, origin }) => {
      const telling = tellings.get(body.act) ?? heirOf(facts, tellings, body.act)
      const from = body.ruling.on ?? dayOf(recordedAt)
      if (!telling || !inTime(from, clocks) || !isKnown(body.ruling, tellings)) return []
      const [, day = from] = [from, telling.holdsFrom].sort()
      return [
        { day, telling: telling.id, ruling: body.ruling, person: origin.by === 'person' ? origin.name : origin.by },
      ]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

const has = (draft: Draft, state: CommitmentState): boolean =>
  (statesOf[draft.kind] as readonly string[]).includes(state)

const setDue = (draft: Draft, { due, why }: Ruling, person: string): void => {
  if (due === undefined) return
  draft.due = due === null ? null : { edtf: due, basis: 'person', why: why ?? `set by ${person}` }
}

const by = (cites: readonly string[], tellings: ReadonlyMap<string, Telling>): readonly string[] => [
  ...new Set(cites.flatMap((id) => tellings.get(id)?.from ?? [])),
]

/** Lets a person's ruling count on the commitments that its act opened or said again. */
export const applyRuling = (
  book: Book,
  { day, telling, ruling, person }: Ruled,
  tellings: ReadonlyMap<string, Telling>,
): void => {
  const { state } = ruling
  for (const draft of book.byTelling.get(telling) ?? []) {
    setDue(draft, ruling, person)
    if (state === undefined || !has(draft, state)) continue
    const cites = (ruling.cites ?? []).filter((id) => tellings.has(id))
    rule(draft, {
      state,
      on: ruling.on ?? null,
      day,
      by: by(cites, tellings),
      cites: cites.length > 0 ? cites : [telling],
      origin: 'person',
      why: ruling.why ?? `ruled by ${person}`,
    })
  }
}
