import type { Plover } from '../../acts/act.ts'
import { words } from '../../kernel/span.ts'
import type { CaseState, Occurrence, Telling } from '../../ledger/index.ts'
import type { Actor } from '../../reading/reading.ts'
import { ploverScore } from '../../views/plover-scores.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { dayTold } from './days.ts'
import { ploverQuads, whyNotPlover } from './event-codes.ts'
import type { Gazetteer, KnownPlace } from './gazetteer.ts'
import { byLeadDocument, cardOf } from './occurrences.ts'
import { joined, tabLine } from './tab-cells.ts'

/** How an empty cell is written. */
export const polecatEmpty = 'None'

/** What is the same for all events of one document. */
interface Page {
  readonly state: CaseState
  readonly kase: ExportedCase
  readonly options: CaseWriteOptions
  readonly text: string
  readonly people: string | null
  readonly organisations: string | null
  readonly places: string | null
}

interface Row extends Page {
  readonly occurrence: Occurrence
  readonly lead: Telling
  readonly place: KnownPlace | null
}

type Cell = (row: Row) => string | number | null

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

const codesOf = ({ options }: Row, parties: readonly string[]) => parties.map((party) => options.gazetteer.state(party))

/** The words of the report that name these parties in the lead telling. */
const rawNames = ({ text }: Row, actors: readonly Actor[]): string | null =>
  joined(unique(actors.map((actor) => words(text, actor.words)).filter((name) => name !== '')))

type Side = 'from' | 'to'

const name =
  (side: Side): Cell =>
  (row) =>
    joined(row.occurrence[side].map(row.kase.partyName))
const country =
  (side: Side): Cell =>
  (row) =>
    joined(codesOf(row, row.occurrence[side]).map((code) => code?.country ?? null))
const cow =
  (side: Side): Cell =>
  (row) =>
    joined(codesOf(row, row.occurrence[side]).map((code) => code?.cow ?? null))
/** A party code of a state stands for its government and all who speak for it. */
const sector =
  (side: Side): Cell =>
  (row) =>
    joined(codesOf(row, row.occurrence[side]).map((code) => (code ? 'GOV' : null)))
const primarySector =
  (side: Side): Cell =>
  (row) =>
    codesOf(row, row.occurrence[side])[0] ? 'GOV' : null
const title =
  (side: Side): Cell =>
  ({ lead }) =>
    joined(unique(lead.act[side].flatMap(({ role }) => (role === undefined ? [] : [role]))))
const raw =
  (side: Side): Cell =>
  (row) =>
    rawNames(row, row.lead.act[side])
const nothing: Cell = () => null

/** The codes of the lead telling, where they are of the root that all its tellings together have. */
const codesTold = ({ lead, occurrence }: Row): Plover | null =>
  lead.act.plover?.root === occurrence.root ? lead.act.plover : null

const columns: Readonly<Record<string, Cell>> = {
  'Event ID': ({ occurrence }) => occurrence.id,
  'Event Date': ({ occurrence }) => dayTold(occurrence.when),
  'Event Type': ({ occurrence }) => occurrence.root,
  'Event Mode': (row) => codesTold(row)?.mode ?? null,
  Intensity: (row) => codesTold(row)?.score ?? ploverScore(row.occurrence.root),
  'Quad Code': ({ occurrence }) => ploverQuads[occurrence.root ?? ''] ?? null,
  Contexts: (row) => joined(codesTold(row)?.contexts ?? []),
  'Actor Name': name('from'),
  'Actor Country': country('from'),
  'Actor COW': cow('from'),
  'Primary Actor Sector': primarySector('from'),
  'Actor Sectors': sector('from'),
  'Actor Title': title('from'),
  'Actor Name Raw': raw('from'),
  'Wikipedia Actor ID': nothing,
  'Recipient Name': name('to'),
  'Recipient Country': country('to'),
  'Recipient COW': cow('to'),
  'Primary Recipient Sector': primarySector('to'),
  'Recipient Sectors': sector('to'),
  'Recipient Title': title('to'),
  'Recipient Name Raw': raw('to'),
  'Wikipedia Recipient ID': nothing,
  Placename: ({ place }) => place?.name ?? null,
  City: ({ place }) => (place?.kind === 'city' ? place.name : null),
  District: nothing,
  Province: nothing,
  Country: ({ place }) => place?.state?.country ?? null,
  Latitude: nothing,
  Longitude: nothing,
  'GeoNames ID': nothing,
  'Raw Placename': ({ occurrence }) => occurrence.where,
  'Feature Type': nothing,
  Source: ({ state, lead }) => cardOf(state, lead.document).publisher ?? null,
  'Publication Date': ({ lead }) => lead.published,
  'Story People': ({ people }) => people,
  'Story Organizations': ({ organisations }) => organisations,
  'Story Locations': ({ places }) => places,
  Language: () => 'English',
  Version: ({ options }) => `demarche-${options.version} PLOVER-0.8`,
}

/** The names of the 40 columns, in their order. */
export const polecatColumns: readonly string[] = Object.keys(columns)

const sorted = (values: readonly string[]): readonly string[] => unique(values).toSorted()

const pageOf = (kase: ExportedCase, state: CaseState, options: CaseWriteOptions, document: string): Page => {
  const told = (state.documents.get(document)?.acts ?? []).flatMap((id) => state.tellings.get(id) ?? [])
  const parties = sorted(told.flatMap(({ from, to }) => [...from, ...to]))
  const organisations = parties.filter(options.gazetteer.isOrganisation)
  return {
    state,
    kase,
    options,
    text: kase.document(document)?.text ?? '',
    people: joined(sorted(told.flatMap(({ people }) => people))),
    organisations: joined(organisations.map(kase.partyName)),
    places: joined(sorted(told.flatMap(({ where }) => where ?? []))),
  }
}

const placeOf = (gazetteer: Gazetteer, { where }: Occurrence): KnownPlace | null =>
  where === null ? null : gazetteer.place(where)

function* write(kase: ExportedCase, options: CaseWriteOptions): Iterable<string> {
  const state = kase.state(options.clocks)
  const cells = Object.values(columns)
  yield `${polecatColumns.join('\t')}\n`
  for (const { document, occurrences } of byLeadDocument(state)) {
    const events = occurrences.filter(([occurrence]) => whyNotPlover(occurrence) === null)
    if (events.length === 0) continue
    const page = pageOf(kase, state, options, document)
    for (const [occurrence, lead] of events) {
      const row: Row = { ...page, occurrence, lead, place: placeOf(options.gazetteer, occurrence) }
      yield tabLine(
        cells.map((cell) => cell(row)),
        polecatEmpty,
      )
    }
  }
}

/** POLECAT's 40 columns (https://doi.org/10.7910/DVN/AJGVIT), an event a line. `polecat-companion` tells what they have no room for. */
export const polecat: CaseExport<'polecat'> = {
  name: 'polecat',
  mediaType: 'text/tab-separated-values',
  extension: 'tsv',
  gloss: 'events in the 40 columns of POLECAT, tab-separated',
  takes: ['clocks'],
  write,
}
