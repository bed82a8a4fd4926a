import type { Silence } from '../../acts/act.ts'
import type { Family } from '../../acts/kinds/kind.ts'
import type { Zone } from '../../document/document.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Span } from '../../kernel/span.ts'
import type { CaseState, Clocks, Occurrence, SourceCard, Telling } from '../../ledger/index.ts'
import { familyOf, wordsOf } from '../../views/act-row.ts'
import type { Case } from '../case.ts'
import { type FieldSpan, fieldsOf, spanOf } from './field-spans.ts'
import { occurrenceIndex } from './occurrence-index.ts'
import type { Silences } from './silent.ts'

/** An act as it stands in the text of its report. */
export interface ActInText {
  readonly id: string
  readonly kind: Telling['kind']
  readonly family: Family
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly standing: Telling['standing']
  readonly review: Telling['review']
  readonly words: string
  readonly evidence: Span
  readonly fields: readonly FieldSpan[]
  /** Id of the act that it tells, which is that of its lead telling. */
  readonly occurrence: string
  readonly doubts: readonly string[]
}

/** A report with all that was heard in it. Places are in UTF-16 code units of `text`. */
export interface DocumentPage {
  readonly id: string
  readonly cards: readonly SourceCard[]
  readonly published: string | null
  /** Id of the document whose group it counts with as one source. */
  readonly source: string
  readonly revisedBy: string | null
  readonly revises: readonly string[]
  readonly text: string
  readonly zones: readonly Zone[]
  readonly acts: readonly ActInText[]
  readonly silent: readonly Silence[]
}

const actInText = (telling: Telling, occurrences: ReadonlyMap<string, Occurrence>): ActInText => {
  const { id, kind, from, to, standing, review, words, act } = telling
  return {
    id, kind, family: familyOf(kind), from, to, standing, review,
    words: wordsOf(kind, words),
    evidence: spanOf(act.evidence),
    fields: fieldsOf(act),
    occurrence: occurrences.get(id)?.id ?? id,
    doubts: act.doubts.map(({ why }) => why),
  } // biome-ignore format: a row
}

const actsIn = (state: CaseState, ids: readonly string[]): readonly ActInText[] => {
  const occurrences = occurrenceIndex(state)
  return ids
    .flatMap((id) => state.tellings.get(id) ?? [])
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((telling) => actInText(telling, occurrences))
}

/** Sentences of a report that gave no act, each with its reason. Throws `Fault('unknown-id')`. */
export const silentIn = (kase: Case, given: string, silences: Silences): readonly Silence[] => {
  const id = kase.idOf(given)
  const cards = kase.state({}).documents.get(id)?.cards
  const added = kase.document(id)
  if (!cards || !added) throw unknown(id)
  return silences(added, cards)
}

const unknown = (id: string): Fault =>
  new Fault('unknown-id', `no report ${id} is known then`, 'ids of reports are shown by: sources')

/** A report as the desk shows it; without its silences where it is not said how to find them. Throws `Fault('unknown-id')` where it is not known by these clocks. */
export const documentPage = (kase: Case, given: string, clocks: Clocks, silences: Silences | null): DocumentPage => {
  const id = kase.idOf(given)
  const state = kase.state(clocks)
  const known = state.documents.get(id)
  const added = kase.document(id)
  if (!known || !added) throw unknown(id)
  const { cards, published, source, revisedBy, acts } = known
  return {
    id,
    cards,
    published,
    source,
    revisedBy,
    revises: [...state.documents.values()].flatMap((one) => (one.revisedBy === id ? [one.id] : [])),
    text: added.text,
    zones: added.zones,
    acts: actsIn(state, acts),
    silent: silences ? silences(added, cards) : [],
  }
}
