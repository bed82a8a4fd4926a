import type { Document } from '../../document/document.ts'
import { fromBytes } from '../../document/from-bytes.ts'
import { Fault } from '../../kernel/fault.ts'
import { sha256Hex } from '../../kernel/hash.ts'
import { type ActHeard, type DocumentAdded, readAs, type SourceCard } from '../../ledger/index.ts'
import { readDocument } from '../read-report.ts'
import { cardOf, reportBodies } from '../report-entries.ts'
import { asCard } from '../reread.ts'

/** A report at hand: its bytes, and what is known of it beside them. */
export interface Report {
  /** For messages, and to tell its format. */
  readonly name: string
  readonly content: Uint8Array
  readonly card: SourceCard
}

/** A report as a document. */
export interface Taken {
  readonly document: Document
  /** As user and page tell it. */
  readonly card: SourceCard
}

/** What a report says as entries will; null of a document that was known and need not be read. */
export interface Heard extends Taken {
  readonly bodies: readonly (DocumentAdded | ActHeard)[] | null
}

/** Asked before a document is read, which takes nearly all of the time. */
export type IsKnown = (document: string) => boolean | Promise<boolean>

/**
 * What reads reports, in this thread or in others. All that is wrong with a report is given back, never thrown: the rest goes on.
 * Only `Fault('bad-model')` is thrown, for then no report can be read.
 */
export interface ReportReader {
  readonly read: (report: Report, isKnown: IsKnown) => Promise<Heard | Fault>
  /** How many reports it is worth to have in hand at once. */
  readonly atOnce: number
  readonly close: () => Promise<void>
}

/** Set aside rather than read as English. Throws `Fault('other-language')`. */
const refuseForeign = async (document: Document, name: string): Promise<void> => {
  const { foreignLanguage } = await import('../foreign-language.ts')
  const language = foreignLanguage(document)
  if (language !== null)
    throw new Fault(
      'other-language',
      `in ${language}, and only English is read (${name})`,
      'add an English edition of it',
    )
}

const take = async ({ name, content, card }: Report): Promise<Taken> => {
  const document = await fromBytes(content, {
    name,
    ...(card.published === undefined ? {} : { published: card.published }),
    ...(card.title === undefined ? {} : { title: card.title }),
    ...(card.publisher === undefined ? {} : { source: card.publisher }),
  })
  await refuseForeign(document, name)
  const told = cardOf(document, { hash: sha256Hex(content), ...card })
  return { document: asCard(document, readAs([told])), card: told }
}

/** A report on which the reader failed, through no fault of the report's. */
export const readerFailed = (name: string, why: string): Fault =>
  new Fault('reader-failed', `${why} (${name})`, 'this is a bug of ours: please report it with your input')

const faultFrom = (error: unknown, name: string): Fault => {
  if (error instanceof Fault) return error
  return readerFailed(name, error instanceof Error ? error.message : String(error))
}

/** Gives what `work` gives, or what was wrong with the report. */
const orFault = async (name: string, work: () => Promise<Heard>): Promise<Heard | Fault> => {
  try {
    return await work()
  } catch (error) {
    const fault = faultFrom(error, name)
    if (fault.code === 'bad-model') throw fault
    return fault
  }
}

/** Reads one report. */
export const readReport = (report: Report, isKnown: IsKnown): Promise<Heard | Fault> =>
  orFault(report.name, async () => {
    const taken = await take(report)
    const known = await isKnown(taken.document.id)
    return { ...taken, bodies: known ? null : reportBodies(readDocument(taken.document), taken.card) }
  })

/** Reads in this thread, one report after the other. */
export const readerHere: ReportReader = { read: readReport, atOnce: 1, close: async () => {} }
