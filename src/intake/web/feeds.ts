import { Fault } from '../../kernel/fault.ts'
import type { ReportSource } from '../report-source.ts'
import { type Feed, type FeedItem, isFeed, readFeed } from './feed-items.ts'
import type { Page } from './fetch-page.ts'
import { textOf } from './said-charset.ts'
import { getPage, type Web } from './visit.ts'
import { itemReport, pageReport, refused } from './web-report.ts'

/** Faults that another day may mend: the page is there, or may be. All others are the site's last word for now. */
const passing: ReadonlySet<string> = new Set(['unreachable', 'timed-out', 'not-now', 'bad-answer'])

export const isPassing = (fault: Fault): boolean => passing.has(fault.code)

/** The feed that a page is, or null. Throws `Fault('bad-feed')`. */
export const feedIn = (page: Page): Feed | null => {
  const start = textOf(page.bytes.subarray(0, 10_000), page.charset)
  if (!isFeed(start, page.mediaType)) return null
  return readFeed(textOf(page.bytes, page.charset), page.url)
}

/** The page at an item's address; where it is not given, what the feed itself holds of the item. */
const itemSource = async (
  web: Web,
  feed: Feed,
  at: URL,
  item: FeedItem,
  signal?: AbortSignal,
): Promise<ReportSource> => {
  let why = new Fault('empty-input', `an item without words (${item.address ?? at.href})`)
  if (item.address !== undefined) {
    try {
      return (await pageReport(await getPage(web, new URL(item.address), signal), item)).source
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      why = error
    }
  }
  return (await itemReport(item, feed.title, at))?.source ?? refused(item.address ?? item.key, why)
}

/** The reports at an address: of a feed, one for each item; else the page itself. A fault belongs to the report it hit. */
export async function* reportsAt(web: Web, url: URL, signal?: AbortSignal): AsyncGenerator<ReportSource> {
  try {
    const page = await getPage(web, url, signal)
    const feed = feedIn(page)
    if (feed === null) yield (await pageReport(page)).source
    else for (const item of feed.items) yield await itemSource(web, feed, page.url, item, signal)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    yield refused(url.href, error)
  }
}
