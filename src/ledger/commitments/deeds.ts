import type { KindName } from '../../acts/kinds/index.ts'
import type { CommitmentState } from '../commitment.ts'
import { alike, type Book, standingOn } from './book.ts'
import { type Draft, isOwnWords, link, propose } from './draft.ts'
import { type Fit, fitOf, meets, within } from './fit.ts'
import type { Showing } from './showing.ts'

const yielding: ReadonlySet<KindName> = new Set(['concession', 'cooperation', 'aid'])
const harming: ReadonlySet<KindName> = new Set(['sanction', 'force', 'attack', 'coercion'])
/** Harm that may carry out a threat whose own words name none, once its condition is met. */
const striking: ReadonlySet<KindName> = new Set(['sanction', 'attack', 'coercion'])

const fitting = (draft: Draft, showing: Showing): Fit | null =>
  isOwnWords(draft, showing) ? null : fitOf(draft, showing, [...draft.debtor, ...draft.creditor])

/** A deed of the kind that was promised or threatened, done to a party that its words name. */
const isCalled = (draft: Draft, { kind, to }: Showing): boolean =>
  draft.calls.includes(kind) && to.length > 0 && (meets(to, draft.parties) || meets(to, draft.creditor))

/** Who did what was asked: a demand is met. A prohibition never is; it only holds so far. */
const meetDemands = (book: Book, showing: Showing): void => {
  for (const draft of alike(book, 'demand', 'debtor', showing.from, showing)) {
    const fit = draft.prohibition || meets(showing.from, draft.creditor) ? null : fitting(draft, showing)
    if (fit?.grade !== 'close') continue
    const all = within(draft.debtor, showing.from)
    const missing = draft.debtor.filter((party) => !showing.from.includes(party))
    const rest = all ? '' : `; nothing is told of ${missing.join(', ')}`
    propose(draft, all ? 'met' : 'partly', showing, `${showing.from.join(', ')} did what fits it: ${fit.why}${rest}`)
    link(draft, 'answers', showing.occurrence.id, fit.why)
  }
}

const outcome = (draft: Draft, { from }: Showing): CommitmentState => (within(draft.debtor, from) ? 'kept' : 'partly')

const keepable: ReadonlySet<CommitmentState> = new Set(['due', 'conditional', 'partly', 'expired'])

const why = (draft: Draft, showing: Showing, fit: Fit | null): string =>
  fit?.why ??
  `a deed of the kind that was ${draft.kind === 'threat' ? 'threatened' : 'promised'}, to ${showing.to.join(', ')}`

const keep = (draft: Draft, showing: Showing): void => {
  const fit = fitting(draft, showing)
  const close = fit?.grade === 'close' ? fit : null
  if (!keepable.has(draft.state) || (!close && !isCalled(draft, showing)) || isOwnWords(draft, showing)) return
  if (draft.prohibition) {
    if (!draft.calls.includes(showing.kind)) return
    propose(
      draft,
      'broken',
      showing,
      `${showing.from.join(', ')} did what was not to be done: ${why(draft, showing, close)}`,
    )
  } else if (yielding.has(showing.kind) || draft.calls.includes(showing.kind)) {
    propose(draft, outcome(draft, showing), showing, `${showing.from.join(', ')} did it: ${why(draft, showing, close)}`)
  } else return
  link(draft, 'answers', showing.occurrence.id, why(draft, showing, close))
}

/** Promises that a deed may concern: those that share its words, and those by the same party to do such a thing. */
const promises = (book: Book, showing: Showing): readonly Draft[] => [
  ...(['pledge', 'term'] as const).flatMap((kind) => alike(book, kind, 'debtor', showing.from, showing)),
  ...standingOn(book, 'pledge', 'debtor', showing.from).filter((draft) => isCalled(draft, showing)),
]

const harms = (draft: Draft, showing: Showing): string | null => {
  const { kind, to } = showing
  if (to.length > 0 && draft.creditor.length > 0 && !meets(to, draft.creditor)) return null
  const fit = fitting(draft, showing)
  if (fit?.grade === 'close' || (fit && to.length > 0)) return fit.why
  if (to.length === 0 || draft.creditor.length === 0 || isOwnWords(draft, showing)) return null
  if (draft.calls.includes(kind)) return `such a deed was threatened (${kind})`
  const met = draft.state === 'condition-met' && striking.has(kind)
  return met ? 'its condition was met before, and the deed harms the one who was threatened' : null
}

/** A threat made good by who uttered it. */
const carryOut = (book: Book, showing: Showing): void => {
  for (const draft of standingOn(book, 'threat', 'debtor', showing.from)) {
    const found = harms(draft, showing)
    if (found === null) continue
    propose(draft, 'carried-out', showing, `${showing.from.join(', ')} carried it out: ${found}`)
    link(draft, 'carries-out', showing.occurrence.id, found)
  }
}

/** What a deed does to what was demanded, promised and threatened. */
export const deed = (book: Book, showing: Showing): void => {
  if (yielding.has(showing.kind)) meetDemands(book, showing)
  for (const draft of new Set(promises(book, showing))) keep(draft, showing)
  if (harming.has(showing.kind)) carryOut(book, showing)
}
