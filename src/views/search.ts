import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Hit } from '../ledger/store.ts'
import { type ActRow, actRow, whoToWhom } from './act-row.ts'
import { type Citation, sourceWords } from './citation.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { onceFor, whateverPage } from './kept.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import type { View } from './view.ts'

export interface FoundRow {
  readonly of: 'document' | 'act'
  readonly id: string
  /** The words around the place; `[[` and `]]` stand around what was found. */
  readonly snippet: string
  /** The act, for a hit in one. */
  readonly act: ActRow | null
  readonly source: Omit<Citation, 'act' | 'words' | 'at'> | null
}

export interface Search extends Frame {
  readonly words: string
  readonly page: Page<FoundRow>
}

/** Hits that a search of the whole case gives at most; those of documents that are not known yet fall away. */
const widest = 1000

const sourceOf = (state: CaseState, document: string): FoundRow['source'] => {
  const known = state.documents.get(document)
  if (!known) return null
  const [card] = known.cards
  const { title = null, publisher = null, url = null } = card ?? {}
  return { document, title, publisher, published: known.published, url }
}

const tellersOf = onceFor((state) => {
  const tellers = new Map<string, Occurrence>()
  for (const one of state.occurrences) for (const telling of one.tellings) tellers.set(telling, one)
  return tellers
})

/** The occurrence that each telling among the hits tells. */
const occurrencesOf = (state: CaseState, hits: readonly Hit[]): ReadonlyMap<string, ActRow> => {
  const told = tellersOf(state)
  const found = new Map<string, ActRow>()
  for (const { of, id } of hits) {
    const one = of === 'act' ? told.get(id) : undefined
    if (one) found.set(id, actRow(state, one))
  }
  return found
}

const isKnown = (state: CaseState, { of, id }: Hit): boolean =>
  of === 'document' ? state.documents.has(id) : state.tellings.has(id)

const hitsFor = whateverPage((kase, state, { words = '' }): readonly Hit[] =>
  kase.search(words, widest).filter((hit) => isKnown(state, hit)),
)

const documentOf = (state: CaseState, { of, id }: Hit): string =>
  of === 'document' ? id : (state.tellings.get(id)?.document ?? '')

/** Where words stand, in reports and in acts. */
export const search: View<'search', Search> = {
  name: 'search',
  gloss: 'where words stand, in reports and in acts, the best place first',
  takes: ['words', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const page = pageOf(hitsFor(kase, state, ask), ask, (hit) => hit)
    const acts = occurrencesOf(state, page.rows)
    const found = (hit: Hit): FoundRow => ({
      ...hit,
      act: acts.get(hit.id) ?? null,
      source: sourceOf(state, documentOf(state, hit)),
    })
    return { ...frameOf(kase, ask, state), words: ask.words ?? '', page: { ...page, rows: page.rows.map(found) } }
  },
  table: (answer) => [
    {
      title: `“${answer.words}” in ${answer.case}, ${clockWords(answer)}`,
      columns: [
        { name: 'id' },
        { name: 'in' },
        { name: 'words', wraps: true, main: true, lit: true },
        { name: 'who', wraps: true },
        { name: 'source', wraps: true },
      ],
      rows: answer.page.rows.map(({ of, id, snippet, act, source }) => [
        id,
        act?.kind ?? of,
        snippet,
        act ? whoToWhom(act) : '',
        source ? sourceWords({ ...source, act: '', at: 0 }) : '',
      ]),
      notes:
        answer.page.total === 0
          ? [`nothing found ${clockWords(answer)}; "words in quotation marks" are looked for as they stand`]
          : leftOut(answer.page, 'places'),
      total: answer.page.total,
    },
  ],
}
