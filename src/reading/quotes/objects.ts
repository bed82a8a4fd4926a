import { caseOf, isPassive } from '../../language/arguments.ts'
import type { ParsedToken } from '../../language/token.ts'
import { dependents, isRel } from '../../language/tree.ts'
import { branch, formIn, type Line, type Range } from './line.ts'
import { objectOf, phrase, toInfinitive, withObject } from './phrase.ts'
import { type Found, found, type Place, partsAfter } from './place.ts'
import type { QuoteWord, QuoteWords } from './words.ts'

/** The act that is urged: "*to come*", "(that it) *be waived*"; the parser may hang it on whom is urged. */
const urgedAct = (place: Place, whom: ParsedToken | undefined): ParsedToken | undefined => {
  const { line } = place
  const isAct = (token: ParsedToken): boolean =>
    toInfinitive(line, token.at) || (isRel(token, 'xcomp', 'ccomp') && isBare(line, token))
  const below = whom
    ? dependents(line.sentence, whom.at, 'acl').find((token) => toInfinitive(line, token.at))
    : undefined
  return partsAfter(place, 'xcomp', 'ccomp', 'advcl').find(isAct) ?? below
}

const isBare = (line: Line, token: ParsedToken): boolean =>
  token.xpos === 'VB' || dependents(line.sentence, token.at, 'aux', 'cop').some((aux) => aux.xpos === 'VB')

/** "urged *them to come*", "told them *to come*". */
export const urging = (place: Place, row: QuoteWord): Found | null => {
  const { line } = place
  const whom = objectOf(place)
  // "wants *the sanctions lifted*"
  const small = partsAfter(place, 'xcomp').find((token) => dependents(line.sentence, token.at, 'nsubj').length > 0)
  if (small) return found(place, 'urging', [branch(line, small.at)])
  const act = urgedAct(place, whom)
  if (!act || (whom && whom.at > act.at)) return null
  const start = whom && !row.frames.has('telling') ? branch(line, whom.at).first : branch(line, act.at).first
  return whom || isPassive(line.sentence, place.token.at)
    ? found(place, 'urging', [{ first: start, end: branch(line, act.at).end }])
    : null
}

/** "promised *to come*", "agreed *to come*". */
export const aim = (place: Place, frame: 'aim' | 'step'): Found | null => {
  const { line } = place
  const act = partsAfter(place, 'xcomp', 'ccomp').find((token) => toInfinitive(line, token.at))
  return act ? found(place, frame, [branch(line, act.at)]) : null
}

/** "called it *“useful”*": words in marks right after whom it is said of. */
const isMarkedAfter = (line: Line, at: number): boolean =>
  (line.marked[at] ?? -1) >= 0 && line.marked[at] !== line.marked[at - 1]

const namedPhrase = (place: Place, whom: ParsedToken, words: QuoteWords): Range => {
  const { line } = place
  const { first, end } = branch(line, whom.at)
  const found = phrase(place, first, withObject(line, words))
  let to = found.end
  for (
    const mark = line.marked[end];
    isMarkedAfter(line, end) && line.marked[to] === mark && to < line.sentence.tokens.length;
  )
    to++
  return { first, end: to }
}

/** "called *it useful*", "is described *as useful*" (then the subject belongs to the content). */
export const naming = (place: Place, words: QuoteWords): Found | null => {
  const { line, token } = place
  const whom = objectOf(place)
  const what = partsAfter(place, 'xcomp', 'obl', 'advcl', 'ccomp', 'obj').find(
    (one) =>
      one !== whom &&
      (isRel(one, 'xcomp', 'ccomp', 'obj') ? !toInfinitive(line, one.at) : words.as.has(caseOf(line.sentence, one.at))),
  )
  if (whom) {
    const own = dependents(line.sentence, whom.at, 'nmod', 'appos', 'flat').some(
      (one) => one.at > whom.at && caseOf(line.sentence, one.at) === '',
    )
    return what || own || isMarkedAfter(line, branch(line, whom.at).end)
      ? found(place, 'naming', [namedPhrase(place, whom, words)])
      : null
  }
  const subject = dependents(line.sentence, token.at, 'nsubj')[0]
  return subject && what && isPassive(line.sentence, token.at)
    ? found(place, 'naming', [branch(line, subject.at), branch(line, what.at)])
    : null
}

export const blaming = (place: Place, words: QuoteWords): Found | null => {
  const { line } = place
  const whom = objectOf(place)
  return whom ? found(place, 'blaming', [phrase(place, branch(line, whom.at).first, withObject(line, words))]) : null
}

/** "called *for* a truce", "called *on* them to come": the preposition joins the cue. */
export const prepositional = (place: Place, row: QuoteWord, language: QuoteWords): Found | null => {
  const { line, words } = place
  const preposition = formIn(line, words.end)
  if (!row.prepositions.has(preposition)) return null
  const first = words.end + 1
  const head = partsAfter(place, 'obl', 'advcl', 'obj', 'xcomp', 'ccomp', 'nmod', 'advmod').find(
    (token) => (line.lowest[token.at] ?? 0) === words.end,
  )
  if (!head || head.at < first) return null
  const { end } = phrase(place, words.end, (token) => token.at === head.at || withObject(line, language)(token))
  return found(place, 'thing', [{ first, end }], { first: words.first, end: first })
}

export const thing = (place: Place, words: QuoteWords): Found | null => {
  const whom = objectOf(place)
  const { line, token } = place
  if (whom) return found(place, 'thing', [phrase(place, branch(line, whom.at).first, withObject(line, words))])
  const subject = dependents(line.sentence, token.at, 'nsubj')[0]
  const doer = place.sourceWords
  return subject && doer && isPassive(line.sentence, token.at)
    ? found(place, 'thing', [branch(line, subject.at)])
    : null
}

/** "*The envoy* is said *to come*". */
export const seeming = (place: Place): Found | null => {
  const { line, token } = place
  const act = partsAfter(place, 'xcomp', 'ccomp')[0]
  const subject = dependents(line.sentence, token.at, 'nsubj')[0]
  if (!act || !subject || subject.at > token.at) return null
  const isRaised = isPassive(line.sentence, token.at) ? toInfinitive(line, act.at) : true
  return isRaised ? found(place, 'seeming', [branch(line, subject.at), branch(line, act.at)]) : null
}
