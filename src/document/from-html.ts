import { composed } from './composed.ts'
import type { Document } from './document.ts'
import { decode, refuseBinary } from './from-encoding.ts'
import { checkPublished, type TextOptions } from './from-text.ts'
import { besideTitle, headlineIn, withoutHeadline } from './html/beside-title.ts'
import { type Block, blocksOf } from './html/blocks.ts'
import { cardOf, type PageCard } from './html/card.ts'
import { extent, type Page, type PageNode } from './html/dom.ts'

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
    main: (page) => {
      try {
        return new Reader(page, { keepClasses: true, serializer: (node: PageNode) => node }).parse()?.content ?? null
      } catch {
        // It stumbles over some broken pages; the page is then read whole.
        return null
      }
    },
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

/** Headings within the report, which Readability may take for the page's: each goes before what stood behind it. */
const withHeadings = (content: readonly Block[], whole: readonly Block[]): readonly Block[] => {
  const shown = new Set(content.map(({ words }) => words))
  const before = new Map<string, Block>()
  for (const [at, block] of whole.entries()) {
    const next = whole.slice(at + 1, at + 4).find(({ words, kind }) => kind === null && shown.has(words))
    const isLost = block.kind === 'title' && !shown.has(block.words)
    if (isLost && next && content[0]?.words !== next.words && !before.has(next.words)) before.set(next.words, block)
  }
  return content.flatMap((block) => {
    const heading = before.get(block.words)
    return heading ? [heading, block] : [block]
  })
}

/** Readability makes paragraphs of short frames and drops their classes: what the page itself says of the same words holds. */
const asMarked = (content: readonly Block[], whole: readonly Block[]): readonly Block[] => {
  const kinds = new Map(whole.map(({ words, kind }) => [words, kind]))
  return content.map((block) => ({ ...block, kind: block.kind ?? kinds.get(block.words) ?? null }))
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
  const content = withPictures(withHeadings(asMarked(contentOf(page, main), whole), whole), whole)
  const { encoding, doubt } = decoded
  return composed(
    { card, standfirst: standfirstOf(whole), content, format: 'html', encoding, doubt },
    { ...options, name },
  )
}
