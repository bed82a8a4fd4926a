import type { Document } from './document.ts'
import { fromText, type TextOptions } from './from-text.ts'

const nameOfPage = /\.(?:html?|xhtml?|shtml)$/i
const startOfPage =
  /^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main)[\s>/]/i

const start = (bytes: Uint8Array): string => {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'latin1'
  return new TextDecoder(label).decode(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '')
}

/** Is it a web page: by how it starts, or by its name? */
export const isPage = (bytes: Uint8Array, name = ''): boolean => {
  const head = start(bytes)
  return startOfPage.test(head) || (nameOfPage.test(name) && /<[a-z!][^>]*>/i.test(head))
}

/** A report from the bytes of a file: as a saved web page where it is one, else as plain text. Throws as `fromText` does. */
export const fromBytes = async (bytes: Uint8Array, options: TextOptions = {}): Promise<Document> => {
  if (!isPage(bytes, options.name)) return fromText(bytes, options)
  const { fromHtml } = await import('./from-html.ts')
  return fromHtml(bytes, options)
}
