import type { KindName } from '../../acts/kinds/index.ts'
import type { CommitmentState } from '../commitment.ts'
import { type Asked, alike, type Book, calling, provokedBy } from './book.ts'
import { type Draft, isOwnWords, link, propose } from './draft.ts'
import { fitOf, meets, whyFit, within } from './fit.ts'
import type { Showing } from './showing.ts'

const yielding: ReadonlySet<KindName> = new Set(['concession', 'cooperation', 'aid'])
const harming: ReadonlySet<KindName> = new Set(['sanction', 'force', 'attack', 'coercion'])
/** Harm that may carry out a threat whose own words name none, once its condition is met. */
const striking: ReadonlySet<KindName> = new Set(['sanction', 'attack', 'coercion'])

/** A deed of the kind that was promised or threatened, done to a party that its words name. */
const isCalled = (draft: Draft, { kind, to }: Showing): boolean =>
  draft.calls.includes(kind) && (meets(to, draft.parties) || meets(to, draft.creditor))

const doneBy = ({ from }: Showing, others: readonly string[]): Asked => ({ side: 'debtor', parties: from, others })

const isClose = (draft: Draft, showing: Showing): boolean => fitOf(draft, showing, draft)?.grade === 'close'

/** Who did what was asked: a demand is met. A prohibition never is; it only holds so far. */
const meetDemands = (book: Book, showing: Showing): void => {
  const { from } = showing
  const meant = (draft: Draft): boolean =>
    !draft.prohibition && !meets(from, draft.creditor) && isClose(draft, showing) && !isOwnWords(draft, showing)
  for (const draft of alike(book, 'demand', doneBy(showing, []), showing, meant)) {
    const why = whyFit(draft, showing, draft)
    const missing = draft.debtor.filter((party) => !from.includes(party))
    const rest = missing.length === 0 ? '' : `; nothing is told of ${missing.join(', ')}`
    propose(
      draft,
      missing.length === 0 ? 'met' : 'partly',
      showing,
      `${from.join(', ')} did what fits it: ${why}${rest}`,
    )
    link(draft, 'answers', showing.occurrence.id, why)
  }
}

const keepable: ReadonlySet<CommitmentState> = new Set(['due', 'conditional', 'partly', 'expired'])

/** Kept by a deed that fits; where it forbids, broken by the very deed that it names. Null where the deed is no matter of it. */
const outcome = (draft: Draft, { kind, from }: Showing): CommitmentState | null => {
  if (draft.prohibition) return draft.calls.includes(kind) ? 'broken' : null
  if (!yielding.has(kind) && !draft.calls.includes(kind)) return null
  return within(draft.debtor, from) ? 'kept' : 'partly'
}

const whyDone = (draft: Draft, showing: Showing): string =>
  whyFit(draft, showing, draft) ||
  `a deed of the kind that its words name (${showing.kind}), to ${showing.to.join(', ')}`

const keep = (draft: Draft, showing: Showing): void => {
  const state = outcome(draft, showing)
  if (state === null) return
  const why = whyDone(draft, showing)
  const did = state === 'broken' ? 'did what was not to be done' : 'did it'
  propose(draft, state, showing, `${showing.from.join(', ')} ${did}: ${why}`)
  link(draft, 'answers', showing.occurrence.id, why)
}

/** Promises that a deed may concern: those that share its words, and those by the same party to do such a thing. */
const keepPromises = (book: Book, showing: Showing): void => {
  const { kind } = showing
  const asked = doneBy(showing, [])
  const meant = (draft: Draft): boolean =>
    keepable.has(draft.state) && (isCalled(draft, showing) || isClose(draft, showing)) && !isOwnWords(draft, showing)
  for (const one of ['pledge', 'term'] as const) {
    const found = new Set([...alike(book, one, asked, showing, meant), ...calling(book, one, asked, kind, meant)])
    for (const draft of found) keep(draft, showing)
  }
}

/** Done to the one who was threatened, as far as both are told. */
const strikes = (draft: Draft, { to }: Showing): boolean =>
  to.length === 0 || draft.creditor.length === 0 || meets(to, draft.creditor)

const carriesOut = (draft: Draft, showing: Showing): string | null => {
  const { kind, to } = showing
  const fit = fitOf(draft, showing, draft)
  if (fit?.grade === 'close' || (fit && to.length > 0)) return whyFit(draft, showing, draft)
  if (to.length === 0 || draft.creditor.length === 0) return null
  if (draft.calls.includes(kind)) return `such a deed was threatened (${kind})`
  const met = draft.state === 'condition-met' && striking.has(kind)
  return met ? 'its condition was met before, and the deed harms the one who was threatened' : null
}

/** A threat made good by who uttered it. */
const carryOut = (book: Book, showing: Showing): void => {
  const { from, kind } = showing
  const asked = doneBy(showing, showing.to)
  const meant = (draft: Draft): boolean => strikes(draft, showing) && !isOwnWords(draft, showing)
  const found = new Set([
    ...alike(book, 'threat', asked, showing, meant),
    ...calling(book, 'threat', asked, kind, meant),
    ...provokedBy(book, from).filter(meant),
  ])
  for (const draft of found) {
    const why = carriesOut(draft, showing)
    if (why === null) continue
    propose(draft, 'carried-out', showing, `${from.join(', ')} carried it out: ${why}`)
    link(draft, 'carries-out', showing.occurrence.id, why)
  }
}

/** What a deed does to what was demanded, promised and threatened. */
export const deed = (book: Book, showing: Showing): void => {
  if (yielding.has(showing.kind)) meetDemands(book, showing)
  keepPromises(book, showing)
  if (harming.has(showing.kind)) carryOut(book, showing)
}
