import type { Span } from '../../kernel/span.ts'
import type { Quote } from '../../reading/reading.ts'
import type { Voices } from './candidate.ts'

interface Stretch extends Span {
  readonly quote: Quote
}

/** The last stretch that begins at or before the offset, found by halving; its elders are then walked until one holds it. */
const lastBefore = (stretches: readonly Span[], offset: number): number => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** How far back an enclosing stretch is looked for; quotes nest a few deep, never hundreds. */
const depth = 12

const holding = <S extends Span>(stretches: readonly S[], offset: number): S | null => {
  const last = lastBefore(stretches, offset)
  for (let at = last; at >= 0 && at > last - depth; at--) {
    const stretch = stretches[at]
    if (stretch && offset < stretch.to) return stretch
  }
  return null
}

export const voicesOf = (quotes: readonly Quote[]): Voices => {
  const contents: Stretch[] = quotes
    .flatMap((quote) => quote.content.map((part) => ({ from: part.from, to: part.to, quote })))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const direct = quotes.flatMap((quote) => quote.direct).sort((a, b) => a.from - b.from)
  return {
    at: (offset) => holding(contents, offset)?.quote ?? null,
    isDirect: (offset) => holding(direct, offset) !== null,
  }
}
