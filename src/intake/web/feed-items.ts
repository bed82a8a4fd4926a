import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { Fault } from '../../kernel/fault.ts'
import { shortId } from '../../kernel/ids.ts'
import { webAddress } from './web-address.ts'

/** What a feed itself says of one of its items. */
export interface FeedItem {
  /** The same item has the same key at every fetch; two items of a feed have two, even where they share an id. */
  readonly key: string
  /** Follows from what the feed tells of it: changes when the item changes. */
  readonly print: string
  readonly address?: string
  readonly title?: string
  readonly author?: string
  /** As the feed writes it. */
  readonly published?: string
  readonly content?: string
  readonly contentIs: 'html' | 'text'
}

export interface Feed {
  readonly title?: string
  readonly items: readonly FeedItem[]
}

interface Told {
  readonly id: string | undefined
  readonly link: string | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly content: string | undefined
  readonly contentIs: 'html' | 'text'
}

type Loose<Part> = Part & { readonly dc?: DublinCore; readonly content?: { readonly encoded?: string } }
interface DublinCore {
  readonly creators?: readonly string[]
  readonly dates?: readonly string[]
}

const names = (people: readonly { readonly name?: string | undefined }[] = []): string | undefined =>
  people.flatMap(({ name }) => name ?? []).join(', ') || undefined

const fromRss = (item: Loose<RssFeed.Item<string>>): Told => ({
  id: item.guid?.value,
  link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
  title: item.title,
  author: names(item.authors) ?? item.dc?.creators?.join(', '),
  published: item.pubDate ?? item.dc?.dates?.[0],
  updated: undefined,
  content: item.content?.encoded ?? item.description,
  contentIs: 'html',
})

const fromRdf = (item: Loose<RdfFeed.Item<string>>): Told => ({
  id: item.link,
  link: item.link,
  title: item.title,
  author: item.dc?.creators?.join(', '),
  published: item.dc?.dates?.[0],
  updated: undefined,
  content: item.content?.encoded ?? item.description,
  contentIs: 'html',
})

const linkOf = (links: AtomFeed.Entry<string>['links'] = []): string | undefined =>
  links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href

const fromAtom = ({
  id,
  links,
  title,
  authors,
  published,
  updated,
  content,
  summary,
}: AtomFeed.Entry<string>): Told => {
  const told = content?.value === undefined ? summary : content
  return {
    id,
    link: linkOf(links),
    title: title?.value,
    author: names(authors),
    published: published ?? updated,
    updated,
    content: told?.value,
    contentIs: told?.type === undefined || told.type === 'text' ? 'text' : 'html',
  }
}

const fromJson = (item: JsonFeed.Item<string>): Told => ({
  id: item.id,
  link: item.url ?? item.external_url,
  title: item.title,
  author: names(item.authors),
  published: item.date_published,
  updated: item.date_modified,
  content: item.content_html ?? item.content_text ?? item.summary,
  contentIs: item.content_html === undefined ? 'text' : 'html',
})

const toldBy = ({ format, feed }: AnyFeed): readonly Told[] => {
  if (format === 'rss') return (feed.items ?? []).map(fromRss)
  if (format === 'rdf') return (feed.items ?? []).map(fromRdf)
  if (format === 'atom') return (feed.entries ?? []).map(fromAtom)
  return (feed.items ?? []).map(fromJson)
}

const titleOf = ({ format, feed }: AnyFeed): string | undefined => (format === 'atom' ? feed.title?.value : feed.title)

/** The address of an item's page; what cannot be asked (`mailto:`, `file:`) is none. */
const addressOf = (link: string | undefined, base: URL): string | undefined => {
  if (link === undefined) return undefined
  try {
    return webAddress(link.trim(), base).href
  } catch {
    return undefined
  }
}

const itemOf = (told: Told, base: URL): FeedItem => {
  const { id, link, title = '', author, published, updated = '', content, contentIs } = told
  const address = addressOf(link, base)
  const own = id ?? link ?? `${title} ${published ?? ''} ${content ?? ''}`
  return {
    key: shortId([own, address ?? '']),
    print: shortId([title, updated, content ?? '']),
    ...(address === undefined ? {} : { address }),
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(content === undefined ? {} : { content }),
    contentIs,
  }
}

const startOfFeed =
  /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<(?:\?[^>]{0,500}|!--[\s\S]{0,2000}?--|!DOCTYPE[^>]{0,300})>\s*)*<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i
const jsonFeed = /^\s*\{[\s\S]*?"version"\s*:\s*"https?:\/\/jsonfeed\.org\//

/** Does text begin as a feed does, or do the server's words say that it is one? */
export const isFeed = (text: string, mediaType: string): boolean =>
  startOfFeed.test(text.slice(0, 10_000)) ||
  jsonFeed.test(text.slice(0, 10_000)) ||
  /^application\/(?:rss|atom|rdf|feed)\+/.test(mediaType)

/** Each item once: a feed that repeats one has but one of them, the last that it tells. */
const once = (items: readonly FeedItem[]): readonly FeedItem[] => [
  ...new Map(items.map((item) => [item.key, item])).values(),
]

/** The items of a feed (RSS, Atom, RDF, JSON Feed), the oldest first where it has the newest on top. Throws `Fault('bad-feed')`. */
export const readFeed = (text: string, base: URL): Feed => {
  let parsed: AnyFeed
  try {
    parsed = parseFeed(text.trim())
  } catch {
    throw new Fault('bad-feed', `no feed that can be read (${base.href})`, 'try it in a feed reader')
  }
  const title = titleOf(parsed)
  const items = once(toldBy(parsed).map((told) => itemOf(told, base))).toReversed()
  return { ...(title === undefined ? {} : { title: title.trim() }), items }
}
