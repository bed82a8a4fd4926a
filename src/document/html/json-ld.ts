import type { Page } from './dom.ts'

// https://schema.org/NewsArticle as pages carry it in <script type="application/ld+json">

export interface ArticleCard {
  readonly headline?: string
  readonly published?: string
  readonly author?: string
  readonly site?: string
  readonly licence?: string
  readonly modified?: string
  readonly language?: string
  readonly url?: string
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source.replaceAll(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''))
  } catch {
    // A page with a broken card is read without it.
    return null
  }
}

const most = 2000

/** Every object of a graph, the outer ones first. */
const objects = (value: unknown): readonly Fields[] => {
  const found: Fields[] = []
  const open: unknown[] = [value]
  for (let at = 0; at < open.length && at < most; at++) {
    const next = open[at]
    if (Array.isArray(next)) open.push(...next.slice(0, most))
    if (!isFields(next)) continue
    found.push(next)
    open.push(next['@graph'], next['mainEntity'])
  }
  return found
}

const typesOf = (fields: Fields): readonly string[] =>
  [fields['@type']].flat().filter((type) => typeof type === 'string')
const isArticle = (fields: Fields): boolean =>
  typesOf(fields).some((type) => /Article|Report|BlogPosting|NewsArticle|PressRelease/.test(type))
const isPage = (fields: Fields): boolean => typesOf(fields).some((type) => /WebPage$/.test(type))

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim() || undefined
  if (Array.isArray(value)) return value.slice(0, 20).map(textOf).filter(Boolean).join(', ') || undefined
  return isFields(value) ? textOf(value['name'] ?? value['url'] ?? value['@id']) : undefined
}

const text = (name: keyof ArticleCard, value: unknown): Partial<ArticleCard> => {
  const words = textOf(value)
  return words === undefined ? {} : { [name]: words }
}

/** The card of the article, or of the page where it has none for the article. */
export const articleCard = (page: Page): ArticleCard => {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]'))
  const all = scripts.flatMap((script) => objects(parse(script.textContent ?? '')))
  const article = all.find(isArticle) ?? all.find(isPage)
  if (!article) return {}
  return {
    ...text('headline', article['headline'] ?? (isArticle(article) ? article['name'] : undefined)),
    ...text('published', article['datePublished'] ?? article['dateCreated']),
    ...text('author', article['author'] ?? article['creator']),
    ...text('site', isFields(article['publisher']) ? article['publisher']['name'] : article['publisher']),
    ...text('licence', article['license']),
    ...text('modified', article['dateModified']),
    ...text('language', article['inLanguage']),
    ...text('url', article['url']),
  }
}
