import { Fault } from '../kernel/fault.ts'
import { composed } from './composed.ts'
import type { Document } from './document.ts'
import { checkPublished, type TextOptions } from './from-text.ts'
import { type Block, blocksOf } from './html/blocks.ts'
import type { PageCard } from './html/card.ts'
import type { Page } from './html/dom.ts'
import { pageDay } from './html/page-day.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readable } from './readable.ts'

const reply = /^(?:On .{5,200} wrote:|-{2,} ?(?:Original|Forwarded) Message ?-{2,}|Am .{5,200} schrieb .{1,100}:)$/i

/** What the mail answers to, line by line under ">", and what follows the signature's two dashes are not its words. */
const ownWords = (text: string): string => {
  const lines = text.split(/\r?\n/)
  const signature = lines.findIndex((line) => line === '-- ' || line === '--')
  return lines
    .slice(0, signature < 0 ? lines.length : signature)
    .filter((line) => !/^\s*>/.test(line) && !reply.test(line.trim()))
    .join('\n')
}

const textBlocks = (text: string): readonly Block[] => {
  const own = ownWords(text)
  return paragraphsOf(own).flatMap(({ from, to }) => {
    const words = readable(own.slice(from, to))
    return words === '' ? [] : [{ words, kind: null }]
  })
}

const htmlBlocks = async (html: string): Promise<readonly Block[]> => {
  const { parseHTML } = await import('linkedom')
  const page = (parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as { document: Page }).document
  return blocksOf(page.querySelector('body') ?? page)
}

/** A report from a mail (RFC 5322): subject, sender and date are its card. Attachments are not read. Throws `binary-input`, `empty-input`. */
export const fromMail = async (bytes: Uint8Array, options: TextOptions = {}): Promise<Document> => {
  const { name = 'the file' } = options
  checkPublished(options.published)
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }).catch(() => {
    throw new Fault('binary-input', `no mail that can be read (${name})`, 'save the mail as plain text')
  })
  // The calendar day is the sender's own: the header's words, not the instant in another zone.
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? ''
  const day = pageDay(date)
  const author = mail.from?.name || mail.from?.address
  const title =
    mail.subject === undefined ? undefined : readable(mail.subject.replace(/^(?:(?:re|fwd?|aw|wg): *)+/i, ''))
  const card: PageCard = {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    days: day ? [{ ...day, where: 'Date header' }] : [],
  }
  const own = textBlocks(mail.text ?? '')
  const content = own.length > 0 ? own : await htmlBlocks(mail.html ?? '')
  const document = composed(
    { card, standfirst: null, content, format: 'mail', encoding: 'utf-8', doubt: null },
    { ...options, name },
  )
  const files = mail.attachments.map(({ filename }) => filename ?? 'one without a name')
  const why = `the mail carries files that were not read: ${files.join(', ')}`
  return files.length === 0
    ? document
    : { ...document, doubts: [...document.doubts, { from: 0, to: 0, about: 'attachments', why }] }
}
