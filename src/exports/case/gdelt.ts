import type { Zone } from '../../document/document.ts'
import type { CaseState, Occurrence, Telling } from '../../ledger/index.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { dayTold, monthTold } from './days.ts'
import { type Dyad, dyadsOf } from './dyads.ts'
import { type CameoCode, cameoOf, whyNoEvent } from './event-codes.ts'
import type { Gazetteer } from './gazetteer.ts'
import { articlesOf, byLeadDocument, cardOf, documentsOf, webAddress } from './occurrences.ts'
import { tabLine } from './tab-cells.ts'

type Cell = string | number | null

// CAMEO writes ISO 3166-1 alpha-3 but for these two, which it has under their codes of before 2002; Kosovo it does not have.
const cameoCountry: Readonly<Record<string, string | null>> = { ROU: 'ROM', TLS: 'TMP', XKX: null }

// Groups of CAMEO's own list (https://www.gdeltproject.org/data/lookups/CAMEO.knowngroup.txt) that are beyond doubt.
const knownGroups: Readonly<Record<string, string>> = { UN: 'UNO', NATO: 'NAT', EU: 'EEC' }

const countryOf = (gazetteer: Gazetteer, party: string): string | null => {
  const country = gazetteer.state(party)?.country ?? null
  return country === null ? null : country in cameoCountry ? (cameoCountry[country] ?? null) : country
}

const nobody: readonly Cell[] = Array.from({ length: 10 }, () => null)

/** Code, Name, CountryCode, KnownGroupCode, EthnicCode, Religion1Code, Religion2Code, Type1Code, Type2Code, Type3Code. */
const actorCells = (kase: ExportedCase, gazetteer: Gazetteer, party: string | null): readonly Cell[] => {
  if (party === null) return nobody
  const country = countryOf(gazetteer, party)
  const group = knownGroups[party] ?? null
  const code = country === null ? group : `${country}GOV`
  return [code, kase.partyName(party).toUpperCase(), country, group, null, null, null, country && 'GOV', null, null]
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Day, MonthYear, Year, FractionDate: each only where the reports tell so much. */
const dateCells = (when: string | null): readonly Cell[] => {
  const day = dayTold(when)
  const { year, month } = monthTold(when)
  const years = year === null ? null : String(year).padStart(4, '0')
  const fraction = day === null || year === null || month === null ? null : (month * 30 + Number(day.slice(8))) / 365
  return [
    day?.replaceAll('-', '') ?? null,
    years === null || month === null ? null : `${years}${pad(month)}`,
    years,
    fraction === null || year === null ? null : (year + Math.min(fraction, 0.9999)).toFixed(4),
  ]
}

/** Type, Fullname, CountryCode, ADM1Code, ADM2Code, Lat, Long, FeatureID; type 0 where no place is known. */
const noPlace: readonly Cell[] = ['0', null, null, null, null, null, null, null]

const placeCells = (gazetteer: Gazetteer, where: string | null): readonly Cell[] => {
  const place = where === null ? null : gazetteer.place(where)
  const fips = place?.state?.fips ?? null
  if (!place?.state || fips === null || (place.kind !== 'city' && place.kind !== 'country')) return noPlace
  if (place.kind === 'country') return ['1', place.name, fips, null, null, null, null, null]
  return [fips === 'US' ? '3' : '4', `${place.name}, ${place.state.name}`, fips, null, null, null, null, null]
}

const stamp = (moment: string): string => moment.slice(0, 19).replaceAll(/[-T:]/g, '')

/** When the case first knew a report of it. */
const addedAt = (state: CaseState, occurrence: Occurrence): string => {
  const moments = documentsOf(state, occurrence).map((id) => state.documents.get(id)?.recordedAt ?? '')
  return stamp(moments.toSorted()[0] ?? '')
}

/** An event, as told first by one document. */
interface Event {
  readonly occurrence: Occurrence
  readonly lead: Telling
  readonly code: CameoCode
  readonly inLead: boolean
}

const eventCells = ({ code, inLead }: Event): readonly Cell[] => [
  inLead ? 1 : 0,
  code.code,
  code.base,
  code.root,
  code.quad,
  code.goldstein.toFixed(1),
]

const countCells = (state: CaseState, occurrence: Occurrence): readonly Cell[] => [
  occurrence.tellings.length,
  occurrence.sources,
  articlesOf(state, occurrence),
  null,
]

const rowOf = (
  kase: ExportedCase,
  state: CaseState,
  gazetteer: Gazetteer,
  event: Event,
  dyad: Dyad,
): readonly Cell[] => {
  const { occurrence, lead } = event
  return [
    dyad.id,
    ...dateCells(occurrence.when),
    ...actorCells(kase, gazetteer, dyad.source),
    ...actorCells(kase, gazetteer, dyad.target),
    ...eventCells(event),
    ...countCells(state, occurrence),
    ...noPlace,
    ...noPlace,
    ...placeCells(gazetteer, occurrence.where),
    addedAt(state, occurrence),
    webAddress(cardOf(state, lead.document).url),
  ]
}

/** End of the first paragraph of the body, of the whole text where it has no zones. */
const leadEnd = (zones: readonly Zone[]): number =>
  zones.find(({ kind }) => kind === 'body')?.to ?? Number.POSITIVE_INFINITY

/** The events of CAMEO's sort among occurrences, with their codes. */
export const cameoEvents = (
  gazetteer: Gazetteer,
  occurrences: readonly (readonly [Occurrence, Telling])[],
): readonly (readonly [Occurrence, Telling, CameoCode])[] =>
  occurrences.flatMap(([occurrence, lead]) => {
    const byState = occurrence.from.some((party) => gazetteer.state(party) !== null)
    const code = whyNoEvent(occurrence) === null ? cameoOf(occurrence, byState, lead.act.plover?.cameo) : null
    return code === null ? [] : [[occurrence, lead, code] as const]
  })

function* write(kase: ExportedCase, { clocks, gazetteer }: CaseWriteOptions): Iterable<string> {
  const state = kase.state(clocks)
  for (const { document, occurrences } of byLeadDocument(state)) {
    const events = cameoEvents(gazetteer, occurrences)
    if (events.length === 0) continue
    const end = leadEnd(kase.document(document)?.zones ?? [])
    for (const [occurrence, lead, code] of events)
      for (const dyad of dyadsOf(occurrence))
        yield tabLine(rowOf(kase, state, gazetteer, { occurrence, lead, code, inLead: lead.at < end }, dyad), '')
  }
}

/** The 61 fields of GDELT 2.0 Events (codebook of 19 February 2015), one row for every pair of actor and recipient. */
export const gdelt: CaseExport<'gdelt'> = {
  name: 'gdelt',
  mediaType: 'text/tab-separated-values',
  extension: 'export.CSV',
  gloss: 'events in the 61 fields of GDELT 2.0, tab-separated, without a header',
  takes: ['clocks'],
  write,
}
