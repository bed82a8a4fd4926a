import type { ParsedToken } from './token.ts'

const subject = new Set(['nsubj', 'nsubj:pass'])

/** First and last place of the subtree of `at`, which lies in one piece in all but rare trees. */
const reach = (tokens: readonly ParsedToken[], at: number): readonly [number, number] => {
  const below = (place: number): boolean => {
    for (let up = place; up >= 0; up = tokens[up]?.head ?? -1) if (up === at) return true
    return false
  }
  let from = at
  let to = at
  while (from > 0 && below(from - 1)) from--
  while (to + 1 < tokens.length && below(to + 1)) to++
  return [from, to]
}

/**
 * A verb has one subject. Where two stand side by side with nothing between, as in "Secretary of State Ana Lind said",
 * the first is the title of the second.
 */
export const withOneSubject = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  const last = new Map<number, number>()
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    if (!subject.has(token.rel)) continue
    const before = tokens[last.get(token.head) ?? -1]
    last.set(token.head, token.at)
    if (before?.upos !== 'PROPN' || token.upos !== 'PROPN') continue
    if (reach(tokens, before.at)[1] + 1 !== reach(tokens, token.at)[0]) continue
    repaired ??= [...tokens]
    repaired[before.at] = { ...before, head: token.at, rel: 'nmod' }
  }
  return repaired ?? tokens
}
