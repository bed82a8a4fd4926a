import type { Act } from '../../acts/act.ts'
import type { Family } from '../../acts/kinds/kind.ts'
import { assert } from '../../kernel/assert.ts'
import { type Span, span } from '../../kernel/span.ts'
import { topicNameOf } from '../../ledger/commitments/topics.ts'
import type { CaseState, Telling } from '../../ledger/index.ts'
import { familyOf, wordsOf } from '../../views/act-row.ts'
import { sentenceAround } from '../../views/sentence.ts'
import type { Case } from '../case.ts'
import type { ReviewFilter } from '../review/session.ts'

/** An act that waits for review, with what a person sees of it. Parties, `when` and the others as corrected so far. */
export interface ReviewRow {
  readonly act: {
    readonly id: string
    readonly kind: Telling['kind']
    readonly family: Family
    readonly from: readonly string[]
    readonly to: readonly string[]
    readonly standing: Telling['standing']
    readonly when: string | null
    readonly due: string | null
    readonly where: string | null
    readonly condition: string | null
    readonly holder: string
    readonly topic: string
    readonly words: string
  }
  readonly document: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  /** The sentence around its words; `lit` and `condition` are places in it. */
  readonly sentence: string
  readonly lit: Span
  readonly condition: Span | null
  readonly doubts: readonly string[]
  /** Version of the case that this row shows. */
  readonly seen: number
}

export interface ReviewPage {
  readonly rows: readonly ReviewRow[]
  readonly total: number
  readonly offset: number
}

export interface ReviewAsk extends ReviewFilter {
  readonly limit?: number
  readonly offset?: number
}

/** Rows shown unless told otherwise. */
const usualLimit = 50

/** Whether an act has doubts: of a large case that is fetched act by act, so it is kept as long as the act. */
const doubtful = new WeakMap<Act, boolean>()
const isDoubtful = ({ act }: Telling): boolean => {
  const known = doubtful.get(act) ?? act.doubts.length > 0
  doubtful.set(act, known)
  return known
}

const queues = new WeakMap<CaseState, readonly Telling[]>()

/** All acts that wait: what the text leaves open first, then report by report; as `queueOf` has it. */
const queueIn = (state: CaseState): readonly Telling[] => {
  const known = queues.get(state)
  if (known) return known
  const inText = [...state.tellings.values()]
    .filter(({ review }) => review === 'proposed')
    .sort((a, b) =>
      a.document < b.document ? -1 : a.document > b.document ? 1 : a.at - b.at || (a.id < b.id ? -1 : 1),
    )
  const queue = [...inText.filter(isDoubtful), ...inText.filter((one) => !isDoubtful(one))]
  queues.set(state, queue)
  return queue
}

const fits = ({ kind, from, to, document }: Telling, asked: ReviewFilter): boolean =>
  (asked.kind === undefined || kind === asked.kind) &&
  (asked.party === undefined || from.includes(asked.party) || to.includes(asked.party)) &&
  (asked.document === undefined || document === asked.document)

interface Sifted {
  readonly asked: string
  readonly queue: readonly Telling[]
}

const sifted = new WeakMap<readonly Telling[], Sifted>()

/** The part of a queue that is asked for; the last one stays at hand for its next pages. */
const queueFor = (state: CaseState, filter: ReviewFilter): readonly Telling[] => {
  const all = queueIn(state)
  const { kind, party, document } = filter
  if (kind === undefined && party === undefined && document === undefined) return all
  const asked = JSON.stringify([kind, party, document])
  const known = sifted.get(all)
  if (known?.asked === asked) return known.queue
  const queue = all.filter((one) => fits(one, filter))
  sifted.set(all, { asked, queue })
  return queue
}

const within = (outer: Span, inner: Span | null): Span | null =>
  inner && inner.from >= outer.from && inner.to <= outer.to
    ? span(inner.from - outer.from, inner.to - outer.from)
    : null

type TextOf = (document: string) => string | undefined

/** Texts of reports, each fetched once. */
const textsOf = (kase: Case): TextOf => {
  const texts = new Map<string, string | undefined>()
  return (document) => {
    if (!texts.has(document)) texts.set(document, kase.document(document)?.text)
    return texts.get(document)
  }
}

const rowOf = (textOf: TextOf, state: CaseState, telling: Telling, seen: number): ReviewRow => {
  const { id, kind, from, to, standing, when, due, where, condition, holder, topic, words, act } = telling
  const document = state.documents.get(telling.document)
  const text = textOf(telling.document)
  assert(document && text !== undefined, `no document ${telling.document}`)
  const around = sentenceAround(text, act.evidence)
  const [{ title = null, publisher = null } = {}] = document.cards
  return {
    act: {
      id, kind, family: familyOf(kind), from, to, standing, when, due, where, condition, holder,
      topic: topicNameOf(state.topicNames, topic),
      words: wordsOf(kind, words),
    },
    document: document.id,
    title,
    publisher,
    published: document.published,
    sentence: text.slice(around.from, around.to),
    lit: within(around, act.evidence) ?? span(0, 0),
    condition: within(around, act.condition),
    doubts: act.doubts.map(({ why }) => why),
    seen,
  } // biome-ignore format: a row
}

/** The acts that wait for review, in the order in which they are shown. */
export const reviewPage = (kase: Case, { limit = usualLimit, offset = 0, ...asked }: ReviewAsk): ReviewPage => {
  const seen = kase.store.length()
  const state = kase.state({})
  const queue = queueFor(state, asked)
  const text = textsOf(kase)
  const rows = queue.slice(offset, offset + limit).map((one) => rowOf(text, state, one, seen))
  return { rows, total: queue.length, offset }
}
