import type { Commitment } from '../ledger/commitment.ts'
import { topicNameOf } from '../ledger/commitments/topics.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { familyOf } from './act-row.ts'
import { isClosed } from './commitment-row.ts'
import type { Ask, CaseReader } from './view.ts'

type Test<Item> = (item: Item) => boolean

const anything = (): boolean => true

/** Is a party the one asked for, by code or by name? Each code is looked at once. */
export const isParty = (kase: CaseReader, asked: string | undefined): Test<readonly string[]> => {
  if (asked === undefined) return anything
  const wanted = asked.trim().toLowerCase()
  const known = new Map<string, boolean>()
  const fits = (party: string): boolean => {
    const found = known.get(party) ?? (party.toLowerCase() === wanted || kase.partyName(party).toLowerCase() === wanted)
    known.set(party, found)
    return found
  }
  return (parties) => parties.some(fits)
}

const isTopic = (state: CaseState, asked: string | undefined): Test<string> => {
  if (asked === undefined) return anything
  const wanted = asked.trim().toLowerCase()
  const known = new Map<string, boolean>()
  return (topic) => {
    const found = known.get(topic) ?? topicNameOf(state.topicNames, topic).toLowerCase().includes(wanted)
    known.set(topic, found)
    return found
  }
}

/** The occurrences that the ask is about, in their order. */
export const occurrencesFor = (kase: CaseReader, state: CaseState, ask: Ask): readonly Occurrence[] => {
  const party = isParty(kase, ask.party)
  const topic = isTopic(state, ask.topic)
  return state.occurrences.filter(
    (one) =>
      (ask.kind === undefined || one.kind === ask.kind) &&
      (ask.family === undefined || familyOf(one.kind) === ask.family) &&
      (ask.since === undefined || one.day >= ask.since) &&
      (ask.party === undefined || party(one.from) || party(one.to)) &&
      topic(one.topic),
  )
}

/** `open`, `closed`, `all`, or a state. */
const isState = (asked: string | undefined, usual: string): Test<Commitment> => {
  const wanted = asked ?? usual
  if (wanted === 'all') return anything
  if (wanted === 'closed') return isClosed
  if (wanted === 'open') return (one) => !isClosed(one) || one.state === wanted
  return ({ state }) => state === wanted
}

/** The commitments that the ask is about, in their order. `usual` is the state where none is asked for. */
export const commitmentsFor = (kase: CaseReader, state: CaseState, ask: Ask, usual = 'all'): readonly Commitment[] => {
  const party = isParty(kase, ask.party)
  const topic = isTopic(state, ask.topic)
  const inState = isState(ask.state, usual)
  return state.commitments.filter(
    (one) =>
      (ask.kind === undefined || one.kind === ask.kind) &&
      (ask.since === undefined || one.since >= ask.since) &&
      (ask.party === undefined || party(one.debtor) || party(one.creditor)) &&
      topic(one.topic) &&
      inState(one),
  )
}
