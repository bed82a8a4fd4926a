import { flat } from '../zones/shape.ts'
import type { Block } from './blocks.ts'
import { type PageDay, pageDay } from './page-day.ts'

/** What the lines that readers see around the headline tell of a page whose head says nothing. */
export interface Told {
  readonly day: PageDay | null
  readonly author: string | null
}

/** Such lines stand no farther from the headline. */
const [before, after] = [4, 8]
const longest = 120

const opening = /^(?:(?:first )?(?:published|posted|issued|released)(?: on| at)?:?|by [^,\d]{2,60},) +/i
/** "Published 21 January 2022", "Thursday, November 6, 2003 – by Jane Doe", "By Jane Doe, 24 May 2017": nothing else in the line. */
const dayIn = (words: string): PageDay | null => {
  const rest = words.replace(opening, '')
  return rest.length <= 70 ? pageDay(rest) : null
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const signed = new RegExp(
  `(?:^|[–—|-] *)(?:written |words |text |story )?by:? +([^\\d|]{3,80}?)(?:, *(?:\\d|${weekday}).*)?$`,
  'i',
)

const authorIn = ({ words, kind }: Block): string | null => {
  const found = signed.exec(words)?.[1]?.replace(/,$/, '').trim()
  return found && (kind === 'byline' || /^\p{Lu}[^.!?]*$/u.test(found)) ? found : null
}

const first = <T>(blocks: readonly Block[], read: (block: Block) => T | null): T | null => {
  for (const block of blocks) {
    const found = block.words.length <= longest ? read(block) : null
    if (found !== null) return found
  }
  return null
}

const marks = / (?:[|–—»·•:-]|::) /
const shortestHeadline = 20

/** "The Strelsau Herald – Talks resume in Geneva": the part that stands on the page as a line of its own, where one does. */
export const headlineIn = (blocks: readonly Block[], title: string): string => {
  const lines = new Set(blocks.slice(0, 200).map(({ words }) => words))
  const parts = title.split(marks).map((part) => part.trim())
  return lines.has(title) ? title : (parts.find((part) => part.length >= shortestHeadline && lines.has(part)) ?? title)
}

/** What is left of a title beside its headline: the house. */
export const withoutHeadline = (title = '', headline = ''): string | undefined =>
  title
    .split(marks)
    .find((part) => part.trim() !== headline)
    ?.trim()

/** Reads the lines around the headline `title` among a page's blocks. */
export const besideTitle = (blocks: readonly Block[], title: string | undefined): Told => {
  const headline = title === undefined ? -1 : blocks.findIndex(({ words }) => flat(words) === flat(title))
  const near = blocks.slice(Math.max(0, headline - before), headline + 1 + after)
  return { day: first(near, ({ words }) => dayIn(words)), author: first(near, authorIn) }
}
