import { kindNamed } from '../../acts/kinds/index.ts'
import { type Edtf, type EdtfDate, type EdtfEnd, parseEdtf } from '../../kernel/day.ts'
import type { CaseState, Occurrence, Telling } from '../../ledger/index.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { headlineOf } from './headline.ts'
import { escaped } from './marked-up.ts'
import { cardOf, tellingsIn, webAddress } from './occurrences.ts'

/** The finest part that is given is how exactly the date is known. */
interface SlideDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

interface Dates {
  readonly start_date: SlideDate
  readonly end_date?: SlideDate
  /** The date as told, where start and end alone would say more or less than that. */
  readonly display_date?: string
}

const slideDate = ({ year, month, day }: EdtfDate): SlideDate | null => {
  if (year === null) return null
  if (month === null) return { year }
  return day === null ? { year, month } : { year, month, day }
}

const ofSeason = ({ text, first, last }: EdtfDate): Dates => {
  const monthOf = (day: string): SlideDate => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) })
  return { start_date: monthOf(first), end_date: monthOf(last), display_date: text }
}

const ofDate = (date: EdtfDate): Dates | null => {
  if (date.precision === 'season' && date.year !== null) return ofSeason(date)
  const start = slideDate(date)
  if (start === null) return null
  const unsure = date.approximate || date.uncertain || (date.precision === 'day' && date.first !== date.last)
  return { start_date: start, ...(unsure ? { display_date: date.text } : {}) }
}

const ofEnd = (end: EdtfEnd): SlideDate | null => (typeof end === 'string' ? null : slideDate(end))

const ofInterval = (text: string, from: EdtfEnd, to: EdtfEnd): Dates | null => {
  const [start, end] = [ofEnd(from), ofEnd(to)]
  if (start !== null && end !== null) return { start_date: start, end_date: end, display_date: text }
  const known = start ?? end
  return known && { start_date: known, display_date: text }
}

/** Null where no year is known: an undated act has no place on a timeline of this sort. */
const datesOf = (when: string | null): Dates | null => {
  const parsed: Edtf | null = when === null ? null : parseEdtf(when)
  if (parsed === null || when === null) return null
  return parsed.kind === 'date' ? ofDate(parsed.date) : ofInterval(when, parsed.from, parsed.to)
}

const sourceLine = (state: CaseState, { document, published }: Telling): string => {
  const { title, publisher, url } = cardOf(state, document)
  const named = escaped([publisher, title].filter((part) => part !== undefined).join(', ') || document)
  const address = webAddress(url)
  const linked = address === null ? named : `<a href="${escaped(address)}">${named}</a>`
  return published === null ? linked : `${linked}, ${published}`
}

const textOf = (state: CaseState, occurrence: Occurrence): string =>
  tellingsIn(state, occurrence)
    .map((telling) => `<blockquote>${escaped(telling.words.evidence)}</blockquote><p>${sourceLine(state, telling)}</p>`)
    .join('')

const slideOf = (kase: ExportedCase, state: CaseState, occurrence: Occurrence, dates: Dates): object => ({
  ...dates,
  text: { headline: escaped(headlineOf(kase, occurrence)), text: textOf(state, occurrence) },
  group: kindNamed.get(occurrence.kind)?.family ?? occurrence.kind,
  unique_id: occurrence.id,
})

const titleOf = (kase: ExportedCase, undated: number): object => ({
  text: {
    headline: escaped(kase.name),
    text: undated === 0 ? '' : `<p>Acts without a date, which this timeline cannot show: ${undated}.</p>`,
  },
})

function* write(kase: ExportedCase, { clocks }: CaseWriteOptions): Iterable<string> {
  const state = kase.state(clocks)
  const undated = state.occurrences.filter(({ when }) => datesOf(when) === null).length
  yield `{"title":${JSON.stringify(titleOf(kase, undated))},"events":[`
  let between = '\n'
  for (const occurrence of state.occurrences) {
    const dates = datesOf(occurrence.when)
    if (dates === null) continue
    yield `${between}${JSON.stringify(slideOf(kase, state, occurrence, dates))}`
    between = ',\n'
  }
  yield '\n],"scale":"human"}\n'
}

/** For TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). */
export const timelinejs: CaseExport<'timelinejs'> = {
  name: 'timelinejs',
  mediaType: 'application/json',
  extension: 'json',
  gloss: 'a timeline for TimelineJS 3, each act with its words and sources; dates as exact as told',
  takes: ['clocks'],
  write,
}
