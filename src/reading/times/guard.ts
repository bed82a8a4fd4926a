import type { TaggedToken } from '../../language/token.ts'
import type { Lexicon } from './lexicon.ts'
import type { Match } from './match.ts'
import type { SlotName } from './words.ts'

/** A match among its neighbours. */
export interface Place {
  readonly lexicon: Lexicon
  readonly tokens: readonly TaggedToken[]
  /** First token of the match and one past its last. */
  readonly first: number
  readonly end: number
}

const lower = (tokens: readonly TaggedToken[], at: number): string => tokens[at]?.form.toLowerCase() ?? ''

const only = (match: Match, ...names: readonly SlotName[]): boolean =>
  Object.keys(match.slots).every((name) => names.includes(name as SlotName))

const isNoun = (token: TaggedToken | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'
const isProper = (token: TaggedToken | undefined): boolean => token?.upos === 'PROPN'

/** "May", "March", "Sun" alone are times after "in", "last", "of" … only; other months unless they belong to a name ("Theresa May"). */
const bareName = ({ lexicon, tokens, first, end }: Place): boolean => {
  const before = lower(tokens, first - 1)
  const shown = lexicon.sets.beforeMonth.has(before)
  if (lexicon.sets.doubtful.has(lower(tokens, first))) return shown && !isProper(tokens[end])
  return shown || (!isProper(tokens[first - 1]) && !isProper(tokens[end]))
}

const isCapital = (token: TaggedToken | undefined): boolean => /^\p{Lu}/u.test(token?.form ?? '')

/** A bare weekday is a time also right behind a name ("met in Geneva Friday"), but not in one ("Good Friday", "the Sunday Times"). */
const bareWeekday = (place: Place): boolean => {
  const { lexicon, tokens, first, end } = place
  if (lexicon.sets.doubtful.has(lower(tokens, first))) return bareName(place)
  const { before, after } = lexicon.sets.feasts
  const isFeast = isCapital(tokens[first - 1]) && before.has(lower(tokens, first - 1))
  return !isFeast && !(isCapital(tokens[end]) && after.has(lower(tokens, end)))
}

/** A bare number is a year after "in", "since", "the" …, in brackets, or where no counted noun follows. */
const bareYear = ({ lexicon, tokens, first, end }: Place, year: number): boolean => {
  const before = lower(tokens, first - 1)
  if (lexicon.sets.notBeforeYear.has(before)) return false
  const counts = tokens[end]?.xpos === 'NNS' || lower(tokens, end) === '%'
  if (lexicon.sets.beforeYear.has(before)) return !counts || year >= 1900
  if (year < 1900 || year >= 2100) return false
  return !counts
}

const followsNoun = (tokens: readonly TaggedToken[], end: number): boolean => {
  const next = tokens[end]
  return isNoun(next) || next?.upos === 'ADJ' || next?.upos === 'NUM'
}

/** "the day after the vote" hangs on the vote: not the day after the one told last. */
const takesObject = (tokens: readonly TaggedToken[], end: number): boolean => {
  const next = tokens[end]
  return isNoun(next) || ['DET', 'PRON', 'NUM', 'ADJ'].includes(next?.upos ?? '') || next?.xpos === 'VBG'
}

const onTheOrdinal = ({ lexicon, tokens, first, end }: Place): boolean =>
  lexicon.sets.beforeMonth.has(lower(tokens, first - 1)) && !followsNoun(tokens, end)

/** "in the spring", "the summer offensive"; but not "the fall of the wall", "prices fall", "the Prague Spring". */
const bareSeason = ({ lexicon, tokens, first, end }: Place): boolean => {
  const article = lexicon.words.articles.includes(lower(tokens, first)) ? first : first - 1
  const before = lexicon.words.articles.includes(lower(tokens, article)) ? article - 1 : first - 1
  if (tokens[end - 1]?.upos === 'VERB' || lower(tokens, end) === 'of' || isProper(tokens[end])) return false
  const shown = lexicon.sets.beforeMonth.has(lower(tokens, before))
  return shown || (before < first - 1 && tokens[end]?.upos === 'NOUN' && !isProper(tokens[end - 1]))
}

/** "daily", "annual" in a name ("the Daily Mail") come round no more. */
const ofName = ({ tokens, first, end }: Place): boolean =>
  /^[A-Z]/.test(tokens[first]?.form ?? '') && first > 0 && (isProper(tokens[first - 1]) || isProper(tokens[end]))

/** Is the match a time here, as far as its neighbours tell? */
export const standsHere = (match: Match, place: Place): boolean => {
  const { shape } = match.meaning
  const { slots } = match
  if (shape === 'calendar') {
    if (only(match, 'YEAR') && slots.YEAR?.length === 1) return bareYear(place, slots.YEAR?.[0] ?? 0)
    if (only(match, 'MONTH')) return bareName(place)
    if (only(match, 'SEASON')) return bareSeason(place)
  }
  if (shape === 'recurring' && slots.FREQ) return !ofName(place)
  if (shape === 'weekday' && only(match, 'WEEKDAY')) return bareWeekday(place)
  if (shape === 'unit' && slots.UNIT && place.tokens[place.end - 1]?.xpos === 'NNS') return false
  if (shape === 'tale' && slots.DOM && place.end - place.first < 4) return onTheOrdinal(place)
  if ((shape === 'tale' || shape === 'later') && slots.ENDS) return !takesObject(place.tokens, place.end)
  return true
}
