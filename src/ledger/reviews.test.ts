import { describe, expect, it } from 'vitest'
import { byPerson, byReader, heard } from '../../test/small-ledger.ts'
import type { Act } from '../acts/act.ts'
import { documentId } from '../kernel/ids.ts'
import type { ActHeard, Decision, Entry } from './index.ts'
import { stateAt } from './index.ts'

const text = 'Alpha demanded an answer in writing from Beta by Friday, and Beta said that it would answer in time.'
const document = documentId(text)
const first = '2026-01-01T00:00:00.000Z'
const decided = '2026-01-02T00:00:00.000Z'
const later = '2026-02-01T00:00:00.000Z'

const added = byReader(
  { type: 'DocumentAdded', document, card: { published: '2022-01-20' }, text, zones: [], format: 'text', encoding: 'utf-8' },
  first,
) // biome-ignore format: one row

const act = (words: string, fields: Partial<Act> = {}): ActHeard => heard(text, words, { kind: 'demand', ...fields })
const demand = act('demanded an answer in writing from Beta')
const longer = act('demanded an answer in writing from Beta by Friday')
const elsewhere = act('it would answer in time')
const idOf = (body: ActHeard): string => body.act.id

const firstReading = (...acts: readonly ActHeard[]): readonly Entry[] => [
  added,
  ...acts.map((one) => byReader(one, first)),
]

const reread = (at: string, ...acts: readonly ActHeard[]): readonly Entry[] => {
  const entries = acts.map((one) => byReader(one, at, '2'))
  const hearings = entries.map(({ id }) => id)
  return [byReader({ type: 'DocumentReread', document, acts: acts.map(idOf), hearings }, at, '2'), ...entries]
}

const person = (...decisions: readonly Decision[]): readonly Entry[] => decisions.map((one) => byPerson(one, decided))

/** The acts that count, with what people said of each. */
const outcome = (...entries: readonly (readonly Entry[])[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...stateAt(entries.flat()).tellings.values()].map(({ id, review }) => [id, review]))

const accepted = (body: ActHeard): Decision => ({ type: 'ActAccepted', act: idOf(body) })
const rejected = (body: ActHeard): Decision => ({ type: 'ActRejected', act: idOf(body) })

describe('what people decide', () => {
  it('is the last word that they said', () => {
    const both = [byPerson(accepted(demand), decided), byPerson(rejected(demand), '2026-01-03T00:00:00.000Z')]
    expect(outcome(firstReading(demand), both)).toEqual({})
    expect(outcome(firstReading(demand), both.toReversed())).toEqual({})
    expect(outcome(firstReading(demand), [...both, byPerson({ type: 'DecisionWithdrawn', entry: both[1]?.id ?? '' })])).toEqual(
      { [idOf(demand)]: 'accepted' },
    ) // biome-ignore format: one row
  })
  it('corrects field by field, the last word on each', () => {
    const fixes = person(
      { type: 'ActCorrected', act: idOf(demand), field: 'kind', value: 'threat' },
      { type: 'ActCorrected', act: idOf(demand), field: 'when', value: '2022-01' },
    )
    const again = byPerson({ type: 'ActCorrected', act: idOf(demand), field: 'when', value: '2022-01-19' }, later)
    const telling = stateAt([...firstReading(demand), again, ...fixes]).tellings.get(idOf(demand))
    expect([telling?.kind, telling?.when, telling?.review]).toEqual(['threat', '2022-01-19', 'corrected'])
  })
})

describe('a decision on an act that a newer reader hears otherwise', () => {
  it('goes to the act that took its place', () => {
    expect(outcome(firstReading(demand), person(accepted(demand)), reread(later, longer))).toEqual({
      [idOf(longer)]: 'accepted',
    })
    expect(outcome(firstReading(demand), person(rejected(demand)), reread(later, longer))).toEqual({})
  })
  it('keeps the act where nothing took its place, unless it was rejected', () => {
    expect(outcome(firstReading(demand), person(accepted(demand)), reread(later, elsewhere))).toEqual({
      [idOf(demand)]: 'accepted',
      [idOf(elsewhere)]: 'proposed',
    })
    expect(outcome(firstReading(demand), person(rejected(demand)), reread(later, elsewhere))).toEqual({
      [idOf(elsewhere)]: 'proposed',
    })
  })
  it('lets an act go on which nobody decided', () => {
    expect(outcome(firstReading(demand), reread(later, elsewhere))).toEqual({ [idOf(elsewhere)]: 'proposed' })
  })
  it('goes to an act of the kind that the person set', () => {
    const threat = act('demanded an answer in writing from Beta', { kind: 'threat' })
    const fix = person({ type: 'ActCorrected', act: idOf(demand), field: 'kind', value: 'threat' })
    expect(outcome(firstReading(demand), fix, reread(later, threat))).toEqual({ [idOf(threat)]: 'corrected' })
  })
  it('does not fall upon an act that stood beside it when it was made', () => {
    const entries = [firstReading(demand, longer), person(rejected(demand)), reread(later, longer)]
    expect(outcome(...entries)).toEqual({ [idOf(longer)]: 'proposed' })
  })
  it('yields to what a person says of the successor itself', () => {
    const after = byPerson(rejected(longer), '2026-03-01T00:00:00.000Z')
    expect(outcome(firstReading(demand), person(accepted(demand)), reread(later, longer), [after])).toEqual({})
  })
  it('is not lost where two acts become one', () => {
    const fix = person({ type: 'ActCorrected', act: idOf(longer), field: 'when', value: '2022-01' }, rejected(demand))
    const joint = act('demanded an answer in writing from Beta by Friday,')
    expect(outcome(firstReading(demand, longer), fix, reread(later, joint))).toEqual({ [idOf(joint)]: 'corrected' })
  })
  it('keeps an act that a match, a ruling or a note hangs on', () => {
    const decisions: readonly Decision[] = [
      { type: 'TellingsMatched', acts: [idOf(demand), idOf(elsewhere)] },
      { type: 'CommitmentRuled', act: idOf(demand), ruling: { state: 'met' } },
      { type: 'NoteAdded', on: idOf(demand), text: 'see the letter' },
    ]
    for (const decision of decisions)
      expect(outcome(firstReading(demand, elsewhere), person(decision), reread(later, elsewhere))).toHaveProperty(
        idOf(demand),
      )
  })
  it('comes back with the act when a later reading hears it again', () => {
    const entries = [firstReading(demand), person(rejected(demand)), reread(later, longer)]
    expect(outcome(...entries, reread('2026-03-01T00:00:00.000Z', demand, elsewhere))).toEqual({
      [idOf(elsewhere)]: 'proposed',
    })
  })
})

describe('an act that is heard again', () => {
  const on = (edtf: string): ActHeard => act('demanded an answer in writing from Beta', {
    when: { edtf, basis: 'stated', why: 'told', words: null },
  }) // biome-ignore format: one row
  const when = (...entries: readonly (readonly Entry[])[]): unknown =>
    stateAt(entries.flat()).tellings.get(idOf(demand))?.when
  const there = firstReading(on('2022-01-18'))
  const otherwise = reread(later, on('2022-01-19'))
  it('is told as the latest reading tells it', () => {
    expect(when(there, otherwise)).toBe('2022-01-19')
    expect(when(otherwise, there)).toBe('2022-01-19')
  })
  it('is told as before where a third reading agrees with the first', () => {
    const [, same] = there
    const at = '2026-03-01T00:00:00.000Z'
    const third = byReader(
      { type: 'DocumentReread', document, acts: [idOf(demand)], hearings: [same?.id ?? ''] },
      at,
      '3',
    )
    expect(when(there, otherwise, [third])).toBe('2022-01-18')
    expect(when([third], otherwise, there)).toBe('2022-01-18')
  })
  it('keeps what a person corrected', () => {
    const fix = person({ type: 'ActCorrected', act: idOf(demand), field: 'when', value: '2022-01-17' })
    expect(when(there, fix, otherwise)).toBe('2022-01-17')
  })
})

describe('an act that a person entered', () => {
  it('stays whatever the reader hears', () => {
    const own = byPerson(elsewhere as unknown as Decision, decided)
    expect(outcome(firstReading(demand), [own], reread(later, demand))).toEqual({
      [idOf(demand)]: 'proposed',
      [idOf(elsewhere)]: 'proposed',
    })
  })
})
