import type { Span } from '../kernel/span.ts'
import { standing } from './decisions.ts'
import type { ActCorrected, ActHeard, Corrections, Entry } from './entry.ts'
import { inTime } from './entry-id.ts'
import type { DocumentFacts, Facts } from './facts.ts'

/** What people decided about one act. */
export interface Verdict {
  readonly accepted: boolean
  readonly rejected: boolean
  readonly corrected: Partial<Corrections>
}

/** Verdicts by the act they were given on; also acts on which people decided something else (a match, a ruling, a note). */
export type Verdicts = ReadonlyMap<string, Verdict>

export const undecided: Verdict = { accepted: false, rejected: false, corrected: {} }

const correction = (known: Verdict | undefined, body: ActCorrected): Partial<Verdict> => ({
  corrected: { ...known?.corrected, [body.field]: body.value },
})

/** Acts that other decisions hang on: they must not go with the reading that heard them. */
const leanedOn = (facts: Facts): readonly string[] => [
  ...standing(facts, 'TellingsMatched').flatMap(({ body }) => body.acts),
  ...standing(facts, 'CommitmentRuled').flatMap(({ body }) => [body.act, ...(body.ruling.cites ?? [])]),
  ...standing(facts, 'NoteAdded').flatMap(({ body }) => (facts.acts.has(body.on) ? [body.on] : [])),
]

/** What people decided, by act. Of accepting and rejecting the last holds, of corrections the last of each field. */
export const verdictsOf = (facts: Facts): Verdicts => {
  const verdicts = new Map<string, Verdict>()
  const set = (act: string, fields: Partial<Verdict>): void => {
    verdicts.set(act, { ...(verdicts.get(act) ?? undecided), ...fields })
  }
  const said = [...standing(facts, 'ActAccepted'), ...standing(facts, 'ActRejected')].sort(inTime)
  for (const { body } of said)
    set(body.act, { accepted: body.type === 'ActAccepted', rejected: body.type === 'ActRejected' })
  for (const { body } of standing(facts, 'ActCorrected')) set(body.act, correction(verdicts.get(body.act), body))
  for (const act of leanedOn(facts)) set(act, {})
  return verdicts
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

const isAs = (old: ActHeard, kind: string | undefined, fresh: ActHeard): boolean =>
  fresh.act.kind === old.act.kind || fresh.act.kind === kind

/** Evidence that shares more than half of the letters of both. */
const isThere = ({ act: old }: ActHeard, { act: fresh }: ActHeard): boolean => {
  const longer = Math.max(old.evidence.to - old.evidence.from, fresh.evidence.to - fresh.evidence.from)
  return shared(old.evidence, fresh.evidence) * 2 > longer
}

const firstHeard = (facts: Facts, entry: Entry<ActHeard>): string =>
  facts.hearings.get(entry.body.act.id)?.[0]?.recordedAt ?? entry.recordedAt

/** What is heard now at the place of an act that is no longer heard: of its kind, or of the kind that a person set it to. */
export const successorOf = (
  old: ActHeard,
  fresh: readonly Entry<ActHeard>[],
  kind?: string,
): Entry<ActHeard> | undefined => {
  const overlap = (one: Entry<ActHeard>): number => shared(one.body.act.evidence, old.act.evidence)
  return fresh
    .filter((one) => isAs(old, kind, one.body) && isThere(old, one.body))
    .sort((a, b) => overlap(b) - overlap(a) || (a.body.act.id < b.body.act.id ? -1 : 1))[0]
}

/**
 * The act that what people decided on `old` goes to: its successor, but none that was heard already when `old` was: whoever
 * decided on the one had the other before them then.
 */
export const heirOf = (
  facts: Facts,
  old: Entry<ActHeard>,
  current: readonly Entry<ActHeard>[],
  kind?: string,
): Entry<ActHeard> | undefined => {
  const before = firstHeard(facts, old)
  const fresh = current.filter((one) => firstHeard(facts, one) > before)
  return successorOf(old.body, fresh, kind)
}

/** Two verdicts that come upon one act: it is rejected only where both are; what the later act was corrected to holds. */
const joined = (a: Verdict | undefined, b: Verdict): Verdict =>
  a === undefined
    ? b
    : {
        accepted: a.accepted || b.accepted,
        rejected: a.rejected && b.rejected,
        corrected: { ...a.corrected, ...b.corrected },
      }

/** One act of a document as it counts now, with the verdict on it or on the older version that it took the place of. */
export interface Current {
  readonly entry: Entry<ActHeard>
  readonly verdict: Verdict
}

const inOrder = (a: Entry<ActHeard>, b: Entry<ActHeard>): number =>
  a.body.act.evidence.from - b.body.act.evidence.from || (a.body.act.id < b.body.act.id ? -1 : 1)

/**
 * The acts of a document that hold now: what the latest reading heard and what people entered. What people decided on an act
 * that the latest reading no longer hears goes to its successor there, or keeps the act itself where there is none.
 */
export const currentActs = (facts: Facts, verdicts: Verdicts, document: DocumentFacts): readonly Current[] => {
  const entries: Entry<ActHeard>[] = []
  for (const id of document.heard) {
    const entry = facts.acts.get(id)
    if (entry) entries.push(entry)
  }
  const { reread } = document
  const verdictOn = ({ body }: Entry<ActHeard>): Verdict => verdicts.get(body.act.id) ?? undecided
  if (reread === null) return entries.map((entry) => ({ entry, verdict: verdictOn(entry) }))
  const now = new Set(reread.acts)
  const isCurrent = (one: Entry<ActHeard>): boolean => one.origin.by === 'person' || now.has(one.body.act.id)
  const current = entries.filter(isCurrent)
  const inherited = new Map<string, Verdict>()
  const kept: Current[] = []
  for (const old of entries.filter((one) => !isCurrent(one) && verdicts.has(one.body.act.id)).sort(inOrder)) {
    const verdict = verdictOn(old)
    const heir = heirOf(facts, old, current, verdict.corrected.kind)?.body.act.id
    if (heir !== undefined) inherited.set(heir, joined(inherited.get(heir), verdict))
    else if (!verdict.rejected) kept.push({ entry: old, verdict })
  }
  const withVerdict = (entry: Entry<ActHeard>): Current => ({
    entry,
    verdict: verdicts.get(entry.body.act.id) ?? inherited.get(entry.body.act.id) ?? undecided,
  })
  return [...current.map(withVerdict), ...kept]
}
