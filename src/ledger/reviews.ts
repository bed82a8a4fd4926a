import type { Span } from '../kernel/span.ts'
import { standing } from './decisions.ts'
import type { ActCorrected, ActHeard, Corrections, Entry } from './entry.ts'
import type { DocumentFacts, Facts } from './facts.ts'

/** What people decided about one act. */
export interface Verdict {
  readonly accepted: boolean
  readonly rejected: boolean
  readonly corrected: Partial<Corrections>
}

type Verdicts = ReadonlyMap<string, Verdict>

const undecided: Verdict = { accepted: false, rejected: false, corrected: {} }

/** Verdicts by the act they were given on. Of accepting and rejecting the last holds. */
export const verdictsOf = (facts: Facts): Verdicts => {
  const verdicts = new Map<string, Verdict>()
  const set = (act: string, fields: Partial<Verdict>): void => {
    verdicts.set(act, { ...(verdicts.get(act) ?? undecided), ...fields })
  }
  const said = [...standing(facts, 'ActAccepted'), ...standing(facts, 'ActRejected')].sort((a, b) =>
    `${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? -1 : 1,
  )
  for (const { body } of said)
    set(body.act, { accepted: body.type === 'ActAccepted', rejected: body.type === 'ActRejected' })
  for (const { body } of standing(facts, 'ActCorrected')) set(body.act, correction(verdicts.get(body.act), body))
  return verdicts
}

const correction = (known: Verdict | undefined, body: ActCorrected): Partial<Verdict> => ({
  corrected: { ...known?.corrected, [body.field]: body.value },
})

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/** A newer reading's version of an act: same kind, and evidence that shares more than half of the words of both. */
const succeeds = (old: ActHeard, fresh: ActHeard): boolean => {
  const [a, b] = [old.act.evidence, fresh.act.evidence]
  const longer = Math.max(a.to - a.from, b.to - b.from)
  return old.act.kind === fresh.act.kind && shared(a, b) * 2 > longer
}

/** One act of a document as it counts now, with the verdict on it or on the older version that it took the place of. */
export interface Current {
  readonly entry: Entry<ActHeard>
  readonly verdict: Verdict
}

/** Of what the latest reading heard, the act that took the place of `old`. */
export const successorOf = (old: ActHeard, fresh: readonly Entry<ActHeard>[]): Entry<ActHeard> | undefined =>
  fresh
    .filter((one) => succeeds(old, one.body))
    .sort((a, b) => shared(b.body.act.evidence, old.act.evidence) - shared(a.body.act.evidence, old.act.evidence))[0]

/**
 * The acts of a document that hold now: what the latest reading heard and what people entered. What people decided on an act
 * that the latest reading no longer hears goes to its successor there, or keeps the act itself where there is none.
 */
export const currentActs = (facts: Facts, verdicts: Verdicts, document: DocumentFacts): readonly Current[] => {
  const entries = document.heard.flatMap((id) => facts.acts.get(id) ?? [])
  const now = document.reread && new Set(document.reread.acts)
  const isCurrent = (one: Entry<ActHeard>): boolean =>
    one.origin.by === 'person' || now === null || now.has(one.body.act.id)
  const current = entries.filter(isCurrent)
  const inherited = new Map<string, Verdict>()
  const kept: Current[] = []
  for (const old of entries.filter((one) => !isCurrent(one))) {
    const verdict = verdicts.get(old.body.act.id)
    if (!verdict) continue
    const heir = successorOf(old.body, current)
    if (heir) inherited.set(heir.body.act.id, verdict)
    else if (!verdict.rejected) kept.push({ entry: old, verdict })
  }
  const withVerdict = (entry: Entry<ActHeard>): Current => {
    const id = entry.body.act.id
    return { entry, verdict: verdicts.get(id) ?? inherited.get(id) ?? undecided }
  }
  return [...current.map(withVerdict), ...kept]
}
