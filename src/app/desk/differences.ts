import { Fault } from '../../kernel/fault.ts'
import type { Span } from '../../kernel/span.ts'
import { type Anchor, anchorIn } from '../../ledger/index.ts'
import type { Case } from '../case.ts'
import { type Part, partsOf } from './diff.ts'

/** What became of words that an act of the older text rests on, or quotes. */
export interface Fate {
  readonly act: string
  readonly words: string
  readonly fate: Anchor['as']
  /** Where they stand in the newer text: one place, several, or none. */
  readonly at: readonly number[]
}

export interface Differences {
  readonly before: string
  readonly after: string
  readonly parts: readonly Part[]
  readonly quotes: readonly Fate[]
}

const textOf = (kase: Case, id: string): string => {
  const text = kase.document(id)?.text
  if (text === undefined)
    throw new Fault('unknown-id', `no report ${id} in this case`, 'ids of reports are shown by: sources')
  return text
}

const placesOf = (anchor: Anchor): readonly number[] => {
  if (anchor.as === 'found') return [anchor.at]
  return anchor.as === 'ambiguous' ? anchor.places : []
}

/** All acts heard in a report, also where a newer text has taken its place. */
const actsIn = (kase: Case, document: string) => {
  const { acts, documents } = kase.store.facts()
  const { heard = [], reread } = documents.get(document) ?? {}
  return (reread?.acts ?? heard)
    .flatMap((id) => acts.get(id)?.body.act ?? [])
    .sort((a, b) => a.evidence.from - b.evidence.from || (a.id < b.id ? -1 : 1))
}

/** A report and another text of it, side by side. Throws `Fault('unknown-id')`. */
export const differencesOf = (kase: Case, given: string, other: string): Differences => {
  const [before, after] = [kase.idOf(given), kase.idOf(other)]
  const [old, text] = [textOf(kase, before), textOf(kase, after)]
  const fate = (act: string, { from, to }: Span): Fate => {
    const anchor = anchorIn(text, old, from, to)
    return { act, words: old.slice(from, to), fate: anchor.as, at: placesOf(anchor) }
  }
  const quotes = actsIn(kase, before).flatMap(({ id, evidence, quotes: quoted }) => [
    fate(id, evidence),
    ...quoted.map((quote) => fate(id, quote)),
  ])
  return { before, after, parts: partsOf(old, text), quotes }
}
