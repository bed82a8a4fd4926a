import { type Span, span } from '../../kernel/span.ts'
import type { Decision, DocumentState, Telling } from '../../ledger/index.ts'
import { sentenceAround } from '../../views/sentence.ts'
import type { Case } from '../case.ts'
import { correction, undo } from '../decisions.ts'

/** Which proposals to look at; all where nothing is given. */
export interface ReviewFilter {
  readonly kind?: string
  /** Code of a party that acts or is addressed. */
  readonly party?: string
  readonly document?: string
}

/** One act that waits for a person's word. */
export interface Proposal {
  readonly telling: Telling
  readonly document: DocumentState
  /** The sentence of the report around the act's words, and where they stand in it. */
  readonly sentence: string
  readonly lit: Span
  /** The condition in the sentence, where it stands in it. */
  readonly condition: Span | null
}

/** Where a review stands: the place of the proposal before us, of how many, and how many were decided. */
export interface Position {
  readonly at: number
  readonly of: number
  readonly decided: number
}

const fits = ({ kind, from, to, document, review }: Telling, filter: ReviewFilter): boolean =>
  review === 'proposed' &&
  (filter.kind === undefined || kind === filter.kind) &&
  (filter.party === undefined || from.includes(filter.party) || to.includes(filter.party)) &&
  (filter.document === undefined || document === filter.document)

/** What the text leaves open comes first, then report by report in order of the text. */
const inTurn = (a: Telling, b: Telling): number =>
  Number(b.act.doubts.length > 0) - Number(a.act.doubts.length > 0) ||
  (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
  a.at - b.at ||
  (a.id < b.id ? -1 : 1)

/** Ids of the acts that wait for review, in the order in which they are shown. */
export const queueOf = (kase: Case, filter: ReviewFilter = {}): readonly string[] =>
  [...kase.state({}).tellings.values()]
    .filter((telling) => fits(telling, filter))
    .sort(inTurn)
    .map(({ id }) => id)

const within = (outer: Span, inner: Span | null): Span | null =>
  inner && inner.from >= outer.from && inner.to <= outer.to
    ? span(inner.from - outer.from, inner.to - outer.from)
    : null

/** The proposal with this id as the case has it now; null where it is gone. */
const proposalOf = (kase: Case, id: string): Proposal | null => {
  const state = kase.state({})
  const telling = state.tellings.get(id)
  const document = telling && state.documents.get(telling.document)
  const text = telling && kase.document(telling.document)?.text
  if (!telling || !document || text === undefined) return null
  const { evidence, condition } = telling.act
  const around = sentenceAround(text, evidence)
  const lit = within(around, evidence) ?? span(0, 0)
  return { telling, document, sentence: text.slice(around.from, around.to), lit, condition: within(around, condition) }
}

/**
 * A review of what the reader proposes: one act before us at a time. Every decision is appended to the ledger at once; `undo`
 * takes back the last one made here, again and again. Decisions go through `Case.decide`, which checks them.
 */
export interface Review {
  readonly proposal: () => Proposal | null
  readonly position: () => Position
  readonly accept: () => void
  readonly reject: (why?: string) => void
  /** Corrects a field and stays: several may be corrected. Throws `Fault('bad-decision')` where the value does not fit. */
  readonly correct: (field: string, typed: string) => void
  readonly next: () => void
  readonly previous: () => void
  /** Takes back the last decision of this review and goes to its act; false where none is left. */
  readonly undo: () => boolean
}

export const reviewOf = (kase: Case, person: string, filter: ReviewFilter = {}): Review => {
  const queue = queueOf(kase, filter)
  const made: { readonly act: string; readonly entry: string }[] = []
  let at = 0
  const move = (steps: number): void => {
    at = Math.max(0, Math.min(queue.length, at + steps))
  }
  const decide = (decisionOn: (act: string) => Decision): void => {
    const act = queue[at]
    if (act === undefined) return
    made.push({ act, entry: kase.decide(decisionOn(act), person).id })
  }
  return {
    proposal: () => {
      const id = queue[at]
      return id === undefined ? null : proposalOf(kase, id)
    },
    position: () => ({
      at: Math.min(at + 1, queue.length),
      of: queue.length,
      decided: new Set(made.map(({ act }) => act)).size,
    }),
    accept: () => {
      decide((act) => ({ type: 'ActAccepted', act }))
      move(1)
    },
    reject: (why) => {
      decide((act) => ({ type: 'ActRejected', act, ...(why ? { why } : {}) }))
      move(1)
    },
    correct: (field, typed) => decide((act) => correction(act, field, typed)),
    next: () => move(1),
    previous: () => move(-1),
    undo: () => {
      const last = made.at(-1)
      if (!last) return false
      undo(kase, person, last.entry)
      made.pop()
      at = Math.max(0, queue.indexOf(last.act))
      return true
    },
  }
}
