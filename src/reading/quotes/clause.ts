import { bareRel, dependents, isRel } from '../../language/tree.ts'
import { clauseAfter } from './clause-after.ts'
import { groupOf } from './cue.ts'
import { branch, formIn, isSeparator, type Line, type Range } from './line.ts'
import { isInSource, kept, type Place, partsAfter } from './place.ts'
import type { QuoteWord, QuoteWords } from './words.ts'

/** Without the cue and its source: what stands before them and after them. */
const around = (place: Place, whole: Range): readonly Range[] => {
  const group = groupOf(place)
  return kept(place.line, [
    { first: whole.first, end: Math.min(whole.end, group.first) },
    { first: Math.max(whole.first, group.end, branch(place.line, place.token.at).end), end: whole.end },
  ]) // biome-ignore format: short
}

/** Has the word a subject of its own and nothing before it that makes it an adjunct ("when …", "based on …")? */
const standsAlone = (line: Line, at: number): boolean =>
  dependents(line.sentence, at, 'nsubj', 'csubj').length > 0 &&
  dependents(line.sentence, at, 'mark', 'case').length === 0

/** "*The truce holds*, he said": the clause before the cue, by the parse. */
const clauseBefore = (place: Place): readonly Range[] => {
  const { line, token } = place
  const group = groupOf(place)
  if (group.first < 2 || !isCut(line, group.first - 1)) return []
  const own = dependents(line.sentence, token.at).find(
    (part) => part.at < group.first && (isRel(part, 'ccomp') || (!isRel(part, 'nsubj') && standsAlone(line, part.at))),
  )
  return own ? kept(line, [{ first: line.lowest[own.at] ?? own.at, end: group.first }]) : []
}

const isCut = (line: Line, at: number): boolean => /^(?:[,—–?!-]|--|["”»'’]+)$/.test(formIn(line, at))

/** What follows the cue where it is inserted: nothing, a comma, a phrase of time or place, or whom it is told to. */
const isClosed = (place: Place, row: QuoteWord): boolean =>
  !partsAfter(place, 'obj', 'xcomp', 'ccomp').some(
    (token) => !isInSource(place, token.at) && !(row.frames.has('telling') && isRel(token, 'obj')),
  )

/** The clause that the cue is inserted into: "The truce, *he said*, holds". */
const hostOf = (place: Place, row: QuoteWord): number => {
  const { line, token } = place
  const isInserted = bareRel(token.rel) === 'parataxis' || (bareRel(token.rel) === 'advcl' && token.xpos !== 'VBG')
  if (!isInserted || !isClosed(place, row)) return -1
  return dependents(line.sentence, token.at, 'mark').length === 0 ? token.head : -1
}

/** "*As* the minister said, …": the clause above is the content. */
const asClause = (place: Place, words: QuoteWords): readonly Range[] => {
  const { line, token } = place
  const mark = dependents(line.sentence, token.at, 'mark', 'advmod').find((one) => words.as.has(one.form.toLowerCase()))
  if (!mark || mark.at > token.at || token.xpos === 'VBG' || bareRel(token.rel) !== 'advcl' || token.head < 0) return []
  // "as both sides agreed *to meet again*": what was agreed stands behind.
  if (dependents(line.sentence, token.at, 'xcomp', 'ccomp').some((one) => one.at > token.at)) return []
  const whole = branch(line, token.head)
  const own = branch(line, token.at)
  return kept(line, [
    { first: whole.first, end: own.first },
    { first: own.end, end: whole.end },
  ])
}

/** "The truce, he said, *holds*" where the parse hangs what follows on the cue: then both sides are the content. */
const inserted = (place: Place, row: QuoteWord): readonly Range[] => {
  const host = hostOf(place, row)
  if (host >= 0) return around(place, branch(place.line, host))
  return isClosed(place, row) ? clauseBefore(place) : []
}

/** "*The answer*, he said, will come": what stands before the cue is the clause's beginning. */
const interrupted = (place: Place, [right]: readonly Range[]): readonly Range[] => {
  const { line, token } = place
  const before = clauseBefore(place)
  const head = dependents(line.sentence, token.at, 'ccomp').find(
    (one) => right && one.at >= right.first && one.at < right.end,
  )
  const hasSubject = head === undefined || dependents(line.sentence, head.at, 'nsubj').some((one) => one.at > token.at)
  return before.length > 0 || hasSubject
    ? before
    : kept(line, [{ first: line.lowest[token.at] ?? token.at, end: groupOf(place).first }])
}

const isInterrupted = (place: Place, right: readonly Range[], words: QuoteWords): boolean => {
  const [only] = right
  if (!only || !isSeparator(formIn(place.line, groupOf(place).first - 1))) return false
  return isSeparator(formIn(place.line, only.first - 1)) && !words.relatives.has(formIn(place.line, only.first))
}

/** The clause that the cue reports, after it, before it or around it. */
export const clauseOf = (place: Place, row: QuoteWord, words: QuoteWords): readonly Range[] => {
  const right = clauseAfter(place, row, words)
  if (isInterrupted(place, right, words)) return [...interrupted(place, right), ...right]
  if (right.length > 0) return right
  const as = asClause(place, words)
  if (as.length > 0) return as
  const left = inserted(place, row)
  if (left.length > 0) return left
  const loose = partsAfter(place, 'parataxis').find(
    (token) => formIn(place.line, (place.line.lowest[token.at] ?? 1) - 1) === ':',
  )
  return loose ? kept(place.line, [branch(place.line, loose.at)]) : []
}
