import type { Day } from '../kernel/day.ts'

/** What can be owed, by the act that opens it. */
export const commitmentKinds = ['demand', 'reply', 'offer', 'pledge', 'term', 'threat', 'meeting'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/**
 * States of a commitment after Singh's C(debtor, creditor, antecedent, consequent), by kind. The first is the one it opens in
 * without a condition; `not-assessed` is no state but the absence of a finding: what a person or a citing act did not settle.
 */
export const statesOf = {
  demand: ['open', 'accepted', 'partly', 'countered', 'deferred', 'refused', 'withdrawn', 'met', 'held-so-far'],
  reply: ['owed', 'given', 'late', 'waived', 'conditional'],
  offer: ['open', 'accepted', 'refused', 'withdrawn', 'lapsed'],
  pledge: ['due', 'conditional', 'kept', 'partly', 'broken', 'released', 'expired', 'held-so-far'],
  term: ['due', 'conditional', 'kept', 'partly', 'broken', 'released', 'expired', 'held-so-far'],
  threat: ['standing', 'condition-met', 'carried-out', 'withdrawn', 'lapsed'],
  meeting: ['planned', 'conditional', 'due', 'held', 'cancelled', 'lapsed'],
} as const satisfies Readonly<Record<CommitmentKind, readonly string[]>>
export type CommitmentState = (typeof statesOf)[CommitmentKind][number]

/** States in which nothing more is expected. */
export const closedStates: ReadonlySet<CommitmentState> = new Set([
  'accepted', 'refused', 'withdrawn', 'met', 'given', 'waived', 'lapsed', 'kept', 'broken', 'released', 'expired',
  'carried-out', 'held', 'cancelled',
]) // biome-ignore format: a set

/** A day by which something is owed, and where that comes from. */
export interface Due {
  readonly edtf: string
  readonly basis: 'stated' | 'derived' | 'person'
  readonly why: string
}

/** One change in the life of a commitment. `cites` are ids of acts (tellings) whose words show it. */
export interface Move {
  readonly state: CommitmentState
  /** EDTF, as exact as told; null where no day is known. */
  readonly on: string | null
  /** Day that the move counts from: the end of `on`, else the day of publication. */
  readonly day: Day
  /** Who made the move: party codes ("refused by whom"). */
  readonly by: readonly string[]
  readonly cites: readonly string[]
  /** Proposed by the machine, or ruled by a person. */
  readonly origin: 'machine' | 'person'
  /** One sentence for people. */
  readonly why: string
}

/** What a person may rule on a commitment; each part is optional. */
export interface Ruling {
  readonly state?: CommitmentState
  /** Day in the world from which the ruling holds (EDTF day). */
  readonly on?: Day
  /** EDTF; null takes a due date away. */
  readonly due?: string | null
  readonly cites?: readonly string[]
  readonly why?: string
}

/** One of several things asked in one breath, each with its own answer. */
export interface Point {
  /** Id of the commitment that is this point. */
  readonly commitment: string
  readonly words: string
}

/** A demand, owed reply, offer, pledge, agreed term, threat or planned meeting with its life, from opening to closing. */
export interface Commitment {
  /** From the id of the occurrence that opened it; see `commitmentId`. */
  readonly id: string
  readonly kind: CommitmentKind
  /** Who owes or is asked; for a threat, whom it binds (the one who threatens). */
  readonly debtor: readonly string[]
  readonly creditor: readonly string[]
  /** Occurrence that opened it, and those that said the same again. */
  readonly opened: string
  readonly restated: readonly string[]
  readonly since: Day
  readonly topic: string
  /** Words of what is owed, from the lead telling. */
  readonly words: string
  readonly condition: string | null
  /** A prohibition ("not be admitted") is never kept for good. */
  readonly prohibition: boolean
  readonly due: Due | null
  readonly state: CommitmentState
  /** From opening to the latest; never empty. The last gives the state. */
  readonly moves: readonly Move[]
  /** Day that the last move counts from. */
  readonly moved: Day
  /** Beyond its opening, did an act move it, or a person rule on it? */
  readonly assessed: boolean
  /** What the machine would have proposed after a person had ruled: shown, never counted. Left out where there is none. */
  readonly outranked?: readonly Move[]
  /** Other points of the same list, this one included; empty where it stands alone. `listOpen` where the report says that there may be more. */
  readonly list: string | null
  readonly listOpen: boolean
  /** The commitments it answers or hangs on: demand → counter-demand, condition → event. */
  readonly thread: readonly Thread[]
}

export interface Thread {
  readonly relation: 'answers' | 'counters' | 'meets-condition-of' | 'carries-out' | 'part-of'
  /** Id of an occurrence or a commitment. */
  readonly other: string
  readonly why: string
}
