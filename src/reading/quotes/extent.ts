import { bareRel, isRel } from '../../language/tree.ts'
import { branch, formIn, isLoose, isSeparator, type Line, type Range, tokenIn } from './line.ts'
import type { QuoteWords } from './words.ts'

const isHelper = (line: Line, at: number, verb: number): boolean => {
  const token = tokenIn(line, at)
  if (!token || (token.head !== verb && tokenIn(line, token.head)?.head !== verb)) return false
  return isRel(token, 'aux', 'cop') || token.upos === 'PART' || (isRel(token, 'advmod') && token.upos === 'ADV')
}

const helpersBefore = (line: Line, verb: number): number => {
  let first = verb
  while (first > 0 && isHelper(line, first - 1, verb)) first--
  return first
}

/** "*went on* to say", "is *quoted as* saying": the verb that leads right up to the cue belongs to it. */
const ledFrom = (line: Line, verb: number, first: number, words: QuoteWords): number => {
  const leader = tokenIn(line, tokenIn(line, verb)?.head ?? -1)
  const rel = bareRel(tokenIn(line, verb)?.rel ?? '')
  if (!leader || leader.at >= first || first - leader.at > 3 || !['xcomp', 'advcl', 'obl'].includes(rel)) return first
  const isCarried = words.voicing.has(leader.lemma) && leader.at === first - 1
  if (!isCarried && !words.leading.has(leader.lemma)) return first
  for (let at = leader.at + 1; at < first; at++)
    if (!['ADP', 'SCONJ', 'ADV', 'PART'].includes(tokenIn(line, at)?.upos ?? '')) return first
  return helpersBefore(line, leader.at)
}

/** The verb with its auxiliaries, negation, adverbs and particle: "has not said", "pointed out", "went on to say". */
export const cueWords = (line: Line, verb: number, words: QuoteWords): Range => {
  const first = ledFrom(line, verb, helpersBefore(line, verb), words)
  const next = tokenIn(line, verb + 1)
  return {
    first,
    end: next && next.head === verb && isRel(next, 'compound') && next.upos === 'ADP' ? verb + 2 : verb + 1,
  }
}

const notInSource = new Set(['ADP', 'SCONJ', 'CCONJ', 'ADV', 'PUNCT'])
const nominal = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET', 'PART', 'SYM', 'X'])

const uposAt = (line: Line, at: number): string => tokenIn(line, at)?.upos ?? ''

/** "about half of the members", "only the minister": such adverbs belong to what they count. */
const isCounting = (line: Line, at: number): boolean => {
  const token = tokenIn(line, at)
  return token?.upos === 'ADV' && token.head <= at + 3 && ['NUM', 'DET'].includes(uposAt(line, at + 1))
}

const isDay = (line: Line, at: number, words: QuoteWords): boolean => words.days.has(formIn(line, at))

/** "*On Sunday,* the minister", "the minister *on Sunday*": the day is no part of the source. */
const withoutDays = (line: Line, { first, end }: Range, words: QuoteWords): Range => {
  let to = end
  if (isDay(line, to - 1, words) && to - 1 > first) to = uposAt(line, to - 2) === 'ADP' ? to - 2 : to - 1
  for (let at = first; at < Math.min(to, first + 8); at++) {
    if (formIn(line, at) !== ',') continue
    const leads = uposAt(line, first) === 'ADP' || isDay(line, at - 1, words)
    return { first: leads ? at + 1 : first, end: to }
  }
  return { first, end: to }
}

const allNominal = (line: Line, first: number, end: number, words: QuoteWords): boolean => {
  for (let at = first; at < end; at++) if (!nominal.has(uposAt(line, at)) || isDay(line, at, words)) return false
  return true
}

/** "*Presidential candidate* Marin said", "*Former* envoy": what stands between the source and its cue or its sentence's start. */
const widened = (line: Line, { first, end }: Range, cue: Range, words: QuoteWords): Range => {
  const isNear = end < cue.first && cue.first - end < 8 && allNominal(line, end, cue.first, words)
  const start = first > 0 && first < 6 && allNominal(line, 0, first, words) ? 0 : first
  return { first: start, end: isNear ? cue.first : end }
}

/** Without commas, prepositions, a possessive 's or the "who" of a clause at its ends. */
const withoutEnds = (line: Line, range: Range, words: QuoteWords): Range | null => {
  let { first, end } = range
  const isTail = (at: number): boolean =>
    isLoose(formIn(line, at)) ||
    tokenIn(line, at)?.xpos === 'POS' ||
    (words.relatives.has(formIn(line, at)) && at > first) ||
    uposAt(line, at) === 'ADP'
  while (first < end && notInSource.has(uposAt(line, first)) && !isCounting(line, first)) first++
  while (end > first && isTail(end - 1)) end--
  return first < end ? { first, end } : null
}

/** "*The answer,* Marin said, will come": without a second comma what stands before the first is no apposition. */
const withoutTopic = (line: Line, { first, end }: Range, cue: Range): Range => {
  const separator = formIn(line, cue.end)
  if (end !== cue.first || !isSeparator(separator)) return { first, end }
  for (let at = end - 1; at > first; at--) {
    if (uposAt(line, at) === 'CCONJ') break
    if (formIn(line, at) === separator) return { first: at + 1, end }
  }
  return { first, end }
}

/** Marks that open or close before the source cut it off: "“…, Judge,” *Marin* said". */
const withinMarks = (line: Line, { first, end }: Range, cue: Range): Range => {
  const own = line.marked[cue.first]
  let from = first
  for (let at = first; at < end; at++)
    if (at < cue.first && line.marked[at] !== own && line.marked[first] !== own) from = at + 1
  return { first: Math.min(from, end), end }
}

/** After the cue a quotation ends what names the source: "described by Marin *as “serious”*". */
const untilMarks = (line: Line, { first, end }: Range): Range => {
  for (let at = first; at < end; at++)
    if ((line.marked[at] ?? -1) >= 0 && line.marked[at] !== line.marked[first]) return { first, end: at }
  return { first, end }
}

/** The words that name the source, on its own side of the cue: with title, apposition and relative clause. */
export const sourceWords = (line: Line, source: number, cue: Range, words: QuoteWords): Range | null => {
  if (source < 0) return null
  const { first, end } = branch(line, source)
  const isBefore = source < cue.first
  const clipped = isBefore ? { first, end: Math.min(end, cue.first) } : { first: Math.max(first, cue.end), end }
  const wide = isBefore
    ? withoutTopic(line, widened(line, withinMarks(line, clipped, cue), cue, words), cue)
    : untilMarks(line, clipped)
  return withoutEnds(line, withoutDays(line, wide, words), words)
}
