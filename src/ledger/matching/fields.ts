import type { Measure } from '../../acts/act-content.ts'
import type { KindName } from '../../acts/kinds/index.ts'
import type { FieldReason } from '../occurrence.ts'
import type { Days, Face, Person } from './face.ts'
import { isSamePerson } from './face.ts'
import { type Overlap, overlapOf, shared } from './sets.ts'

// Each field of two tellings side by side: what agrees, is near, differs, or only one tells.

type Verdict = FieldReason['verdict']

/** A verdict on one field; the words for it are made only when they are asked for. */
export interface Finding {
  readonly field: FieldReason['field']
  readonly verdict: Verdict
  readonly why: () => string
}

export interface Compared {
  readonly kind: Finding
  readonly from: Finding
  readonly to: Finding
  readonly person: Finding
  readonly when: Finding
  readonly where: Finding
  readonly terms: Finding
  readonly quotes: Finding
  readonly measures: Finding
  readonly standing: Finding
  readonly document: Finding
  readonly parties: Overlap
  readonly content: Overlap
  /** Parties for which both name the same person. */
  readonly sides: number
  /** What they are about names other parties altogether: "membership for Ukraine", "for Georgia". */
  readonly aboutOthers: boolean
}

const list = (values: readonly string[]): string => values.join(', ')

const oneOrNone = (a: boolean, b: boolean): Verdict | null => {
  if (a && b) return null
  return a || b ? 'only-one' : 'neither'
}

const missing = (verdict: Verdict): string => (verdict === 'neither' ? 'neither tells' : 'only one tells')

const compareParties = (field: 'from' | 'to', a: readonly string[], b: readonly string[]): Finding => {
  const absent = oneOrNone(a.length > 0, b.length > 0)
  if (absent) return { field, verdict: absent, why: () => missing(absent) }
  const { common, union } = overlapOf(a, b)
  if (union === 1) return { field, verdict: 'agree', why: () => list(a) }
  const verdict = union >= 0.5 ? 'near' : common > 0 && field === 'to' ? 'near' : 'differ'
  return { field, verdict, why: () => `${list(a)} and ${list(b)}` }
}

const called = (persons: readonly Person[]): string => list(persons.map(({ names }) => names.join(' ')))

/** Is there a party for which both name somebody, but not the same? */
export const areOthers = (a: readonly Person[], b: readonly Person[]): boolean =>
  a.some(
    (one) =>
      b.some(({ party }) => party === one.party) &&
      !b.some(
        (other) => other.party === one.party && a.some((own) => own.party === one.party && isSamePerson(own, other)),
      ),
  )

const sidesOf = (a: readonly Person[], b: readonly Person[]): number =>
  a.length === 0 || b.length === 0
    ? 0
    : new Set(a.flatMap((one) => (b.some((other) => isSamePerson(one, other)) ? [one.party] : []))).size

const comparePersons = (a: readonly Person[], b: readonly Person[]): Finding => {
  const absent = oneOrNone(a.length > 0, b.length > 0)
  if (absent) return { field: 'person', verdict: absent, why: () => missing(absent) }
  const met = a.filter((one) => b.some((other) => isSamePerson(one, other)))
  const differ = met.length === 0 || areOthers(a, b)
  return {
    field: 'person',
    verdict: differ ? 'differ' : 'agree',
    why: () => (differ ? `${called(a)} and ${called(b)}` : called(met)),
  }
}

const isOverlapping = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last

/** A plan and what came of it may be told a day apart: clocks and calendars differ between the places. */
const isDayAfterPlan = (a: Face, b: Face): boolean => {
  const [plan, held] = a.telling.standing === 'planned' ? [a, b] : [b, a]
  const told = plan.telling.published
  if (plan.telling.standing !== 'planned' || held.telling.standing !== 'happened' || !plan.days || !held.days)
    return false
  const gap = Math.max(plan.days.first - held.days.last, held.days.first - plan.days.last)
  return gap <= 1 && told !== null && held.telling.published !== null && told < held.telling.published
}

const whenTold = ({ telling, days }: Face): string =>
  telling.when ?? (days?.certainty === 'assumed' ? `${telling.published} (the report's day)` : 'no day')

const compareDays = (a: Face, b: Face): Finding => {
  const absent = oneOrNone(a.days !== null, b.days !== null)
  if (absent || !a.days || !b.days)
    return { field: 'when', verdict: absent ?? 'neither', why: () => missing(absent ?? 'neither') }
  const why = (): string => `${whenTold(a)} and ${whenTold(b)}`
  if (!isOverlapping(a.days, b.days)) return { field: 'when', verdict: isDayAfterPlan(a, b) ? 'near' : 'differ', why }
  const isRough = a.days.certainty === 'rough' || b.days.certainty === 'rough'
  return { field: 'when', verdict: isRough ? 'near' : 'agree', why }
}

const comparePlaces = (a: string | null, b: string | null): Finding => {
  const absent = oneOrNone(a !== null, b !== null)
  if (absent || a === null || b === null)
    return { field: 'where', verdict: absent ?? 'neither', why: () => missing(absent ?? 'neither') }
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  const agree = one.includes(other) || other.includes(one)
  return { field: 'where', verdict: agree ? 'agree' : 'differ', why: () => (agree ? a : `${a} and ${b}`) }
}

const compareTerms = (a: Face, b: Face, { common, mean, least }: Overlap): Finding => {
  const absent = oneOrNone(a.terms.length > 0, b.terms.length > 0)
  if (absent) return { field: 'terms', verdict: absent, why: () => missing(absent) }
  if (common === 0) return { field: 'terms', verdict: 'differ', why: () => 'no word in common' }
  const verdict = common >= 2 && mean >= 0.45 && least >= 0.6 ? 'agree' : mean >= 0.2 ? 'near' : 'differ'
  return { field: 'terms', verdict, why: () => list(shared(a.terms, b.terms)) }
}

const compareQuotes = (a: readonly string[], b: readonly string[]): Finding => {
  const absent = oneOrNone(a.length > 0, b.length > 0)
  if (absent) return { field: 'quotes', verdict: absent, why: () => missing(absent) }
  const { common, least } = overlapOf(a, b)
  const verdict = common >= 3 && least >= 0.6 ? 'agree' : common >= 2 ? 'near' : 'differ'
  return { field: 'quotes', verdict, why: () => (common > 0 ? list(shared(a, b)) : 'no word in common') }
}

/** Do two amounts allow a common value? "About" takes a tenth more on both sides. */
export const isCompatible = (a: Measure, b: Measure): boolean => {
  const slack = a.about || b.about ? 0.1 : 0
  const low = ({ low, size = 1 }: Measure): number => (low ?? Number.NEGATIVE_INFINITY) * size * (1 - slack)
  const high = ({ high, size = 1 }: Measure): number => (high ?? Number.POSITIVE_INFINITY) * size * (1 + slack)
  return low(a) <= high(b) && low(b) <= high(a)
}

const isOfOneUnit = (a: Measure, b: Measure): boolean =>
  a.kind === b.kind && (a.unit === b.unit || (a.size !== undefined && b.size !== undefined))

const compareMeasures = (a: readonly Measure[], b: readonly Measure[]): Finding => {
  const absent = oneOrNone(a.length > 0, b.length > 0)
  if (absent) return { field: 'measures', verdict: absent, why: () => missing(absent) }
  const pairs = a.flatMap((one) => b.filter((other) => isOfOneUnit(one, other)).map((other) => [one, other] as const))
  if (pairs.length === 0) return { field: 'measures', verdict: 'near', why: () => 'of different things' }
  const agree = pairs.some(([one, other]) => isCompatible(one, other))
  const why = (): string => pairs.map(([one, other]) => `${one.words} and ${other.words}`).join('; ')
  return { field: 'measures', verdict: agree ? 'agree' : 'differ', why }
}

const compareStandings = ({ telling: a }: Face, { telling: b }: Face): Finding => {
  const pair = [a.standing, b.standing]
  const verdict = a.standing === b.standing ? 'agree' : pair.includes('planned') ? 'near' : 'differ'
  return { field: 'standing', verdict, why: () => (verdict === 'agree' ? a.standing : pair.join(' and ')) }
}

const compareDocuments = ({ telling: a }: Face, { telling: b }: Face): Finding => {
  if (a.document !== b.document) return { field: 'document', verdict: 'neither', why: () => 'told by two reports' }
  const isPoint = a.content.list !== null && a.content.list === b.content.list
  return {
    field: 'document',
    verdict: isPoint ? 'differ' : 'agree',
    why: () => (isPoint ? 'two points of one list' : 'told twice in one report'),
  }
}

/** Kinds that hearing may take for each other where an act is told inside another: an announced deed is a pledge and that deed. */
const nearKinds: ReadonlySet<string> = new Set(
  ['agreement', 'aid', 'concession', 'cooperation', 'offer', 'refusal', 'sanction'].flatMap((kind) => [
    `pledge ${kind}`,
    `${kind} pledge`,
    `statement ${kind}`,
    `${kind} statement`,
  ]),
)

const compareKinds = (a: KindName, b: KindName): Finding => {
  const verdict = a === b ? 'agree' : nearKinds.has(`${a} ${b}`) ? 'near' : 'differ'
  return { field: 'kind', verdict, why: () => (a === b ? a : `${a} and ${b}`) }
}

/** Parties that the words name beside those who act and those addressed in either telling. */
const areAboutOthers = ({ telling: a }: Face, { telling: b }: Face): boolean => {
  const beside = (party: string): boolean => ![a.from, a.to, b.from, b.to].some((known) => known.includes(party))
  const [one, other] = [a.content.parties.filter(beside), b.content.parties.filter(beside)]
  return one.length > 0 && other.length > 0 && !one.some((party) => other.includes(party))
}

/** All fields of two tellings, side by side. */
export const compareFields = (a: Face, b: Face): Compared => {
  const content = overlapOf(a.terms, b.terms)
  return {
    kind: compareKinds(a.telling.kind, b.telling.kind),
    from: compareParties('from', a.telling.from, b.telling.from),
    to: compareParties('to', a.telling.to, b.telling.to),
    person: comparePersons(a.persons, b.persons),
    when: compareDays(a, b),
    where: comparePlaces(a.telling.where, b.telling.where),
    terms: compareTerms(a, b, content),
    quotes: compareQuotes(a.quoted, b.quoted),
    measures: compareMeasures(a.telling.content.measures, b.telling.content.measures),
    standing: compareStandings(a, b),
    document: compareDocuments(a, b),
    parties: overlapOf(a.telling.from, b.telling.from),
    content,
    sides: sidesOf(a.persons, b.persons),
    aboutOthers: areAboutOthers(a, b),
  }
}
