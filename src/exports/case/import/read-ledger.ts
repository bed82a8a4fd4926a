import { Fault } from '../../../kernel/fault.ts'
import { documentId } from '../../../kernel/ids.ts'
import { type Entry, entryFormat, makeEntry } from '../../../ledger/index.ts'
import { ledgerMark } from '../jsonl.ts'
import { wrongWithEntry } from './entry-shape.ts'

const again = 'export the case again; nothing was imported'

const refuse = (name: string, line: number, why: string, hint = again): never => {
  throw new Fault('bad-ledger', `${why} (${name}, line ${line})`, hint)
}

const parsed = (name: string, line: number, json: string): unknown => {
  if (json.trim() === '') return refuse(name, line, 'the line is empty')
  try {
    return JSON.parse(json)
  } catch {
    return refuse(name, line, 'the line is no JSON, perhaps it was cut off')
  }
}

/** What the first line tells of the rest. */
interface Header {
  /** Number of entries that follow; null where it does not say. */
  readonly entries: number | null
}

const isHeader = (value: unknown): value is { readonly format: unknown; readonly entries?: unknown } =>
  value !== null &&
  typeof value === 'object' &&
  'demarche' in value &&
  value.demarche === ledgerMark &&
  'format' in value

const headerOf = (name: string, value: unknown): Header => {
  if (!isHeader(value))
    return refuse(name, 1, 'this is no exported ledger', 'give a file made by: export CASE --format jsonl')
  const { format, entries = null } = value
  if (typeof format === 'number' && format > entryFormat)
    throw new Fault(
      'newer-ledger',
      `written in format ${format}, and this version reads ${entryFormat} (${name})`,
      'install a newer version of Démarche',
    )
  if (format !== entryFormat) return refuse(name, 1, `no such format: ${JSON.stringify(format)}`)
  if (entries !== null && !Number.isSafeInteger(entries)) return refuse(name, 1, 'the number of entries is no number')
  return { entries: entries === null ? null : Number(entries) }
}

/** Made anew, an entry has the id it had: else something in the line was changed. */
const isWhole = ({ id, body, origin, recordedAt }: Entry): boolean =>
  makeEntry(body, origin, recordedAt).id === id &&
  (body.type !== 'DocumentAdded' || documentId(body.text) === body.document)

const entryOf = (name: string, line: number, value: unknown): Entry => {
  const wrong = wrongWithEntry(value)
  if (wrong !== null) return refuse(name, line, wrong)
  const entry = value as Entry
  if (!isWhole(entry)) return refuse(name, line, `what entry ${entry.id} says was changed after it was made`)
  return entry
}

/**
 * The entries of an exported ledger, line by line, each looked at as a whole. Throws `Fault('bad-ledger')` with the place and
 * `Fault('newer-ledger')`. `name` is the file's, for messages.
 */
export function* readLedger(lines: Iterable<string>, name: string): Generator<Entry> {
  let header: Header | undefined
  let line = 0
  const known = new Set<string>()
  for (const text of lines) {
    line++
    const value = parsed(name, line, line === 1 ? text.replace(/^\ufeff/, '') : text)
    if (header === undefined) {
      header = headerOf(name, value)
      continue
    }
    const entry = entryOf(name, line, value)
    if (known.has(entry.id)) refuse(name, line, `entry ${entry.id} stands twice in the file`)
    known.add(entry.id)
    yield entry
  }
  if (header === undefined)
    refuse(name, 1, 'this is no exported ledger', 'give a file made by: export CASE --format jsonl')
  else if (header.entries !== null && header.entries !== known.size)
    refuse(name, line, `${known.size} entries of ${header.entries}: the file was cut short or added to`)
}

/** The lines of a text, the last without an end of line too. */
export function* linesOf(chunks: Iterable<string>): Generator<string> {
  let rest = ''
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
