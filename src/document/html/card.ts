import { readable } from '../readable.ts'
import { attribute, type Page, type PageElement } from './dom.ts'
import { articleCard } from './json-ld.ts'
import { agree, type PageDay, pageDay } from './page-day.ts'

/** What a page says of itself. */
export interface PageCard {
  readonly title?: string
  readonly author?: string
  readonly site?: string
  readonly licence?: string
  readonly url?: string
  /** BCP 47 tag of `<html lang>`. */
  readonly language?: string
  /** Days of publication in the order of trust, each with where it stands. */
  readonly days: readonly (PageDay & { readonly where: string })[]
}

const metaKeys = ['property', 'name', 'itemprop', 'http-equiv'] as const

/** All `<meta>` values by lower-case key; the first of a key counts. */
const metaOf = (page: Page): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const meta of Array.from(page.querySelectorAll('meta'))) {
    const content = attribute(meta, 'content')
    if (content === undefined) continue
    for (const key of metaKeys) {
      const name = attribute(meta, key)?.toLowerCase()
      if (name !== undefined && !found.has(name)) found.set(name, content)
    }
  }
  return found
}

const dayKeys = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date',
  'publish_date', 'publication_date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.issued',
  'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'citation_date', 'displaydate',
] // biome-ignore format: one list
const authorKeys = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
]
const siteKeys = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'twitter:site']
const licenceKeys = [
  'license',
  'licence',
  'dc.rights.license',
  'dcterms.license',
  'dc.rights',
  'dcterms.rights',
  'copyright',
  'rights',
]
const titleKeys = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title']
const first = (meta: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined =>
  keys.map((key) => meta.get(key)).find((value) => value !== undefined)

const published = 'time[itemprop="datePublished"], time[pubdate], time[class*="publish"], header time[datetime]'

/** The page's own `<time>`; the first of any kind only where nothing else gives a day. */
const timeOf = (page: Page, alone: boolean): string | undefined => {
  const time = page.querySelector(published) ?? (alone ? page.querySelector('article time, main time, time') : null)
  return attribute(time, 'datetime') ?? time?.textContent?.trim()
}

const daysOf = (page: Page, ld: string | undefined, meta: ReadonlyMap<string, string>): PageCard['days'] => {
  const told: (readonly [where: string, text: string | undefined])[] = [
    ['JSON-LD', ld],
    ...dayKeys.map((key) => ['meta', meta.get(key)] as const),
  ]
  const read = ([where, text]: readonly [string, string | undefined]): PageCard['days'] => {
    const day = text === undefined ? null : pageDay(text)
    return day ? [{ ...day, where }] : []
  }
  const days = told.flatMap(read)
  return [...days, ...read(['time', timeOf(page, days.length === 0)])]
}

const words = (element: PageElement | null): string | undefined => readable(element?.textContent ?? '') || undefined

const marks = [' | ', ' - ', ' – ', ' — ', ' :: ', ' : ', ' » ', ' · ', ' • '] as const

/** What the page's title says before or behind the headline: the house. */
const siteInTitle = (page: Page, title: string | undefined): string | undefined => {
  const whole = words(page.querySelector('title'))
  if (whole === undefined || title === undefined || whole === title || !whole.includes(title)) return undefined
  const at = whole.indexOf(title)
  const [head, tail] = [whole.slice(0, at), whole.slice(at + title.length)]
  if (marks.some((mark) => tail.startsWith(mark)) && head === '') return tail.slice(3).trim() || undefined
  return marks.some((mark) => head.endsWith(mark)) && tail === '' ? head.slice(0, -3).trim() || undefined : undefined
}

/** "Talks resume in Geneva | The Strelsau Herald" without the house. */
const withoutSite = (title: string | undefined, site: string | undefined): string | undefined => {
  const cut = title === undefined ? -1 : Math.max(...marks.map((mark) => title.lastIndexOf(mark)))
  if (title === undefined || cut <= 0) return title
  const tail = title
    .slice(cut + 3)
    .trim()
    .toLowerCase()
  const house =
    site !== undefined && tail.length > 0 && (site.toLowerCase().includes(tail) || tail.includes(site.toLowerCase()))
  return house || title.slice(cut, cut + 3) === ' | ' ? title.slice(0, cut).trim() : title
}

const sameTitle = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.includes(y) || y.includes(x)
}

/** A heading that was never closed runs on into the byline: "Talks resume By Jane Doe, 24 May 2017". */
const isBylineAfter = (heading: string, card: string): boolean =>
  heading.startsWith(card) && /^\s*(?:by|written by)\s/i.test(heading.slice(card.length))

/** The heading of the page where the card agrees with it, for it is what readers saw; else what the card says. */
const titleOf = (page: Page, given: readonly (string | undefined)[], site: string | undefined): string | undefined => {
  const cards = given.filter((title) => title !== undefined)
  const headings = Array.from(page.querySelectorAll('h1'))
    .slice(0, 10)
    .flatMap((heading) => words(heading) ?? [])
  const fits = (heading: string): boolean =>
    heading.length < 300 && !site?.toLowerCase().includes(heading.toLowerCase())
  const agreed = cards
    .map((card) => headings.find((heading) => fits(heading) && sameTitle(heading, card)))
    .find((heading) => heading !== undefined)
  const told = cards.find((card) => agreed !== undefined && isBylineAfter(agreed, card))
  return told ?? agreed ?? cards[0] ?? (headings.length === 1 ? headings[0] : undefined)
}

export const cardOf = (page: Page): PageCard => {
  const meta = metaOf(page)
  const ld = articleCard(page)
  const named = ld.site ?? first(meta, siteKeys)
  const author =
    ld.author ??
    first(meta, authorKeys) ??
    words(page.querySelector('[rel="author"], [itemprop="author"]'))?.replace(/^(?:written )?by:? /i, '')
  const licence =
    ld.licence ??
    attribute(page.querySelector('link[rel="license"], a[rel="license"]'), 'href') ??
    first(meta, licenceKeys)
  const url = attribute(page.querySelector('link[rel="canonical"]'), 'href') ?? meta.get('og:url') ?? ld.url
  const title = titleOf(
    page,
    [ld.headline, first(meta, titleKeys), withoutSite(words(page.querySelector('title')), named)],
    named,
  )
  const headline = withoutSite(title, named) ?? title
  const site = named ?? siteInTitle(page, headline)
  const language = attribute(page.documentElement, 'lang')
  return {
    ...(headline === undefined ? {} : { title: headline }),
    ...(author === undefined ? {} : { author: author.slice(0, 300) }),
    ...(site === undefined ? {} : { site }),
    ...(licence === undefined ? {} : { licence: licence.slice(0, 300) }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    days: daysOf(page, ld.published, meta),
  }
}

/** Why the page's day of publication is doubtful; null where all its dates agree. */
export const dayDoubt = (days: PageCard['days']): string | null => {
  const [chosen] = days
  const other = chosen ? days.find((day) => !agree(chosen, day)) : undefined
  if (!chosen || !other) return null
  return `the page gives two days of publication: ${chosen.day} (${chosen.where}) and ${other.day} (${other.where})`
}
