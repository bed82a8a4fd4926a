import type { Span } from '../../kernel/span.ts'
import { isFiniteVerb, lower, slot, tokenAt, wholeCoordination } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import type { Match } from '../frames/match.ts'
import { isInverted } from '../grammar/inversion.ts'

/** Head of what the act is about, by the frame's slots; -1 where nothing fills them. */
export const contentOf = (s: ParsedSentence, match: Match): number => {
  const places = match.core === match.head ? [match.head] : [match.core, match.head]
  for (const place of places) {
    for (const name of match.frame.about) {
      const found = slot(s, place, name)
      if (found !== null && found !== match.head && !isInverted(s, found)) return found
    }
  }
  return -1
}

/** Verbs among the coordinated parts of a clause that completes the act: "to close the mine and *to admit* inspectors". */
export const pointsOf = (s: ParsedSentence, content: number): readonly number[] => {
  const head = tokenAt(s, content)
  if (!head || (head.upos !== 'VERB' && head.upos !== 'AUX')) return [content]
  const isPoint = (at: number): boolean =>
    tokenAt(s, at)?.upos === 'VERB' && isFiniteVerb(s, at) === isFiniteVerb(s, content)
  const isThat = (at: number): boolean => dependents(s, at, 'mark').some((mark) => lower(mark) === 'that')
  const verbs = wholeCoordination(s, content).filter((at) => at === content || isPoint(at) || isThat(at))
  return verbs.filter((at) => at === content || isThat(at) || dependents(s, at, 'nsubj').length === 0)
}

/** Where a point that begins at `from` stops: before the next "and that", at a comma, at the end of the sentence. */
const pointEnd = (s: ParsedSentence, from: number): number => {
  const stop = s.tokens.find(
    (token) => token.at > from && (/^[,;.:—–]$/.test(token.form) || (token.form === 'and' && thatAt(s, token.at + 1))),
  )
  return (stop?.at ?? s.tokens.length) - 1
}

const thatAt = (s: ParsedSentence, at: number): boolean => tokenAt(s, at)?.form.toLowerCase() === 'that'

/**
 * Stretches of a list of "that" clauses right behind the word that asks: "requirements *that A not be admitted* and *that B
 * withdraw its troops*". Read off the surface, since parsers know few subjunctives; none where there is but one.
 */
export const thatPoints = (s: ParsedSentence, word: number): readonly Span[] => {
  if (!thatAt(s, word + 1)) return []
  const later = s.tokens.filter(
    (token) =>
      token.at > word + 2 && thatAt(s, token.at) && ['and', ','].includes(tokenAt(s, token.at - 1)?.form ?? ''),
  )
  if (later.length === 0) return []
  return [word + 1, ...later.map((token) => token.at)].map((from) => {
    const last = tokenAt(s, pointEnd(s, from))
    return { from: s.tokens[from]?.from ?? s.from, to: last?.to ?? s.to }
  })
}
