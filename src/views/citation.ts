import type { Day } from '../kernel/day.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'

/** The words that show something, and where they stand. */
export interface Citation {
  /** Id of the telling. */
  readonly act: string
  readonly document: string
  /** Exact words of the report. */
  readonly words: string
  /** Offset of the words in the report's text. */
  readonly at: number
  readonly title: string | null
  readonly publisher: string | null
  readonly published: Day | null
  readonly url: string | null
}

export const citationOf = (state: CaseState, { id, document, words, at, published }: Telling): Citation => {
  const card = state.documents.get(document)?.cards[0]
  return {
    act: id,
    document,
    words: words.evidence,
    at,
    title: card?.title ?? null,
    publisher: card?.publisher ?? null,
    published,
    url: card?.url ?? null,
  }
}

/** The citations of these tellings, those left out that the state does not know. */
export const citationsOf = (state: CaseState, ids: readonly string[]): readonly Citation[] =>
  ids.flatMap((id) => {
    const telling = state.tellings.get(id)
    return telling ? [citationOf(state, telling)] : []
  })

/** "The example press, “Title”, 2022-01-21": as much as the card tells. */
export const sourceWords = ({ publisher, title, published, document }: Omit<Citation, 'words'>): string => {
  const name = [publisher, title === null ? null : `“${title}”`].filter((part) => part !== null)
  return [...(name.length > 0 ? name : [`document ${document}`]), published ?? 'no day known'].join(', ')
}
