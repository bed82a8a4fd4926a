import type { Document } from './document.ts'
import { fromText, type TextOptions } from './from-text.ts'

type Format = Exclude<Document['format'], 'conllu'>

interface Row {
  readonly format: Format
  /** What people call it. */
  readonly called: string
  readonly named: RegExp
  /** Does the file begin so? `head` holds its first 4 KB, `tail` its last 64 KB, a letter for each byte. */
  readonly begins: (head: string, tail: string) => boolean
}

const startOfPage =
  /^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main)[\s>/]/i
const header = /^(?:From |[A-Za-z][A-Za-z0-9-]{1,60}: )/
const ofMail = /^(?:Message-ID|MIME-Version|Received|DKIM-Signature|Return-Path): /im

const isMail = (head: string): boolean => {
  const headers = head.split(/\r?\n\r?\n/)[0] ?? ''
  return header.test(head) && ofMail.test(headers) && /^(?:From|Date|Subject): /im.test(headers)
}

/** Bytes tell more than names: the first row that fits is the format. */
const rows: readonly Row[] = [
  {
    format: 'pdf',
    called: 'a PDF',
    named: /\.pdf$/i,
    begins: (head) => /^[\s\S]{0,1000}?%PDF-\d/.test(head.slice(0, 1030)),
  },
  {
    format: 'docx',
    called: 'a Word document',
    named: /\.docx$/i,
    begins: (head, tail) => head.startsWith('PK\x03\x04') && tail.includes('word/document.xml'),
  },
  { format: 'mail', called: 'a mail', named: /\.eml$/i, begins: isMail },
  {
    format: 'html',
    called: 'a web page',
    named: /\.(?:html?|xhtml?|shtml)$/i,
    begins: (head) => startOfPage.test(head),
  },
]
const markdown = /\.(?:md|markdown|mdown)$/i

const decodedStart = (bytes: Uint8Array): string => {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'latin1'
  return new TextDecoder(label).decode(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '')
}

/** The format of a file: by how it begins, and of text that is nothing else by its name. */
export const formatOf = (bytes: Uint8Array, name = ''): Format => {
  const head = decodedStart(bytes)
  const tail = head.startsWith('PK') ? new TextDecoder('latin1').decode(bytes.subarray(-65_536)) : ''
  const found = rows.find(({ begins }) => begins(head, tail))
  if (found) return found.format
  // A piece of a page has no beginning to know it by.
  const html = rows.find(({ format }) => format === 'html')
  if (html?.named.test(name) && /<[a-z!][^>]*>/i.test(head)) return 'html'
  return markdown.test(name) ? 'markdown' : 'text'
}

/** Is it a web page: by how it starts, or by its name? */
export const isPage = (bytes: Uint8Array, name = ''): boolean => formatOf(bytes, name) === 'html'

type Reader = (bytes: Uint8Array, options: TextOptions) => Document | Promise<Document>

/** Each is loaded only for its own format: plain text shall not wait for any. */
const readers: Readonly<Record<Format, () => Reader | Promise<Reader>>> = {
  text: () => fromText,
  html: async () => (await import('./from-html.ts')).fromHtml,
  markdown: async () => (await import('./from-markdown.ts')).fromMarkdown,
  pdf: async () => (await import('./from-pdf.ts')).fromPdf,
  docx: async () => (await import('./from-docx.ts')).fromDocx,
  mail: async () => (await import('./from-mail.ts')).fromMail,
}

const calledOf = (format: Format): string => rows.find((row) => row.format === format)?.called ?? 'plain text'

/** A name that says another format than the bytes is a doubt. */
const misnamed = (name: string, format: Format): string | null => {
  const row = rows.find(({ named }) => named.test(name))
  return row && row.format !== format
    ? `named as ${row.called}, but it is ${calledOf(format)}, and was read as that`
    : null
}

/**
 * A report from the bytes of a file: plain text, Markdown, a saved web page, a PDF with text, a Word document or a mail. Throws as
 * `fromText` does.
 */
export const fromBytes = async (bytes: Uint8Array, options: TextOptions = {}): Promise<Document> => {
  const format = formatOf(bytes, options.name)
  const read = await readers[format]()
  const document = await read(bytes, options)
  const why = misnamed(options.name ?? '', format)
  return why === null
    ? document
    : { ...document, doubts: [...document.doubts, { from: 0, to: 0, about: 'format', why }] }
}
