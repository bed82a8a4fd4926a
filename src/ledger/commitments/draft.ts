import type { KindName } from '../../acts/kinds/index.ts'
import type { Day } from '../../kernel/day.ts'
import { holds } from '../../kernel/span.ts'
import type { Commitment, CommitmentKind, CommitmentState, Due, Move, Thread } from '../commitment.ts'
import type { Telling } from '../telling.ts'
import { passedBy } from './due.ts'
import type { Substance } from './fit.ts'
import type { Showing } from './showing.ts'

/** A commitment while its life is worked out. Nobody but one replay sees it. */
export interface Draft extends Substance {
  readonly id: string
  readonly kind: CommitmentKind
  debtor: readonly string[]
  creditor: readonly string[]
  readonly opened: string
  /** The telling whose words opened it. */
  readonly lead: Telling
  readonly restated: string[]
  readonly since: Day
  topic: string
  terms: readonly string[]
  readonly calls: readonly KindName[]
  readonly words: string
  readonly condition: string | null
  readonly prohibition: boolean
  due: Due | null
  state: CommitmentState
  readonly moves: Move[]
  readonly outranked: Move[]
  list: string | null
  listOpen: boolean
  readonly thread: Thread[]
  /** Tellings that opened it or said it again. */
  readonly tellings: Telling[]
  /** Their documents, once there are many. */
  documents: Set<string> | null
  /** A person ruled on its state. */
  ruled: boolean
  /** Number of the look-up that last found it. */
  seen: number
}

/** States after which the machine proposes nothing more. */
const over: ReadonlySet<CommitmentState> = new Set([
  'met', 'given', 'waived', 'kept', 'broken', 'released', 'carried-out', 'held', 'cancelled', 'withdrawn',
]) // biome-ignore format: a set

export const isOver = ({ state }: Draft): boolean => over.has(state)

/** Accepted, met or at an end: said again, it is a new one. A demand refused or put off and said again is still the same. */
export const isEnded = (draft: Draft): boolean =>
  isOver(draft) ||
  draft.state === 'accepted' ||
  draft.state === 'lapsed' ||
  (draft.kind === 'offer' && draft.state === 'refused')

const isRepeated = ({ moves }: Draft, { state, by }: Move): boolean => {
  const last = moves.at(-1)
  return last?.state === state && by.every((party) => last.by.includes(party))
}

const enter = (draft: Draft, move: Move): void => {
  if (draft.ruled) {
    draft.outranked.push(move)
    return
  }
  if (isRepeated(draft, move)) return
  draft.moves.push(move)
  draft.state = move.state
}

/** A due day may be told only after it has passed. */
const latest = ({ moves }: Draft, day: Day): Day => {
  const last = moves.at(-1)?.day ?? day
  return last > day ? last : day
}

/** Lets a due day pass that lies before `day`. */
export const letPass = (draft: Draft, day: Day): void => {
  if (draft.ruled) return
  const passed = passedBy(draft.kind, draft.state, draft.due, day)
  if (!passed || !draft.due) return
  const why = `it was due ${draft.due.edtf} (${draft.due.why}), and nothing that is known by then settles it`
  enter(draft, {
    state: passed.state,
    on: passed.day,
    day: latest(draft, passed.day),
    by: [],
    cites: [draft.lead.id],
    origin: 'machine',
    why,
  })
}

/** The machine proposes a move that the words of an act show. */
export const propose = (draft: Draft, state: CommitmentState, showing: Showing, why: string): void => {
  letPass(draft, showing.day)
  enter(draft, {
    state,
    on: showing.standing === 'happened' ? showing.when : null,
    day: showing.day,
    by: showing.from,
    cites: showing.cites,
    origin: 'machine',
    why,
  })
}

/** A person's ruling. */
export const rule = (draft: Draft, move: Move): void => {
  letPass(draft, move.day)
  draft.moves.push(move)
  draft.state = move.state
  draft.ruled = true
}

/** Adds a thread, each once. */
export const link = (draft: Draft, relation: Thread['relation'], other: string, why: string): void => {
  if (other === draft.id || draft.thread.some((one) => one.relation === relation && one.other === other)) return
  draft.thread.push({ relation, other, why })
}

/** Words that lie within the demand or promise itself tell what is asked, not what came of it. */
export const isOwnWords = (draft: Draft, { lead }: Showing): boolean =>
  isToldIn(draft, lead.document) &&
  draft.tellings.some(
    ({ id, document, act }) => id === lead.id || (document === lead.document && holds(act.evidence, lead.act.evidence)),
  )

const few = 8

/** Does this document tell of it? */
export const isToldIn = (draft: Draft, document: string): boolean => {
  const { tellings } = draft
  if (tellings.length > few) {
    draft.documents ??= new Set(tellings.map((telling) => telling.document))
    return draft.documents.has(document)
  }
  for (const telling of tellings) if (telling.document === document) return true
  return false
}

export const addTelling = (draft: Draft, telling: Telling): void => {
  draft.tellings.push(telling)
  draft.documents?.add(telling.document)
}

/** Told by no other report than one that told of it too, and without a day of its own. */
export const isSameReport = (draft: Draft, { lead, when, cites }: Showing): boolean =>
  when === null && cites.length === 1 && isToldIn(draft, lead.document)

export const finished = (draft: Draft): Commitment => ({
  id: draft.id,
  kind: draft.kind,
  debtor: draft.debtor,
  creditor: draft.creditor,
  opened: draft.opened,
  restated: draft.restated,
  since: draft.since,
  topic: draft.topic,
  words: draft.words,
  condition: draft.condition,
  prohibition: draft.prohibition,
  due: draft.due,
  state: draft.state,
  moves: draft.moves,
  moved: draft.moves.at(-1)?.day ?? draft.since,
  assessed: draft.moves.length > 1 || draft.moves.some(({ origin }) => origin === 'person'),
  ...(draft.outranked.length > 0 ? { outranked: draft.outranked } : {}),
  list: draft.list,
  listOpen: draft.listOpen,
  thread: draft.thread,
})
