import { Fault } from '../kernel/fault.ts'
import { composed } from './composed.ts'
import type { Document } from './document.ts'
import { refuseTooLarge } from './from-encoding.ts'
import { checkPublished, type TextOptions } from './from-text.ts'
import type { PageCard } from './html/card.ts'
import { pageDay } from './html/page-day.ts'
import { linesOf, type PdfItem, paragraphsIn, withoutRunning } from './pdf-lines.ts'
import { readable } from './readable.ts'

const mostPages = 300
const mostSeconds = 30

const broken = (name: string): Fault =>
  new Fault('binary-input', `no PDF that can be read: damaged or locked (${name})`, 'save its text as a .txt file')

interface Read {
  readonly pages: readonly (readonly PdfItem[])[]
  readonly info: Readonly<Record<string, unknown>>
}

const readPages = async (bytes: Uint8Array, name: string): Promise<Read> => {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf')
  // Nothing is drawn, fetched or run: fonts and actions of the file stay untouched.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    if (pdf.numPages > mostPages)
      throw new Fault('too-large', `more than ${mostPages} pages (${name})`, 'split the file into its reports')
    const { items } = await extractTextItems(pdf)
    const { info } = await getMeta(pdf)
    return { pages: items, info }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const inTime = async <T>(work: Promise<T>, name: string): Promise<T> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () =>
      late.reject(
        new Fault('too-large', `not read in ${mostSeconds} seconds (${name})`, 'save its text as a .txt file'),
      ),
    mostSeconds * 1000,
  )
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

const told = (info: Read['info'], key: string): string | undefined => {
  const value = info[key]
  const words = typeof value === 'string' ? readable(value) : ''
  return words === '' || /^untitled|^microsoft word|\.docx?$/i.test(words) ? undefined : words
}

/** The file's own properties (ISO 32000-1, 14.3.3). The day that a PDF was made need not be the day of publication. */
const cardFrom = (info: Read['info'], headline: string | undefined): PageCard => {
  const title = headline ?? told(info, 'Title')
  const author = told(info, 'Author')
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }), days: [] }
}

const madeOn = (info: Read['info']): string | null =>
  pageDay((told(info, 'CreationDate') ?? '').replace(/^D:/, '').slice(0, 8))?.day ?? null

/** A report from a PDF with text in it. Throws `binary-input` where it is damaged or holds pictures only, `too-large`. */
export const fromPdf = async (bytes: Uint8Array, options: TextOptions = {}): Promise<Document> => {
  const { name = 'the file' } = options
  checkPublished(options.published)
  const { pages, info } = await inTime(readPages(bytes, name), name).catch((error: unknown) => {
    throw error instanceof Fault ? error : broken(name)
  })
  const content = paragraphsIn(withoutRunning(pages.map(linesOf)))
  if (content.length === 0)
    throw new Fault(
      'binary-input',
      `a PDF without text, perhaps a scan (${name})`,
      'recognise its text first, and give that',
    )
  refuseTooLarge(
    content.reduce((sum, { words }) => sum + words.length, 0),
    name,
  )
  const headline = content.slice(0, 3).find(({ kind }) => kind === 'title')?.words
  const card = cardFrom(info, headline)
  const parts = { card, standfirst: null, content, format: 'pdf', encoding: 'utf-8', doubt: null } as const
  const document = composed(parts, { ...options, name })
  const made = madeOn(info)
  if (document.published !== undefined || made === null) return document
  const why = `the file tells no day of publication; it was made on ${made}`
  return { ...document, doubts: [...document.doubts, { from: 0, to: 0, about: 'date', why }] }
}
