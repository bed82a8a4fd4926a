import fc from 'fast-check'
import { kinds } from '../src/acts/kinds/index.ts'
import { documentId } from '../src/kernel/ids.ts'
import type { ActHeard, Decision, Entry } from '../src/ledger/index.ts'
import { byPerson, byReader, heard } from './small-ledger.ts'

const texts = ['Alpha met Beta. They talked.', 'Alpha met Beta. They talked for long. Then they left.', 'Beta refused.']
const sentencesOf = (text: string): readonly string[] => text.match(/[^.]+\./g)?.map((words) => words.trim()) ?? []
const days = ['2022-01-20', '2022-01-21', '2022-02-02'] as const
const moments = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'] as const

const textOf = fc.constantFrom(...texts)
const moment = fc.constantFrom(...moments)
const day = fc.constantFrom(...days)
const card = fc.record({ published: day, publisher: fc.constantFrom('A', 'B') }, { requiredKeys: [] })
const kind = fc.constantFrom(...kinds.slice(0, 3).map(({ name }) => name))

const heardIn = fc.tuple(textOf, fc.nat(2), kind, day).map(([text, at, name, on]): ActHeard => {
  const words = sentencesOf(text)[at] ?? sentencesOf(text)[0] ?? text
  return heard(text, words, { kind: name, when: { edtf: on, basis: 'stated', why: 'told', words: null } })
})
const act = heardIn.map((body) => body.act.id)

const documentBody = fc.oneof(
  fc.tuple(textOf, card).map(([text, known]): Entry['body'] => ({
    type: 'DocumentSeen', document: documentId(text), card: known,
  })), // biome-ignore format: one row
  fc.tuple(textOf, textOf).map(([text, by]): Entry['body'] => ({
    type: 'DocumentRevised', document: documentId(text), by: documentId(by),
  })), // biome-ignore format: one row
  fc.tuple(textOf, fc.array(heardIn, { maxLength: 3 }), fc.option(day)).map(([text, acts, on]): Entry['body'] => ({
    type: 'DocumentReread', document: documentId(text), acts: acts.map((body) => body.act.id),
    hearings: acts.map((body) => byReader(body).id), ...(on === null ? {} : { as: { published: on } }),
  })), // biome-ignore format: one row
  heardIn,
)
const added = textOf.map((text): Entry['body'] => ({
  type: 'DocumentAdded', document: documentId(text), card: { published: '2022-01-21' }, text, zones: [], format: 'text', encoding: 'utf-8',
})) // biome-ignore format: one row

const party = fc.constantFrom('AAA', 'BBB', 'CCC')
const decision = fc.oneof(
  act.map((id): Decision => ({ type: 'ActAccepted', act: id })),
  act.map((id): Decision => ({ type: 'ActRejected', act: id })),
  fc.tuple(act, day).map(([id, value]): Decision => ({ type: 'ActCorrected', act: id, field: 'when', value })),
  fc.tuple(act, kind).map(([id, value]): Decision => ({ type: 'ActCorrected', act: id, field: 'kind', value })),
  fc.tuple(act, act).map((acts): Decision => ({ type: 'TellingsMatched', acts })),
  fc.tuple(act, act).map((acts): Decision => ({ type: 'TellingsParted', acts })),
  fc.tuple(party, party).map(([one, into]): Decision => ({ type: 'ActorsMerged', party: one, into })),
  party.map((one): Decision => ({ type: 'ActorsParted', party: one })),
  fc.tuple(act, day).map(([id, on]): Decision => ({ type: 'CommitmentRuled', act: id, ruling: { state: 'met', on } })),
  fc.constant<Decision>({ type: 'TopicRenamed', topic: 'treaty', name: 'The treaties' }),
  act.map((on): Decision => ({ type: 'NoteAdded', on, text: 'a note' })),
)

const bySomebody = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(added, moment).map(([body, at]) => byReader(body, at)) },
  { weight: 5, arbitrary: fc.tuple(documentBody, moment).map(([body, at]) => byReader(body, at)) },
  { weight: 4, arbitrary: fc.tuple(decision, moment).map(([body, at]) => byPerson(body, at)) },
)

const withWithdrawals = ([entries, drawn]: readonly [readonly Entry[], readonly number[]]): readonly Entry[] => {
  const decisions = entries.filter(({ origin }) => origin.by === 'person')
  const withdrawals = drawn.flatMap((at) => {
    const entry = decisions[at % Math.max(1, decisions.length)]
    return entry ? [byPerson({ type: 'DecisionWithdrawn', entry: entry.id }, '2026-01-04T00:00:00.000Z')] : []
  })
  return [...entries, ...withdrawals]
}

const once = (entries: readonly Entry[]): readonly Entry[] => [
  ...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values(),
].reverse() // biome-ignore format: a row

/** Any ledger over three small documents: entries in any order, about what is there and what is not; each id once. */
export const entryLists: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(fc.array(bySomebody, { maxLength: 30 }), fc.array(fc.nat(), { maxLength: 3 }))
  .map((drawn) => once(withWithdrawals(drawn)))
