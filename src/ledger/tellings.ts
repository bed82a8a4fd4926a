import { ploverOf } from '../acts/plover.ts'
import { dayOf } from '../kernel/clock.ts'
import { type Day, daysOf } from '../kernel/day.ts'
import type { ActHeard, Corrections } from './entry.ts'
import type { DocumentFacts, Facts } from './facts.ts'
import { type Gist, gistOf } from './light.ts'
import { mergedParties } from './parties.ts'
import { type Current, currentActs, undecided, type Verdict, verdictsOf } from './reviews.ts'
import type { Review, Telling } from './telling.ts'

/** Day of the earliest publication that any of its cards tells. */
export const publishedOf = (document: DocumentFacts): Day | null => document.cards[0]?.published ?? null

/** From this day on a document may be known: its publication, else the day it was recorded. */
export const knownFromOf = (document: DocumentFacts): Day => publishedOf(document) ?? dayOf(document.recordedAt)

const reviewOf = ({ accepted, rejected, corrected }: Verdict): Review => {
  if (rejected) return 'rejected'
  if (Object.keys(corrected).length > 0) return 'corrected'
  return accepted ? 'accepted' : 'proposed'
}

/** What tellings are made with: the parties that merged ones stand for, and dates worked out before. */
interface Workbench {
  readonly merged: ReadonlyMap<string, string>
  /** The last day that an EDTF string may mean, for those met already. */
  readonly lastDays: Map<string, Day | null>
}

const lastDayOf = ({ lastDays }: Workbench, edtf: string): Day | null => {
  const known = lastDays.get(edtf)
  if (known !== undefined) return known
  const last = daysOf(edtf)?.last ?? null
  lastDays.set(edtf, last)
  return last
}

/** What happened holds from the last day it may have happened, what is only announced or said from the day it was said. */
const holdsFromOf = (bench: Workbench, { standing, when }: Corrections, knownFrom: Day): Day => {
  const last = when === null || standing !== 'happened' ? null : lastDayOf(bench, when)
  return last !== null && last < knownFrom ? last : knownFrom
}

/** The fields of an act as the reader heard them. */
const asHeard = ({ act, words, content }: ActHeard, { from, to, when, due }: Gist): Corrections => ({
  kind: act.kind,
  from,
  to,
  standing: act.standing,
  when,
  due,
  where: words.where,
  condition: words.condition,
  holder: act.holder,
  topic: content.topic,
})

const isCorrected = ({ corrected }: Verdict): boolean => corrected !== undecided.corrected

/** Parties after merging, sorted, each once. */
const partiesOf = (parties: readonly string[], { merged }: Workbench, corrected: boolean): readonly string[] =>
  merged.size === 0 && !corrected ? parties : [...new Set(parties.map((party) => merged.get(party) ?? party))].sort()

/** What all tellings of a document share. */
interface Setting {
  readonly document: string
  readonly published: Day | null
  readonly knownFrom: Day
}

const tellingOf = (
  { document, published, knownFrom }: Setting,
  { entry, verdict }: Current,
  bench: Workbench,
): Telling => {
  const { body } = entry
  const { act, words, content } = body
  const gist = gistOf(act)
  const corrected = isCorrected(verdict)
  const heard = asHeard(body, gist)
  const fields = corrected ? { ...heard, ...verdict.corrected } : heard
  return {
    id: act.id,
    document,
    kind: fields.kind,
    from: partiesOf(fields.from, bench, corrected),
    to: partiesOf(fields.to, bench, corrected),
    people: gist.people,
    standing: fields.standing,
    when: fields.when,
    due: fields.due,
    where: fields.where,
    condition: fields.condition,
    holder: fields.holder,
    topic: fields.topic,
    content,
    root: ploverOf(fields.kind, fields.standing)?.root ?? null,
    words,
    at: act.evidence.from,
    published,
    knownFrom,
    holdsFrom: holdsFromOf(bench, fields, knownFrom),
    review: reviewOf(verdict),
    origin: entry.origin.by,
    act,
  }
}

const settingOf = (document: DocumentFacts): Setting => ({
  document: document.id,
  published: publishedOf(document),
  knownFrom: knownFromOf(document),
})

/** Gives every telling of a document, rejected ones among them, in no promised order. */
export type Teller = (document: DocumentFacts) => readonly Telling[]

/** A teller that makes the tellings of a document once. */
export const tellerOf = (facts: Facts): Teller => {
  const bench: Workbench = { merged: mergedParties(facts), lastDays: new Map() }
  const verdicts = verdictsOf(facts)
  const made = new Map<DocumentFacts, readonly Telling[]>()
  return (document) => {
    const known = made.get(document)
    if (known) return known
    const setting = settingOf(document)
    const told = currentActs(facts, verdicts, document).map((current) => tellingOf(setting, current, bench))
    made.set(document, told)
    return told
  }
}

/** Every telling of every document, rejected ones among them, in no promised order. */
export const tellingsOf = (facts: Facts): readonly Telling[] => {
  const tellings = tellerOf(facts)
  return [...facts.documents.values()].flatMap((document) => (document.cards.length === 0 ? [] : tellings(document)))
}
