import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { pageDay } from '../document/html/page-day.ts'
import { addDays } from '../kernel/day.ts'
import { Fault } from '../kernel/fault.ts'
import type { SourceCard } from '../ledger/index.ts'
import { type DayOf, type Fields, recordSource } from './records.ts'
import type { ReportSource } from './report-source.ts'

/** What the user tells of a file that holds many reports. */
export interface Holding {
  readonly fields: Fields
  readonly card: SourceCard
}

type Chunks = AsyncIterable<Uint8Array>
type Open = (name: string, chunks: Chunks, holding: Holding) => AsyncIterable<ReportSource>

const mib = 1024 * 1024
/** A file that must be had whole; one line of many; all that an archive unpacks to, and how many files. */
const most = { whole: 64 * mib, line: 2 * mib, unpacked: 256 * mib, members: 20_000 }

const tooLarge = (name: string, what: string): Fault =>
  new Fault('too-large', `${what} (${name})`, 'split it, or give it as JSON Lines, which is read line by line')

const damaged = (name: string, what: string): Fault =>
  new Fault('bad-archive', `${what} (${name})`, 'get the file anew')

/** A source that is there only to say what is wrong. */
const faulty = (name: string, fault: Fault): ReportSource => ({ name, bytes: () => Promise.reject(fault) })

const whole = async (name: string, chunks: Chunks): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most.whole) throw tooLarge(name, 'more than 64 MiB')
    parts.push(chunk)
  }
  return Buffer.concat(parts, size)
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/^\ufeff/, '')

/** A day as records write it: also seconds or milliseconds since 1970. */
const dayOf: DayOf = (text) => {
  const told = text.trim()
  if (/^\d{10}(?:\d{3})?$/.test(told)) return addDays('1970-01-01', Math.floor(Number(told.slice(0, 10)) / 86_400))
  return pageDay(told)?.day ?? null
}

/** Lines with their numbers; one that is longer than a report can be is cut and told. */
async function* linesOf(chunks: Chunks): AsyncGenerator<readonly [line: string | null, number: number]> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  let over = false
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      number++
      yield [over || line.length > most.line ? null : line, number]
      over = false
    }
    if (rest.length > most.line) [rest, over] = ['', true]
  }
  rest += decoder.decode()
  if (rest.trim() !== '' || over) yield [over ? null : rest, number + 1]
}

const jsonLines: Open = async function* (name, chunks, { fields, card }) {
  for await (const [line, number] of linesOf(chunks)) {
    const own = `${name} line ${number}`
    const words = line?.replace(/^\ufeff/, '').trim()
    if (words === '') continue
    if (words === undefined) {
      yield faulty(own, tooLarge(own, 'a line of more than 2 MiB'))
      continue
    }
    try {
      yield recordSource(own, JSON.parse(words), fields, dayOf, card)
    } catch {
      yield faulty(own, new Fault('bad-record', `no JSON (${own})`, 'each line is one record: {"text": "…"}'))
    }
  }
}

const lists = ['articles', 'items', 'documents', 'results', 'data', 'records'] as const

const json: Open = async function* (name, chunks, holding) {
  const text = utf8(await whole(name, chunks))
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    yield* (await isFeedText(text))
      ? feedText(name, text, holding)
      : [faulty(name, new Fault('bad-record', `no JSON (${name})`, 'check the file, or give the text itself'))]
    return
  }
  if (await isFeedText(text)) {
    yield* feedText(name, text, holding)
    return
  }
  const inner =
    found && typeof found === 'object' && !Array.isArray(found)
      ? lists.map((key) => (found as Record<string, unknown>)[key]).find(Array.isArray)
      : undefined
  const records: readonly unknown[] = Array.isArray(found) ? found : (inner ?? [found])
  for (const [at, record] of records.entries()) {
    const own = records.length === 1 ? name : `${name} record ${at + 1}`
    yield recordSource(own, record, holding.fields, dayOf, holding.card)
  }
}

const csv: Open = async function* (name, chunks, { fields, card }) {
  const { default: papa } = await import('papaparse')
  const text = utf8(await whole(name, chunks))
  const { data, errors } = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' })
  // A quotation mark that is never closed swallows all that follows it.
  const rowOf = ({ type, row }: (typeof errors)[number]): number | undefined =>
    type === 'Quotes' ? data.length - 1 : row
  const wrong = new Map(errors.filter(({ type }) => type !== 'Delimiter').map((error) => [rowOf(error), error.message]))
  for (const [at, record] of data.entries()) {
    const own = `${name} row ${at + 2}`
    const why = wrong.get(at)
    yield why === undefined
      ? recordSource(own, record, fields, dayOf, card)
      : faulty(
          own,
          new Fault(
            'bad-record',
            `${why.toLowerCase()} (${own})`,
            'check the quotation marks and the number of fields',
          ),
        )
  }
}

const isFeedText = async (text: string): Promise<boolean> => (await import('./web/feed-items.ts')).isFeed(text, '')

async function* feedText(name: string, text: string, { card }: Holding): AsyncGenerator<ReportSource> {
  const { readFeed } = await import('./web/feed-items.ts')
  const { itemReport } = await import('./web/web-report.ts')
  const nowhere = new URL('https://feed.invalid/')
  try {
    const feed = readFeed(text, nowhere)
    for (const [at, item] of feed.items.entries()) {
      const own = `${name} item ${at + 1}`
      const report = await itemReport(item, feed.title, nowhere)
      if (report === null) {
        yield faulty(
          own,
          new Fault(
            'empty-input',
            `the feed holds no words of it (${own})`,
            `add its page: ${item.address ?? 'it names none'}`,
          ),
        )
        continue
      }
      const { url, retrieved: _, ...told } = report.source.card ?? {}
      const address = url === undefined || url.startsWith(nowhere.href) ? {} : { url }
      yield { ...report.source, name: own, card: { ...told, ...address, ...card } }
    }
  } catch (error) {
    yield faulty(
      name,
      error instanceof Fault
        ? error
        : new Fault('bad-feed', `no feed that can be read (${name})`, 'try it in a feed reader'),
    )
  }
}

const feed: Open = async function* (name, chunks, holding) {
  yield* feedText(name, utf8(await whole(name, chunks)), holding)
}

const zip: Open = async function* (name, chunks, holding) {
  const { unzipSync } = await import('fflate')
  const bytes = await whole(name, chunks)
  let [size, count] = [0, 0]
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        const wanted = !file.name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(file.name)
        if (!wanted) return false
        size += file.originalSize
        if (size > most.unpacked || ++count > most.members)
          throw tooLarge(name, 'an archive of more than 256 MiB or 20,000 files')
        return true
      },
    })
  } catch (error) {
    yield faulty(name, error instanceof Fault ? error : damaged(name, 'a damaged archive'))
    return
  }
  for (const member of Object.keys(files).sort()) {
    const own = `${name}/${member}`
    const content = files[member] ?? new Uint8Array()
    // Archives in archives are opened no further.
    const inner = /\.(?:zip|gz)$/i.test(member) ? null : openerOf(member)
    if (inner) yield* inner(own, Readable.from([content]), holding)
    else yield { name: own, bytes: async () => content, card: holding.card }
  }
}

const openers: readonly (readonly [RegExp, Open])[] = [
  [/\.(?:jsonl|ndjson)$/i, jsonLines],
  [/\.json$/i, json],
  [/\.csv$/i, csv],
  [/\.(?:rss|atom|rdf|xml)$/i, feed],
  [/\.zip$/i, zip],
]
const openerOf = (name: string): Open | null => openers.find(([named]) => named.test(name))?.[1] ?? null

const unpacked = (chunks: Chunks): Chunks => Readable.from(chunks).pipe(createGunzip())

/** Does a file of this name hold reports, rather than being one? */
export const isContainer = (name: string): boolean =>
  openerOf(name.replace(/\.gz$/i, '')) !== null || /\.gz$/i.test(name)

/**
 * The reports in a file that holds many: JSON Lines, JSON, CSV, a feed, a ZIP archive, each also in gzip, and one report in gzip. They come
 * one at a time; what is wrong with one, or with the rest of the file, is the fault of a source of its own.
 */
export async function* reportsHeld(name: string, chunks: Chunks, holding: Holding): AsyncGenerator<ReportSource> {
  const packed = /\.gz$/i.test(name)
  const plain = name.replace(/\.gz$/i, '')
  const stream = packed ? unpacked(chunks) : chunks
  const open = openerOf(plain)
  try {
    if (open) yield* open(name, stream, holding)
    else {
      const bytes = await whole(name, stream)
      yield { name: plain, bytes: async () => bytes, card: holding.card }
    }
  } catch (error) {
    if (error instanceof Fault) yield faulty(name, error)
    else if (packed) yield faulty(name, damaged(name, 'damaged or cut short: what came before was read'))
    else throw error
  }
}
