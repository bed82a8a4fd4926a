import type { ZoneKind } from '../document.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { readable } from '../readable.ts'
import { flat } from '../zones/shape.ts'
import { isCredit, withCredit } from './captions.ts'
import { attribute, isElement, type PageElement, type PageNode } from './dom.ts'
import { asideClasses, byClass, isForeign, isOffer, isTeaser } from './parts.ts'

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

/** A heading within the text is none of the page's, whatever its class: "<h2 class='article__sub-title'>". */
const headed = (writer: Writer, own: ZoneKind | null, named: ZoneKind | null): ZoneKind | null =>
  own === 'standfirst' &&
  named === 'title' &&
  writer.blocks.some(({ kind, words }) => kind === null && words.length > 80)
    ? named
    : own

/** What an element makes of its words: a span inside a sentence nothing, whatever its class, unless it ends a caption. */
const kindOf = (writer: Writer, element: PageElement): ZoneKind | null => {
  if (writer.kind === 'credit' || writer.kind === 'boilerplate') return null
  const named = byElement[element.nodeName] ?? null
  if (breaking.has(element.nodeName)) return headed(writer, byClass(element), named) ?? named
  if (writer.kind !== 'caption') return byClass(element) === 'caption' ? 'caption' : null
  return byClass(element) === 'credit' || isCredit(flat(element.textContent ?? '')) ? 'credit' : null
}

const enter = (writer: Writer, element: PageElement, open: Step[]): void => {
  if (element.nodeName === 'BR') {
    writer.words.push('\u2029')
    return
  }
  if (dropped.has(element.nodeName.toUpperCase()) || isHidden(element) || isForeign(element)) return
  if (isOffer(element) || isTeaser(element)) return
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
