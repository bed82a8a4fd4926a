import { shortId } from '../kernel/ids.ts'
import type { Entry, EntryBody, Origin } from './entry.ts'
import { entryFormat } from './entry.ts'

/** JSON with the keys of every object sorted: the same value gives the same text. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}

/** What tells two of the reader's entries apart: not the time of reading, so that they have the same id on every machine. */
const tellsApart = (body: EntryBody): readonly string[] =>
  body.type === 'DocumentAdded' ? [body.document] : [canonical(body)]

/** What a person decides counts as often as it is decided, and so does a re-reading; what the reader enters counts once. */
const idOf = (body: EntryBody, origin: Origin, recordedAt: string): string =>
  origin.by === 'person'
    ? shortId(['entry', body.type, canonical(body), origin.name, recordedAt])
    : shortId(['entry', body.type, ...tellsApart(body), body.type === 'DocumentReread' ? recordedAt : ''])

export const makeEntry = <Body extends EntryBody>(body: Body, origin: Origin, recordedAt: string): Entry<Body> => ({
  id: idOf(body, origin, recordedAt),
  format: entryFormat,
  recordedAt,
  origin,
  body,
})

/** Order of two entries in time; of the same moment, by id. It does not depend on the order of appending. */
export const inTime = (a: Entry, b: Entry): number =>
  a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
