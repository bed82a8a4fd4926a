import type { Span } from '../../kernel/span.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import type { Stretch } from './marks.ts'

/** Places of tokens in their sentence: first, and one past the last. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** A sentence with what the search for attributions asks of it again and again. */
export interface Line {
  readonly sentence: ParsedSentence
  /** First and last place of what hangs below each token. */
  readonly lowest: readonly number[]
  readonly highest: readonly number[]
  /** For each token the stretch between marks that holds it (place in the list of stretches), or -1. */
  readonly marked: readonly number[]
}

/** Every token after its dependents, so that one pass carries the edges of the branches up. */
const upwards = (s: ParsedSentence): readonly number[] => {
  const order = s.tokens.filter((token) => token.head < 0).map((token) => token.at)
  for (let nth = 0; nth < order.length; nth++) order.push(...(s.children[order[nth] ?? -1] ?? []))
  return order.reverse()
}

const edges = (s: ParsedSentence): Pick<Line, 'lowest' | 'highest'> => {
  const lowest = s.tokens.map((token) => token.at)
  const highest = [...lowest]
  for (const at of upwards(s)) {
    const head = s.tokens[at]?.head ?? -1
    if (head < 0) continue
    lowest[head] = Math.min(lowest[head] ?? at, lowest[at] ?? at)
    highest[head] = Math.max(highest[head] ?? at, highest[at] ?? at)
  }
  return { lowest, highest }
}

/** The sentences with their edges and marks; both lists stand in order of the text. */
export const linesOf = (sentences: readonly ParsedSentence[], stretches: readonly Stretch[]): readonly Line[] => {
  let open = 0
  const stretchAt = (offset: number): number => {
    while (open < stretches.length && (stretches[open]?.outer.to ?? 0) <= offset) open++
    return (stretches[open]?.outer.from ?? Number.POSITIVE_INFINITY) <= offset ? open : -1
  }
  return sentences.map((sentence) => ({
    sentence,
    ...edges(sentence),
    marked: sentence.tokens.map((token) => stretchAt(token.from)),
  }))
}

/** All that hangs below a token, itself included. */
export const branch = (line: Line, at: number): Range => ({
  first: line.lowest[at] ?? at,
  end: (line.highest[at] ?? at) + 1,
})

export const tokenIn = (line: Line, at: number): ParsedToken | undefined => line.sentence.tokens[at]
export const formIn = (line: Line, at: number): string => line.sentence.tokens[at]?.form.toLowerCase() ?? ''

const loose = new Set(['.', ',', ';', ':', '!', '?', '—', '–', '-', '--', '…', '...'])
const isQuoteMark = (form: string): boolean => /^["“”„«»'‘’`]+$/.test(form)
/** What sets off an insertion: a comma or a dash. */
export const isSeparator = (form: string): boolean => [',', '—', '–', '--'].includes(form)

/** Commas, stops and dashes; not brackets. */
export const isLoose = (form: string): boolean => loose.has(form) || isQuoteMark(form)

/** Without commas, stops and marks at its ends; null where nothing else is left. */
export const trimmed = (line: Line, { first, end }: Range): Range | null => {
  let from = Math.max(0, first)
  let to = Math.min(end, line.sentence.tokens.length)
  while (from < to && isLoose(tokenIn(line, from)?.form ?? '')) from++
  while (to > from && isLoose(tokenIn(line, to - 1)?.form ?? '')) to--
  return from < to ? { first: from, end: to } : null
}

export const spanIn = (line: Line, { first, end }: Range): Span => {
  const from = tokenIn(line, first)
  const to = tokenIn(line, end - 1)
  return { from: from?.from ?? line.sentence.from, to: to?.to ?? line.sentence.to }
}

/** Index of the first item whose value is at least `offset`, by halving. */
export const firstFrom = <T>(items: readonly T[], offset: number, value: (item: T) => number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && value(item) < offset) low = middle + 1
    else high = middle
  }
  return low
}
