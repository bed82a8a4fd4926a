import type { Act, When } from '../../acts/act.ts'
import { type Span, words } from '../../kernel/span.ts'
import type { Actor } from '../../reading/reading.ts'
import type { Paint } from './paint.ts'
import { hang, oneLine, wrap } from './wrap.ts'

/** Columns before the first word of an act's lines: two of margin, the longest kind, two of gap. */
const margin = 15
const label = 11

/** "RUS (Sergei Lavrov, Vladimir Putin)": a party once, with whom of it the act names. */
const actorList = (actors: readonly Actor[]): string => {
  const people = new Map<string, string[]>()
  for (const { party, person } of actors) {
    const known = people.get(party) ?? []
    people.set(party, person && !known.includes(person) ? [...known, person] : known)
  }
  return [...people].map(([party, named]) => (named.length ? `${party} (${named.join(', ')})` : party)).join(', ')
}

/** "USA (Antony Blinken) → RUS" */
export const whoToWhom = ({ from, to }: Act): string => {
  const who = actorList(from) || '(no party)'
  return oneLine(to.length ? `${who} → ${actorList(to)}` : who)
}

const dated = ({ edtf, basis, why }: When): string => `${edtf}, ${basis}${why ? `: ${why}` : ''}`

const fields = (act: Act, text: string): [string, string][] => {
  const said = (at: Span | null): string => (at ? words(text, at) : '')
  return [
    ['what', said(act.about)],
    ['condition', said(act.condition)],
    ['when', act.when ? dated(act.when) : ''],
    ['due', act.due ? dated(act.due) : ''],
    ['where', said(act.where)],
    ['standing', act.standing === 'happened' ? '' : act.standing],
    ['holder', act.holder === 'report' ? '' : act.holder],
  ]
}

const fieldLines = (name: string, value: string, width: number, paint: Paint): string[] =>
  hang(`${' '.repeat(margin)}${name.padEnd(label)}`, value, width).map((line, at) =>
    at ? line : line.replace(name, paint.dim(name)),
  )

/** Words of the report behind a bar, under an act's first line. */
export const evidenceLines = (evidence: string, width: number, paint: Paint): string[] =>
  wrap(evidence, width - margin - 2).map((line) => `${' '.repeat(margin)}${paint.dim('│')} ${line}`)

const headLines = (act: Act, width: number, paint: Paint): string[] => {
  const place = `@${act.evidence.from}`
  const [first = '', ...more] = hang(`  ${act.kind.padEnd(margin - 2)}`, whoToWhom(act), width - place.length - 1)
  const who = paint.party(first.slice(margin))
  const gap = ' '.repeat(Math.max(1, width - first.length - place.length))
  return [`  ${paint.kind(act.kind.padEnd(margin - 2))}${who}${gap}${paint.dim(place)}`, ...more.map(paint.party)]
}

/** One act for people: who, to whom, what, on what condition, when, where, and the words that show it. */
export const actBlock = (act: Act, text: string, width: number, paint: Paint): string[] => [
  ...headLines(act, width, paint),
  ...fields(act, text).flatMap(([name, value]) => (value ? fieldLines(name, value, width, paint) : [])),
  ...evidenceLines(words(text, act.evidence), width, paint),
]
