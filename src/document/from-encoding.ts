import chardet from 'chardet'
import { Fault } from '../kernel/fault.ts'

/** Bytes read as text, and how. */
export interface Decoded {
  readonly text: string
  /** Name by the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
  readonly encoding: string
  /** Why the reading of the bytes may be wrong; null where they say themselves what they are. */
  readonly doubt: string | null
}

/**
 * The largest report in bytes. A long article has 50 kB; the layers of a reading take some hundred times the text's size in
 * memory, so that this is what an ordinary machine can hold.
 */
export const largestReport = 2 * 1024 * 1024

/** The largest file in bytes whose format carries more than words: a PDF, a Word document, a mail with what hangs on it. */
const largestPacked = 16 * 1024 * 1024
const packed = /\.(?:pdf|docx|eml)$/i

/** Most bytes that a file of this name may have. */
export const mostBytesOf = (name: string): number => (packed.test(name) ? largestPacked : largestReport)

interface Foreign {
  readonly start: readonly number[]
  readonly what: string
  readonly hint: string
}
const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const foreign: readonly Foreign[] = [
  { start: ascii('%PDF-'), what: 'a PDF', hint: 'save its text as a .txt file first' },
  {
    start: [0x50, 0x4b, 3, 4],
    what: 'a ZIP archive or an office document',
    hint: 'save it as plain text or HTML first',
  },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old office document', hint: 'save it as plain text or HTML first' },
  { start: ascii('{\\rtf'), what: 'an RTF document', hint: 'save it as plain text or HTML first' },
  { start: [0x1f, 0x8b], what: 'a gzip archive', hint: 'unpack it first' },
  { start: ascii('From: <Saved by '), what: 'a web archive (MHTML)', hint: 'save the page as HTML' },
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', hint: 'give a report as text or HTML' },
  { start: [0xff, 0xd8, 0xff], what: 'a picture', hint: 'give a report as text or HTML' },
  { start: ascii('GIF8'), what: 'a picture', hint: 'give a report as text or HTML' },
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

const refuseForeign = (bytes: Uint8Array, name: string): void => {
  const found = foreign.find(({ start }) => startsWith(bytes, start))
  if (found) throw new Fault('binary-input', `binary: ${found.what}, not text (${name})`, found.hint)
}

const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g

/** Refuses text that is no text: with a NUL, or with a control character among every twenty characters. */
export const refuseBinary = (text: string, name: string): void => {
  const zero = text.indexOf('\0')
  const hint = 'give a report as text or HTML'
  if (zero >= 0) throw new Fault('binary-input', `binary, not text: a NUL at ${zero} (${name})`, hint)
  let count = 0
  for (const _ of text.matchAll(controls)) count++
  if (count > 2 && count * 20 > text.length) {
    throw new Fault('binary-input', `binary, not text: ${count} control characters (${name})`, hint)
  }
}

/** Refuses what holds more than one report can; `size` in bytes or characters. */
export const refuseTooLarge = (size: number, name: string, most = largestReport): void => {
  if (size <= most) return
  const mib = most / 1024 / 1024
  throw new Fault(
    'too-large',
    `more than ${mib} MiB (${name})`,
    `one report has at most ${mib} MiB: split the file into its reports`,
  )
}

const undecodable = (name: string, tried: string): Fault =>
  new Fault('undecodable-input', `not text in any known encoding, tried ${tried} (${name})`, 'save it as UTF-8')

const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

/** UTF-8 with a few broken places (a cut-off end, one bad paste) among many more good ones. */
const mendedUtf8 = (bytes: Uint8Array): Decoded | null => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = count(text, /\ufffd+/g)
  const good = count(text, /[^\0-\x7f\ufffd]/g)
  if (broken * 5 > good) return null
  return { text, encoding: 'utf-8', doubt: `${broken} places are not valid UTF-8 and read as U+FFFD` }
}

/** The stretches around bytes beyond ASCII: all that tells encodings apart, and few enough for a slow judge. */
const telling = (bytes: Uint8Array): Uint8Array => {
  const most = 16 * 1024
  const sample: number[] = []
  for (let at = 0; at < bytes.length && sample.length < most; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const end = Math.min(at + 32, bytes.length)
    for (let from = Math.max(at - 32, 0); from < end; from++) sample.push(bytes[from] ?? 0)
    at = end
  }
  return Uint8Array.from(sample)
}

const high = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0)

/** Western bytes, sparse and all in use, are Windows' Western encoding: what English text outside Unicode nearly always is. */
const isWestern = (bytes: Uint8Array): boolean =>
  high(bytes) * 12 <= bytes.length && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].some((unused) => bytes.includes(unused))

const guessed = (bytes: Uint8Array, name: string): Decoded => {
  const label = isWestern(bytes) ? 'windows-1252' : chardet.detect(telling(bytes))
  const text = label ? tryDecode(bytes, label) : null
  if (!label || text === null) throw undecodable(name, ['utf-8', ...(label ? [label] : [])].join(', '))
  const { encoding } = new TextDecoder(label)
  return { text, encoding, doubt: `no byte says in which encoding this is; ${encoding} is a guess` }
}

const zeros = (bytes: Uint8Array, parity: number): number => {
  let found = 0
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) found++
  return found
}

/** UTF-16 without a mark: in English every second byte is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, 4096)
  const [even, odd] = [zeros(head, 0), zeros(head, 1)]
  if (head.length < 8 || Math.max(even, odd) * 3 < head.length || Math.min(even, odd) > 0) return null
  return even > odd ? 'utf-16be' : 'utf-16le'
}

const marks: readonly { readonly mark: readonly number[]; readonly label: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
]

const marked = (bytes: Uint8Array, label: string): Decoded => {
  const text = tryDecode(bytes, label)
  if (text !== null) return { text, encoding: label, doubt: null }
  const mended = new TextDecoder(label).decode(bytes)
  return { text: mended, encoding: label, doubt: `some bytes are not valid ${label} and read as U+FFFD` }
}

const declared = (bytes: Uint8Array, label: string | undefined): Decoded | null => {
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    const text = tryDecode(bytes, encoding)
    return text === null ? null : { text, encoding, doubt: null }
  } catch {
    return null
  }
}

/**
 * Reads bytes as text: by their byte-order mark (which is no part of the text), as UTF-8, in the encoding that the page
 * declares, or in the likeliest one, with a doubt. Throws `too-large`, `binary-input`, `undecodable-input`.
 */
export const decode = (bytes: Uint8Array, name: string, label?: string): Decoded => {
  refuseTooLarge(bytes.length, name)
  refuseForeign(bytes, name)
  const mark = marks.find((one) => startsWith(bytes, one.mark))
  if (mark) return marked(bytes, mark.label)
  const wide = unmarkedUtf16(bytes)
  if (wide) return { ...marked(bytes, wide), doubt: `no byte-order mark; ${wide} is a guess from its zero bytes` }
  const text = tryDecode(bytes, 'utf-8')
  if (text !== null) return { text, encoding: 'utf-8', doubt: null }
  return declared(bytes, label) ?? mendedUtf8(bytes) ?? guessed(bytes, name)
}
