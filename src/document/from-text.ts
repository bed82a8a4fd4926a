import { isDay } from '../kernel/day.ts'
import type { Doubt } from '../kernel/doubt.ts'
import { Fault } from '../kernel/fault.ts'
import { documentId } from '../kernel/ids.ts'
import { words } from '../kernel/span.ts'
import { withCredits } from './credits.ts'
import { titleLine } from './data/furniture.ts'
import type { Document } from './document.ts'
import { type Decoded, decode, refuseBinary, refuseTooLarge } from './from-encoding.ts'
import { paragraphsOf } from './paragraphs.ts'
import { flat } from './zones/shape.ts'
import { zonesOf } from './zones.ts'

export interface TextOptions {
  /** What faults call the input: a file's name. No part of the document. */
  readonly name?: string
  /** Day of publication, `2022-01-22`. */
  readonly published?: string
  readonly title?: string
  /** Name of the source. */
  readonly source?: string
}

// White space, marks without width, and what broken bytes read as: nothing that anybody could read.
const nothing = /^[\s\u00ad\u200b-\u200f\u2060\ufeff\ufffd]*$/

export const refuseEmpty = (text: string, name: string): void => {
  if (nothing.test(text))
    throw new Fault('empty-input', `empty: no words in it (${name})`, 'give a report as text or HTML')
}

export const checkPublished = (published: string | undefined): void => {
  if (published === undefined || isDay(published)) return
  throw new Fault('bad-date', `no day of publication: ${published}`, 'write the day as 2022-01-22')
}

export const encodingDoubts = ({ text, doubt }: Decoded): readonly Doubt[] =>
  doubt === null ? [] : [{ from: 0, to: text.length, about: 'encoding', why: doubt }]

const decodedFrom = (input: Uint8Array | string, name: string): Decoded => {
  if (typeof input !== 'string') return decode(input, name)
  refuseTooLarge(input.length, name)
  return { text: input, encoding: 'utf-8', doubt: null }
}

/**
 * A report from plain text. The document's text is exactly what the bytes decode to (line ends stay as they are; a byte-order
 * mark is no part of it), so that offsets of a reading are offsets into the file's decoded text. A string is taken as it is.
 * Throws `empty-input`, `binary-input`, `undecodable-input`, `too-large`, `bad-date`.
 */
export const fromText = (input: Uint8Array | string, options: TextOptions = {}): Document => {
  const { name = 'the input', published, title, source } = options
  checkPublished(published)
  const decoded = decodedFrom(input, name)
  const { text, encoding } = decoded
  refuseEmpty(text, name)
  refuseBinary(text, name)
  const zoned = zonesOf(text, paragraphsOf(text), title === undefined ? {} : { title })
  const headline = title ?? (zoned.title ? flat(words(text, zoned.title)).replace(titleLine, '') : undefined)
  return {
    id: documentId(text),
    text,
    zones: zoned.zones,
    ...(headline === undefined ? {} : { title: headline }),
    ...(published === undefined ? {} : { published }),
    source: source === undefined ? {} : { name: source },
    format: 'text',
    encoding,
    ...withCredits(text, zoned.zones, encodingDoubts(decoded)),
    ...(zoned.dateline ? { dateline: zoned.dateline } : {}),
    ...(zoned.speaker ? { speaker: zoned.speaker } : {}),
  }
}
