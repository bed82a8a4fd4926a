import { composed } from './composed.ts'
import type { Document, ZoneKind } from './document.ts'
import { decode, refuseBinary } from './from-encoding.ts'
import { checkPublished, type TextOptions } from './from-text.ts'
import type { Block } from './html/blocks.ts'
import type { PageCard } from './html/card.ts'
import { pageDay } from './html/page-day.ts'
import { readable } from './readable.ts'

const matter = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** `key: value` rows between two lines of dashes; what is more than a row is left alone. */
const matterOf = (text: string): ReadonlyMap<string, string> => {
  const rows = matter.exec(text)?.[1]?.split(/\r?\n/) ?? []
  return new Map(
    rows.flatMap((row) => {
      const [, key, value] = /^([\w-]+):\s+(.+?)\s*$/.exec(row) ?? []
      return key && value ? [[key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2')] as const] : []
    }),
  )
}

const keys = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'by'],
  site: ['source', 'publisher', 'site'],
  url: ['url', 'link', 'canonical'],
  licence: ['licence', 'license'],
  language: ['lang', 'language'],
} as const
const dayKeys = ['date', 'published', 'datepublished', 'pubdate'] as const

const cardFrom = (rows: ReadonlyMap<string, string>): PageCard => {
  const told = Object.entries(keys).flatMap(([name, names]) => {
    const value = names.map((key) => rows.get(key)).find((found) => found !== undefined)
    return value === undefined ? [] : [[name, value] as const]
  })
  const days = dayKeys.flatMap((key) => {
    const day = pageDay(rows.get(key) ?? '')
    return day ? [{ ...day, where: 'front matter' }] : []
  })
  return { ...Object.fromEntries(told), days }
}

/** The words of a line without its marks: emphasis, links, code, notes. */
const bare = (text: string): string =>
  readable(
    text
      .replace(/!\[([^\]]{0,500})\]\([^)]{0,1000}\)/g, '$1')
      .replace(/\[([^\]]{1,500})\]\((?:[^()]|\([^()]{0,300}\)){0,1000}\)/g, '$1')
      .replace(/\[([^\]]{1,500})\]\[[^\]]{0,200}\]/g, '$1')
      .replace(/\[\^[^\]]{1,20}\]/g, '')
      .replace(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
      .replace(/<\/?[a-zA-Z][^>]{0,1000}>/g, '')
      .replace(/(\*\*\*|\*\*|\*|___|__|~~|`+)(?=\S)([\s\S]{0,1000}?\S)\1/g, '$2')
      .replace(/(^|[^\p{L}\p{N}])_(?=\S)([^_]{0,1000}\S)_(?![\p{L}\p{N}])/gu, '$1$2')
      .replace(/\\([\\`*_{}[\]()#+\-.!>~|"'$%&,/:;<=?@^])/g, '$1'),
  )

interface Open {
  readonly lines: string[]
  kind: ZoneKind | null
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*$/
const item = /^ {0,8}(?:[-*+]|\d{1,3}[.)])[ \t]+(.*)$/
const image = /^!\[([^\]]*)\]\([^)]*\)$/
const definition = /^ {0,3}\[[^\]]+\]:\s*\S+/
const rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/
const fence = /^ {0,3}(`{3,}|~{3,})/

const blocksIn = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  const open: Open = { lines: [], kind: null }
  let code: string | null = null
  const close = (): void => {
    const words = bare(open.lines.join('\n'))
    if (words !== '') blocks.push({ words, kind: open.kind })
    open.lines.length = 0
    open.kind = null
  }
  const begin = (kind: ZoneKind | null, line: string): void => {
    close()
    open.kind = kind
    open.lines.push(line)
  }
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const quoted = line.replace(/^(?: {0,3}> ?)+/, '')
    const mark = fence.exec(quoted)?.[1]
    if (code !== null || mark) {
      if (code === null) close()
      code = code === null ? (mark ?? null) : mark?.startsWith(code) ? null : code
      continue
    }
    const [, , title] = heading.exec(quoted) ?? []
    const [, point] = item.exec(quoted) ?? []
    const [, caption] = image.exec(quoted.trim()) ?? []
    if (quoted.trim() === '' || rule.test(quoted) || definition.test(quoted)) {
      // "Title" over a row of dashes or equals signs is a heading of its own.
      if (/^ {0,3}-{2,}[ \t]*$/.test(quoted) && open.lines.length === 1) open.kind = 'title'
      close()
    } else if (/^ {0,3}={2,}[ \t]*$/.test(quoted) && open.lines.length === 1) {
      open.kind = 'title'
      close()
    } else if (title !== undefined) {
      begin('title', title)
      close()
    } else if (caption !== undefined) {
      begin('caption', caption)
      close()
    } else if (point !== undefined) begin(null, point)
    else open.lines.push(quoted)
  }
  close()
  return blocks
}

/**
 * A report from Markdown (CommonMark's commonest marks): front matter is its card, the first heading its title, code is left out, a
 * picture's words are its caption. Throws as `fromText` does.
 */
export const fromMarkdown = (input: Uint8Array | string, options: TextOptions = {}): Document => {
  const { name = 'the file' } = options
  checkPublished(options.published)
  const { text, encoding, doubt } =
    typeof input === 'string' ? { text: input, encoding: 'utf-8', doubt: null } : decode(input, name)
  refuseBinary(text, name)
  const content = blocksIn(text.replace(matter, ''))
  const told = cardFrom(matterOf(text))
  const headline = content.slice(0, 3).find(({ kind }) => kind === 'title')?.words
  const card = told.title === undefined && headline !== undefined ? { ...told, title: headline } : told
  return composed({ card, standfirst: null, content, format: 'markdown', encoding, doubt }, { ...options, name })
}
