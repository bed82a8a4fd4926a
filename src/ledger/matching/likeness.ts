import { type KindName, kindNamed } from '../../acts/kinds/index.ts'
import type { Span } from '../../kernel/span.ts'
import type { FieldReason } from '../occurrence.ts'
import type { Face, Occasion } from './face.ts'
import { areOthers, type Compared, compareFields, type Finding } from './fields.ts'
import { overlapOf } from './sets.ts'

/** What two tellings are to each other. */
export interface Likeness {
  /** They tell one act. */
  readonly same: boolean
  /** They plainly tell two: nothing may join them but a person. */
  readonly apart: boolean
  /** Two acts, the one like the other: a demand made again, another meeting of the same people. */
  readonly recurrence: boolean
  /** How alike, for the order of joining; above 0 where they are the same. */
  readonly score: number
  readonly reasons: readonly FieldReason[]
}

const isSameDocument = (a: Face, b: Face): boolean => a.telling.document === b.telling.document

/** Were the two said at two meetings? */
const areTwoOccasions = (a: Occasion | null, b: Occasion | null): boolean => {
  if (!a || !b || a.document === b.document) return false
  const isApart = a.days && b.days && (a.days.first > b.days.last || b.days.first > a.days.last)
  return Boolean(isApart) || areOthers(a.persons, b.persons) || overlapOf(a.from, b.from).union < 0.6
}

/** Characters that two stretches share, as a part of the shorter. */
const nestingOf = (a: Span, b: Span): number =>
  (Math.min(a.to, b.to) - Math.max(a.from, b.from)) / Math.max(1, Math.min(a.to - a.from, b.to - b.from))

/** Was one heard inside the other's words? */
const areNested = ({ telling: { act: a } }: Face, { telling: { act: b } }: Face): boolean =>
  nestingOf(a.evidence, b.evidence) > 0.6 || (a.about !== null && b.about !== null && nestingOf(a.about, b.about) > 0.6)

/** Distance in the text within which two plans are taken for one, in characters. */
const near = 250

const isPlanAndDeed = ({ standing }: Compared): boolean => standing.verdict === 'near'

/** A deed announced and the announcement, heard inside each other's words: the deed is as a rule of another day. */
const isAnnounced = (a: Face, b: Face, c: Compared): boolean =>
  c.kind.verdict === 'near' &&
  isSameDocument(a, b) &&
  areNested(a, b) &&
  (a.telling.when === null || b.telling.when === null)

const meetingInOneReport = (a: Face, b: Face, c: Compared): boolean => {
  if (isPlanAndDeed(c)) return false
  if (a.telling.standing === 'planned' && c.when.verdict !== 'agree')
    return Math.abs(a.telling.at - b.telling.at) < near
  return c.person.verdict === 'agree' || c.when.verdict === 'agree'
}

/** Planned for no day that is told. */
const isLoosePlan = ({ telling }: Face): boolean => telling.standing === 'planned' && telling.when === null

/** Reports of one day on the same parties. */
const isOneDay = ({ telling: a }: Face, { telling: b }: Face, c: Compared): boolean =>
  c.from.verdict === 'agree' && a.published !== null && a.published === b.published

/** Do two tellings of a meeting have enough in common: its people, its day, its place or what was said of it? */
const isSameMeeting = (a: Face, b: Face, c: Compared): boolean => {
  if (c.parties.union < 0.6) return false
  if (isSameDocument(a, b) && !meetingInOneReport(a, b, c)) return false
  if (c.where.verdict === 'differ' && c.person.verdict !== 'agree') return false
  if ((isLoosePlan(a) || isLoosePlan(b)) && c.from.verdict !== 'agree') return false
  if (a.telling.standing === 'possible' || b.telling.standing === 'possible')
    return c.when.verdict === 'agree' && c.person.verdict === 'agree'
  if (c.person.verdict === 'agree' && (isPlanAndDeed(c) || c.sides > 1 || c.content.common > 0 || isOneDay(a, b, c)))
    return c.when.verdict === 'agree' || c.when.verdict === 'near'
  if (c.when.verdict === 'agree') return c.from.verdict === 'agree'
  return c.when.verdict === 'near' && c.from.verdict === 'agree' && c.content.common > 0
}

/** Kinds that a topic, with the parties and the day, tells apart. */
const asking: ReadonlySet<KindName> = new Set([
  'demand',
  'offer',
  'pledge',
  'threat',
  'refusal',
  'acceptance',
  'denial',
])

const areOnTopic = ({ telling: a }: Face, { telling: b }: Face): boolean => a.topic !== '' && a.topic === b.topic

/** The same asked of the same on the same day in other words. */
const isSameTopic = (a: Face, b: Face, c: Compared): boolean =>
  asking.has(a.telling.kind) &&
  areOnTopic(a, b) &&
  c.from.verdict === 'agree' &&
  (c.to.verdict === 'agree' || (c.to.verdict === 'neither' && c.person.verdict === 'agree')) &&
  (c.when.verdict === 'agree' || (c.when.verdict === 'near' && c.person.verdict === 'agree')) &&
  (c.content.common > 0 || c.measures.verdict === 'agree')

/** The same person said it, or the same side to the same, with words enough in common. */
const isOneSpeech = ({ person, from, to, content }: Compared): boolean =>
  content.mean >= 0.4 &&
  ((person.verdict === 'agree' && content.common > 1) ||
    (from.verdict === 'agree' && to.verdict === 'agree' && content.common > 3))

/** Both tell the day themselves, and the same; then less need be shared of the words. */
const isDated = ({ telling: a }: Face, { telling: b }: Face, c: Compared): boolean =>
  a.when !== null &&
  b.when !== null &&
  c.when.verdict === 'agree' &&
  (kindNamed.get(a.kind)?.family === 'deeds' ? c.content.common > 0 && c.content.least >= 0.3 : isOneSpeech(c))

/**
 * Told twice in one report: heard once inside the other's words, with hardly a word of its own in the longer (else the shorter is
 * only a point of it), or at two places in nearly the same words.
 */
const isSameInReport = (a: Face, b: Face, c: Compared): boolean => {
  if (c.kind.verdict === 'near') return areNested(a, b) && c.content.common >= 2 && c.content.union >= 0.5
  if (areNested(a, b)) return c.content.union >= 0.7
  if (c.from.verdict !== 'agree' || c.measures.verdict === 'differ' || c.measures.verdict === 'near') return false
  return isDated(a, b, c) || (c.content.common >= 3 && c.content.mean >= 0.7)
}

const isSameAct = (a: Face, b: Face, c: Compared): boolean => {
  if (c.from.verdict === 'differ' || c.standing.verdict === 'differ') return false
  if (a.telling.content.prohibition !== b.telling.content.prohibition) return false
  if (isPlanAndDeed(c) && c.when.verdict !== 'agree' && !isAnnounced(a, b, c)) return false
  if (isSameDocument(a, b)) return isSameInReport(a, b, c)
  if (c.kind.verdict !== 'agree') return false
  if (c.quotes.verdict === 'agree') return true
  if (areTwoOccasions(a.occasion, b.occasion)) return false
  if (isDated(a, b, c)) return a.group === 'deeds' || c.from.verdict === 'agree'
  if (c.from.verdict === 'near') return false
  if (c.terms.verdict === 'agree' && (c.when.verdict === 'agree' || c.content.common >= 3 || areOnTopic(a, b)))
    return true
  return isSameTopic(a, b, c)
}

const isAboutElse = (a: Face, b: Face, c: Compared): boolean =>
  c.content.common === 0 && c.quotes.verdict !== 'agree' && !areOnTopic(a, b)

/** What keeps two tellings apart whatever else they share. */
const isApart = (a: Face, b: Face, c: Compared): boolean =>
  c.kind.verdict === 'differ' ||
  c.parties.common === 0 ||
  c.to.verdict === 'differ' ||
  c.person.verdict === 'differ' ||
  (c.when.verdict === 'differ' && !isAnnounced(a, b, c)) ||
  c.document.verdict === 'differ' ||
  (a.group !== 'meeting' && (c.aboutOthers || isAboutElse(a, b, c))) ||
  areTwoOccasions(a.occasion, b.occasion)

const points = { agree: 3, near: 1, differ: -1, 'only-one': 0, neither: 0 } as const

const scoreOf = (c: Compared): number =>
  4 * c.content.mean +
  points[c.when.verdict] +
  points[c.person.verdict] +
  points[c.quotes.verdict] +
  points[c.to.verdict] / 2 +
  points[c.where.verdict] / 2 +
  c.parties.union

const recurs = (a: Face, b: Face, c: Compared): boolean => {
  if (c.kind.verdict === 'differ' || c.from.verdict === 'differ' || isSameDocument(a, b)) return false
  if (c.when.verdict !== 'differ' && !areTwoOccasions(a.occasion, b.occasion)) return false
  return a.group === 'meeting'
    ? c.person.verdict !== 'differ'
    : c.terms.verdict === 'agree' || c.quotes.verdict === 'agree'
}

const findingsIn = (c: Compared): readonly Finding[] => [
  c.kind, c.from, c.to, c.person, c.when, c.where, c.terms, c.quotes, c.measures, c.standing, c.document,
] // biome-ignore format: a row

/** Do two tellings tell one act? Pure; never by one field alone. */
export const likenessOf = (a: Face, b: Face): Likeness => {
  const compared = compareFields(a, b)
  const apart = isApart(a, b, compared)
  const alike = a.group === 'meeting' ? isSameMeeting : isSameAct
  const same = !apart && alike(a, b, compared)
  return {
    same,
    apart,
    recurrence: !same && recurs(a, b, compared),
    score: scoreOf(compared),
    get reasons() {
      return findingsIn(compared).map(({ field, verdict, why }) => ({ field, verdict, why: why() }))
    },
  }
}

const share = (a: readonly string[], b: readonly string[]): boolean => {
  for (const member of a) if (b.includes(member)) return true
  return false
}

/** A day between a plan and what came of it is allowed for. */
const mayTouch = (a: Face, b: Face): boolean => {
  if (!a.days || !b.days) return true
  const gap = Math.max(b.days.first - a.days.last, a.days.first - b.days.last)
  return gap <= 0 || (gap === 1 && (a.telling.standing === 'planned' || b.telling.standing === 'planned'))
}

/** A quick look before two faces are compared: false only where they cannot be the same. */
export const mayBeOne = (a: Face, b: Face): boolean => {
  const [one, other] = [a.telling, b.telling]
  if (!mayTouch(a, b) || !share(one.from, other.from)) return false
  if (one.to.length > 0 && other.to.length > 0 && !share(one.to, other.to)) return false
  if (a.group !== 'meeting') return true
  if (overlapOf(one.from, other.from).union < 0.6) return false
  const areNamed = a.persons.length > 0 && b.persons.length > 0
  const areRough = a.days?.certainty === 'rough' || b.days?.certainty === 'rough'
  return areNamed || !areRough || share(a.terms, b.terms)
}
