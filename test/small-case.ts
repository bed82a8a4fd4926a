import type { Act, Standing } from '../src/acts/act.ts'
import { type ActContent, noContent } from '../src/acts/act-content.ts'
import type { KindName } from '../src/acts/kinds/index.ts'
import type { Day } from '../src/kernel/day.ts'
import { commitmentsOf } from '../src/ledger/commitments/index.ts'
import {
  type Clocks,
  type Commitment,
  type DecisionBody,
  type Facts,
  factsOf,
  makeEntry,
  type Occurrence,
  type Telling,
} from '../src/ledger/index.ts'

/** One act as a report tells it, in as few words as a test needs. */
export interface Said {
  /** Day of the report; the act holds from then, or from `when` where that is earlier. */
  readonly on: Day
  readonly kind: KindName
  /** `RUS > NATO+USA`; nothing behind `>` where no addressee is told. */
  readonly who: string
  readonly id?: string
  /** Name of the report; each act stands in a report of its own where it is left out. */
  readonly report?: string
  /** Place in the report: `[from, to)`. */
  readonly at?: readonly [number, number]
  readonly standing?: Standing
  /** Words of what it is about; they are its terms. */
  readonly about?: string
  readonly topic?: string
  readonly names?: string
  readonly calls?: readonly KindName[]
  readonly not?: boolean
  readonly when?: string
  readonly due?: string
  readonly list?: string
  readonly listOpen?: boolean
  readonly condition?: string
  readonly ifNames?: string
  readonly ifCalls?: readonly KindName[]
  /** It tells the same act as the telling with this id. */
  readonly sameAs?: string
}

const parties = (text = ''): readonly string[] =>
  text
    .split('+')
    .map((party) => party.trim())
    .filter((party) => party !== '')

const wordsOf = (text = ''): readonly string[] => text.split(' ').filter((word) => word !== '')

const contentOf = (said: Said): ActContent => ({
  ...noContent,
  terms: wordsOf(said.about),
  parties: parties(said.names),
  conditionTerms: wordsOf(said.condition),
  conditionParties: parties(said.ifNames),
  topic: said.topic ?? '',
  prohibition: said.not ?? false,
  list: said.list ?? null,
  listOpen: said.listOpen ?? false,
  ...(said.calls ? { calls: said.calls } : {}),
  ...(said.ifCalls ? { conditionCalls: said.ifCalls } : {}),
})

const actOf = (said: Said, id: string, [from, to]: readonly [number, number]): Act => ({
  id,
  kind: said.kind,
  from: [],
  to: [],
  about: null,
  standing: said.standing ?? 'happened',
  condition: null,
  quotes: [],
  when: null,
  due: null,
  where: null,
  holder: 'report',
  evidence: { from, to },
  plover: null,
  rule: 'test',
  doubts: [],
})

const tellingOf = (said: Said, number: number): Telling => {
  const id = said.id ?? `a${number}`
  const at = said.at ?? [number * 100, number * 100 + 50]
  const [from = '', to = ''] = said.who.split('>')
  const when = said.when ?? null
  const isPast = (said.standing ?? 'happened') === 'happened' && when !== null && when < said.on && when.length === 10
  return {
    id,
    document: said.report ?? `report ${number}`,
    kind: said.kind,
    from: parties(from),
    to: parties(to),
    people: [],
    standing: said.standing ?? 'happened',
    when,
    due: said.due ?? null,
    where: null,
    condition: said.condition ?? null,
    holder: 'report',
    topic: said.topic ?? '',
    content: contentOf(said),
    root: null,
    words: { evidence: said.about ?? '', about: said.about ?? null, condition: null, quotes: [], where: null },
    at: at[0],
    published: said.on,
    knownFrom: said.on,
    holdsFrom: isPast ? when : said.on,
    review: 'proposed',
    origin: 'reader',
    act: actOf(said, id, at),
  }
}

const occurrenceOf = (told: readonly Telling[]): readonly Occurrence[] => {
  const [lead] = told
  if (!lead) return []
  const { id, kind, from, to, people, when, due, where, condition, holder, topic, root, review } = lead
  const standing = told.at(-1)?.standing ?? lead.standing
  const day = told.map(({ holdsFrom }) => holdsFrom).sort()[0] ?? lead.holdsFrom
  return [
    { id, kind, from, to, people, standing, when, due, where, condition, holder, topic, root, day, news: day, differs: false, review, sources: 1, tellings: told.map((one) => one.id) },
  ] // biome-ignore format: the fields of an occurrence
}

export interface SmallCase {
  readonly tellings: ReadonlyMap<string, Telling>
  readonly occurrences: readonly Occurrence[]
}

/** Tellings and occurrences of acts told in order of the list; only those that hold by `asOf` and are known by `knownBy`. */
export const smallCase = (said: readonly Said[], { asOf, knownBy }: Clocks = {}): SmallCase => {
  const all = said.map((one, i) => ({ telling: tellingOf(one, i + 1), same: one.sameAs }))
  const held = all.filter(
    ({ telling }) =>
      (asOf === undefined || telling.holdsFrom <= asOf) && (knownBy === undefined || telling.knownFrom <= knownBy),
  )
  const grouped = Map.groupBy(held, ({ telling, same }) => same ?? telling.id)
  return {
    tellings: new Map(held.map(({ telling }) => [telling.id, telling])),
    occurrences: [...grouped.values()].flatMap((group) => occurrenceOf(group.map(({ telling }) => telling))),
  }
}

/** A person's decision, recorded on a day. */
export interface Decided {
  readonly on: Day
  readonly body: DecisionBody
}

export const factsWith = (decided: readonly Decided[], withdrawn: readonly number[] = []): Facts => {
  const entries = decided.map(({ on, body }) => makeEntry(body, { by: 'person', name: 'ada' }, `${on}T12:00:00.000Z`))
  const undone = withdrawn.flatMap((place) => {
    const entry = entries[place]?.id
    const body = entry === undefined ? null : ({ type: 'DecisionWithdrawn', entry } as const)
    return body ? [makeEntry(body, { by: 'person', name: 'ada' }, '2030-01-01T00:00:00.000Z')] : []
  })
  return factsOf([...entries, ...undone])
}

export const commitmentsIn = (
  said: readonly Said[],
  clocks: Clocks = {},
  facts: Facts = factsWith([]),
): readonly Commitment[] => {
  const { occurrences, tellings } = smallCase(said, clocks)
  return commitmentsOf(occurrences, tellings, facts, clocks)
}

const sides = ({ debtor, creditor }: Commitment): string => `${debtor.join('+') || '?'} → ${creditor.join('+') || '?'}`

/** `demand NATO → RUS: open 01-10, refused 01-12 by NATO`; a person's ruling has a `!`. */
export const lifeOf = (commitment: Commitment): string =>
  `${commitment.kind} ${sides(commitment)}: ${commitment.moves
    .map(({ state, day, by, origin }, i) => {
      const who = i > 0 && by.length > 0 ? ` by ${by.join('+')}` : ''
      return `${state}${origin === 'person' ? '!' : ''} ${day.slice(5)}${who}`
    })
    .join(', ')}`

/** The lives of all that these acts open. */
export const lives = (said: readonly Said[], clocks: Clocks = {}, facts: Facts = factsWith([])): readonly string[] =>
  commitmentsIn(said, clocks, facts).map(lifeOf)
