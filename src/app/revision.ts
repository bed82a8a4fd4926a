import type { Act } from '../acts/act.ts'
import type { Span } from '../kernel/span.ts'
import { type Anchor, anchorIn, factsOf, type Store } from '../ledger/index.ts'

/** Words that an older text showed, and where they are in the newer one. */
export interface Moved {
  /** Id of the act that they show, or that quotes them. */
  readonly act: string
  readonly of: 'evidence' | 'quote'
  readonly words: string
  readonly anchor: Anchor
}

/** A newer text in the place of an older one. */
export interface Revision {
  readonly document: string
  readonly by: string
  /** Acts heard in the newer text. */
  readonly acts: number
  readonly moved: readonly Moved[]
}

const movedIn = (text: string, old: string, act: Act): readonly Moved[] => {
  const row = (of: Moved['of'], { from, to }: Span): Moved => ({
    act: act.id,
    of,
    words: old.slice(from, to),
    anchor: anchorIn(text, old, from, to),
  })
  return [row('evidence', act.evidence), ...act.quotes.map((quote) => row('quote', quote))]
}

/** The acts that a document was last heard to hold, in order of the text. */
const actsIn = (store: Store, id: string): readonly Act[] => {
  const { documents, acts } = factsOf(store.ofDocument(id))
  const document = documents.get(id)
  const ids = document?.reread?.acts ?? document?.heard ?? []
  return ids.flatMap((act) => acts.get(act)?.body.act ?? []).sort((a, b) => a.evidence.from - b.evidence.from)
}

/** What a newer text does to the words that the acts of the older one rest on. Both are in the store. */
export const revisionOf = (store: Store, document: string, by: string): Revision => {
  const [old, text] = [store.added(document)?.text ?? '', store.added(by)?.text ?? '']
  return {
    document,
    by,
    acts: actsIn(store, by).length,
    moved: actsIn(store, document).flatMap((act) => movedIn(text, old, act)),
  }
}
