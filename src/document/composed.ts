import type { Doubt } from '../kernel/doubt.ts'
import { Fault } from '../kernel/fault.ts'
import { documentId } from '../kernel/ids.ts'
import { withCredits } from './credits.ts'
import type { Document, Source } from './document.ts'
import type { TextOptions } from './from-text.ts'
import type { Block } from './html/blocks.ts'
import { dayDoubt, type PageCard } from './html/card.ts'
import type { Paragraph } from './paragraphs.ts'
import { isGivenTitle } from './zones/headline.ts'
import { zonesOf } from './zones.ts'

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
  const { site, author, licence, url, modified, language } = card
  const [day] = card.days
  const told = { ...(day ? { published: day.where } : {}), ...card.told }
  const named = name ?? site
  return {
    ...(named === undefined ? {} : { name: named }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(licence === undefined ? {} : { licence }),
    ...(site === undefined ? {} : { site }),
    ...(modified === undefined ? {} : { modified }),
    ...(language === undefined ? {} : { language }),
    ...(Object.keys(told).length === 0 ? {} : { told }),
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

/** What a file in a format of its own holds, before it is one text. */
export interface Parts {
  readonly card: PageCard
  readonly standfirst: string | null
  readonly content: readonly Block[]
  readonly format: Document['format']
  readonly encoding: string
  /** Why the words may be other than they were written; null where there is no doubt. */
  readonly doubt: string | null
}

/**
 * One report of its parts: the text is composed of the paragraphs with empty lines between them. Options win over what the file says
 * of itself. Throws `empty-input`.
 */
export const composed = (parts: Parts, { name = 'the file', ...options }: TextOptions): Document => {
  const { card, standfirst, content, format, encoding, doubt } = parts
  if (content.length === 0)
    throw new Fault('empty-input', `empty: no words in it (${name})`, 'copy its text into a .txt file')
  const title = options.title ?? card.title
  const { text, paragraphs } = layOut(compose(title, standfirst, content))
  const zoned = zonesOf(text, paragraphs, title === undefined ? {} : { title })
  const published = options.published ?? card.days[0]?.day
  const unsure: readonly Doubt[] = doubt === null ? [] : [{ from: 0, to: text.length, about: 'encoding', why: doubt }]
  return {
    id: documentId(text),
    text,
    zones: zoned.zones,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    source: sourceOf(card, options.source),
    format,
    encoding,
    ...withCredits(text, zoned.zones, [...unsure, ...cardDoubts(card, options.published, zoned.title?.to ?? 0)]),
    ...(zoned.dateline ? { dateline: zoned.dateline } : {}),
    ...(zoned.speaker ? { speaker: zoned.speaker } : {}),
  }
}
