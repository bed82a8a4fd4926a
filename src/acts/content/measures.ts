import { type Span, words as wordsAt } from '../../kernel/span.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import type { Measure, MeasureKind } from '../act-content.ts'
import type { Ground } from './ground.ts'
import type { SubstanceWords } from './substance-words.ts'

/** A number read at a place: from its first to its last token. */
interface Amount {
  readonly first: number
  readonly last: number
  readonly value: number
  /** It stands for so many or more: "dozens". */
  readonly orMore: boolean
}

const digits = /^[$€£¥]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(bn|m|k)?$/i
const suffixes: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, k: 1e3 }

const figure = (form: string): number | null => {
  const found = digits.exec(form)
  if (!found) return null
  const scale = suffixes[found[3]?.toLowerCase() ?? ''] ?? 1
  return Number(`${found[1]?.replaceAll(',', '')}${found[2] ?? ''}`) * scale
}

const numeralOf = (token: ParsedToken | undefined, words: SubstanceWords): number | null =>
  token ? (figure(token.form) ?? words.numbers.get(token.form.toLowerCase()) ?? null) : null

const scaleOf = (token: ParsedToken | undefined, words: SubstanceWords): number | null =>
  token ? (words.scales.get(token.form.toLowerCase()) ?? null) : null

/** "and a half" right behind a number. */
const halfAt = (s: ParsedSentence, at: number): boolean =>
  [0, 1, 2].every((step) => s.tokens[at + step]?.form.toLowerCase() === ['and', 'a', 'half'][step])

/** "two hundred thousand", "100,000", "a dozen", "two and a half". */
const numberAt = (s: ParsedSentence, at: number, words: SubstanceWords): Amount | null => {
  const crowd = words.crowds.get(s.tokens[at]?.form.toLowerCase() ?? '')
  if (crowd !== undefined) return { first: at, last: at, value: crowd, orMore: true }
  const start = numeralOf(s.tokens[at], words)
  if (start === null) return null
  let value = start
  let last = at
  for (let scale = scaleOf(s.tokens[last + 1], words); scale !== null; scale = scaleOf(s.tokens[last + 1], words)) {
    value *= scale
    last++
  }
  return halfAt(s, last + 1) ? { first: at, last: last + 3, value: value + 0.5, orMore: false }
    : { first: at, last, value, orMore: false } // biome-ignore format: two cases
}

type Bound = 'about' | 'atLeast' | 'atMost' | null

/** Words in front of the number that widen it: "more *than*", "up *to*", "*about*", "at *least*". */
const boundBefore = (s: ParsedSentence, at: number, words: SubstanceWords): readonly [Bound, number] => {
  const word = s.tokens[at - 1]?.form.toLowerCase() ?? ''
  const pair = `${s.tokens[at - 2]?.form.toLowerCase() ?? ''} ${word}`
  const find = (text: string): Bound => {
    if (words.about.has(text)) return 'about'
    if (words.atLeast.has(text)) return 'atLeast'
    return words.atMost.has(text) ? 'atMost' : null
  }
  const two = find(pair)
  if (two) return [two, at - 2]
  const one = find(word)
  return one ? [one, at - 1] : [null, at]
}

/** "10 *to* 20", "*between* 10 *and* 20", "10-20": the second number of a range. */
const rangeEnd = (s: ParsedSentence, from: Amount, words: SubstanceWords): Amount | null => {
  const link = s.tokens[from.last + 1]?.form.toLowerCase() ?? ''
  const isBetween = s.tokens[from.first - 1]?.form.toLowerCase() === 'between'
  if (!['to', '-', '–', 'or'].includes(link) && !(isBetween && link === 'and')) return null
  const end = numberAt(s, from.last + 2, words)
  return end && end.value > from.value ? end : null
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'SYM'])

/** The noun that is counted: the last of the nouns right behind the number and its adjectives ("two jailed American *citizens*"). */
const unitAfter = (s: ParsedSentence, at: number): ParsedToken | null => {
  let place = at
  if (s.tokens[place]?.form.toLowerCase() === 'of') place++
  let found: ParsedToken | null = null
  for (let steps = 0; steps < 6; steps++, place++) {
    const token = s.tokens[place]
    if (!token) break
    if (nouns.has(token.upos)) found = token
    else if (found || !['ADJ', 'VERB', 'DET', 'PART', 'PUNCT'].includes(token.upos)) break
    else if (token.upos === 'PUNCT' && token.form !== '-') break
  }
  return found
}

const kindOf = (unit: string, words: SubstanceWords): MeasureKind => {
  if (words.units.duration.has(unit)) return 'duration'
  if (words.units.money.has(unit)) return 'money'
  if (words.units.distance.has(unit)) return 'distance'
  return words.units.other.has(unit) ? 'other' : 'count'
}

const sizeOf = (unit: string, { units }: SubstanceWords): Pick<Measure, 'size'> => {
  const size = units.duration.get(unit) ?? units.distance.get(unit)
  return size === undefined ? {} : { size }
}

const spelled = ({ lemma }: ParsedToken, { spelling }: SubstanceWords): string =>
  spelling.get(lemma.toLowerCase()) ?? lemma.toLowerCase()

const currency: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen' }

const currencyOf = (s: ParsedSentence, at: number): string | undefined =>
  currency[s.tokens[at]?.form[0] ?? ''] ?? currency[s.tokens[at - 1]?.form.slice(-1) ?? '']

const limits = (low: Amount, high: Amount, bound: Bound): Pick<Measure, 'low' | 'high'> => ({
  low: bound === 'atMost' ? null : low.value,
  high: bound === 'atLeast' || low.orMore ? null : high.value,
})

/** "an hour" is one hour, but "a meeting" is no count of meetings. */
const isArticle = (s: ParsedSentence, { first, last }: Amount): boolean =>
  first === last && s.tokens[first]?.upos === 'DET'

/** "an hour *and a half*". */
const more = (amount: Amount, half: number): Amount => ({ ...amount, value: amount.value + half })

interface Found {
  readonly measure: Measure
  readonly next: number
  readonly span: Span
}

const measureAt = (text: string, s: ParsedSentence, at: number, words: SubstanceWords): Found | null => {
  const low = numberAt(s, at, words)
  if (!low) return null
  const high = rangeEnd(s, low, words) ?? low
  const money = currencyOf(s, at)
  const noun = money ? null : unitAfter(s, high.last + 1)
  const unit = money ?? (noun && spelled(noun, words))
  if (!unit) return null
  if (isArticle(s, low) && !words.units.duration.has(unit)) return null
  const [bound, start] = boundBefore(s, s.tokens[at - 1]?.form === '$' ? at - 1 : at, words)
  const half = noun && halfAt(s, noun.at + 1) ? 0.5 : 0
  const last = half > 0 ? s.tokens[(noun?.at ?? 0) + 3] : (noun ?? s.tokens[high.last])
  const span = { from: s.tokens[start]?.from ?? s.from, to: last?.to ?? s.to }
  return {
    measure: {
      kind: kindOf(unit, words), ...limits(more(low, half), more(high, half), bound), unit, ...sizeOf(unit, words), about: bound === 'about', words: wordsAt(text, span),
    },
    next: half > 0 ? (noun?.at ?? 0) + 4 : high.last + 1,
    span,
  } // biome-ignore format: one value
}

/** Numbers that are part of a date count nothing. */
const isDate = (ground: Ground, found: Found): boolean =>
  found.measure.kind !== 'duration' &&
  ground.timesIn(found.span).some(({ type }) => type !== 'duration' && type !== 'deadline')

const measuresOf = (ground: Ground, s: ParsedSentence, span: Span, words: SubstanceWords): readonly Measure[] => {
  const text = ground.reading.document.text
  const all: Measure[] = []
  for (let at = 0; at < s.tokens.length; at++) {
    const token = s.tokens[at]
    if (!token || token.from < span.from || token.to > span.to) continue
    const found = measureAt(text, s, at, words)
    if (!found) continue
    if (!isDate(ground, found)) all.push(found.measure)
    at = found.next - 1
  }
  return all
}

/** Durations, counts and other amounts in the words of the span. */
export const measuresIn = (ground: Ground, span: Span, words: SubstanceWords): readonly Measure[] =>
  ground.sentencesIn(span).flatMap((sentence) => measuresOf(ground, sentence, span, words))

/** How long the sentence of a meeting says that it took ("met … *for about 90 minutes*"), wherever in the sentence that stands. */
export const lastingIn = (ground: Ground, span: Span, words: SubstanceWords): readonly Measure[] => {
  const text = ground.reading.document.text
  const [s] = ground.sentencesIn(span)
  if (!s) return []
  const isLasting = ({ words: told, kind }: Measure): boolean => {
    const before = text.slice(s.from, text.indexOf(told, s.from)).trimEnd().split(/\s+/).at(-1) ?? ''
    return kind === 'duration' && words.lasting.has(before.toLowerCase())
  }
  return measuresOf(ground, s, s, words).filter(isLasting)
}
