import type { KindName } from '../../acts/kinds/index.ts'
import type { CommitmentKind, CommitmentState } from '../commitment.ts'
import { alike, type Book } from './book.ts'
import { type Draft, propose } from './draft.ts'
import { fitOf, meets } from './fit.ts'
import type { Showing } from './showing.ts'

const opens: Readonly<Partial<Record<KindName, readonly CommitmentKind[]>>> = {
  demand: ['demand', 'reply'],
  offer: ['offer'],
  pledge: ['pledge', 'term', 'reply', 'meeting'],
  agreement: ['term', 'meeting'],
  threat: ['threat'],
  reply: ['reply'],
}

/** Who may take it back: who asks, offers, threatens or has promised. */
const owner = ({ kind, debtor, creditor }: Draft): readonly string[] => (kind === 'demand' ? creditor : debtor)

/** Taken back before it was due it is released; once due it is broken (after Singh). */
const afterwards = (draft: Draft, showing: Showing): CommitmentState | null => {
  if (draft.kind === 'demand' || draft.kind === 'offer' || draft.kind === 'threat') return 'withdrawn'
  if (draft.kind === 'reply') return showing.kind === 'demand' && showing.standing !== 'happened' ? 'waived' : null
  if (showing.standing !== 'cancelled') return null
  if (draft.kind === 'meeting') return 'cancelled'
  return draft.state === 'conditional' ? 'released' : 'broken'
}

const same = ({ opened, restated }: Draft, { occurrence }: Showing): boolean =>
  opened === occurrence.id || restated.includes(occurrence.id)

const isMeant = (draft: Draft, showing: Showing): boolean =>
  same(draft, showing) || fitOf(draft, showing, draft)?.grade === 'close'

const isBy = (draft: Draft, { from, kind }: Showing): boolean =>
  meets(from, draft.kind === 'reply' && kind === 'demand' ? draft.creditor : owner(draft))

/** Its own party calls off, or says it does not make, the demand, offer, promise or threat. */
export const takeBack = (book: Book, showing: Showing): void => {
  const found = (opens[showing.kind] ?? []).flatMap((kind) => [
    ...alike(
      book,
      kind,
      { side: kind === 'demand' || kind === 'reply' ? 'creditor' : 'debtor', parties: showing.from, others: [] },
      showing,
    ),
    ...(book.byOccurrence.get(showing.occurrence.id) ?? []).filter((draft) => draft.kind === kind),
  ])
  for (const draft of new Set(found)) {
    const state = isBy(draft, showing) && isMeant(draft, showing) ? afterwards(draft, showing) : null
    if (state !== null) propose(draft, state, showing, `${showing.from.join(', ')} took it back (${showing.standing})`)
  }
}
