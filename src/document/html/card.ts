import { readable } from '../readable.ts'
import { attribute, type Page, type PageElement } from './dom.ts'
import { type ArticleCard, articleCard } from './json-ld.ts'
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
  /** Day of the last change, by the page's own word. */
  readonly modified?: string
  /** Where on the page the author, the house and the others stand. */
  readonly told?: Readonly<Record<string, string>>
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

const modifiedKeys = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'revised', 'updated_time'] // biome-ignore format: one list

/** A value, and where on the page it stands. */
interface Told {
  readonly value: string
  readonly where: string
}

const at = (where: string, value: string | undefined): Told | undefined =>
  value === undefined ? undefined : { value, where }

const inMeta = (meta: ReadonlyMap<string, string>, keys: readonly string[]): Told | undefined => {
  const key = keys.find((one) => meta.has(one))
  return key === undefined ? undefined : at(key, meta.get(key))
}

const authorIn = (page: Page): string | undefined =>
  words(page.querySelector('[rel="author"], [itemprop="author"]'))?.replace(/^(?:written )?by:? /i, '')

const licenceLink = (page: Page): string | undefined =>
  attribute(page.querySelector('link[rel="license"], a[rel="license"]'), 'href')

const dayOf = (told: Told | undefined): Told | undefined => at(told?.where ?? '', pageDay(told?.value ?? '')?.day)

/** What the page says of itself beside title and day, each with where it stands. */
const factsOf = (page: Page, ld: ArticleCard, meta: ReadonlyMap<string, string>) => ({
  author: at('JSON-LD', ld.author) ?? inMeta(meta, authorKeys) ?? at('page', authorIn(page)),
  licence: at('JSON-LD', ld.licence) ?? at('rel="license"', licenceLink(page)) ?? inMeta(meta, licenceKeys),
  url:
    at('rel="canonical"', attribute(page.querySelector('link[rel="canonical"]'), 'href')) ??
    inMeta(meta, ['og:url']) ??
    at('JSON-LD', ld.url),
  language: at('html lang', attribute(page.documentElement, 'lang')) ?? at('JSON-LD', ld.language),
  modified: dayOf(at('JSON-LD', ld.modified)) ?? dayOf(inMeta(meta, modifiedKeys)),
})

const whereOf = (told: Readonly<Record<string, Told | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(told).flatMap(([field, one]) => (one ? [[field, one.where]] : [])))

export const cardOf = (page: Page): PageCard => {
  const meta = metaOf(page)
  const ld = articleCard(page)
  const named = at('JSON-LD', ld.site) ?? inMeta(meta, siteKeys)
  const facts = factsOf(page, ld, meta)
  const { author, licence, url, language, modified } = facts
  const title = titleOf(
    page,
    [ld.headline, first(meta, titleKeys), withoutSite(words(page.querySelector('title')), named?.value)],
    named?.value,
  )
  const headline = withoutSite(title, named?.value) ?? title
  const site = named ?? at('title', siteInTitle(page, headline))
  const days = daysOf(page, ld.published, meta)
  return {
    ...(headline === undefined ? {} : { title: headline }),
    ...(author ? { author: author.value.slice(0, 300) } : {}),
    ...(site ? { site: site.value } : {}),
    ...(licence ? { licence: licence.value.slice(0, 300) } : {}),
    ...(url ? { url: url.value } : {}),
    ...(language ? { language: language.value } : {}),
    ...(modified ? { modified: modified.value } : {}),
    told: whereOf({ ...facts, site, published: at(days[0]?.where ?? '', days[0]?.day) }),
    days,
  }
}

/** Why the page's day of publication is doubtful; null where all its dates agree. */
export const dayDoubt = (days: PageCard['days']): string | null => {
  const [chosen] = days
  const other = chosen ? days.find((day) => !agree(chosen, day)) : undefined
  if (!chosen || !other) return null
  return `the page gives two days of publication: ${chosen.day} (${chosen.where}) and ${other.day} (${other.where})`
}
