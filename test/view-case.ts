import type { Act } from '../src/acts/act.ts'
import { noContent } from '../src/acts/act-content.ts'
import { ploverOf } from '../src/acts/plover.ts'
import { negationIn } from '../src/app/negation.ts'
import { plain, tableText } from '../src/exports/index.ts'
import type { Day } from '../src/kernel/day.ts'
import { Fault } from '../src/kernel/fault.ts'
import type { Span } from '../src/kernel/span.ts'
import type {
  CaseState,
  Commitment,
  DocumentState,
  Entry,
  Occurrence,
  SourceCard,
  Telling,
} from '../src/ledger/index.ts'
import { differencesOf } from '../src/ledger/matching/differences.ts'
import type { Ask, CaseReader, View } from '../src/views/view.ts'

/** A report of a hand-made case: its id, its card, its text. */
export interface SmallReport {
  readonly id: string
  readonly card: SourceCard
  readonly text: string
}

const spanOf = (text: string, words: string): Span => {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`not in the text: ${words}`)
  return { from, to: from + words.length }
}

/** A telling whose evidence is `words` of the report. */
export const telling = (
  report: SmallReport,
  id: string,
  words: string,
  fields: Partial<Telling> & Pick<Telling, 'kind'>,
  quotes: readonly string[] = [],
): Telling => {
  const evidence = spanOf(report.text, words)
  const { kind, from = [], to = [], standing = 'happened', when = null, due = null } = fields
  const asActors = (parties: readonly string[]) => parties.map((party) => ({ party, words: evidence }))
  const act: Act = {
    id, kind, from: asActors(from), to: asActors(to), about: null, standing, condition: null,
    quotes: quotes.map((quote) => spanOf(report.text, quote)), when: null, due: null, where: null, holder: 'report', evidence,
    plover: null, rule: 'test', doubts: fields.act?.doubts ?? [],
  } // biome-ignore format: a row
  const published = report.card.published ?? null
  return {
    id, document: report.id, from, to, people: [], standing, when, due, where: null, condition: null, holder: 'report', topic: '',
    content: noContent, root: ploverOf(kind, standing)?.root ?? null,
    words: { evidence: words, about: null, condition: null, quotes, where: null }, at: evidence.from, published,
    knownFrom: published ?? '2026-01-01', holdsFrom: published ?? '2026-01-01', review: 'proposed', origin: 'reader', ...fields, act,
  } // biome-ignore format: a row
}

const newsOf = (tellings: readonly Telling[]): Day =>
  tellings.map(({ knownFrom, holdsFrom }) => [knownFrom, holdsFrom].sort()[1] ?? '').sort()[0] ?? ''

/** The act that these tellings tell; the first leads. */
export const occurrence = (first: Telling, ...more: readonly Telling[]): Occurrence => ({
  id: first.id, kind: first.kind, from: first.from, to: first.to, people: first.people, standing: first.standing, when: first.when,
  due: first.due, where: first.where, condition: first.condition, holder: first.holder, topic: first.topic, root: first.root,
  tellings: [first, ...more].map(({ id }) => id), sources: new Set([first, ...more].map(({ document }) => document)).size,
  day: first.holdsFrom, news: newsOf([first, ...more]), differs: differencesOf([first, ...more]).length > 0, review: first.review,
}) // biome-ignore format: a row

export const commitment = (
  opened: Telling,
  fields: Partial<Commitment> & Pick<Commitment, 'id' | 'kind' | 'state'>,
): Commitment => ({
  debtor: opened.to, creditor: opened.from, opened: opened.id, restated: [], since: opened.holdsFrom, topic: opened.topic,
  words: opened.words.about ?? opened.words.evidence, condition: opened.condition, prohibition: false, due: null, list: null,
  listOpen: false, thread: [], moved: fields.moves?.at(-1)?.day ?? opened.holdsFrom, assessed: (fields.moves ?? []).length > 1,
  moves: [{ state: fields.state, on: null, day: opened.holdsFrom, by: opened.from, cites: [opened.id], origin: 'machine', why: 'opened' }],
  ...fields,
}) // biome-ignore format: a row

const documentState = ({ id, card, text }: SmallReport, tellings: readonly Telling[]): DocumentState => ({
  id, cards: [card], published: card.published ?? null, knownFrom: card.published ?? '2026-01-01', recordedAt: '2026-01-01T00:00:00.000Z',
  words: text.split(/\s+/).length, source: id, revisedBy: null,
  acts: tellings.filter(({ document }) => document === id).map((one) => one.id),
}) // biome-ignore format: a row

const byDay = (a: Occurrence, b: Occurrence): number => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1)

/** A state made by hand. */
export const smallState = (
  reports: readonly SmallReport[],
  tellings: readonly Telling[],
  occurrences: readonly Occurrence[],
  commitments: readonly Commitment[] = [],
): CaseState => ({
  clocks: {},
  documents: new Map(reports.map((report) => [report.id, documentState(report, tellings)])),
  tellings: new Map(tellings.map((one) => [one.id, one])),
  occurrences: [...occurrences].sort(byDay),
  commitments,
  topicNames: new Map(),
  notes: [],
})

const partyNames: Readonly<Record<string, string>> = { AAA: 'Aland', BBB: 'Borduria' }

/** A case over states made by hand; `stateOf` gives the state for the clocks. */
export const smallCase = (
  reports: readonly SmallReport[],
  stateOf: (ask: Ask) => CaseState,
  entries: readonly Entry[] = [],
): CaseReader => ({
  name: 'small',
  state: stateOf,
  document: (id) => {
    const report = reports.find((one) => one.id === id)
    if (!report) return null
    return {
      type: 'DocumentAdded',
      document: id,
      card: report.card,
      text: report.text,
      zones: [],
      format: 'text',
      encoding: 'utf-8',
    }
  },
  search: (query) =>
    reports
      .filter(({ text }) => text.includes(query))
      .map(({ id }) => ({ of: 'document', id, snippet: `… [[${query}]] …` })),
  partyName: (party) => partyNames[party] ?? party,
  idOf: (prefix) => {
    const state = stateOf({})
    const ids = [...state.documents.keys(), ...state.tellings.keys(), ...state.commitments.map(({ id }) => id)]
    const found = ids.filter((id) => id.startsWith(prefix))
    if (found[0] === undefined || found.length > 1)
      throw new Fault(found.length > 1 ? 'ambiguous-id' : 'unknown-id', prefix)
    return found[0]
  },
  entriesOn: () => entries,
  negationIn,
})

/** What a view prints on a page of that width, without the blanks at the ends of lines. */
export const printed = (view: View, kase: CaseReader, ask: Ask = {}, width = 80): string =>
  view
    .table(view.answer(kase, ask), kase)
    .map((table) => tableText(table, { width, paint: plain }))
    .join('\n')
    .trimEnd()
