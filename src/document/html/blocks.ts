import type { ZoneKind } from '../document.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { readable } from '../readable.ts'
import { flat } from '../zones/shape.ts'
import { attribute, isElement, type PageElement, type PageNode } from './dom.ts'

/** A paragraph of a page: its words with white space collapsed, and what the mark-up says it is. */
export interface Block {
  readonly words: string
  readonly kind: ZoneKind | null
}

const dropped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD NAV ASIDE FOOTER BUTTON INPUT SELECT TEXTAREA LABEL SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS DIALOG MAP'.split(
    ' ',
  ),
)
const breaking = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER BODY LI UL OL MENU DL DT DD BLOCKQUOTE H1 H2 H3 H4 H5 H6 FIGURE FIGCAPTION PRE TABLE CAPTION THEAD TBODY TR TD TH ADDRESS HR FORM FIELDSET DETAILS SUMMARY HGROUP CENTER'.split(
    ' ',
  ),
)

// Words in class names, ids and itemprops, as the houses' systems write them: "article__standfirst", "c-byline".
const classes: readonly (readonly [ZoneKind, RegExp])[] = [
  ['credit', /(?:^|[-_ ])(?:credit|credits|photo-?credit|image-?credit|photographer|image-?source|photo-?source|wp-media-credit|cred)(?:$|[-_ ])/i],
  ['caption', /(?:^|[-_ ])(?:caption|figcaption|wp-caption-text|image-?caption|photo-?caption|cutline|cap)(?:$|[-_ ])/i],
  ['standfirst', /(?:^|[-_ ])(?:dek|deck|standfirst|subtitle|sub-title|subheadline|sub-headline|subhed|strapline|article-?summary|chapo|documentdescription)(?:$|[-_ ])/i],
  ['byline', /(?:^|[-_ ])(?:byline|bylines|byl|author|authors|author-?name|writer|dateline|pub-?date|article-pub-date|update-?time|article-info(?:-term)?|hits|entry-info|article-top)(?:$|[-_ ])/i],
  ['boilerplate', /(?:^|[-_ ])(?:newsletter|promo|advert|advertisement|ad-?slot|share|sharing|share-?tools|social|subscribe|paywall|related|recirc|read-?more|most-?read|trending|breadcrumbs?|tags|taglist|comments|cookie|skip-?link|skip-?nav|bio|op-bio|author-bio|pull-?quote)(?:$|[-_ ])/i],
] // biome-ignore format: one table

// Words that are on the page for machines, or marks within a sentence: "[1]", "[edit]".
const asideClasses =
  /(?:^| )(?:sr-only|visually-hidden|screen-reader-text|noprint|mw-editsection|reference|footnote-ref)(?:$| )/i

/** Parts of a page that are not the report, however long they are: what readers write, and what is shown from elsewhere. */
const foreign =
  /(?:^| )(?:comments?(?:-(?:area|list|section|body|thread|container))?|disqus_thread|respond|twitter-tweet|instagram-media|tiktok-embed|fb-post|reddit-embed)(?:$| )/i

const isForeign = (element: PageElement): boolean =>
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

const byClass = (element: PageElement): ZoneKind | null => {
  const names = namesOf(element)
  const found = names === '' ? undefined : classes.find(([, pattern]) => pattern.test(names))
  return found && isShort(element, longest[found[0]] ?? 1000) ? found[0] : null
}

const byElement: Readonly<Record<string, ZoneKind>> = {
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  H1: 'title',
  H2: 'title',
  H3: 'title',
  H4: 'title',
  H5: 'title',
  H6: 'title',
}

const isHidden = (element: PageElement): boolean =>
  asideClasses.test(attribute(element, 'class') ?? '') ||
  attribute(element, 'aria-hidden') === 'true' ||
  element.getAttribute('hidden') !== null ||
  /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style') ?? '') ||
  /^(?:navigation|complementary|contentinfo|search|menu|dialog|alert)$/.test(attribute(element, 'role') ?? '')

/** A heading that is a whole text is one only by its looks. */
const settled = (words: string, kind: ZoneKind | null): ZoneKind | null =>
  kind === 'title' && (words.length > 240 || (words.length > 120 && /[.]["”’)]?$/.test(words))) ? null : kind

const by = '(?:photo(?:graph|s)?|image|picture|video|map|graphic|illustration|portrait|credit)(?: by |: | © )'
const creditAfter = new RegExp(`^(.{12,}?[.!?"”)]) *((?:\\((?=[^()]*\\)$))?${by}.{2,120})$`, 'iu')
const creditAlone = new RegExp(`^\\(?${by}`, 'i')

/** "The delegations in Muscat. Photo: Jane Doe": a caption, and who took the picture. */
const withCredit = (block: Block): readonly Block[] => {
  const [, caption, credit] = block.kind === 'caption' ? (creditAfter.exec(block.words) ?? []) : []
  return caption && credit
    ? [
        { ...block, words: caption },
        { words: credit, kind: 'credit' },
      ]
    : [block]
}

interface Writer {
  readonly blocks: Block[]
  readonly words: string[]
  kind: ZoneKind | null
  /** Inside `<pre>`, where line ends count. */
  pre: boolean
}

const close = (writer: Writer): void => {
  const text = writer.words.join('')
  writer.words.length = 0
  const pieces = writer.pre
    ? paragraphsOf(text).map(({ from, to }) => text.slice(from, to))
    : text.split(/\u2029\s*\u2029/)
  for (const piece of pieces) {
    const words = readable(piece)
    if (words) writer.blocks.push(...withCredit({ words, kind: settled(words, writer.kind) }))
  }
}

type Step = PageNode | (() => void)

/** What an element makes of its words: a span inside a sentence nothing, whatever its class, unless it ends a caption. */
const kindOf = (writer: Writer, element: PageElement): ZoneKind | null => {
  if (writer.kind === 'credit' || writer.kind === 'boilerplate') return null
  const named = byElement[element.nodeName] ?? null
  if (breaking.has(element.nodeName)) return byClass(element) ?? named
  if (writer.kind !== 'caption') return null
  return byClass(element) === 'credit' || creditAlone.test(flat(element.textContent ?? '')) ? 'credit' : null
}

const enter = (writer: Writer, element: PageElement, open: Step[]): void => {
  if (element.nodeName === 'BR') {
    writer.words.push('\u2029')
    return
  }
  if (dropped.has(element.nodeName.toUpperCase()) || isHidden(element) || isForeign(element)) return
  const { kind, pre } = writer
  const own = kindOf(writer, element)
  if (breaking.has(element.nodeName) || own !== null) {
    close(writer)
    writer.kind = own ?? kind
    writer.pre = pre || element.nodeName === 'PRE'
    open.push(() => {
      close(writer)
      writer.kind = kind
      writer.pre = pre
    })
  }
  for (const child of Array.from(element.childNodes).toReversed()) open.push(child)
}

/** The paragraphs below an element, in order; goes through the tree without recursion. */
export const blocksOf = (root: PageNode): readonly Block[] => {
  const writer: Writer = { blocks: [], words: [], kind: null, pre: false }
  const open: Step[] = [root]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next === 'function') next()
    else if (isElement(next)) enter(writer, next, open)
    else if (next.nodeType === 3) writer.words.push(next.textContent ?? '')
    else for (const child of Array.from(next.childNodes).toReversed()) open.push(child)
  }
  close(writer)
  return writer.blocks
}
