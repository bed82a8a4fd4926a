import type { Day } from '../kernel/day.ts'
import type { SourceCard } from '../ledger/entry.ts'
import type { CaseState, DocumentState } from '../ledger/state.ts'
import { whoToWhom } from './act-row.ts'
import { type Disagreement, differenceWords, disagreeing, disagreement } from './disagreements.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { onceFor } from './kept.ts'
import { counted, leftOut, type Page, pageOf } from './paging.ts'
import type { Table, View } from './view.ts'

export interface SourceRow {
  readonly id: string
  readonly cards: readonly SourceCard[]
  readonly published: Day | null
  readonly words: number
  readonly acts: number
  /** Acts that no other independent source tells. */
  readonly alone: number
  /** Id of the first document of its group: documents of one group count as one source. */
  readonly source: string
  readonly revisedBy: string | null
}

export interface PublisherRow {
  /** Empty where no card tells it. */
  readonly publisher: string
  /** Times that a document was met: a reprint is one more article, not one more source. */
  readonly articles: number
  readonly documents: number
  /** Groups that count as one source. */
  readonly sources: number
  readonly acts: number
  readonly from: Day | null
  readonly to: Day | null
}

export interface Sources extends Frame {
  readonly documents: number
  readonly articles: number
  readonly sources: number
  /** Documents without a day of publication. */
  readonly undated: number
  /** Documents in which no act was heard. */
  readonly silent: number
  readonly publishers: Page<PublisherRow>
  readonly page: Page<SourceRow>
  readonly disagreements: Page<Disagreement>
}

/** By day of publication, those without one last, then by id. */
const inOrder = (documents: Iterable<DocumentState>): readonly DocumentState[] =>
  Array.from(documents, (document) => ({ document, key: `${document.published ?? '~'} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ document }) => document)

/** Number of acts that no other source tells, for each of these documents. */
const toldAlone = (state: CaseState, documents: readonly DocumentState[]): ReadonlyMap<string, number> => {
  // All that it tells, less what another source tells too, and what it tells twice: most acts are told once.
  const alone = new Map(documents.map(({ id, acts }) => [id, acts.length]))
  const count = (document: string, less: number): void => {
    alone.set(document, (alone.get(document) ?? 0) - less)
  }
  for (const { sources, tellings } of state.occurrences) {
    if (tellings.length === 1) continue
    const owners = Map.groupBy(tellings, (id) => state.tellings.get(id)?.document ?? '')
    for (const [document, own] of owners) count(document, sources > 1 ? own.length : own.length - 1)
  }
  return alone
}

interface Published {
  readonly publisher: string
  readonly document: DocumentState
}

const publisherRow = (publisher: string, published: readonly Published[]): PublisherRow => {
  const documents = [...new Set(published.map(({ document }) => document))]
  const days = documents.flatMap((document) => document.published ?? []).sort()
  return {
    publisher,
    articles: published.length,
    documents: documents.length,
    sources: new Set(documents.map(({ source }) => source)).size,
    acts: documents.reduce((sum, { acts }) => sum + acts.length, 0),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  }
}

const publishersOf = (documents: readonly DocumentState[]): readonly PublisherRow[] => {
  const published = documents.flatMap((document) =>
    document.cards.map(({ publisher = '' }): Published => ({ publisher, document })),
  )
  return [...Map.groupBy(published, ({ publisher }) => publisher)]
    .map(([publisher, own]) => publisherRow(publisher, own))
    .sort((a, b) => b.articles - a.articles || (a.publisher < b.publisher ? -1 : 1))
}

const sourceRow = (document: DocumentState, alone: number): SourceRow => ({
  id: document.id,
  cards: document.cards,
  published: document.published,
  words: document.words,
  acts: document.acts.length,
  alone,
  source: document.source,
  revisedBy: document.revisedBy,
})

const headWords = ({ documents, articles, sources: groups, undated, silent }: Sources): readonly string[] => [
  `${counted(articles, 'article')} of ${counted(documents, 'document')} from ${counted(groups, 'independent source')}`,
  ...(undated > 0
    ? [`${counted(undated, 'document')} without a day of publication: known from the day of adding`]
    : []),
  ...(silent > 0 ? [`${counted(silent, 'document')} in which no act was heard`] : []),
]

const documentTable = (answer: Sources): Table => ({
  title: `Sources of ${answer.case}, ${clockWords(answer)}`,
  columns: [
    { name: 'id' },
    { name: 'published' },
    { name: 'publisher', wraps: true },
    { name: 'articles', align: 'right' },
    { name: 'acts', align: 'right' },
    { name: 'alone', align: 'right' },
    { name: 'counts with' },
    { name: 'title', wraps: true, main: true },
  ],
  rows: answer.page.rows.map(({ id, cards, published, acts, alone, source, revisedBy }) => [
    id,
    published ?? 'undated',
    [...new Set(cards.map(({ publisher = '–' }) => publisher))].join(', '),
    cards.length,
    acts,
    alone,
    revisedBy === null ? (source === id ? '' : source) : `revised: ${revisedBy}`,
    cards[0]?.title ?? '',
  ]),
  notes: [
    ...(answer.documents === 0 ? ['no report was added yet: demarche add CASE FILES…'] : headWords(answer)),
    ...leftOut(answer.page, 'documents'),
  ],
  total: answer.page.total,
})

const publisherTable = ({ publishers }: Sources): Table => ({
  title: 'Publishers',
  columns: [
    { name: 'publisher', wraps: true },
    { name: 'articles', align: 'right' },
    { name: 'documents', align: 'right' },
    { name: 'sources', align: 'right' },
    { name: 'acts', align: 'right' },
    { name: 'from' },
    { name: 'to' },
  ],
  rows: publishers.rows.map(({ publisher, articles, documents, sources: groups, acts, from, to }) => [
    publisher === '' ? 'not told' : publisher, articles, documents, groups, acts, from, to,
  ]), // biome-ignore format: a row
  notes: leftOut(publishers, 'publishers'),
  total: publishers.total,
})

export const disagreementTable = (page: Page<Disagreement>): Table => ({
  title: 'Told differently',
  columns: [
    { name: 'id' },
    { name: 'act' },
    { name: 'who', wraps: true },
    { name: 'when' },
    { name: 'differs in', wraps: true, main: true },
  ],
  rows: page.rows.map(({ act, fields }) => [
    act.id, act.kind, whoToWhom(act), act.when ?? `told ${act.day}`, fields.map(differenceWords),
  ]), // biome-ignore format: a row
  notes: leftOut(page, 'acts told differently'),
  total: page.total,
})

const countsOf = onceFor((state) => {
  const documents = inOrder(state.documents.values())
  return {
    documents,
    publishers: publishersOf(documents),
    alone: toldAlone(state, documents),
    counts: {
      documents: documents.length,
      articles: documents.reduce((sum, { cards }) => sum + cards.length, 0),
      sources: new Set(documents.map(({ source }) => source)).size,
      undated: documents.filter(({ published }) => published === null).length,
      silent: documents.filter(({ acts, revisedBy }) => acts.length === 0 && revisedBy === null).length,
    },
  }
})

/** Where the case comes from, what counts as one source, what has no day, what is told differently. */
export const sources: View<'sources', Sources> = {
  name: 'sources',
  gloss: 'where the reports come from, which count as one source, and where they disagree',
  takes: ['limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const { documents, publishers, alone, counts } = countsOf(state)
    return {
      ...frameOf(kase, ask, state),
      ...counts,
      publishers: pageOf(publishers, ask, (row) => row),
      page: pageOf(documents, ask, (document) => sourceRow(document, alone.get(document.id) ?? 0)),
      disagreements: pageOf(disagreeing(state), ask, (one) => disagreement(state, one)),
    }
  },
  table: (answer) => [
    documentTable(answer),
    ...[publisherTable(answer), disagreementTable(answer.disagreements)].filter(({ total }) => total > 0),
  ],
}
