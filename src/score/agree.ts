import type { Span } from '../kernel/span.ts'

const size = ({ from, to }: Span): number => to - from

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/**
 * How well two stretches agree, from 0 (not at all) to 1 (the same). They agree when half of the shorter is shared and
 * the one that was read does not sprawl: no longer than four times the gold one and 80 characters.
 */
export const spanFit = (gold: Span, read: Span): number => {
  const common = shared(gold, read)
  const agree = common >= 0.5 * Math.min(size(gold), size(read)) && common > 0 && size(read) <= 4 * size(gold) + 80
  return agree ? common / Math.max(size(gold), size(read)) : 0
}

/** The place of `words` whose beginning is nearest to that of `near`; the first of two that are equally near. */
export const nearest = (text: string, words: string, near: Span): Span | null => {
  let best = -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - near.from) < Math.abs(best - near.from)) best = at
  }
  return best < 0 ? null : { from: best, to: best + words.length }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Do the quotes agree: are four fifths of the quoted characters of both sides shared? */
export const quotesAgree = (gold: readonly Span[], read: readonly Span[]): boolean => {
  const common = sum(gold.map((quote) => Math.max(0, ...read.map((other) => shared(quote, other)))))
  const all = sum([...gold, ...read].map(size))
  return all > 0 && (2 * common) / all >= 0.8
}

interface Named {
  readonly party: string
  readonly person?: string
}

const set = (values: readonly string[]): string => [...new Set(values)].sort().join('; ')

/** Do both name the same parties, in whatever order? */
export const sameParties = (a: readonly Named[], b: readonly Named[]): boolean =>
  set(a.map(({ party }) => party)) === set(b.map(({ party }) => party))

/** Do both name the same people, in whatever order? */
export const samePeople = (a: readonly Named[], b: readonly Named[]): boolean =>
  set(a.flatMap(({ person }) => person ?? [])) === set(b.flatMap(({ person }) => person ?? []))
