import { addDays } from '../../kernel/day.ts'
import { type CaseState, type Commitment, closedStates, type Occurrence } from '../../ledger/index.ts'
import { calendarText, component, contentLine } from './calendar-lines.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { daySpan, lastDayTold } from './days.ts'
import { headlineOf, owedLine } from './headline.ts'
import { cardOf, tellingsIn, webAddress } from './occurrences.ts'

type Property = readonly [string, string]

interface Page {
  readonly kase: ExportedCase
  readonly state: CaseState
  /** The moment of the latest recording: the same case gives the same stamp. */
  readonly stamp: string
}

const basic = (day: string): string => day.replaceAll('-', '')

const stampOf = (state: CaseState): string => {
  let latest = '1970-01-01T00:00:00.000Z'
  for (const { recordedAt } of state.documents.values()) if (recordedAt > latest) latest = recordedAt
  return `${latest.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

const text = (name: string, value: string): Property => [name, calendarText(value)]

const head = ({ stamp }: Page, id: string, summary: string, kind: string): readonly Property[] => [
  ['UID', `${id}@demarche`],
  ['DTSTAMP', stamp],
  text('SUMMARY', summary),
  text('CATEGORIES', kind),
]

const sourceOf = ({ state }: Page, occurrence: string): Property | null => {
  const document = state.tellings.get(occurrence)?.document
  const address = document === undefined ? null : webAddress(cardOf(state, document).url)
  return address === null ? null : ['URL', address]
}

const evidenceOf = ({ state }: Page, occurrence: Occurrence): readonly string[] =>
  tellingsIn(state, occurrence).map(({ words }) => `“${words.evidence}”`)

const description = (lines: readonly (string | null)[]): Property =>
  text('DESCRIPTION', lines.filter((line) => line !== null).join('\n'))

/** What is owed as a thing to do: with a day only where a day was told. */
const todoOf = (page: Page, commitment: Commitment): string => {
  const { id, kind, words, condition, due, state, opened } = commitment
  const day = lastDayTold(due?.edtf ?? null)
  return component('VTODO', [
    ...head(page, id, owedLine(page.kase, commitment), kind),
    day === null ? null : ['DUE;VALUE=DATE', basic(day)],
    ['STATUS', 'NEEDS-ACTION'],
    description([
      `“${words}”`,
      condition === null ? null : `on condition: ${condition}`,
      due === null ? null : `due: ${due.edtf} (${due.basis}: ${due.why})`,
      `state: ${state}`,
    ]),
    sourceOf(page, opened),
  ])
}

const meetingDescription = (page: Page, occurrence: Occurrence): Property =>
  description([
    ...evidenceOf(page, occurrence),
    occurrence.condition === null ? null : `on condition: ${occurrence.condition}`,
    occurrence.when === null ? 'day not told' : `when: ${occurrence.when}`,
  ])

/** A meeting on told days; one without is a thing to come whose day is open, which a calendar cannot hold as an event. */
const meetingOf = (page: Page, occurrence: Occurrence): string => {
  const days = daySpan(occurrence.when)
  const common: readonly (Property | null)[] = [
    ...head(page, occurrence.id, headlineOf(page.kase, occurrence), occurrence.kind),
    occurrence.where === null ? null : text('LOCATION', occurrence.where),
    meetingDescription(page, occurrence),
    sourceOf(page, occurrence.id),
  ]
  if (days === null) return component('VTODO', [...common, ['STATUS', 'NEEDS-ACTION']])
  return component('VEVENT', [
    ...common,
    ['DTSTART;VALUE=DATE', basic(days.first)],
    ['DTEND;VALUE=DATE', basic(addDays(days.last, 1))],
    ['STATUS', occurrence.condition === null ? 'CONFIRMED' : 'TENTATIVE'],
    ['TRANSP', 'TRANSPARENT'],
  ])
}

/** Is something to come of it by a day, or as an answer? A demand or an offer without a date is open, but not due. */
const isDue = ({ state, kind, due }: Commitment): boolean =>
  kind !== 'meeting' && !closedStates.has(state) && (due !== null || kind === 'reply')

/** Meetings that were held, called off or lapsed by what the ledger knows are no longer planned. */
const overOf = (state: CaseState): ReadonlySet<string> =>
  new Set(
    state.commitments.flatMap((one) =>
      one.kind === 'meeting' && closedStates.has(one.state) ? [one.opened, ...one.restated] : [],
    ),
  )

function* write(kase: ExportedCase, { clocks, version }: CaseWriteOptions): Iterable<string> {
  const state = kase.state(clocks)
  const page: Page = { kase, state, stamp: stampOf(state) }
  const over = overOf(state)
  yield contentLine('BEGIN:VCALENDAR') + contentLine('VERSION:2.0')
  yield contentLine(`PRODID:-//demarche//${calendarText(version)}//EN`)
  yield contentLine(`X-WR-CALNAME:${calendarText(kase.name)}`)
  for (const commitment of state.commitments) if (isDue(commitment)) yield todoOf(page, commitment)
  for (const occurrence of state.occurrences)
    if (occurrence.kind === 'meeting' && occurrence.standing === 'planned' && !over.has(occurrence.id))
      yield meetingOf(page, occurrence)
  yield contentLine('END:VCALENDAR')
}

/** RFC 5545: what is owed as things to do, planned meetings as events of whole days. */
export const icalendar: CaseExport<'icalendar'> = {
  name: 'icalendar',
  mediaType: 'text/calendar',
  extension: 'ics',
  gloss: 'a calendar: what is owed as things to do, planned meetings as events; a day only where a day was told',
  takes: ['clocks'],
  write,
}
