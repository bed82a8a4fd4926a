import { ploverOf } from '../acts/plover.ts'
import { dayOf } from '../kernel/clock.ts'
import { type Day, daysOf } from '../kernel/day.ts'
import type { ActHeard, Corrections, Entry } from './entry.ts'
import type { DocumentFacts, Facts } from './facts.ts'
import { mergedParties } from './parties.ts'
import { type Current, currentActs, type Verdict, verdictsOf } from './reviews.ts'
import type { Review, Telling } from './telling.ts'

/** Day of the earliest publication that any of its cards tells. */
export const publishedOf = (document: DocumentFacts): Day | null => document.cards[0]?.published ?? null

/** From this day on a document may be known: its publication, else the day it was recorded. */
export const knownFromOf = (document: DocumentFacts): Day => publishedOf(document) ?? dayOf(document.recordedAt)

const sortedSet = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()

const reviewOf = ({ accepted, rejected, corrected }: Verdict): Review => {
  if (rejected) return 'rejected'
  if (Object.keys(corrected).length > 0) return 'corrected'
  return accepted ? 'accepted' : 'proposed'
}

/** What happened holds from the last day it may have happened, what is only announced or said from the day it was said. */
const holdsFromOf = (standing: Telling['standing'], when: string | null, knownFrom: Day): Day => {
  const last = when === null || standing !== 'happened' ? undefined : daysOf(when)?.last
  return last !== undefined && last < knownFrom ? last : knownFrom
}

/** The fields of an act as people corrected them. */
const corrected = (body: ActHeard, fields: Partial<Corrections>): Corrections => ({
  kind: body.act.kind,
  from: body.act.from.map(({ party }) => party),
  to: body.act.to.map(({ party }) => party),
  standing: body.act.standing,
  when: body.act.when?.edtf ?? null,
  due: body.act.due?.edtf ?? null,
  where: body.words.where,
  condition: body.words.condition,
  holder: body.act.holder,
  topic: body.content.topic,
  ...fields,
})

/** One act of a document as a telling. `merged` gives the party that a merged one stands for. */
export const tellingOf = (
  document: DocumentFacts,
  entry: Entry<ActHeard>,
  verdict: Verdict,
  merged: ReadonlyMap<string, string>,
): Telling => {
  const { body } = entry
  const fields = corrected(body, verdict.corrected)
  const knownFrom = knownFromOf(document)
  const asMerged = (parties: readonly string[]) => sortedSet(parties.map((party) => merged.get(party) ?? party))
  return {
    ...fields,
    id: body.act.id,
    document: document.id,
    from: asMerged(fields.from),
    to: asMerged(fields.to),
    people: sortedSet(body.act.from.flatMap(({ person }) => person ?? [])),
    content: body.content,
    root: ploverOf(fields.kind, fields.standing)?.root ?? null,
    words: body.words,
    at: body.act.evidence.from,
    published: publishedOf(document),
    knownFrom,
    holdsFrom: holdsFromOf(fields.standing, fields.when, knownFrom),
    review: reviewOf(verdict),
    origin: entry.origin.by,
    act: body.act,
  }
}

/** Every telling of every document, rejected ones among them, in no promised order. */
export const tellingsOf = (facts: Facts): readonly Telling[] => {
  const merged = mergedParties(facts)
  const verdicts = verdictsOf(facts)
  const told =
    (document: DocumentFacts) =>
    ({ entry, verdict }: Current) =>
      tellingOf(document, entry, verdict, merged)
  return [...facts.documents.values()]
    .filter(({ cards }) => cards.length > 0)
    .flatMap((document) => currentActs(facts, verdicts, document).map(told(document)))
}
