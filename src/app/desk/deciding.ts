import { type Moment, nextMoment, now } from '../../kernel/clock.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Decision, type DecisionBody, decide, type Entry, type Facts, type Store } from '../../ledger/index.ts'
import type { Clock } from '../case.ts'

/** A decision that somebody else made on an act of ours after we last saw it. */
export interface Conflict {
  readonly entry: string
  readonly type: Entry['body']['type']
  readonly act: string
  readonly by: string
  readonly recordedAt: Moment
}

/** Thrown where somebody else decided on the same acts meanwhile: nothing was entered. */
export class Conflicting extends Error {
  readonly conflicts: readonly Conflict[]
  constructor(conflicts: readonly Conflict[]) {
    super(`${[...new Set(conflicts.map(({ by }) => by))].join(', ')} decided on this meanwhile`)
    this.name = 'Conflicting'
    this.conflicts = conflicts
  }
}

/** Who decides, and the version of the case that they saw. */
export interface Decider {
  readonly person: string
  readonly seen?: number
}

export interface Decided {
  readonly entries: readonly { readonly id: string; readonly type: Entry['body']['type'] }[]
  /** Version of the case with them. */
  readonly version: number
}

const actsOf = (body: DecisionBody): readonly string[] => {
  if ('acts' in body) return body.acts
  if ('act' in body) return [body.act]
  return 'on' in body ? [body.on] : []
}

const actsMeant = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(decisions.flatMap((one) => (one.type === 'DecisionWithdrawn' ? [] : actsOf(one))))

const byOthers = (facts: Facts, acts: ReadonlySet<string>, person: string): ReadonlyMap<string, Conflict> => {
  const found = new Map<string, Conflict>()
  for (const { id, body, origin, recordedAt } of facts.decisions.values()) {
    if (origin.by !== 'person' || origin.name === person || facts.withdrawn.has(id)) continue
    const act = actsOf(body).find((one) => acts.has(one))
    if (act !== undefined) found.set(id, { entry: id, type: body.type, act, by: origin.name, recordedAt })
  }
  return found
}

/** Entries are gone through only where somebody else decided on these acts at all, which is seldom. */
const conflictsIn = (store: Store, facts: Facts, decisions: readonly Decision[], { person, seen }: Decider): void => {
  if (seen === undefined) return
  const others = byOthers(facts, actsMeant(decisions), person)
  if (others.size === 0) return
  const conflicts: Conflict[] = []
  for (const { id } of store.entries(seen)) {
    const conflict = others.get(id)
    if (conflict) conflicts.push(conflict)
  }
  if (conflicts.length > 0) throw new Conflicting(conflicts)
}

/** A clock that never tells the same moment twice: a decision taken back and made again is a new one. */
const strictly = (clock: Clock): Clock => {
  let last = ''
  return () => {
    const moment = clock()
    last = moment > last ? moment : nextMoment(last)
    return last
  }
}

/** Enters decisions, all or none. */
export type Enter = (
  decisions: readonly Decision[] | ((facts: Facts) => readonly Decision[]),
  decider: Decider,
) => Decided

/**
 * The way by which decisions of several people at once enter a case. What they are checked against is read while nobody else can
 * write, so that nothing comes between. Throws `Conflicting`, `Fault('unknown-id')` and `Fault('bad-decision')`.
 */
export const enterInto = (store: Store, clock: Clock = now): Enter => {
  const moment = strictly(clock)
  return (given, decider) => {
    const made: Entry[] = []
    const entries = function* (): Generator<Entry> {
      const facts = store.facts()
      const decisions = typeof given === 'function' ? given(facts) : given
      conflictsIn(store, facts, decisions, decider)
      made.push(...decisions.map((one) => decide(facts, one, decider.person, moment())))
      yield* made
    }
    store.append(entries())
    return { entries: made.map(({ id, body }) => ({ id, type: body.type })), version: store.length() }
  }
}

/** Takes back these decisions. Throws `Fault('unknown-id')` where there is nothing to take back. */
export const withdrawals = (entries: readonly string[]): readonly Decision[] =>
  [...new Set(entries)].map((entry) => ({ type: 'DecisionWithdrawn', entry }))

const isBy = (person: string, { origin }: Entry): boolean => origin.by === 'person' && origin.name === person

/** The withdrawal of the last decision of a person that still holds. */
export const lastOf =
  (person: string) =>
  (facts: Facts): readonly Decision[] => {
    const own = [...facts.decisions.values()].filter((entry) => isBy(person, entry) && !facts.withdrawn.has(entry.id))
    const last = own.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).at(-1)
    if (!last) throw new Fault('unknown-id', `no decision of ${person} is left to take back`)
    return withdrawals([last.id])
  }
