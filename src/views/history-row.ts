import type { Entry, EntryBody } from '../ledger/entry.ts'
import type { Table } from './view.ts'

/** "kind=demand, field=when": the plain fields of an entry, without long texts. */
const plainFields = (body: EntryBody, leaveOut: ReadonlySet<string>): string =>
  Object.entries(body)
    .filter(([key, value]) => !leaveOut.has(key) && value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ')

const own: ReadonlySet<string> = new Set(['type', 'text', 'zones', 'words', 'content', 'acts'])

/** What an entry says, in a line for people. */
export const entryWords = (body: EntryBody): string => {
  if (body.type === 'ActHeard') return `${body.act.kind} heard by ${body.act.rule}: “${body.words.evidence}”`
  if (body.type === 'DocumentAdded') return `“${body.card.title ?? body.document}”`
  if (body.type === 'DocumentReread') return `${body.acts.length} acts heard`
  if (body.type === 'NoteAdded') return body.text
  return plainFields(body, 'acts' in body ? new Set(['type']) : own)
}

export const historyTable = (title: string, entries: readonly Entry[]): Table => ({
  title,
  columns: [
    { name: 'recorded' },
    { name: 'entry' },
    { name: 'by', wraps: true },
    { name: 'id' },
    { name: 'what', wraps: true, main: true },
  ],
  rows: entries.map(({ recordedAt, body, origin, id }) => [
    recordedAt.replace('T', ' ').slice(0, 16),
    body.type,
    origin.by === 'person' ? origin.name : `reader ${origin.version}`,
    id,
    entryWords(body),
  ]),
  notes: [],
  total: entries.length,
})
