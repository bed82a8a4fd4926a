import type { Span } from '../../kernel/span.ts'
import { noNames, titlesOfSpeakers, writers } from '../data/furniture.ts'
import { wordCount } from './shape.ts'

interface Pattern {
  readonly pattern: RegExp
  /** Only where no quotation mark opens the text after it: otherwise it is a sentence that brings in a quotation. */
  readonly bare: boolean
}

const patterns: readonly Pattern[] = [
  // The following is attributable to Spokesperson Jane Doe:
  {
    pattern:
      /^(?:The|This) (?:following|below|statement)(?: \w+){0,3} (?:is|was|are|can be|may be|should be) attribut(?:able|ed) to (?:the )?(?<name>.{3,120}?)[:.]?$/du,
    bare: false,
  },
  { pattern: /^Attribut(?:able|ed) to (?:the )?(?<name>.{3,120}?)[:.]?$/du, bare: false },
  // The text of the following joint statement was released by the governments of Freedonia and Sylvania on the occasion of …
  {
    pattern:
      /^(?:The |Below is the )?(?:text of the )?following(?: \w+){0,3} (?:statement|communiqu[eé]|declaration|text)(?: \w+){0,2} (?:was|were|has been|is) (?:being )?(?:released|issued|made|given|adopted|agreed)(?: \w+)? by (?:the )?(?<name>.{3,300}?)(?: on | at | following | after | in | regarding |[:.]?$)/du,
    bare: false,
  },
  {
    pattern: /^(?:From|Statement (?:by|from|of)|Remarks (?:by|from|of)) (?:the )?(?<name>\p{Lu}.{2,100}?):$/du,
    bare: false,
  },
  {
    pattern:
      /^(?<name>\p{Lu}[^.:!?"“”]{2,100}?),? (?:said|(?:has )?(?:made|issued|released|given|gave) the following statement)(?: today| on \p{Lu}\w+day)?:$/du,
    bare: true,
  },
]

const label = /^(?<name>\p{Lu}[^:.!?"“”]*(?:\b(?:Mr|Ms|Mrs|Dr|Sen|Gen|[A-Z])\.[^:.!?"“”]*){0,3}):$/du
// Jane Doe, Secretary of State
const signature = /^(?<name>(?:\p{Lu}[\p{L}\p{M}'’.-]* ){1,3}\p{Lu}[\p{L}\p{M}'’-]+, [^.:;!?]{4,100})$/u
// Statement by Minister Jane Doe on the Talks in Ruritania; Readout from Spokesperson Jane Doe
const statementTitle =
  /^(?:\p{Lu}\w+ ){0,2}(?:Statement|Statements|Remarks|Readout|Communiqu[eé]|Declaration|Address|Speech)(?: made| issued)? (?:by|from|of) (?:the )?(?<name>.{3,160}?)(?: (?:on|at|following|after|before|in|regarding|about|concerning|ahead|during|to) .*)?$/du

const small = /^(?:of|the|for|and|to|on|in|de|van|von|al|bin|at)$/
const inCapitals = (name: string): boolean =>
  name.split(/\s+/).every((word) => small.test(word) || /^[("]?[\p{Lu}\p{Lo}]/u.test(word))

const looksLikeName = (name: string): boolean => {
  const words = name.split(/\s+/)
  if (!inCapitals(name) || wordCount(name) > 10 || noNames.test(name)) return false
  return titlesOfSpeakers.test(name) || (words.length >= 2 && words.length <= 3)
}

const spanIn = (paragraph: Span, indices: readonly [number, number] | undefined): Span | null =>
  indices ? { from: paragraph.from + indices[0], to: paragraph.from + indices[1] } : null

/** Whose voice the text after the paragraph is in, where the paragraph is but the label that says so. */
export const speakerOf = (text: string, paragraph: Span, next: Span | undefined): Span | null => {
  const words = text.slice(paragraph.from, paragraph.to)
  if (words.length > 400 || !next) return null
  const quoted = /["“‘«]/.test(text.charAt(next.from))
  for (const { pattern, bare } of patterns) {
    const found = bare && quoted ? null : pattern.exec(words)
    if (found) return spanIn(paragraph, found.indices?.groups?.['name'])
  }
  const found = label.exec(words)
  if (!found || !looksLikeName(found.groups?.['name'] ?? '')) return null
  return spanIn(paragraph, found.indices?.groups?.['name'])
}

/** A line over a statement that gives its author and office: "Jane Doe, Secretary of State". */
export const isSignature = (words: string): boolean =>
  words.length <= 140 &&
  /, [^.:;!?]{4,100}$/.test(words) &&
  signature.test(words) &&
  titlesOfSpeakers.test(words.slice(words.indexOf(','))) &&
  inCapitals(words) &&
  !writers.test(words)

/** Who speaks by the headline: "Statement by Minister Jane Doe on …". */
export const speakerInTitle = (text: string, title: Span): Span | null => {
  const found = statementTitle.exec(text.slice(title.from, Math.min(title.to, title.from + 300)))
  const name = found?.groups?.['name'] ?? ''
  if (!found || /['’]s?(?:\s|$)/.test(name) || !inCapitals(name)) return null
  return spanIn(title, found.indices?.groups?.['name'])
}
