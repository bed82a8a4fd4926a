import { inOffice, tenuresOf } from '../../world/people.ts'
import type { Tenure } from '../../world/world.ts'
import type { Mention } from '../reading.ts'
import { dayNumber, dayText } from './days.ts'
import { type Unyeared, weekdayFits } from './year.ts'

/** A person of the report with the times in office that the report's own words allow. */
export interface Holder {
  readonly person: string
  readonly tenures: readonly Tenure[]
}

const sameOffice = (role: string, tenure: Tenure): boolean => {
  const [a, b] = [role.toLowerCase(), tenure.title.toLowerCase()]
  return a.includes(b) || b.includes(a) || a.replaceAll(' ', '-') === tenure.kind
}

/** Each person named, once, with the tenures of the office that the report gives, or of all where it gives none that we know. */
export const holdersIn = (mentions: readonly Mention[]): readonly Holder[] => {
  const roles = new Map<string, string | undefined>()
  for (const { actors } of mentions)
    for (const { person, role } of actors) if (person && !roles.get(person)) roles.set(person, role)
  return [...roles].flatMap(([person, role]) => {
    if (role?.toLowerCase().startsWith('former')) return []
    const all = tenuresOf(person)
    const named = role ? all.filter((tenure) => sameOffice(role, tenure)) : []
    const tenures = named.length > 0 ? named : all
    return tenures.length > 0 ? [{ person, tenures }] : []
  })
}

const holds = (holder: Holder, day: string): Tenure | undefined =>
  holder.tenures.find((tenure) => inOffice(tenure, day))

/** How many of them were in office that day. */
export const holdersOn = (holders: readonly Holder[], day: string): number =>
  holders.filter((holder) => holds(holder, day)).length

const periods = (tenure: Tenure): string => `${tenure.from} to ${tenure.to ?? 'now'}`

/** Years that are tried where no publication date gives one. */
const firstYear = 1945
const lastYear = 2100

const dayIn = (what: Unyeared, year: number): string => dayText(dayNumber(year, what.month, what.day ?? 15))

export const fittingYears = (what: Unyeared): readonly number[] =>
  Array.from({ length: lastYear - firstYear }, (_, at) => firstYear + at).filter((year) => weekdayFits(what, year))

export interface YearByTenure {
  readonly years: readonly number[]
  readonly why: string
}

/** Of the years, those in which most of the report's persons were in office. */
export const yearsInOffice = (what: Unyeared, years: readonly number[], holders: readonly Holder[]): YearByTenure => {
  const counted = years.map((year) => ({
    year,
    count: holders.filter((holder) => holds(holder, dayIn(what, year))).length,
  }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  if (most === 0) return { years, why: '' }
  const best = counted.filter(({ count }) => count === most).map(({ year }) => year)
  const [year = 0] = best
  const telling = holders
    .map((holder) => ({ holder, tenure: holds(holder, dayIn(what, year)) }))
    .filter(({ tenure }) => tenure)
    .sort(
      (a, b) =>
        years.filter((y) => holds(a.holder, dayIn(what, y))).length -
        years.filter((y) => holds(b.holder, dayIn(what, y))).length,
    )
  const [first] = telling
  const why = first?.tenure ? `${first.holder.person}'s time as ${first.tenure.title} (${periods(first.tenure)})` : ''
  return { years: best, why }
}
