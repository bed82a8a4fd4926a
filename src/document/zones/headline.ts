import type { Span } from '../../kernel/span.ts'
import { titleLine } from '../data/furniture.ts'
import { endsOpen, endsSentence, flat, inTitleCase, startsUpper, wordCount } from './shape.ts'

const longestTitle = 220
const longestHeading = 80
const longestStandfirst = 320

const comparable = (words: string): string =>
  flat(words.replace(titleLine, '')).replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replace(/\.$/, '').toLowerCase()

/** Are these the words of the title that the user or the page gives? */
export const isGivenTitle = (words: string, title: string): boolean =>
  words.length <= 2 * title.length + 40 && comparable(words) === comparable(title)

const abbreviationAtEnd = /\b(?:\p{Lu}\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/u

// A question by its word order, though some papers print it with a full stop: "Will this end the quarrel."
const question =
  /^(?:will|would|can|could|should|shall|may|might|is|are|was|were|do|does|did|has|have|had|what|who|whom|whose|why|how|when|where|which)\s/i

// Headlines are in the present tense: "The president had a call with his counterpart" is a sentence that lost its stop.
const past =
  /\b(?:had|was|were|spoke|took|gave|went|came|began|(?:held|met|made|told|said|discussed|visited|received)(?= (?:an?|the|with|his|her|its|their|that)\b))\b/
const isSentenceWithoutStop = (words: string): boolean =>
  wordCount(words) >= 6 && past.test(words) && !inTitleCase(words) && !question.test(words)

// Talk, not a headline: "QUESTION: Is there a date?", "Q Is there a date?", "Dear Madam Speaker: (Dear Mr. President:)"
const talk = /^(?:Q|A)[:.]? .*\?$|^\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}: .*\?$|^Dear /u

/** Words that can be a headline: short, and without the stop that ends a sentence. */
export const isTitleLike = (words: string): boolean => {
  if (words.length > longestTitle || !startsUpper(words) || endsOpen(words) || talk.test(words)) return false
  if (!/\p{L}/u.test(words) || wordCount(words) > 32 || isSentenceWithoutStop(words)) return false
  if (!endsSentence(words)) return true
  return /\?["'”’]?$/.test(words) || (abbreviationAtEnd.test(words) && inTitleCase(words))
}

const noHeading = /^["'“‘«•*–—-]|[,:?"'”’»]|^Q\b/

/** A heading inside the text: "What happens next". Shorter than any title; a question may be an interviewer's. */
export const isHeading = (words: string): boolean =>
  words.length <= longestHeading && wordCount(words) <= 12 && isTitleLike(words) && !noHeading.test(words)

/**
 * Is the paragraph between the title and a longer text a standfirst? Only where it has no stop, or is a short question: a
 * whole sentence may as well be the first of the report.
 */
export const isStandfirst = (words: string, next: Span | undefined): boolean => {
  const longer = next ? next.to - next.from : 0
  if (words.length > longestStandfirst || longer < 80 || longer < words.length || !startsUpper(words)) return false
  if (endsOpen(words)) return false
  if (!endsSentence(words)) return true
  return question.test(words) && wordCount(words) <= 12 && !/[.!?].*[.!?]/.test(words)
}
