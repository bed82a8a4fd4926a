import { caseOf, isPassive } from '../../language/arguments.ts'
import { bareRel, dependents, isRel } from '../../language/tree.ts'
import type { ParsedToken } from '../../language/token.ts'
import { type Cue, groupOf } from './cue.ts'
import { branch, formIn, type Line, type Range, tokenIn, trimmed } from './line.ts'
import type { Frame, QuoteWord, QuoteWords } from './words.ts'

/** What a frame finds: its content, and the cue's words where a preposition joins them. */
export interface Found {
  readonly frame: Frame
  readonly content: readonly Range[]
  readonly words: Range
}

type Place = Pick<Cue, 'line' | 'token' | 'words' | 'sourceWords'>

const kept = (line: Line, ranges: readonly Range[]): readonly Range[] =>
  ranges.map((range) => trimmed(line, range)).filter((range) => range !== null)

const after = (place: Place, ...rels: readonly string[]): readonly ParsedToken[] =>
  dependents(place.line.sentence, place.token.at, ...rels).filter((token) => token.at >= place.words.end)

/** Without the cue and its source: what stands before them and after them. */
const around = (place: Place, whole: Range): readonly Range[] => {
  const group = groupOf(place)
  return kept(place.line, [
    { first: whole.first, end: Math.min(whole.end, group.first) },
    { first: Math.max(whole.first, group.end), end: whole.end },
  ].filter(({ first, end }) => first < end)) // biome-ignore format: short
}

/** "said *that it holds*": from the first word of the clause to its last. */
const clauseAfter = (place: Place): readonly Range[] => {
  const clause = after(place, 'ccomp').find((token) => !isInSource(place, token.at))
  if (!clause) return []
  const { first, end } = branch(place.line, clause.at)
  return kept(place.line, [{ first: Math.max(first, groupOf(place).end), end }])
}

const isInSource = ({ sourceWords }: Place, at: number): boolean =>
  sourceWords !== null && at >= sourceWords.first && at < sourceWords.end

/** Where the clause begins that ends right before the group: at the host's or clause's first word, else the sentence's. */
const clauseBefore = (place: Place): readonly Range[] => {
  const { line, token } = place
  const group = groupOf(place)
  if (group.first < 2 || !isCut(line, group.first - 1)) return []
  const own = dependents(line.sentence, token.at, 'ccomp').find((clause) => clause.at < group.first)
  const host = hostOf(line, token)
  const first = own ? line.lowest[own.at] : host >= 0 ? line.lowest[host] : token.head < 0 ? 0 : -1
  return first === undefined || first < 0 ? [] : kept(line, [{ first, end: group.first }])
}

const isCut = (line: Line, at: number): boolean => /^(?:[,—–?!-]|--|["”»'’]+)$/.test(formIn(line, at))

/** The clause that the cue is inserted into: "The truce, *he said*, holds". */
const hostOf = (line: Line, token: ParsedToken): number => {
  const isInserted = bareRel(token.rel) === 'parataxis' || (bareRel(token.rel) === 'advcl' && token.xpos !== 'VBG')
  return isInserted && dependents(line.sentence, token.at, 'mark').length === 0 ? token.head : -1
}

/** "*As* the minister said, …": the clause above is the content. */
const asClause = (place: Place, words: QuoteWords): readonly Range[] => {
  const { line, token } = place
  const mark = dependents(line.sentence, token.at, 'mark', 'advmod').find((one) => words.as.has(one.form.toLowerCase()))
  if (!mark || mark.at > token.at || bareRel(token.rel) !== 'advcl' || token.head < 0) return []
  const whole = branch(line, token.head)
  const own = branch(line, token.at)
  return kept(line, [{ first: whole.first, end: own.first }, { first: own.end, end: whole.end }].filter(({ first, end }) => first < end))
}

/** "The truce, he said, *holds*" where the parse hangs what follows on the cue: then both sides are the content. */
const inserted = (place: Place): readonly Range[] => {
  const { line, token } = place
  const host = hostOf(line, token)
  if (host >= 0) return around(place, branch(line, host))
  const left = clauseBefore(place)
  return left
}

const isInterrupted = (place: Place, right: readonly Range[], words: QuoteWords): boolean => {
  const [only] = right
  if (!only || formIn(place.line, groupOf(place).first - 1) !== ',') return false
  return formIn(place.line, only.first - 1) === ',' && !words.relatives.has(formIn(place.line, only.first))
}

const clause = (place: Place, words: QuoteWords): readonly Range[] => {
  const right = clauseAfter(place)
  if (isInterrupted(place, right, words)) return [...clauseBefore(place), ...right]
  if (right.length > 0) return right
  const as = asClause(place, words)
  if (as.length > 0) return as
  const left = inserted(place)
  if (left.length > 0) return left
  const loose = after(place, 'parataxis').find((token) => formIn(place.line, (place.line.lowest[token.at] ?? 1) - 1) === ':')
  return loose ? kept(place.line, [branch(place.line, loose.at)]) : []
}

/** From `first` to the last dependent in a row that belongs with the object. */
const phrase = (place: Place, first: number, belongs: (token: ParsedToken) => boolean): Range => {
  const { line, token } = place
  let end = first
  for (const child of line.sentence.children[token.at] ?? []) {
    const one = tokenIn(line, child)
    if (!one || child < first || bareRel(one.rel) === 'punct') continue
    if (!belongs(one)) break
    end = branch(line, child).end
  }
  return { first, end }
}

const toInfinitive = (line: Line, at: number): boolean =>
  dependents(line.sentence, at, 'mark').some((mark) => mark.form.toLowerCase() === 'to')

const blamed = new Set(['of', 'for', 'as', 'over', 'with', 'about', 'from', 'against', 'to', 'on account of'])

const withObject = (line: Line) => (token: ParsedToken): boolean =>
  isRel(token, 'obj', 'iobj', 'xcomp', 'ccomp') ||
  (isRel(token, 'obl', 'advcl', 'nmod') && blamed.has(caseOf(line.sentence, token.at)))

const objectOf = (place: Place): ParsedToken | undefined =>
  after(place, 'obj').find((token) => !isInSource(place, token.at)) ?? after(place, 'iobj').find((token) => !isInSource(place, token.at))

const result = (place: Place, frame: Frame, ranges: readonly Range[], words: Range = place.words): Found | null => {
  const content = kept(place.line, ranges)
  return content.length > 0 ? { frame, content, words } : null
}

/** "urged *them to come*", "told them *to come*". */
const urging = (place: Place, row: QuoteWord): Found | null => {
  const { line } = place
  const act = after(place, 'xcomp', 'ccomp', 'advcl').find((token) => toInfinitive(line, token.at))
  const whom = objectOf(place)
  if (!act || (whom && whom.at > act.at)) return null
  const start = whom && !row.frames.has('telling') ? branch(line, whom.at).first : branch(line, act.at).first
  return whom || isPassive(line.sentence, place.token.at) ? result(place, 'urging', [{ first: start, end: branch(line, act.at).end }]) : null
}

const aim = (place: Place): Found | null => {
  const { line } = place
  const act = after(place, 'xcomp', 'ccomp').find((token) => toInfinitive(line, token.at))
  return act ? result(place, 'aim', [branch(line, act.at)]) : null
}

/** "called *it useful*", "is described *as useful*" (then the subject belongs to the content). */
const naming = (place: Place): Found | null => {
  const { line, token } = place
  const whom = objectOf(place)
  const what = after(place, 'xcomp', 'obl', 'advcl', 'ccomp', 'obj').find(
    (one) => one !== whom && (isRel(one, 'xcomp', 'ccomp', 'obj') ? !toInfinitive(line, one.at) : caseOf(line.sentence, one.at) === 'as'),
  )
  if (whom) {
    const own = dependents(line.sentence, whom.at, 'nmod', 'appos', 'flat').some((one) => one.at > whom.at && caseOf(line.sentence, one.at) === '')
    return what || own ? result(place, 'naming', [phrase(place, branch(line, whom.at).first, withObject(line))]) : null
  }
  const subject = dependents(line.sentence, token.at, 'nsubj')[0]
  return subject && what && isPassive(line.sentence, token.at)
    ? result(place, 'naming', [branch(line, subject.at), branch(line, what.at)])
    : null
}

const blaming = (place: Place): Found | null => {
  const { line } = place
  const whom = objectOf(place)
  return whom ? result(place, 'blaming', [phrase(place, branch(line, whom.at).first, withObject(line))]) : null
}

/** "called *for* a truce", "called *on* them to come": the preposition joins the cue. */
const prepositional = (place: Place, row: QuoteWord): Found | null => {
  const { line, words } = place
  const preposition = formIn(line, words.end)
  if (!row.prepositions.has(preposition)) return null
  const first = words.end + 1
  const head = after(place, 'obl', 'advcl', 'obj', 'xcomp', 'ccomp', 'nmod', 'advmod').find((token) => (line.lowest[token.at] ?? 0) === words.end)
  if (!head || head.at < first) return null
  const act = after(place, 'xcomp', 'advcl', 'ccomp').find((token) => token.at > head.at && toInfinitive(line, token.at))
  const end = branch(line, act?.at ?? head.at).end
  return result(place, 'thing', [{ first, end }], { first: words.first, end: first })
}

const thing = (place: Place): Found | null => {
  const whom = objectOf(place)
  const { line, token } = place
  if (whom) return result(place, 'thing', [phrase(place, branch(line, whom.at).first, withObject(line))])
  const subject = dependents(line.sentence, token.at, 'nsubj')[0]
  const doer = place.sourceWords
  return subject && doer && isPassive(line.sentence, token.at) ? result(place, 'thing', [branch(line, subject.at)]) : null
}

/** "*The envoy* is said *to come*". */
const seeming = (place: Place): Found | null => {
  const { line, token } = place
  const act = after(place, 'xcomp', 'ccomp')[0]
  const subject = dependents(line.sentence, token.at, 'nsubj')[0]
  if (!act || !subject || subject.at > token.at) return null
  const isRaised = isPassive(line.sentence, token.at) ? toInfinitive(line, act.at) : true
  return isRaised ? result(place, 'seeming', [branch(line, subject.at), branch(line, act.at)]) : null
}

/** Tries the frames of the verb from the fullest to the barest. */
export const contentOf = (place: Place, row: QuoteWord, words: QuoteWords): Found | null => {
  const { frames } = row
  const passive = isPassive(place.line.sentence, place.token.at)
  const told = frames.has('clause') ? clause(place, words) : []
  if (told.length > 0) return { frame: 'clause', content: told, words: place.words }
  return (
    (frames.has('seeming') && (passive || !frames.has('clause')) ? seeming(place) : null) ??
    (frames.has('urging') ? urging(place, row) : null) ??
    (frames.has('aim') ? aim(place) : null) ??
    (row.prepositions.size > 0 ? prepositional(place, row) : null) ??
    (frames.has('naming') ? naming(place) : null) ??
    (frames.has('blaming') ? blaming(place) : null) ??
    (frames.has('thing') ? thing(place) : null)
  )
}
