import type { CaseState, Occurrence, Telling } from '../../ledger/index.ts'
import type { ExportedCase } from './case-export.ts'
import { headlineOf } from './headline.ts'
import { cardOf, tellingsIn } from './occurrences.ts'

/** One telling as a page shows it. */
export interface ToldOnPage {
  /** The exact words. */
  readonly words: string
  readonly source: string
  readonly url: string | undefined
  readonly published: string | null
  /** Place of the words in the document: `1203–1287`. */
  readonly place: string
  readonly document: string
  readonly doubts: readonly string[]
}

/** One act as a page shows it. */
export interface ActOnPage {
  readonly id: string
  readonly headline: string
  /** Name and value of what is known beside the words. */
  readonly fields: readonly (readonly [string, string])[]
  readonly tellings: readonly ToldOnPage[]
}

const told = (state: CaseState, { document, words, published, act }: Telling): ToldOnPage => {
  const { title, publisher, url } = cardOf(state, document)
  return {
    words: words.evidence,
    source: [publisher, title].filter((part) => part !== undefined).join(', ') || document,
    url,
    published,
    place: `${act.evidence.from}–${act.evidence.to}`,
    document,
    doubts: act.doubts.map(({ about, why }) => `${about}: ${why}`),
  }
}

const fieldsOf = (occurrence: Occurrence): ActOnPage['fields'] => {
  const { when, due, where, condition, holder, people, review } = occurrence
  const fields: readonly (readonly [string, string | null])[] = [
    ['when', when ?? 'not told'],
    ['where', where],
    ['by', people.length > 0 ? people.join(', ') : null],
    ['condition', condition],
    ['due', due],
    ['told by', holder === 'report' ? null : holder],
    ['review', review === 'proposed' ? null : review],
  ]
  return fields.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

/** An act with all its tellings. */
export const actOnPage = (kase: ExportedCase, state: CaseState, occurrence: Occurrence): ActOnPage => ({
  id: occurrence.id,
  headline: headlineOf(kase, occurrence),
  fields: fieldsOf(occurrence),
  tellings: tellingsIn(state, occurrence).map((telling) => told(state, telling)),
})
