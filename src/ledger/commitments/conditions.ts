import type { KindName } from '../../acts/kinds/index.ts'
import { kindNamed } from '../../acts/kinds/index.ts'
import type { CommitmentKind, CommitmentState } from '../commitment.ts'
import { type Book, file, waitingFor } from './book.ts'
import { type Draft, isOwnWords, link, propose } from './draft.ts'
import { conditionParties } from './open.ts'
import type { Showing } from './showing.ts'

const words: ReadonlySet<KindName> = new Set(['reply', 'acceptance', 'refusal', 'agreement'])

/** What is done can meet a condition: deeds, meetings, answers and agreements; not what is only said about them. */
const canMeet = (kind: KindName): boolean =>
  words.has(kind) || kind === 'meeting' || kindNamed.get(kind)?.family === 'deeds'

const becomes: Readonly<
  Partial<Record<CommitmentKind, { readonly from: CommitmentState; readonly to: CommitmentState }>>
> = {
  reply: { from: 'conditional', to: 'owed' },
  pledge: { from: 'conditional', to: 'due' },
  term: { from: 'conditional', to: 'due' },
  meeting: { from: 'conditional', to: 'due' },
  threat: { from: 'standing', to: 'condition-met' },
}

const everybody = ({ from, to, parties }: Showing): readonly string[] => [...from, ...to, ...parties]

/** Done by the party that the condition names first, and with every other that it names. */
const byNamed = (draft: Draft, showing: Showing): boolean => {
  const named = conditionParties(draft)
  const all = everybody(showing)
  const [first] = named
  const isActor = first !== undefined && showing.from.includes(first)
  // "Once Moscow has studied the American paper": of an answer the receiver may come first.
  return (isActor || (showing.kind === 'reply' && named.length > 1)) && named.every((party) => all.includes(party))
}

const sharedWords = ({ lead }: Draft, { terms }: Showing): readonly string[] =>
  lead.content.conditionTerms.filter((term) => terms.includes(term))

const whyMet = (draft: Draft, showing: Showing, settled: readonly Draft[]): string | null => {
  const { conditionTerms, conditionCalls = [] } = draft.lead.content
  const shared = sharedWords(draft, showing)
  if (shared.length > 1 && shared.length * 2 >= conditionTerms.length) return `same words (${shared.join(', ')})`
  if (!conditionCalls.includes(showing.kind)) return null
  if (showing.kind !== 'reply') return `the condition speaks of such an act (${showing.kind}) by the same parties`
  // A bare answer, good or bad, is nothing that anybody threatens about; and it must be one that was owed.
  return draft.kind === 'threat' || settled.length === 0
    ? null
    : 'it hangs on an answer between these parties, which was given'
}

/** Conditions that an act meets. `settled` are the owed answers that the same act gave. */
export const meetConditions = (book: Book, showing: Showing, settled: readonly Draft[]): void => {
  if (!canMeet(showing.kind)) return
  const { from, to, kind, terms } = showing
  for (const draft of waitingFor(book, [...from, ...to], kind, terms)) {
    const change = becomes[draft.kind]
    if (!change || draft.state !== change.from || isOwnWords(draft, showing) || !byNamed(draft, showing)) continue
    const why = whyMet(draft, showing, settled)
    if (why === null) continue
    if (change.to === 'condition-met') for (const party of draft.debtor) file(book.provoked, party, draft)
    propose(draft, change.to, showing, `its condition “${draft.condition ?? ''}” is met: ${why}`)
    link(draft, 'meets-condition-of', showing.occurrence.id, why)
    for (const one of settled) {
      link(draft, 'meets-condition-of', one.id, why)
      link(one, 'meets-condition-of', draft.id, why)
    }
  }
}
