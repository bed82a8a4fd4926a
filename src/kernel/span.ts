/** A half-open stretch `[from, to)` of a document's text, in UTF-16 code units as JavaScript counts them. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const span = (from: number, to: number): Span => ({ from, to })

/** The smallest span that holds all of `spans`; they must not be none. */
export const cover = (...spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map((s) => s.from)),
  to: Math.max(...spans.map((s) => s.to)),
})

/** Does `outer` hold all of `inner`? */
export const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

/** Do the two share at least one code unit? */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

export const words = (text: string, at: Span): string => text.slice(at.from, at.to)

/** Order of appearance; of two that start together the longer first. */
export const byPlace = (a: Span, b: Span): number => a.from - b.from || b.to - a.to

/** Finds what touches a span among spans that do not nest, by halving their sorted list. */
export const within = <S extends Span>(stretches: readonly S[]): ((span: Span) => readonly S[]) => {
  const sorted = [...stretches].sort((a, b) => a.from - b.from)
  return (span) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.to ?? 0) <= span.from) low = middle + 1
      else high = middle
    }
    const found: S[] = []
    for (let at = low; at < sorted.length; at++) {
      const stretch = sorted[at]
      if (!stretch || stretch.from >= span.to) break
      if (stretch.to > span.from) found.push(stretch)
    }
    return found
  }
}
