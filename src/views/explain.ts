import { creditDoubts, creditsIn } from '../document/credits.ts'
import { Fault } from '../kernel/fault.ts'
import { type CommitmentState, statesOf } from '../ledger/commitment.ts'
import type { Entry, SourceCard } from '../ledger/entry.ts'
import { comparisonsOf, reasonsFor } from '../ledger/matching/comparisons.ts'
import type { FieldReason, Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'
import { type ActRow, actRow, wordsOf } from './act-row.ts'
import { type Citation, citationOf } from './citation.ts'
import { type CommitmentRow, commitmentRow } from './commitment-row.ts'
import { type Compared, withSources } from './disagreements.ts'
import { explanationTables } from './explain-tables.ts'
import { type Frame, frameOf, stateFor } from './frame.ts'
import type { CaseReader, View } from './view.ts'

/** One report's version of an act. */
export interface TellingRow {
  readonly id: string
  readonly kind: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly when: string | null
  /** Why it is that day: stated or implied, and by what. */
  readonly whenWhy: string | null
  readonly where: string | null
  readonly standing: string
  readonly condition: string | null
  readonly holder: string
  readonly review: string
  readonly origin: string
  readonly rule: string
  readonly doubts: readonly string[]
  readonly source: Citation
}

/** Why a telling was taken for another telling of the same act. */
export interface JoinedRow {
  readonly telling: string
  readonly with: string
  readonly reasons: readonly FieldReason[]
}

export interface ThreadRow {
  readonly relation: string
  readonly other: string
  readonly why: string
  /** What stands there, for people: kind, parties and words. */
  readonly words: string
}

export interface ActExplained extends Frame {
  readonly of: 'act'
  readonly act: ActRow
  readonly tellings: readonly TellingRow[]
  readonly joined: readonly JoinedRow[]
  readonly comparisons: readonly Compared[]
  /** Commitments that it opened, said again or moved. */
  readonly commitments: readonly CommitmentRow[]
}

export interface CommitmentExplained extends Frame {
  readonly of: 'commitment'
  readonly commitment: CommitmentRow
  readonly opened: ActRow | null
  readonly thread: readonly ThreadRow[]
  /** The states of its kind: what a person may rule. */
  readonly states: readonly CommitmentState[]
}

export interface DocumentExplained extends Frame {
  readonly of: 'document'
  readonly id: string
  readonly cards: readonly SourceCard[]
  readonly source: string
  readonly revisedBy: string | null
  readonly words: number
  /** Whose its pictures are, the licences named, and why they are in doubt, where they are. */
  readonly credits: readonly {
    readonly words: string
    readonly licences: readonly string[]
    readonly doubt: string | null
  }[]
  /** The tellings heard in it, in order of the text, each with the act that it tells. */
  readonly acts: readonly (TellingRow & { readonly words: string; readonly tells: string })[]
}

export interface EntryExplained extends Frame {
  readonly of: 'entry'
  readonly entry: Entry
}

export type Explained = ActExplained | CommitmentExplained | DocumentExplained | EntryExplained

const tellingRow = (state: CaseState, telling: Telling): TellingRow => ({
  id: telling.id,
  kind: telling.kind,
  from: telling.from,
  to: telling.to,
  when: telling.when,
  whenWhy: telling.act.when ? `${telling.act.when.basis}: ${telling.act.when.why}` : null,
  where: telling.where,
  standing: telling.standing,
  condition: telling.condition,
  holder: telling.holder,
  review: telling.review,
  origin: telling.origin,
  rule: telling.act.rule,
  doubts: telling.act.doubts.map(({ about, why }) => `${about}: ${why}`),
  source: citationOf(state, telling),
})

const explainAct = (frame: Frame, state: CaseState, one: Occurrence): ActExplained => {
  const own = new Set(one.tellings)
  const touched = state.commitments.filter(
    ({ opened, restated, moves }) =>
      own.has(opened) ||
      restated.some((id) => own.has(id)) ||
      moves.some(({ cites }) => cites.some((id) => own.has(id))),
  )
  return {
    ...frame,
    of: 'act',
    act: actRow(state, one),
    tellings: one.tellings.flatMap((id) => {
      const telling = state.tellings.get(id)
      return telling ? [tellingRow(state, telling)] : []
    }),
    joined: reasonsFor(one, state.tellings),
    comparisons: one.tellings.length > 1 ? withSources(state, comparisonsOf(one, state.tellings)) : [],
    commitments: touched.map((commitment) => commitmentRow(state, commitment, frame.day)),
  }
}

/** What an id of a thread stands for. */
const wordsFor = (state: CaseState, id: string): string => {
  const commitment = state.commitments.find((one) => one.id === id)
  if (commitment) return `${commitment.kind} of ${commitment.debtor.join(', ') || '–'}: ${commitment.words}`
  const act = state.tellings.get(id)
  return act ? `${act.kind} of ${act.from.join(', ') || '–'}: ${act.words.evidence}` : ''
}

const occurrenceWith = (state: CaseState, telling: string): Occurrence | undefined =>
  state.occurrences.find(({ tellings }) => tellings.includes(telling))

const explainCommitment = (frame: Frame, state: CaseState, id: string): CommitmentExplained | null => {
  const one = state.commitments.find((commitment) => commitment.id === id)
  if (!one) return null
  const opened = occurrenceWith(state, one.opened)
  return {
    ...frame,
    of: 'commitment',
    commitment: commitmentRow(state, one, frame.day),
    opened: opened ? actRow(state, opened) : null,
    thread: one.thread.map(({ relation, other, why }) => ({ relation, other, why, words: wordsFor(state, other) })),
    states: statesOf[one.kind],
  }
}

const creditsOf = (kase: CaseReader, id: string): DocumentExplained['credits'] => {
  const { text, zones } = kase.document(id) ?? { text: '', zones: [] }
  return creditsIn(text, zones).map((credit) => ({
    words: text.slice(credit.from, credit.to),
    licences: credit.licences.map(({ name }) => name),
    doubt: creditDoubts(text, [credit])[0]?.why ?? null,
  }))
}

const explainDocument = (frame: Frame, kase: CaseReader, state: CaseState, id: string): DocumentExplained | null => {
  const document = state.documents.get(id)
  if (!document) return null
  const lead = new Map(state.occurrences.flatMap((one) => one.tellings.map((telling) => [telling, one.id] as const)))
  const { cards, source, revisedBy, words, acts } = document
  return {
    ...frame,
    of: 'document',
    id,
    cards,
    source,
    revisedBy,
    words,
    credits: creditsOf(kase, id),
    acts: acts.flatMap((act) => {
      const telling = state.tellings.get(act)
      if (!telling) return []
      return [
        { ...tellingRow(state, telling), words: wordsOf(telling.kind, telling.words), tells: lead.get(act) ?? act },
      ]
    }),
  }
}

const explainEntry = (frame: Frame, kase: CaseReader, id: string): EntryExplained | null => {
  const entry = kase.entriesOn(id).find((one) => one.id === id)
  return entry ? { ...frame, of: 'entry', entry } : null
}

const explanation = (kase: CaseReader, frame: Frame, state: CaseState, id: string): Explained => {
  const occurrence = state.tellings.has(id) ? occurrenceWith(state, id) : undefined
  const found =
    (occurrence && explainAct(frame, state, occurrence)) ??
    explainCommitment(frame, state, id) ??
    explainDocument(frame, kase, state, id) ??
    explainEntry(frame, kase, id)
  if (found) return found
  throw new Fault(
    'unknown-id',
    `${id} is not known as of these days, or was rejected`,
    'leave out --as-of and --known-by',
  )
}

/** Why something stands in the ledger: an act with its tellings, a commitment with its moves, a document, an entry. */
export const explain: View<'explain', Explained> = {
  name: 'explain',
  gloss: 'why something stands in the ledger: an act, a commitment, a document or an entry, by its id',
  takes: ['id'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    return explanation(kase, frameOf(kase, ask, state), state, kase.idOf(ask.id ?? ''))
  },
  table: explanationTables,
}
