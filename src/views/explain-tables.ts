import { codes, said, whoToWhom } from './act-row.ts'
import { sourceWords } from './citation.ts'
import { type CommitmentRow, dueWords, owedWords, stateWords } from './commitment-row.ts'
import type {
  ActExplained,
  CommitmentExplained,
  DocumentExplained,
  EntryExplained,
  Explained,
  JoinedRow,
  TellingRow,
} from './explain.ts'
import { historyTable } from './history-row.ts'
import { counted } from './paging.ts'
import type { Cell, Table } from './view.ts'

/** Names and values, one a line; what has no value is left out. */
const fieldTable = (title: string, fields: readonly (readonly [string, Cell])[]): Table => {
  const rows = fields.filter(([, value]) => value !== null && value !== '' && value !== '–')
  return { title, columns: [{ name: '' }, { name: '', wraps: true }], rows, notes: [], total: rows.length }
}

const tellingTable = (telling: TellingRow): Table =>
  fieldTable(`Telling ${telling.id}`, [
    ['words', `“${telling.source.words}”`],
    ['source', sourceWords(telling.source)],
    ['document', `${telling.source.document}, from character ${telling.source.at}`],
    ['act', `${telling.kind}, ${whoToWhom(telling)}`],
    ['when', telling.when === null ? null : `${telling.when} (${telling.whenWhy ?? 'told'})`],
    ['where', telling.where],
    ['standing', telling.standing],
    ['condition', telling.condition],
    ['holder', telling.holder],
    ['heard by', telling.origin === 'person' ? 'a person' : telling.rule],
    ['review', telling.review],
    ['doubts', telling.doubts.length > 0 ? telling.doubts : null],
  ])

const joinedTable = ({ telling, with: other, reasons }: JoinedRow): Table => ({
  title: `Why ${telling} tells the same act as ${other}`,
  columns: [{ name: 'field' }, { name: 'verdict' }, { name: 'why', wraps: true }],
  rows: reasons.map(({ field, verdict, why }) => [field, verdict, why]),
  notes: [],
  total: reasons.length,
})

const comparisonTable = ({ comparisons }: ActExplained): Table => ({
  title: 'What the tellings say',
  columns: [{ name: 'field' }, { name: 'verdict' }, { name: 'values', wraps: true }],
  rows: comparisons.map(({ field, verdict, values }) => [
    field,
    verdict,
    values.map(({ value, sources }) => `${value} (${sources.join(', ')})`),
  ]),
  notes: [],
  total: comparisons.length,
})

const commitmentTable = (title: string, rows: readonly CommitmentRow[]): Table => ({
  title,
  columns: [
    { name: 'id' },
    { name: 'kind' },
    { name: 'who', wraps: true },
    { name: 'to whom', wraps: true },
    { name: 'state', wraps: true },
    { name: 'what', wraps: true, main: true },
  ],
  rows: rows.map((row) => [row.id, row.kind, codes(row.debtor), codes(row.creditor), stateWords(row), owedWords(row)]),
  notes: [],
  total: rows.length,
})

const actTables = (answer: ActExplained): readonly Table[] => {
  const { act, tellings, joined, commitments } = answer
  return [
    fieldTable(`Act ${act.id}: ${act.kind}, ${whoToWhom(act)}`, [
      ['what', said(act)],
      ['people', act.people.join(', ')],
      ['when', act.when ?? `no day told; counts from ${act.day}`],
      ['due', act.due],
      ['where', act.where],
      ['topic', act.topic],
      ['told by', `${counted(act.tellings, 'telling')} of ${counted(act.sources, 'independent source')}`],
      ['review', act.review],
    ]),
    ...tellings.map(tellingTable),
    ...joined.map(joinedTable),
    ...[comparisonTable(answer), commitmentTable('Commitments that it opened or moved', commitments)].filter(
      ({ total }) => total > 0,
    ),
  ]
}

const movesTable = ({ commitment }: CommitmentExplained): Table => ({
  title: 'Moves',
  columns: [
    { name: 'day' },
    { name: 'state' },
    { name: 'by', wraps: true },
    { name: 'origin' },
    { name: 'acts', wraps: true },
    { name: 'why, and the words', wraps: true, main: true },
  ],
  rows: commitment.moves.map(({ on, day, state, by, origin, why, evidence }) => [
    on ?? `told ${day}`,
    state,
    codes(by),
    origin,
    evidence.map(({ act }) => act),
    [why, ...evidence.map((one) => `“${one.words}” – ${sourceWords(one)}`)],
  ]),
  notes: [],
  total: commitment.moves.length,
})

const threadTable = ({ thread }: CommitmentExplained): Table => ({
  title: 'Threads',
  columns: [
    { name: 'relation' },
    { name: 'id' },
    { name: 'why', wraps: true },
    { name: 'what', wraps: true, main: true },
  ],
  rows: thread.map(({ relation, other, why, words }) => [relation, other, why, words]),
  notes: [],
  total: thread.length,
})

const commitmentTables = (answer: CommitmentExplained): readonly Table[] => {
  const { commitment: row, opened } = answer
  return [
    fieldTable(`Commitment ${row.id}: ${row.kind}`, [
      ['what', owedWords(row)],
      ['who', codes(row.debtor)],
      ['to whom', codes(row.creditor)],
      ['state', row.assessed ? stateWords(row) : `${row.state}; not assessed: nothing but the opening is known`],
      ['since', `${row.since}, ${counted(row.age, 'day')}`],
      ['due', row.due === null ? 'none stated' : `${dueWords(row)}: ${row.due.why}`],
      ['topic', row.topic],
      ['prohibition', row.prohibition ? 'something is not to be done: at best held so far' : ''],
      ['opened by', opened === null ? '' : `${opened.kind} ${opened.id}, ${whoToWhom(opened)}`],
    ]),
    movesTable(answer),
    ...[threadTable(answer)].filter(({ total }) => total > 0),
  ]
}

const creditWords = ({ words, licences, doubt }: DocumentExplained['credits'][number]): string =>
  doubt === null ? [words, ...licences].join(' – ') : `${words} – in doubt: ${doubt}`

const documentTables = ({
  id,
  cards,
  source,
  revisedBy,
  words,
  credits,
  acts,
}: DocumentExplained): readonly Table[] => [
  ...cards.map((card, at) =>
    fieldTable(at === 0 ? `Document ${id}` : 'Also met under this card', [
      ['title', card.title ?? null],
      ['publisher', card.publisher ?? null],
      ['author', card.author ?? null],
      ['published', card.published ?? null],
      ['modified', card.modified ?? null],
      ['address', card.url ?? null],
      ['licence', card.licence ?? null],
      ['SHA-256', card.hash ?? null],
      ['words', at === 0 ? words : null],
      ['pictures', at === 0 && credits.length > 0 ? credits.map(creditWords) : null],
      ['counts with', at === 0 && source !== id ? source : null],
      ['revised by', at === 0 ? revisedBy : null],
    ]),
  ),
  {
    title: 'Acts heard in it, in order of the text',
    columns: [
      { name: 'id' },
      { name: 'act' },
      { name: 'who', wraps: true },
      { name: 'when' },
      { name: 'also told as' },
      { name: 'what', wraps: true, main: true },
    ],
    rows: acts.map((act) => [
      act.id, act.kind, whoToWhom(act), act.when, act.tells === act.id ? '' : act.tells, act.words,
    ]), // biome-ignore format: a row
    notes: acts.length === 0 ? ['no act was heard in it'] : [],
    total: acts.length,
  },
]

const tablesFor = {
  act: actTables,
  commitment: commitmentTables,
  document: documentTables,
  entry: ({ entry }: EntryExplained) => [historyTable(`Entry ${entry.id}`, [entry])],
} as const

/** The tables of an explanation. */
export const explanationTables = (answer: Explained): readonly Table[] => {
  if (answer.of === 'act') return tablesFor.act(answer)
  if (answer.of === 'commitment') return tablesFor.commitment(answer)
  return answer.of === 'document' ? tablesFor.document(answer) : tablesFor.entry(answer)
}
