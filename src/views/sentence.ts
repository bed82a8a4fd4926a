import type { Span } from '../kernel/span.ts'

/** Where the sentence (or line) around a place begins. Marks of an earlier quote may stand after its full stop. */
const sentenceStart = (text: string, at: number): number => {
  const before = text.slice(Math.max(0, at - 600), at)
  const breaks = [...before.matchAll(/\n|[.!?][”"’»]?\s+(?=["“„«‘]?(?:\p{Lu}|$))/gu)]
  const last = breaks.at(-1)
  return last ? at - before.length + last.index + last[0].length : Math.max(0, at - 600)
}

const sentenceEnd = (text: string, at: number): number => {
  const found = /[.!?][”"’»]?(?=\s|$)|\n/.exec(text.slice(at, at + 600))
  return found ? at + found.index + found[0].trimEnd().length : Math.min(text.length, at + 600)
}

/** The sentence (or line) of a report around some of its words, at most 600 letters on either side. */
export const sentenceAround = (text: string, { from, to }: Span): Span => ({
  from: sentenceStart(text, from),
  to: Math.max(sentenceEnd(text, to - 1), to),
})
