import { Fault } from '../kernel/fault.ts'
import type { SourceCard } from '../ledger/index.ts'
import type { ReportSource } from './report-source.ts'

/** What a report of a table or an archive of records is made of. */
export const fieldNames = ['text', 'title', 'published', 'url', 'publisher', 'author', 'licence'] as const
export type FieldName = (typeof fieldNames)[number]
/** Which field of a record holds what: names, dotted where records lie in records ("meta.date"). */
export type Fields = Readonly<Partial<Record<FieldName, string>>>

const usual: Readonly<Record<FieldName, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'maintext', 'full_text', 'fulltext', 'articleBody', 'content_text', 'content_html', 'html'],
  title: ['title', 'headline', 'name'],
  published: ['published', 'date', 'date_published', 'published_at', 'publishedAt', 'datePublished', 'pubDate', 'publish_date', 'publication_date', 'date_publish'],
  url: ['url', 'link', 'canonical', 'source_url', 'address'],
  publisher: ['publisher', 'source', 'site', 'outlet', 'source_name', 'domain', 'newspaper'],
  author: ['author', 'authors', 'byline', 'creator'],
  licence: ['licence', 'license'],
} // biome-ignore format: one table

export type Record_ = Readonly<Record<string, unknown>>

const within = (record: Record_, path: string): unknown =>
  path in record
    ? record[path]
    : path
        .split('.')
        .reduce<unknown>((at, key) => (at && typeof at === 'object' ? (at as Record_)[key] : undefined), record)

const asWords = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.flatMap((one) => asWords(one) ?? []).join(', ') || undefined
  if (value && typeof value === 'object') return asWords((value as Record_)['name'])
  return undefined
}

const fieldOf = (record: Record_, name: FieldName, fields: Fields): string | undefined => {
  const chosen = fields[name]
  const told = chosen === undefined ? undefined : asWords(within(record, chosen))
  return told ?? usual[name].map((key) => asWords(within(record, key))).find((value) => value !== undefined)
}

const wordyPage = /<(?:p|br|div|article|section|h[1-6]|ul|ol|blockquote|html|body)\b[^>]*>/i

/** A page for words that come as mark-up, so that they are read as one. */
const bytesOf = (text: string): Uint8Array =>
  new TextEncoder().encode(
    wordyPage.test(text) && !/^\s*<(?:!doctype|html)/i.test(text)
      ? `<!doctype html><html><body>${text}</body></html>`
      : text,
  )

/** How a record's day is told apart from what is none: the caller knows the forms of days. */
export type DayOf = (text: string) => string | null

/** A report of a record; its faults are its own. `card` is what the user tells of all. */
export const recordSource = (
  name: string,
  record: unknown,
  fields: Fields,
  dayOf: DayOf,
  card: SourceCard,
): ReportSource => {
  const fail = (fault: Fault): ReportSource => ({ name, bytes: () => Promise.reject(fault) })
  if (!record || typeof record !== 'object' || Array.isArray(record))
    return fail(
      new Fault('bad-record', `no record (${name})`, 'each is an object of fields: {"text": "…", "date": "…"}'),
    )
  const own = record as Record_
  const text = fieldOf(own, 'text', fields)
  if (text === undefined) {
    const there = Object.keys(own).slice(0, 12).join(', ') || 'none'
    return fail(
      new Fault(
        'bad-record',
        `no words of a report in it (${name})`,
        `say which field holds them, as --field text=NAME; there are: ${there}`,
      ),
    )
  }
  const date = fieldOf(own, 'published', fields)
  const published = date === undefined ? null : dayOf(date)
  if (date !== undefined && published === null)
    return fail(
      new Fault(
        'bad-date',
        `no day of publication: ${date.slice(0, 60)} (${name})`,
        'write it as 2022-01-22, or name another field, as --field published=NAME',
      ),
    )
  const told = (['title', 'url', 'publisher', 'author', 'licence'] as const).flatMap((key) => {
    const value = fieldOf(own, key, fields)
    return value === undefined ? [] : [[key, value] as const]
  })
  const day = published === null ? {} : ({ published, publishedFrom: 'page' } as const)
  return { name, bytes: async () => bytesOf(text), card: { ...Object.fromEntries(told), ...day, ...card } }
}
