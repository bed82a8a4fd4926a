import type { CaseState, Occurrence, SourceCard, Telling } from '../../ledger/index.ts'

/** The tellings of an occurrence, the lead first. */
export const tellingsIn = (state: CaseState, { tellings }: Occurrence): readonly Telling[] =>
  tellings.flatMap((id) => state.tellings.get(id) ?? [])

/** The occurrences of one document: those that it tells first of all. */
export interface InDocument {
  /** Id of the document. */
  readonly document: string
  readonly occurrences: readonly (readonly [Occurrence, Telling])[]
}

const inOrder = (a: readonly [Occurrence, Telling], b: readonly [Occurrence, Telling]): number =>
  a[1].at - b[1].at || (a[0].id < b[0].id ? -1 : 1)

const dayOf = (state: CaseState, document: string): string => state.documents.get(document)?.knownFrom ?? ''

/**
 * Occurrences by the document of their lead telling, in order of publication and of the text, so that every document need be looked
 * up only once.
 */
export const byLeadDocument = (state: CaseState): readonly InDocument[] => {
  const led = state.occurrences.flatMap((occurrence) => {
    const lead = state.tellings.get(occurrence.id)
    return lead ? [[occurrence, lead] as const] : []
  })
  const groups = [...Map.groupBy(led, ([, lead]) => lead.document)]
  return groups
    .map(([document, occurrences]) => ({ document, occurrences: [...occurrences].sort(inOrder) }))
    .sort((a, b) => {
      const [left, right] = [`${dayOf(state, a.document)} ${a.document}`, `${dayOf(state, b.document)} ${b.document}`]
      return left < right ? -1 : 1
    })
}

/** The card that tells most of where a document comes from: of those with the earliest publication the first with an address. */
export const cardOf = (state: CaseState, document: string): SourceCard => {
  const cards = state.documents.get(document)?.cards ?? []
  return cards.find(({ url }) => url !== undefined) ?? cards[0] ?? {}
}

/** Documents that tell an occurrence, each once. */
export const documentsOf = (state: CaseState, occurrence: Occurrence): readonly string[] => [
  ...new Set(tellingsIn(state, occurrence).map(({ document }) => document)),
]

/** Articles that tell an occurrence: one for each card of each document. */
export const articlesOf = (state: CaseState, occurrence: Occurrence): number =>
  documentsOf(state, occurrence).reduce((sum, id) => sum + (state.documents.get(id)?.cards.length ?? 0), 0)

/** An address that a page may link to; null for anything else that stands in a card. */
export const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : null
