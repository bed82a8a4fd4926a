import type { Hearing } from '../acts/act.ts'
import { hear } from '../acts/hear.ts'
import type { Document } from '../document/document.ts'
import { fromText } from '../document/from-text.ts'
import { Fault } from '../kernel/fault.ts'
import { shortId } from '../kernel/ids.ts'
import { readConllu, tokeniseGiven } from '../language/index.ts'
import { english } from '../languages/en/index.ts'
import { read, readTokens } from '../reading/read.ts'
import type { Reading } from '../reading/reading.ts'
import { loadDefaultEngine } from './engine.ts'

/** The card of a report as the caller knows it; what the document itself tells fills the rest. */
export interface ReadOptions {
  /** Day of publication, EDTF: `2022-01-22`. */
  readonly published?: string
  readonly title?: string
  /** Name of the source. */
  readonly source?: string
  /** Name of the file, for messages and to tell its format. */
  readonly name?: string
  /** Given tokens instead of a report's text. */
  readonly input?: 'conllu'
}

/** A report read: its layers, and the acts heard in them. */
export interface ReadReport {
  readonly reading: Reading
  readonly hearing: Hearing
}

const heard = (reading: Reading): ReadReport => ({ reading, hearing: hear(reading, english.acts) })

/** Reads a document. Pure but for the weights, which are loaded once a process. */
export const readDocument = (document: Document): ReadReport =>
  heard(read(loadDefaultEngine(), english.reading, document))

/** Reads a report that is at hand as a string. */
export const readText = (text: string, options: ReadOptions = {}): ReadReport => readDocument(fromText(text, options))

const conlluDocument = (text: string, zones: Document['zones'], options: ReadOptions): Document => ({
  id: shortId([text]),
  text,
  zones,
  source: options.source ? { name: options.source } : {},
  format: 'conllu',
  encoding: 'utf-8',
  doubts: [],
  ...(options.published ? { published: options.published } : {}),
  ...(options.title ? { title: options.title } : {}),
})

const utf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault('undecodable-input', 'CoNLL-U must be UTF-8', 'convert the file to UTF-8')
  }
}

/** Reads given tokens and sentences, for measuring the layers above them. Throws `Fault('bad-conllu')`. */
const readGiven = (bytes: Uint8Array, options: ReadOptions): ReadReport => {
  const given = readConllu(utf8(bytes))
  const document = conlluDocument(
    given.text,
    given.zones.map((zone) => ({ ...zone, kind: 'body' as const })),
    options,
  )
  return heard(readTokens(loadDefaultEngine(), english.reading, tokeniseGiven(document, given)))
}

/** Reads the bytes of one report, text or a saved HTML page. Throws a `Fault` that says what is wrong with the input. */
export const readBytes = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadReport> => {
  if (options.input === 'conllu') return readGiven(bytes, options)
  const { fromBytes } = await import('../document/from-bytes.ts')
  return readDocument(await fromBytes(bytes, options))
}
