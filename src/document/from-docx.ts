import { Fault } from '../kernel/fault.ts'
import { composed } from './composed.ts'
import type { Document } from './document.ts'
import { checkPublished, type TextOptions } from './from-text.ts'
import { blocksOf } from './html/blocks.ts'
import type { PageCard } from './html/card.ts'
import type { Page } from './html/dom.ts'
import { pageDay } from './html/page-day.ts'
import { readable } from './readable.ts'

/** So many bytes may a document unpack to: pictures are never unpacked. */
const mostUnpacked = 40 * 1024 * 1024
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/(?:[^/]+\.xml|_rels\/.*))$/

const broken = (name: string, why: string): Fault =>
  new Fault(
    'binary-input',
    `no Word document that can be read: ${why} (${name})`,
    'save it anew as .docx, or as plain text',
  )

/** The parts that hold words, packed anew without pictures and the like. */
const withoutMedia = async (bytes: Uint8Array, name: string): Promise<Record<string, Uint8Array>> => {
  const { unzipSync } = await import('fflate')
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!wanted.test(file.name)) return false
        size += file.originalSize
        if (size > mostUnpacked)
          throw new Fault('too-large', `it unpacks to more than 40 MiB (${name})`, 'save its text as a .txt file')
        return true
      },
    })
  } catch (error) {
    if (error instanceof Fault) throw error
    throw broken(name, 'its archive is damaged')
  }
}

const property = (xml: string, tag: string): string | undefined => {
  const found = new RegExp(`<${tag}(?:\\s[^>]{0,200})?>([^<]{1,500})</${tag}>`).exec(xml)?.[1]
  const words = found
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
  return words && readable(words) ? readable(words) : undefined
}

/** The properties that the document's file tells (ECMA-376 part 2, 11.1). When it was made is no day of publication. */
const cardFrom = (xml: string): PageCard => {
  const title = property(xml, 'dc:title')
  const author = property(xml, 'dc:creator')
  const language = property(xml, 'dc:language')
  const day = pageDay(property(xml, 'dcterms:issued') ?? property(xml, 'dc:date') ?? '')
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    days: day ? [{ ...day, where: 'document properties' }] : [],
  }
}

/** A report from a Word document (.docx). Throws `binary-input` where it is damaged, `too-large` where it unpacks to too much. */
export const fromDocx = async (bytes: Uint8Array, options: TextOptions = {}): Promise<Document> => {
  const { name = 'the file' } = options
  checkPublished(options.published)
  const parts = await withoutMedia(bytes, name)
  if (!parts['word/document.xml']) throw broken(name, 'it has no text part')
  const [{ default: mammoth }, { parseHTML }, { zipSync }] = await Promise.all([
    import('mammoth'),
    import('linkedom'),
    import('fflate'),
  ])
  const packed = Buffer.from(zipSync(parts, { level: 0 }))
  const html = await mammoth.convertToHtml({ buffer: packed }, { externalFileAccess: false }).catch(() => {
    throw broken(name, 'its text part is damaged')
  })
  const page = (parseHTML(`<!doctype html><html><body>${html.value}</body></html>`) as unknown as { document: Page })
    .document
  const content = blocksOf(page.querySelector('body') ?? page)
  const core = parts['docProps/core.xml']
  const told = cardFrom(core ? new TextDecoder().decode(core) : '')
  const headline = content.slice(0, 3).find(({ kind }) => kind === 'title')?.words
  const title = headline ?? told.title
  const card = title === undefined ? told : { ...told, title }
  return composed(
    { card, standfirst: null, content, format: 'docx', encoding: 'utf-8', doubt: null },
    { ...options, name },
  )
}
