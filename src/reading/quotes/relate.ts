import { dependents, isRel } from '../../language/tree.ts'
import { type Cue, groupOf } from './cue.ts'
import { firstFrom, formIn, type Line, type Range, tokenIn, trimmed } from './line.ts'
import type { QuoteWords } from './words.ts'

const telling: ReadonlySet<Cue['frame']> = new Set(['clause', 'quote', 'naming', 'blaming', 'thing', 'aim', 'urging'])

const isOutside = (cue: Cue): boolean => (cue.line.marked[cue.token.at] ?? -1) < 0

/** ", *adding* that …", ", and *noting* that …": a participle after a comma goes on with the speaker before it. */
const isContinuing = (cue: Cue, words: QuoteWords): boolean => {
  const before = formIn(cue.line, cue.words.first - 1)
  const isJoined = words.and.has(before) && formIn(cue.line, cue.words.first - 2) === ','
  return (
    cue.token.xpos === 'VBG' &&
    cue.words.first === cue.token.at &&
    (before === ',' || isJoined || ['”', '"'].includes(before))
  )
}

const hasOwnSubject = (cue: Cue): boolean =>
  dependents(cue.line.sentence, cue.token.at, 'nsubj').some((token) => token.at < cue.token.at)

/** "he said …, *but* she insists …", "9 percent said …, *while* 5 percent …": where the next voice begins, or -1. */
const contrastAt = (cue: Cue, words: QuoteWords): number => {
  const { first } = groupOf(cue)
  if (!hasOwnSubject(cue) || cue.sourceWords === null || cue.sourceWords.first > cue.words.first) return -1
  return words.contrasts.has(formIn(cue.line, first - 1)) ? first - 1 : -1
}

/** "he said the offer was weak *and called it* an insult": a second verb of the same speaker. */
const coordinateAt = (cue: Cue, earlier: readonly Cue[], words: QuoteWords): number => {
  const isJoined =
    words.and.has(formIn(cue.line, cue.words.first - 1)) &&
    ['VBD', 'VBZ', 'VBP'].includes(cue.token.xpos) &&
    !hasOwnSubject(cue)
  const isSame =
    isJoined && cue.source >= 0 && earlier.some((other) => other.source === cue.source && other.frame === 'clause')
  return isSame ? cue.words.first - 1 : -1
}

/** Where words of another cue cut into the content of an earlier one, or -1. */
const cutAt = (cue: Cue, earlier: readonly Cue[], words: QuoteWords): number => {
  if (isContinuing(cue, words) && cue.frame !== 'aim') return cue.words.first
  const contrast = contrastAt(cue, words)
  if (contrast >= 0) return contrast
  const coordinate = coordinateAt(cue, earlier, words)
  if (coordinate >= 0) return coordinate
  // "referring to the talks as frank *and Popov calling* them useful"
  const joined =
    cue.sourceWords !== null && cue.token.xpos === 'VBG' && words.and.has(formIn(cue.line, cue.sourceWords.first - 1))
  return joined && cue.sourceWords !== null && cue.sourceWords.end === cue.words.first ? cue.sourceWords.first - 1 : -1
}

const clipped = (line: Line, content: readonly Range[], after: number, cuts: readonly number[]): readonly Range[] =>
  content.flatMap((range) => {
    const next = cuts[firstFrom(cuts, Math.max(after, range.first) + 1, (at) => at)]
    const cut = next !== undefined && next < range.end ? next : undefined
    const kept = cut === undefined ? range : trimmed(line, { first: range.first, end: cut })
    return kept ? [kept] : []
  })

/** The nearest cue before it whose speaker a participle takes over. */
const leaderOf = (cues: readonly Cue[], nth: number): Cue | undefined => {
  const others = cues
    .slice(Math.max(0, nth - 6), nth)
    .filter((other) => telling.has(other.frame) && other.source >= 0 && isOutside(other))
  const withClause = others.findLast((other) => other.frame === 'clause' && other.content.length > 0)
  return withClause ?? others.findLast((other) => other.frame !== 'quote') ?? others.at(-1)
}

const withLeader = (cues: readonly Cue[], nth: number, words: QuoteWords): readonly Cue[] => {
  const cue = cues[nth]
  if (!cue) return []
  const leader = isOutside(cue) && telling.has(cue.frame) && isContinuing(cue, words) ? leaderOf(cues, nth) : undefined
  return [
    leader && !words.quoting.has(leader.token.lemma)
      ? { ...cue, source: leader.source, sourceWords: leader.sourceWords }
      : cue,
  ]
}

/**
 * Settles what the cues of one sentence take from each other: participles go on with the speaker before them, and what is
 * said ends where another voice begins. A noun that a verb carries ("expressed *hope*") stands for the verb's own object.
 */
export const related = (line: Line, found: readonly Cue[], words: QuoteWords): readonly Cue[] => {
  const carried = new Set(found.filter((cue) => cue.carried).map((cue) => cue.token.at))
  const led = new Set(
    found
      .filter((cue) => isRel(cue.token, 'xcomp', 'advcl', 'obl'))
      .map((cue) => cue.token.head)
      .filter((head) => words.leading.has(tokenIn(line, head)?.lemma ?? '')),
  )
  const isLeading = (cue: Cue): boolean =>
    led.has(cue.token.at) &&
    (words.quoting.has(cue.token.lemma) || dependents(line.sentence, cue.token.at, 'nsubj:pass', 'aux:pass').length > 0)
  const single = found.filter((cue) => !isLeading(cue) && (cue.carried || !carried.has(cue.token.at)))
  const cues = single.flatMap((_, nth) => withLeader(single, nth, words))
  const cuts = cues
    .filter(isOutside)
    .map((cue, nth, all) => cutAt(cue, all.slice(Math.max(0, nth - 4), nth), words))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b)
  return cuts.length === 0
    ? cues
    : cues.map((cue) => ({ ...cue, content: clipped(line, cue.content, cue.token.at, cuts) }))
}
