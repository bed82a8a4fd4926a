import { kindNamed } from '../../acts/kinds/index.ts'
import type { CaseState, DocumentState } from '../../ledger/index.ts'
import type { Table } from '../../views/view.ts'
import type { ExportedCase } from './case-export.ts'
import { owedLine } from './headline.ts'
import { cardOf } from './occurrences.ts'

const table = (
  title: string,
  columns: readonly string[],
  rows: Table['rows'],
  notes: readonly string[] = [],
): Table => ({
  title,
  columns: columns.map((name) => ({ name })),
  rows,
  notes,
  total: rows.length,
})

const counted = (values: readonly string[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, same]) => [value, same.length] as const)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))

const overview = ({ documents, occurrences, tellings, commitments }: CaseState): Table =>
  table(
    'At a glance',
    ['what', 'number'],
    [
      ['documents', documents.size],
      ['independent sources', new Set([...documents.values()].map(({ source }) => source)).size],
      ['acts', occurrences.length],
      ['tellings of them', tellings.size],
      ...counted(occurrences.map(({ kind }) => kindNamed.get(kind)?.family ?? kind)).map(
        ([family, count]) => [`acts: ${family}`, count] as const,
      ),
      ['what is owed, past and present', commitments.length],
    ],
  )

const parties = (kase: ExportedCase, { occurrences }: CaseState): Table => {
  const acting = new Map(counted(occurrences.flatMap(({ from }) => from)))
  const receiving = new Map(counted(occurrences.flatMap(({ to }) => to)))
  const all = counted(occurrences.flatMap(({ from, to }) => [...new Set([...from, ...to])]))
  const rows = all.map(([party]) => [kase.partyName(party), party, acting.get(party) ?? 0, receiving.get(party) ?? 0])
  return table('Parties', ['party', 'code', 'acts by it', 'acts towards it'], rows)
}

const owed = (kase: ExportedCase, { commitments }: CaseState): Table => {
  const rows = commitments.map((one) => [
    owedLine(kase, one),
    one.words,
    one.condition,
    one.since,
    one.due === null ? null : `${one.due.edtf} (${one.due.basis})`,
    one.state,
    one.opened,
  ])
  const columns = ['what', 'words', 'condition', 'since', 'due', 'state', 'act']
  return table('Owed', columns, rows, ['States are what the reports let one say, or a person ruled.'])
}

const sourceRow = (state: CaseState, { id, published, source, cards, acts, revisedBy }: DocumentState) => {
  const { title, publisher, url } = cardOf(state, id)
  const copy = source === id ? null : `same source as ${source}`
  const note = revisedBy === null ? copy : `newer text: ${revisedBy}`
  return [id, title ?? null, publisher ?? null, published, url ?? null, cards.length, acts.length, note] as const
}

const documents = (state: CaseState): Table => {
  const columns = ['document', 'title', 'publisher', 'published', 'address', 'articles', 'acts', 'note']
  const inOrder = [...state.documents.values()].sort((a, b) =>
    `${a.knownFrom} ${a.id}` < `${b.knownFrom} ${b.id}` ? -1 : 1,
  )
  return table(
    'Sources',
    columns,
    inOrder.map((document) => sourceRow(state, document)),
  )
}

const notes = ({ notes: all }: CaseState): Table =>
  table(
    'Notes',
    ['on', 'by', 'note'],
    all.map(({ on, by, text }) => [on, by, text]),
  )

/** The tables of a case's page, empty ones left out. */
export const pageTables = (kase: ExportedCase, state: CaseState): readonly Table[] =>
  [overview(state), parties(kase, state), owed(kase, state), documents(state), notes(state)].filter(
    ({ rows }) => rows.length > 0,
  )

/** "as of 2022-01-25, known by 2022-01-28", or what stands in its place. */
export const clockLine = ({ clocks }: CaseState): string => {
  const parts = [
    clocks.asOf === undefined ? null : `as of ${clocks.asOf}`,
    clocks.knownBy === undefined ? null : `known by ${clocks.knownBy}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'All that is known.' : `${parts.join(', ')}.`
}
