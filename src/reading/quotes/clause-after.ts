import type { ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { groupOf } from './cue.ts'
import { branch, formIn, type Line, type Range, tokenIn } from './line.ts'
import { isInSource, kept, type Place, partsAfter } from './place.ts'
import type { QuoteWord, QuoteWords } from './words.ts'

const startOf = (line: Line, at: number): number => line.lowest[at] ?? at

const objectOf = (place: Place, before: number): ParsedToken | undefined =>
  partsAfter(place, 'obj', 'iobj').find((token) => token.at < before && !isInSource(place, token.at))

/** "thinks *the plan* is a good one": the parser may hang the clause's subject on the cue. */
const subjectBefore = (place: Place, clause: ParsedToken, row: QuoteWord): number => {
  const { line } = place
  const object = objectOf(place, clause.at)
  const isBare = dependents(line.sentence, clause.at, 'nsubj', 'mark').length === 0
  return object && isBare && !row.frames.has('telling') ? startOf(line, object.at) : startOf(line, clause.at)
}

const isFiniteVerb = (line: Line, token: ParsedToken): boolean =>
  ['VBD', 'VBZ', 'VBP', 'MD'].includes(token.xpos) ||
  dependents(line.sentence, token.at, 'aux', 'cop').some((one) => one.xpos !== 'VB')

/** "fears *the crossing will be closed*" where the parser has an object and, beside it, a verb: together they are the clause. */
const splitClause = (place: Place): Range | null => {
  const { line, token } = place
  const object = objectOf(place, Number.POSITIVE_INFINITY)
  if (!object || startOf(line, object.at) !== place.words.end) return null
  const { first, end } = branch(line, object.at)
  const beside = partsAfter(place).find(
    (one) => startOf(line, one.at) === end && one.at !== token.at && isOpenClause(line, one),
  )
  if (beside) return { first, end: branch(line, beside.at).end }
  // A finite clause without subject or "who" cannot hang on a noun: "*the call* had been planned".
  return dependents(line.sentence, object.at, 'acl', 'conj').some((one) => isOpenClause(line, one))
    ? { first, end }
    : null
}

const isOpenClause = (line: Line, token: ParsedToken): boolean =>
  isFiniteVerb(line, token) &&
  dependents(line.sentence, token.at, 'nsubj', 'cc', 'mark').length === 0 &&
  !isRelative(line, token)

const isRelative = (line: Line, token: ParsedToken): boolean =>
  ['WDT', 'WP', 'WRB'].includes(tokenIn(line, startOf(line, token.at))?.xpos ?? '')

/** "asked *why it had been closed*", whatever the parser makes of the clause. */
const questionAfter = (place: Place, words: QuoteWords): Range | null => {
  const { line } = place
  const told = partsAfter(place, 'obj', 'iobj').find(
    (token) => startOf(line, token.at) === place.words.end && !words.questions.has(formIn(line, place.words.end)),
  )
  const first = told ? branch(line, told.at).end : place.words.end
  const part = words.questions.has(formIn(line, first))
    ? partsAfter(place).find((token) => startOf(line, token.at) === first)
    : undefined
  const whole = part ? branch(line, part.at) : null
  return whole && whole.end - whole.first > 1 ? whole : null
}

/** "Israel insists *it opened the crossings*" where the parser hangs the cue on the clause that it reports. */
const invertedClause = (place: Place): Range | null => {
  const { line, token, words } = place
  const head = tokenIn(line, token.head)
  if (!head || head.at <= words.end || formIn(line, words.end) === ',') return null
  const subject = dependents(line.sentence, head.at, 'nsubj').find((one) => startOf(line, one.at) === words.end)
  return subject ? { first: words.end, end: branch(line, head.at).end } : null
}

/** "said *Monday* the truce holds": the day is when it was said. */
const withoutDay = (line: Line, { first, end }: Range, words: QuoteWords): Range => {
  const isDay = tokenIn(line, first)?.upos === 'PROPN' && words.days.has(formIn(line, first))
  return { first: isDay && tokenIn(line, first + 1)?.xpos !== 'POS' ? first + 1 : first, end }
}

/** "said that it holds*, and that it will hold*": a second "that" is said too, wherever the parser hangs it. */
const withSequel = (line: Line, { first, end }: Range, words: QuoteWords): Range => {
  if (!words.that.has(formIn(line, first))) return { first, end }
  const and = formIn(line, end) === ',' ? end + 1 : end
  if (!words.and.has(formIn(line, and)) || !words.that.has(formIn(line, and + 1))) return { first, end }
  const head = line.sentence.tokens.find((token) => token.at > and && line.lowest[token.at] === and)
  const next = line.sentence.tokens.find((token) => token.at > and + 1 && token.head < and + 1)
  return { first, end: branch(line, head?.at ?? next?.at ?? end - 1).end }
}

/** "quoted her, saying *the step was taken*" where the parser hangs everything before the clause's verb on that verb. */
const wrappedClause = (place: Place): Range | null => {
  const { line, token } = place
  const object = objectOf(place, Number.POSITIVE_INFINITY)
  if (!object || startOf(line, object.at) !== place.words.end) return null
  const { first, end } = branch(line, object.at)
  const next = tokenIn(line, end)
  const head = next?.upos === 'AUX' ? tokenIn(line, next.head) : next
  if (!head || head.at <= token.at || !isFiniteVerb(line, head)) return null
  const wraps = startOf(line, head.at) <= token.at || (startOf(line, head.at) === end && isOpenClause(line, head))
  return wraps ? { first, end: branch(line, head.at).end } : null
}

/** "said it was late *and would be refused*": a second clause right behind the first is said too. */
const endOf = (place: Place, clause: ParsedToken): number => {
  const { line } = place
  const { end } = branch(line, clause.at)
  const next = partsAfter(place, 'ccomp').find((token) => startOf(line, token.at) === end && token.at > clause.at)
  return next ? branch(line, next.at).end : end
}

/** "told the envoy *that it would answer*" where the parser takes the clause for a relative one. */
const toldClause = (place: Place, row: QuoteWord, words: QuoteWords): Range | null => {
  const { line } = place
  const whom = row.frames.has('telling') ? objectOf(place, Number.POSITIVE_INFINITY) : undefined
  const clause = whom
    ? dependents(line.sentence, whom.at, 'acl:relcl').find((token) =>
        words.that.has(formIn(line, startOf(line, token.at))),
      )
    : undefined
  const hasSubject =
    clause !== undefined &&
    dependents(line.sentence, clause.at, 'nsubj').some((token) => token.at > startOf(line, clause.at))
  return clause && hasSubject ? branch(line, clause.at) : null
}

/** "said *that it holds*": from the first word of the clause to its last. */
export const clauseAfter = (place: Place, row: QuoteWord, words: QuoteWords): readonly Range[] => {
  const { line } = place
  // "said *the cameras were back*": whatever its relation, a part with a subject right after the cue is the clause.
  const follows = (token: ParsedToken): boolean =>
    startOf(line, token.at) === place.words.end && dependents(line.sentence, token.at, 'nsubj').length > 0
  const clause =
    partsAfter(place, 'ccomp').find((token) => !isInSource(place, token.at)) ?? partsAfter(place).find(follows)
  const start = clause ? Math.max(subjectBefore(place, clause, row), groupOf(place).end) : -1
  const asks = start - 1 >= place.words.end && words.questions.has(formIn(line, start - 1))
  const first = asks ? start - 1 : start
  const whole = clause
    ? { first, end: endOf(place, clause) }
    : (questionAfter(place, words) ??
      toldClause(place, row, words) ??
      splitClause(place) ??
      invertedClause(place) ??
      wrappedClause(place))
  return whole ? kept(line, [withSequel(line, withoutDay(line, whole, words), words)]) : []
}
