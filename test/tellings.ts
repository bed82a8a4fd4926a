/** Tellings of our own for tests of the ledger: say what matters, the rest is plain. */
import type { Act } from '../src/acts/act.ts'
import { type Decision, type Facts, factsOf, makeEntry, noContent, type Telling } from '../src/ledger/index.ts'
import type { Actor } from '../src/reading/reading.ts'

export type Told = Partial<Omit<Telling, 'act' | 'content' | 'words'>> & {
  readonly terms?: readonly string[]
  readonly about?: readonly string[]
  readonly measures?: Telling['content']['measures']
  readonly prohibition?: boolean
  readonly list?: string | null
  readonly quotes?: readonly string[]
  readonly words?: string
  /** Party and person: `USA: 'Antony Blinken'`. */
  readonly persons?: Readonly<Record<string, string>>
}

const actorsOf = (parties: readonly string[], persons: Readonly<Record<string, string>>): readonly Actor[] =>
  parties.map((party) => {
    const person = persons[party]
    return { party, words: { from: 0, to: 1 }, ...(person === undefined ? {} : { person }) }
  })

/** A telling; `id` names it, and its document where none is given. */
export const telling = (id: string, told: Told = {}): Telling => {
  const {
    terms = [],
    about = [],
    measures = [],
    prohibition = false,
    list = null,
    quotes = [],
    persons = {},
    words = id,
    ...rest
  } = told
  const base = {
    id, document: `document of ${id}`, kind: 'demand' as const, from: ['USA'], to: [], standing: 'happened' as const,
    when: null, due: null, where: null, condition: null, holder: 'report', topic: '', root: null, at: 0,
    published: '2022-01-22', knownFrom: '2022-01-22', holdsFrom: '2022-01-22', review: 'proposed' as const,
    origin: 'reader' as const, people: Object.values(persons).sort(), ...rest,
  } // biome-ignore format: rows
  const act: Act = {
    id, kind: base.kind, from: actorsOf(base.from, persons), to: actorsOf(base.to, {}), about: null, standing: base.standing,
    condition: null, quotes: [], when: null, due: null, where: null, holder: base.holder,
    evidence: { from: base.at, to: base.at + words.length }, plover: null, rule: 'test', doubts: [],
  } // biome-ignore format: rows
  return {
    ...base,
    content: { ...noContent, terms, parties: about, measures, prohibition, list, topic: base.topic },
    words: { evidence: words, about: null, condition: null, quotes, where: base.where },
    act,
  }
}

/** Facts that hold nothing but these decisions of a person, one a minute. */
export const decided = (...decisions: readonly Decision[]): Facts =>
  factsOf(
    decisions.map((decision, at) =>
      makeEntry(decision, { by: 'person', name: 'Ada' }, `2022-03-01T00:${String(at).padStart(2, '0')}:00.000Z`),
    ),
  )
