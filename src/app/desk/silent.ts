import type { Silence } from '../../acts/act.ts'
import { canonical, type DocumentAdded, readAs, type SourceCard } from '../../ledger/index.ts'
import { readDocument } from '../read-report.ts'
import { asCard, documentAgain } from '../reread.ts'

/** Reports whose silences are kept. */
const kept = 64

/** Tells the sentences of a report that gave no act, each with its reason. */
export type Silences = (added: DocumentAdded, cards: readonly SourceCard[]) => readonly Silence[]

const read = (added: DocumentAdded, card: SourceCard): readonly Silence[] =>
  readDocument(asCard(documentAgain(added, card), card)).hearing.silences.map(({ from, to, why }) => ({
    from,
    to,
    why,
  }))

/** The ledger does not hold what was not heard: the report is read again for it, once. */
export const silencesKept = (): Silences => {
  const shelf = new Map<string, readonly Silence[]>()
  return (added, cards) => {
    const card = readAs(cards)
    const key = `${added.document} ${canonical(card)}`
    const found = shelf.get(key) ?? read(added, card)
    shelf.delete(key)
    shelf.set(key, found)
    for (const oldest of shelf.keys()) if (shelf.size > kept) shelf.delete(oldest)
    return found
  }
}
