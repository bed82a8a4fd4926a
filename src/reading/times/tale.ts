import type { ParsedSentence } from '../../language/token.ts'
import { type Phrase, slot } from './phrase.ts'
import type { Anchor, Scene, Told, Value } from './scene.ts'

/** Where a text stands in the telling: what later words may go on from. */
export interface Tale {
  readonly told: Told | null
  /** The last day told in full: a quotation's "today" may be that day. */
  readonly day: Told | null
  /** Sentence of the last time in a far year. */
  readonly asideAt: number
  /** A year far from what was told, named once: the tale moves there when a second one follows. */
  readonly elsewhere: number | null
}

export const newTale: Tale = { told: null, day: null, asideAt: Number.NEGATIVE_INFINITY, elsewhere: null }

/** Sentences for which an aside into a far year holds. */
export const asideReach = 2

const farYears = 2

/** Does the phrase count from the day of the report? */
export const deictic = ({ shape, slots }: Phrase): boolean =>
  shape === 'dayword' ||
  shape === 'rolling' ||
  (shape === 'ago' && slots.SHIFT?.[0] !== 1) ||
  (shape === 'weekday' && !slots.THEN) ||
  (shape === 'unit' && slots.REL !== undefined)

/** Does it name a year two or more from the report's? */
export const isFar = (phrase: Phrase, anchor: Anchor | null): boolean => {
  const year = slot(phrase.slots, 'YEAR')
  return phrase.shape === 'calendar' && year !== null && anchor !== null && Math.abs(year - anchor.year) >= farYears
}

/** A time found, in its sentence. */
export interface Step {
  readonly phrase: Phrase
  readonly value: Value | null
  readonly aside: boolean
  readonly sentence: ParsedSentence | undefined
}

const yearOnly = ({ slots, shape, upTo }: Phrase): boolean =>
  shape === 'calendar' && slots.YEAR !== undefined && Object.keys(slots).length === 1 && !upTo

/** "the 1954 accords": the year names a thing, and the tale does not go there. */
const namesThing = ({ phrase, sentence }: Step): boolean => (sentence?.tokens[phrase.first]?.head ?? -1) >= phrase.end

/** How far a year alone may take the tale at once. */
const leap = 6

const follows = (tale: Tale, step: Step, scene: Scene): boolean => {
  const { phrase, value } = step
  if (!value?.told || phrase.quoted) return false
  if (phrase.limit !== null && !scene.history) return false
  if (scene.history && deictic(phrase)) return false
  if (!yearOnly(phrase)) return true
  if (namesThing(step)) return false
  const near = (year: number | null): boolean => year !== null && Math.abs(year - (value.told?.year ?? 0)) <= leap
  return !tale.told || near(tale.told.year) || near(tale.elsewhere)
}

const asideAfter = (tale: Tale, { phrase, value, aside }: Step, scene: Scene): number => {
  if (isFar(phrase, scene.anchor)) return phrase.sentence
  if (deictic(phrase) || slot(phrase.slots, 'YEAR') !== null) return Number.NEGATIVE_INFINITY
  return aside && value?.told ? phrase.sentence : tale.asideAt
}

/** The tale after one more time. */
export const goOn = (tale: Tale, step: Step, scene: Scene): Tale => {
  const goes = follows(tale, step, scene)
  const told = goes ? (step.value?.told ?? tale.told) : tale.told
  const elsewhere =
    yearOnly(step.phrase) && !goes ? (slot(step.phrase.slots, 'YEAR') ?? null) : goes ? null : tale.elsewhere
  const day = goes && step.value?.told?.day ? step.value.told : tale.day
  return { told, day, asideAt: asideAfter(tale, step, scene), elsewhere }
}
