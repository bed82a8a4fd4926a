import { standings } from '../acts/act.ts'
import { kindNamed } from '../acts/kinds/index.ts'
import type { Moment } from '../kernel/clock.ts'
import { isDay, isEdtf } from '../kernel/day.ts'
import { Fault } from '../kernel/fault.ts'
import { statesOf } from './commitment.ts'
import type { ActCorrected, CorrectedField, DecisionBody, DecisionWithdrawn, Entry } from './entry.ts'
import { makeEntry } from './entry-id.ts'
import type { Facts } from './facts.ts'

/** What a person may decide. */
export type Decision = DecisionBody | DecisionWithdrawn

const refuse = (why: string, hint = ''): never => {
  throw new Fault('bad-decision', why, hint)
}

const needAct = (facts: Facts, act: string): void => {
  if (!facts.acts.has(act)) throw new Fault('unknown-id', `no act ${act} in this case`, 'list them with: timeline')
}

const isParty = (value: unknown): boolean => typeof value === 'string' && /^[\p{Lu}\p{N}][\p{Lu}\p{N}+-]*$/u.test(value)
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const orNull =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || test(value)
const isDate = (value: unknown): boolean => typeof value === 'string' && isEdtf(value)
const isParties = (value: unknown): boolean => Array.isArray(value) && value.every(isParty)

const fits: Readonly<Record<CorrectedField, (value: unknown) => boolean>> = {
  kind: (value) => typeof value === 'string' && kindNamed.has(value),
  from: isParties,
  to: isParties,
  standing: (value) => (standings as readonly unknown[]).includes(value),
  when: orNull(isDate),
  due: orNull(isDate),
  where: orNull(isText),
  condition: orNull(isText),
  holder: isText,
  topic: (value) => typeof value === 'string',
}

const expects: Readonly<Record<CorrectedField, string>> = {
  kind: 'a kind of act',
  from: 'a list of party codes',
  to: 'a list of party codes',
  standing: standings.join(', '),
  when: 'an EDTF date or nothing',
  due: 'an EDTF date or nothing',
  where: 'words or nothing',
  condition: 'words or nothing',
  holder: 'words',
  topic: 'words',
}

/** Fields that a person may correct, with what each takes. */
export const correctable: Readonly<Record<CorrectedField, string>> = expects

const checkCorrection = ({ field, value }: ActCorrected): void => {
  // A name that every object knows (`__proto__`) is no field.
  const test = Object.hasOwn(fits, field) ? fits[field] : undefined
  if (!test) refuse(`no such field: ${field}`, `fields: ${Object.keys(fits).join(', ')}`)
  else if (!test(value))
    refuse(`${JSON.stringify(value)} does not fit the field ${field}`, `it takes ${expects[field]}`)
}

const states: ReadonlySet<string> = new Set(Object.values(statesOf).flat())

const checkRuling = (facts: Facts, body: Extract<DecisionBody, { type: 'CommitmentRuled' }>): void => {
  const { state, on, due, cites } = body.ruling
  if (state !== undefined && !states.has(state)) refuse(`no such state: ${state}`, `states: ${[...states].join(', ')}`)
  if (on !== undefined && !isDay(on)) refuse(`${on} is no day`, 'as in 2022-01-26')
  if (due != null && !isEdtf(due)) refuse(`${due} is no date`, 'EDTF, as in 2022-02 or 2022-02-15')
  for (const act of cites ?? []) needAct(facts, act)
}

const checkPair = (facts: Facts, [a, b]: readonly [string, string]): void => {
  if (a === b) refuse('a telling cannot be matched with or parted from itself')
  needAct(facts, a)
  needAct(facts, b)
}

const checkMerge = (party: string, into: string): void => {
  if (!isParty(party) || !isParty(into)) refuse(`${party} and ${into} must be party codes`, 'as in RUS or NATO')
  if (party === into) refuse(`${party} is ${into} already`)
}

const checkWithdrawal = (facts: Facts, entry: string): void => {
  if (!facts.decisions.has(entry)) throw new Fault('unknown-id', `no decision ${entry} in this case`)
  if (facts.withdrawn.has(entry)) refuse(`${entry} was withdrawn already`)
}

type Check<Body> = (facts: Facts, body: Body) => void

const checks: { readonly [Type in Decision['type']]: Check<Extract<Decision, { readonly type: Type }>> } = {
  ActAccepted: (facts, { act }) => needAct(facts, act),
  ActRejected: (facts, { act }) => needAct(facts, act),
  ActCorrected: (facts, body) => {
    needAct(facts, body.act)
    checkCorrection(body)
  },
  TellingsMatched: (facts, { acts }) => checkPair(facts, acts),
  TellingsParted: (facts, { acts }) => checkPair(facts, acts),
  ActorsMerged: (_, { party, into }) => checkMerge(party, into),
  ActorsParted: (_, { party }) => {
    if (!isParty(party)) refuse(`${party} is no party code`, 'as in RUS or NATO')
  },
  CommitmentRuled: (facts, body) => {
    needAct(facts, body.act)
    checkRuling(facts, body)
  },
  TopicRenamed: (_, { name }) => {
    if (!isText(name)) refuse('a topic needs a name')
  },
  NoteAdded: (_, { text }) => {
    if (!isText(text)) refuse('a note needs words')
  },
  DecisionWithdrawn: (facts, { entry }) => checkWithdrawal(facts, entry),
}

/**
 * The entry by which a person's decision enters the ledger. Pure: name and moment are told.
 * Throws `Fault('unknown-id')` and `Fault('bad-decision')`.
 */
export const decide = (facts: Facts, body: Decision, person: string, at: Moment): Entry => {
  const check = checks[body.type] as Check<Decision>
  check(facts, body)
  return makeEntry(body, { by: 'person', name: person }, at)
}
