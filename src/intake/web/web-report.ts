import type { Document } from '../../document/document.ts'
import { fromBytes, isPage } from '../../document/from-bytes.ts'
import { pageDay } from '../../document/html/page-day.ts'
import { type Moment, now } from '../../kernel/clock.ts'
import { Fault } from '../../kernel/fault.ts'
import { sha256Hex } from '../../kernel/hash.ts'
import type { SourceCard } from '../../ledger/index.ts'
import type { ReportSource } from '../report-source.ts'
import type { FeedItem } from './feed-items.ts'
import type { Page } from './fetch-page.ts'
import { inUtf8 } from './said-charset.ts'
import { webAddress } from './web-address.ts'

/** A report from an address, at hand. */
export interface WebReport {
  readonly source: ReportSource
  readonly card: SourceCard
  /** As it reads alone; a fault where it does not. */
  readonly document: Document | Fault
}

const known = (bytes: Uint8Array, name: string, card: SourceCard): ReportSource => ({
  name,
  card,
  bytes: async () => bytes,
})

/** A report that cannot be read. */
export const refused = (name: string, fault: Fault): ReportSource => ({
  name,
  bytes: async () => {
    throw fault
  },
})

const read = async (bytes: Uint8Array, name: string, title?: string): Promise<Document | Fault> => {
  try {
    return await fromBytes(bytes, { name, ...(title === undefined ? {} : { title }) })
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

/** XML that is no page, and JSON: what machines tell each other, no report. What is a feed never comes here. */
const isData = (page: Page): boolean => {
  const start = new TextDecoder('latin1').decode(page.bytes.subarray(0, 1000)).replace(/^\xef\xbb\xbf/, '')
  return /^\s*<\?xml|^\s*(?:\{\s*"|\[\s*\{)/.test(start) && !isPage(page.bytes)
}

const notReport = (page: Page): Fault =>
  new Fault('wrong-media-type', `data, neither page nor feed (${page.url.href})`, 'give a page or a feed')

/** A site without the name of its edition. */
const siteOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|mobile|amp)\./, '')

/**
 * The address that a page gives for itself, if it can be its own: on the same site, and not the site's front page, which careless
 * pages all name and which would make one of them all.
 */
const ownAddress = (said: string | undefined, page: URL): string => {
  if (said === undefined) return page.href
  try {
    const url = webAddress(said, page)
    const isFront = url.pathname === '/' && url.search === '' && page.pathname !== '/'
    return siteOf(url) === siteOf(page) && !isFront ? url.href : page.href
  } catch {
    return page.href
  }
}

const dayOf = (item: FeedItem | undefined): SourceCard => {
  const day = item?.published === undefined ? null : pageDay(item.published)
  return day === null ? {} : { published: day.day, publishedFrom: 'page' }
}

/**
 * A fetched page as a report. Its own words about itself come first; the feed that named it tells the day only where it tells none.
 * The hash is that of the bytes as they were sent, unpacked.
 */
export const pageReport = async (page: Page, item?: FeedItem, clock: () => Moment = now): Promise<WebReport> => {
  const bytes = inUtf8(page.bytes, page.charset)
  const name = page.url.href
  const document = isData(page) ? notReport(page) : await read(bytes, name)
  const isRead = !(document instanceof Fault)
  const card: SourceCard = {
    url: ownAddress(isRead ? document.source.url : undefined, page.url),
    retrieved: clock(),
    hash: sha256Hex(page.bytes),
    ...(isRead && document.published === undefined ? dayOf(item) : {}),
  }
  const source = isRead ? known(bytes, name, card) : refused(name, document)
  return { source, card, document }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => `<p>${escaped(part)}</p>`)
    .join('\n')

const contentPage = ({ content = '', contentIs }: FeedItem): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body><article>${
    contentIs === 'html' && /<[a-z]|&[a-z#]/i.test(content) ? content : paragraphs(content)
  }</article></body></html>`

/** What a feed itself holds of an item, as a report; null where it holds no words. */
export const itemReport = async (
  item: FeedItem,
  feedTitle: string | undefined,
  feedAddress: URL,
  clock: () => Moment = now,
): Promise<WebReport | null> => {
  if (item.content === undefined) return null
  const bytes = new TextEncoder().encode(contentPage(item))
  const name = item.address ?? `${feedAddress.href} ${item.key}`
  const document = await read(bytes, name, item.title)
  if (document instanceof Fault && document.code === 'empty-input') return null
  const card: SourceCard = {
    ...(item.title === undefined ? {} : { title: item.title }),
    ...(item.author === undefined ? {} : { author: item.author }),
    ...(feedTitle === undefined ? {} : { publisher: feedTitle }),
    ...(item.address === undefined ? {} : { url: item.address }),
    retrieved: clock(),
    ...dayOf(item),
  }
  return { source: known(bytes, name, card), card, document }
}
