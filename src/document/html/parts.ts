import type { ZoneKind } from '../document.ts'
import { attribute, type PageElement, type PageNode } from './dom.ts'

// Words in class names, ids and itemprops, as the houses' systems write them: "article__standfirst", "c-byline".
const classes: readonly (readonly [ZoneKind, RegExp])[] = [
  ['credit', /(?:^|[-_ ])(?:credit|credits|photo-?credit|image-?credit|photographer|image-?source|photo-?source|wp-media-credit|cred)(?:$|[-_ ])/i],
  ['caption', /(?:^|[-_ ])(?:caption|figcaption|wp-caption-text|image-?caption|photo-?caption|cutline|cap)(?:$|[-_ ])/i],
  ['standfirst', /(?:^|[-_ ])(?:dek|deck|standfirst|subtitle|sub-title|subheadline|sub-headline|subhed|strapline|article-?summary|chapo|documentdescription|desc|news-?lead|intro)(?:$|[-_ ])/i],
  ['byline', /(?:^|[-_ ])(?:byline|bylines|byl|author|authors|author-?name|writer|dateline|pub-?date|article-pub-date|update-?time|article-info(?:-term)?|hits|entry-info|article-top|contributor|meta)(?:$|[-_ ])/i],
  ['boilerplate', /(?:^|[-_ ])(?:newsletter|promo|advert|advertisement|ad-?slot|share|sharing|share-?tools|social|subscribe|paywall|related|recirc|read-?more|most-?read|trending|breadcrumbs?|tags|taglist|comments|cookie|skip-?link|skip-?nav|bio|op-bio|author-bio|pull-?quote|catcher|media-note|nav|navbar|menu|breaking|ticker|results-list)(?:$|[-_ ])/i],
] // biome-ignore format: one table

// Words that are on the page for machines, or marks within a sentence: "[1]", "[edit]".
export const asideClasses =
  /(?:^| )(?:sr-only|visually-hidden|screen-reader-text|noprint|mw-editsection|reference|footnote-ref)(?:$| )/i

/** Parts of a page that are not the report, however long they are: what readers write, and what is shown from elsewhere. */
const foreign =
  /(?:^| )(?:comments?(?:-(?:area|list|section|body|thread|container))?|disqus_thread|respond|twitter-tweet|instagram-media|tiktok-embed|fb-post|reddit-embed)(?:$| )/i

export const isForeign = (element: PageElement): boolean =>
  element.nodeName !== 'BODY' &&
  element.nodeName !== 'MAIN' &&
  foreign.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`) &&
  element.querySelector('h1') === null

/** A class speaks of a line or two; one that holds more than this is the frame of a whole part of the page. */
const longest: Readonly<Partial<Record<ZoneKind, number>>> = { byline: 240, standfirst: 600, boilerplate: 600 }

const mostNodes = 60

/** Does the element hold no more than `most` characters? Looks no further than it must. */
const isShort = (element: PageElement, most: number): boolean => {
  const open: PageNode[] = [element]
  let [length, nodes] = [0, 0]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeType === 3) length += (next.textContent ?? '').length
    else open.push(...Array.from(next.childNodes).slice(0, mostNodes))
    if (length > 2 * most || nodes++ > mostNodes) return false
  }
  return true
}

const namesOf = (element: PageElement): string =>
  ['class', 'id', 'itemprop'].flatMap((name) => attribute(element, name) ?? []).join(' ')

export const dated = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\b(?:yesterday|today|ago)\b/i
const aboutText = /(?:^|[-_ ])(?:info|details|dateline|published)(?:$|[-_ ])/i

/** "<div class='info'>Jane Doe, 18.03.2022 – 11h00</div>": a line that tells when, and mostly who. */
const isMetaLine = (element: PageElement, names: string): boolean =>
  aboutText.test(names) && isShort(element, 80) && dated.test(element.textContent ?? '')

/** Several paragraphs are a text, whatever the frame around them is called. */
const isOne = (element: PageElement, kind: ZoneKind): boolean =>
  kind !== 'standfirst' || element.querySelectorAll('p').length < 2

/** A box for the lead above the text; the class on a paragraph may be that of the text's first. */
const isLeadBox = (element: PageElement, names: string): boolean =>
  element.nodeName === 'DIV' && /(?:^| )(?:lead|lede)(?: |$)/i.test(names) && isShort(element, 150)

export const byClass = (element: PageElement): ZoneKind | null => {
  const names = namesOf(element)
  if (names === '') return null
  const found = classes.find(([, pattern]) => pattern.test(names))
  if (found) return isShort(element, longest[found[0]] ?? 1000) && isOne(element, found[0]) ? found[0] : null
  if (isLeadBox(element, names)) return 'standfirst'
  return isMetaLine(element, names) ? 'byline' : null
}

const walls =
  /(?:^|[-_ ])(?:paywall|regwall|reg-?gate|barrier|piano|meter|metered|subscribe|subscription|offers?|register|registration)(?:$|[-_ ])/i
const bargains = /\bsubscri(?:be|ber|ption)\b|\bfree account\b|\bper month\b|\btrial\b|\bsign in\b|\blog in\b/i
const wholeParagraph = 240

/** The box that asks readers to pay or register: named so, talking of it, and without a whole paragraph of a text. */
export const isOffer = (element: PageElement): boolean =>
  walls.test(namesOf(element)) &&
  bargains.test(element.textContent ?? '') &&
  Array.from(element.querySelectorAll('p')).every((one) => (one.textContent ?? '').length < wholeParagraph)

const longestTeaser = 300

/** Another report shown by its headline: an article of a line or two whose heading is a link. */
export const isTeaser = (element: PageElement): boolean =>
  element.nodeName === 'ARTICLE' &&
  (element.textContent ?? '').length < longestTeaser &&
  (element.querySelector('a h2, a h3, a h4, a h5') ?? element.querySelector('h2 a, h3 a, h4 a, h5 a')) !== null
