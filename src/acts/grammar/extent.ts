import { cover, type Span } from '../../kernel/span.ts'
import { lower, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { bareRel, subtree } from '../../language/tree.ts'

const closing = new Set([',', '.', ';', ':', '—', '–', '-', '(', '[', '!', '?'])

/** The span of tokens without punctuation and conjunctions hanging at its ends. */
const trimmed = (tokens: readonly ParsedToken[]): Span | null => {
  let from = 0
  let to = tokens.length
  const loose = (token: ParsedToken | undefined): boolean =>
    token !== undefined && (closing.has(token.form) || token.upos === 'CCONJ')
  while (from < to && loose(tokens[from])) from++
  while (to > from && loose(tokens[to - 1])) to--
  const start = tokens[from]
  const end = tokens[to - 1]
  return start && end && from < to ? cover(start, end) : null
}

/** Dependents that tell of something else than the phrase itself. */
const foreign = new Set(['conj', 'cc', 'parataxis', 'discourse', 'punct'])

/**
 * Words of the phrase headed at `at`, as one contiguous span. `leave` says which dependents (by relation) stay out, such
 * as a coordinated second demand; a dependent that is left out ends the phrase on its side.
 */
export const extentOf = (s: ParsedSentence, at: number, leave: ReadonlySet<string> = new Set()): Span | null => {
  const head = tokenAt(s, at)
  if (!head) return null
  const rels = (child: number): string => tokenAt(s, child)?.rel ?? ''
  const outside = (s.children[at] ?? []).filter((child) => leave.has(rels(child)) || leave.has(bareRel(rels(child))))
  const barred = new Set(outside.flatMap((child) => subtree(s, child)))
  const kept = subtree(s, at).filter((place) => !barred.has(place))
  const reach = contiguous(kept, at, barred)
  return trimmed(reach.map((place) => s.tokens[place]).filter((token): token is ParsedToken => token !== undefined))
}

/** The run of places around `at` that no barred place interrupts. */
const contiguous = (places: readonly number[], at: number, barred: ReadonlySet<number>): readonly number[] => {
  const before = places.filter((place) => place < at)
  const after = places.filter((place) => place > at)
  const wall = (from: number, to: number): boolean => {
    for (let place = from; place < to; place++) if (barred.has(place)) return true
    return false
  }
  return [...before.filter((place) => !wall(place, at)), at, ...after.filter((place) => !wall(at, place))]
}

/** A clause without what is coordinated with it or said beside it. */
export const clauseExtent = (s: ParsedSentence, at: number): Span | null => extentOf(s, at, foreign)

/** A phrase with its coordinated parts ("Armenia and Azerbaijan"), for what an act is about. */
export const phraseExtent = (s: ParsedSentence, at: number): Span | null =>
  extentOf(s, at, new Set(['punct', 'parataxis']))

const described = new Set(['punct', 'parataxis', 'acl:relcl'])

/** A phrase without the clauses that only describe it further: enough to show who or what is meant. */
export const shortExtent = (s: ParsedSentence, at: number): Span | null =>
  // "rejects *what* it calls ultimatums": here the clause is the phrase.
  tokenAt(s, at)?.form.toLowerCase() === 'what' ? phraseExtent(s, at) : extentOf(s, at, described)

/** Drops "that" or "to" in front: what is said, not how it hangs on. */
export const withoutMark = (s: ParsedSentence, at: number, span: Span): Span => {
  const marks = (s.children[at] ?? [])
    .map((child) => tokenAt(s, child))
    .filter((token) => token && token.from === span.from)
  const mark = marks[0]
  const next = mark ? tokenAt(s, mark.at + 1) : null
  return mark && next && bareRel(mark.rel) === 'mark' && lower(mark) === 'that'
    ? { from: next.from, to: span.to }
    : span
}
