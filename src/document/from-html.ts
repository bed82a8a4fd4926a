import type { Doubt } from '../kernel/doubt.ts'
import { Fault } from '../kernel/fault.ts'
import { documentId } from '../kernel/ids.ts'
import type { Document, Source } from './document.ts'
import { decode, refuseBinary } from './from-encoding.ts'
import { checkPublished, encodingDoubts, type TextOptions } from './from-text.ts'
import { besideTitle, headlineIn, withoutHeadline } from './html/beside-title.ts'
import { type Block, blocksOf } from './html/blocks.ts'
import { cardOf, dayDoubt, type PageCard } from './html/card.ts'
import { extent, type Page, type PageNode } from './html/dom.ts'
import type { Paragraph } from './paragraphs.ts'
import { isGivenTitle } from './zones/headline.ts'
import { zonesOf } from './zones.ts'

/** The encoding that the page's head declares. */
const declaredIn = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{1,200}charset\s*=\s*["']?([\w:-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{1,80}encoding=["']([\w:-]{2,40})/.exec(head)?.[1]
  )
}

/** A whole document, also where the file is but a piece of one. */
const framed = (source: string): string => {
  const start = source.search(/<!doctype html|<html[\s>]/i)
  return start >= 0 && start < 4096 ? source.slice(start) : `<!doctype html><html><body>${source}</body></html>`
}

// Readability compares and clones parts of the page again and again: beyond these bounds it needs minutes, or overflows.
const mostElements = 30_000
const mostDepth = 300

interface Libraries {
  readonly parse: (source: string) => Page
  readonly main: (page: Page) => PageNode | null
}

/** Loaded only for pages: plain text shall not wait for them. */
const libraries = async (): Promise<Libraries> => {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const Reader = Readability as unknown as new (
    page: Page,
    options: object,
  ) => { parse(): { readonly content: PageNode | null; readonly length: number } | null }
  return {
    parse: (source) => (parseHTML(source) as unknown as { readonly document: Page }).document,
    main: (page) =>
      new Reader(page, { keepClasses: true, serializer: (node: PageNode) => node }).parse()?.content ?? null,
  }
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { words, kind }) => sum + (kind === null ? words.length : 0), 0)

/** What the page says in its middle: as Readability finds it, else the article, the main part or all. */
const contentOf = (page: Page, main: Libraries['main']): readonly Block[] => {
  const whole = page.querySelector('body') ?? page
  const plain = blocksOf(page.querySelector('article') ?? page.querySelector('main') ?? whole)
  const own = lengthOf(plain) > 0 ? plain : blocksOf(whole)
  const { elements, depth } = extent(page)
  if (elements > mostElements || depth > mostDepth) return own
  const content = main(page)
  const found = content ? blocksOf(content) : []
  // A few words of a long page are a box on it, not the report.
  return lengthOf(found) * 3 >= lengthOf(own) ? found : own
}

/** The standfirst above the text, which Readability leaves out. */
const standfirstOf = (blocks: readonly Block[]): string | null =>
  blocks.find(({ kind, words }) => kind === 'standfirst' && words.length <= 400)?.words ?? null

/** The card, and where it says nothing of day, author or house what stands on the page around the headline. */
const withTold = (card: PageCard, blocks: readonly Block[]): PageCard => {
  const title = card.title === undefined ? undefined : headlineIn(blocks, card.title)
  const site = card.site ?? (title === card.title ? undefined : withoutHeadline(card.title, title))
  const told = besideTitle(blocks, title)
  const author = card.author ?? told.author ?? undefined
  return {
    ...card,
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { site }),
    ...(author === undefined ? {} : { author }),
    days: card.days.length === 0 && told.day !== null ? [{ ...told.day, where: 'text' }] : card.days,
  }
}

/** Captions and credits of pictures that stand outside of what was found to be the report. */
const withPictures = (content: readonly Block[], whole: readonly Block[]): readonly Block[] => {
  const shown = new Set(content.map(({ words }) => words))
  return [
    ...content,
    ...whole.filter(({ kind, words }) => (kind === 'caption' || kind === 'credit') && !shown.has(words)),
  ]
}

/** Readability makes paragraphs of short frames and drops their classes: what the page itself says of the same words holds. */
const asMarked = (content: readonly Block[], whole: readonly Block[]): readonly Block[] => {
  const kinds = new Map(whole.map(({ words, kind }) => [words, kind]))
  return content.map((block) => ({ ...block, kind: block.kind ?? kinds.get(block.words) ?? null }))
}

const compose = (title: string | undefined, standfirst: string | null, content: readonly Block[]): readonly Block[] => {
  const again = (words: string): boolean =>
    (title !== undefined && isGivenTitle(words, title)) || (standfirst !== null && isGivenTitle(words, standfirst))
  const head: Block[] = []
  if (title !== undefined) head.push({ words: title, kind: 'title' })
  if (standfirst !== null && !(title !== undefined && isGivenTitle(standfirst, title))) {
    head.push({ words: standfirst, kind: 'standfirst' })
  }
  return [...head, ...content.filter(({ words }) => !again(words))]
}

const gap = '\n\n'

/** The composed text, and where each block stands in it. */
const layOut = (blocks: readonly Block[]): { readonly text: string; readonly paragraphs: readonly Paragraph[] } => {
  let at = 0
  const paragraphs = blocks.map(({ words, kind }): Paragraph => {
    const from = at
    at += words.length + gap.length
    return { from, to: from + words.length, ...(kind === null ? {} : { given: kind }) }
  })
  return { text: blocks.map(({ words }) => words).join(gap), paragraphs }
}

const sourceOf = (card: PageCard, name: string | undefined): Source => {
  const { site, author, licence, url } = card
  const named = name ?? site
  return {
    ...(named === undefined ? {} : { name: named }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(licence === undefined ? {} : { licence }),
    ...(site === undefined ? {} : { site }),
  }
}

const cardDoubts = (card: PageCard, published: string | undefined, to: number): readonly Doubt[] => {
  const doubts: Doubt[] = []
  const about = (what: string, why: string | null): void => {
    if (why !== null) doubts.push({ from: 0, to, about: what, why })
  }
  const [day] = card.days
  about('date', dayDoubt(card.days))
  if (published !== undefined && day && day.day !== published)
    about('date', `the page says that it was published on ${day.day}`)
  if (card.language && !/^en\b/i.test(card.language))
    about('language', `the page is in "${card.language}", and only English is read`)
  return doubts
}

/**
 * A report from a saved page. The document's text is composed of the page's paragraphs with empty lines between them; no script
 * runs and nothing else is loaded. Options win over what the page says of itself. Throws as `fromText` does.
 */
export const fromHtml = async (input: Uint8Array | string, options: TextOptions = {}): Promise<Document> => {
  const { name = 'the page' } = options
  checkPublished(options.published)
  const decoded =
    typeof input === 'string' ? { text: input, encoding: 'utf-8', doubt: null } : decode(input, name, declaredIn(input))
  refuseBinary(decoded.text, name)
  const { parse, main } = await libraries()
  const page = parse(framed(decoded.text))
  const whole = blocksOf(page.querySelector('body') ?? page)
  const card = withTold(cardOf(page), whole)
  const title = options.title ?? card.title
  const standfirst = standfirstOf(whole)
  const content = withPictures(asMarked(contentOf(page, main), whole), whole)
  if (content.length === 0) {
    throw new Fault(
      'empty-input',
      `empty: no words in the page (${name})`,
      'copy the text from the browser into a .txt file',
    )
  }
  const { text, paragraphs } = layOut(compose(title, standfirst, content))
  const zoned = zonesOf(text, paragraphs, title === undefined ? {} : { title })
  const published = options.published ?? card.days[0]?.day
  return {
    id: documentId(text),
    text,
    zones: zoned.zones,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    source: sourceOf(card, options.source),
    format: 'html',
    encoding: decoded.encoding,
    doubts: [...encodingDoubts({ ...decoded, text }), ...cardDoubts(card, options.published, zoned.title?.to ?? 0)],
    ...(zoned.dateline ? { dateline: zoned.dateline } : {}),
    ...(zoned.speaker ? { speaker: zoned.speaker } : {}),
  }
}
