import type { TaggedToken } from '../../language/token.ts'
import type { Lexicon } from './lexicon.ts'
import type { Slots } from './pattern.ts'
import { type Phrase, slot } from './phrase.ts'
import type { Shape, SlotName } from './words.ts'

const joinable: ReadonlySet<Shape> = new Set<Shape>(['calendar', 'weekday', 'unit', 'dayword', 'tale'])

const lower = (tokens: readonly TaggedToken[], at: number): string => {
  const form = tokens[at]?.form ?? ''
  return form === '–' || form === '—' || form === '‑' ? '-' : form.toLowerCase()
}

/** Words that open a range stand before the first time, at most over an article. */
const opener = (lexicon: Lexicon, tokens: readonly TaggedToken[], first: number): readonly string[] | null => {
  const closers = lexicon.words.from[lower(tokens, first - 1)]
  if (closers) return closers
  return lower(tokens, first - 1) === 'the' ? (lexicon.words.from[lower(tokens, first - 2)] ?? null) : null
}

/** Is it "from A to B", "between A and B" or "A to B", "A - B"? */
const joins = (lexicon: Lexicon, tokens: readonly TaggedToken[], a: Phrase, b: Phrase): boolean => {
  if (!joinable.has(a.shape) || !joinable.has(b.shape) || a.upTo) return false
  const wide = lower(tokens, a.end + 1) === 'the' ? 2 : 1
  if (b.first !== a.end + wide && !(b.first === a.end + 1)) return false
  const link = lower(tokens, a.end)
  return lexicon.sets.to.has(link) || (opener(lexicon, tokens, a.first)?.includes(link) ?? false)
}

const fill = (slots: Slots, from: Slots, names: readonly SlotName[]): Slots => {
  const added: { [name in SlotName]?: readonly number[] } = { ...slots }
  for (const name of names) if (!added[name] && from[name]) added[name] = from[name]
  return added
}

/** "from January to March 2022": the year stands for both. "from March 2022 to June": the first year may stand for the second. */
const filled = (a: Phrase, b: Phrase): readonly [Phrase, Phrase] => {
  if (a.shape !== 'calendar' || b.shape !== 'calendar') return [a, b]
  const year: readonly SlotName[] = ['YEAR']
  const named = (phrase: Phrase): boolean =>
    slot(phrase.slots, 'MONTH') !== null || slot(phrase.slots, 'SEASON') !== null
  const ordered = (slot(a.slots, 'MONTH') ?? 0) <= (slot(b.slots, 'MONTH') ?? 13)
  if (named(a) && slot(a.slots, 'YEAR') === null && slot(b.slots, 'YEAR') !== null) {
    const years = ordered ? b.slots : { YEAR: [(slot(b.slots, 'YEAR') ?? 0) - 1] }
    return [{ ...a, slots: fill(a.slots, years, year) }, b]
  }
  if (named(b) && slot(b.slots, 'YEAR') === null && slot(a.slots, 'YEAR') !== null) {
    const years = ordered ? a.slots : { YEAR: [(slot(a.slots, 'YEAR') ?? 0) + 1] }
    return [a, { ...b, slots: fill(b.slots, years, year) }]
  }
  return [a, b]
}

/** Makes one time of two that a range binds together. */
export const joinRanges = (
  lexicon: Lexicon,
  tokens: readonly TaggedToken[],
  phrases: readonly Phrase[],
): readonly Phrase[] => {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const last = joined.at(-1)
    if (last && joins(lexicon, tokens, last, phrase)) {
      const [a, b] = filled(last, phrase)
      joined[joined.length - 1] = { ...a, to: b.to, end: b.end, upTo: b }
    } else joined.push(phrase)
  }
  return joined
}
