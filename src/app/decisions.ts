import { Fault } from '../kernel/fault.ts'
import {
  type CorrectedField,
  type Corrections,
  correctable,
  type Decision,
  decisionTypes,
  type Entry,
  inTime,
} from '../ledger/index.ts'
import type { Case } from './case.ts'

/** The act that an id stands for: its own, or of a commitment the one that opened it. Throws `Fault('unknown-id')`. */
export const actMeant = (kase: Case, given: string): string => {
  const id = kase.idOf(given)
  if (kase.store.facts().acts.has(id)) return id
  const commitment = kase.state({}).commitments.find((one) => one.id === id)
  if (commitment) return commitment.opened
  throw new Fault('unknown-id', `${id} is no act and no commitment`, 'ids of acts are shown by: timeline')
}

const nothing: ReadonlySet<string> = new Set(['', '-', 'nothing', 'none'])
const lists: ReadonlySet<string> = new Set(['from', 'to'])
const open: ReadonlySet<string> = new Set(['when', 'due', 'where', 'condition'])

/** What was typed as the value of a field: a list of codes for parties, nothing where that may be. */
const valueFor = (field: string, typed: string): unknown => {
  const text = typed.trim()
  if (lists.has(field)) return nothing.has(text) ? [] : text.split(/[\s,]+/).map((code) => code.toUpperCase())
  return open.has(field) && nothing.has(text) ? null : text
}

/** A correction as typed. `decide` checks whether the value fits the field. */
export const correction = (act: string, field: string, typed: string): Decision =>
  ({
    type: 'ActCorrected',
    act,
    field: field as CorrectedField,
    // Checked where the decision is made; what was typed may be anything.
    value: valueFor(field, typed) as Corrections[CorrectedField],
  }) as Decision

/** Fields that can be corrected, each with what it takes. */
export { correctable }

const isBy = (person: string, { origin }: Entry): boolean => origin.by === 'person' && origin.name === person

/** The last decision of a person that still holds, or null. */
export const lastDecision = (kase: Case, person: string): Entry | null => {
  const { withdrawn } = kase.store.facts()
  const types: ReadonlySet<string> = new Set(decisionTypes)
  const own = [...kase.store.facts().decisions.values()].filter(
    (entry) => types.has(entry.body.type) && isBy(person, entry) && !withdrawn.has(entry.id),
  )
  return own.sort(inTime).at(-1) ?? null
}

/** Takes a person's last decision back, or the one with that id. Throws `Fault('unknown-id')` where there is none. */
export const undo = (kase: Case, person: string, given?: string): Entry => {
  const entry = given === undefined ? lastDecision(kase, person)?.id : kase.idOf(given)
  if (entry === undefined) throw new Fault('unknown-id', `no decision of ${person} is left to take back`)
  kase.decide({ type: 'DecisionWithdrawn', entry }, person)
  const taken = kase.store.entry(entry)
  if (!taken) throw new Fault('unknown-id', `no decision ${entry} in this case`)
  return taken
}
