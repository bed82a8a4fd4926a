import { isPassive, lower, patientOf, prepositional, tokenAt, withConjuncts } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { kindNamed } from '../kinds/index.ts'
import type { ActWords } from '../words.ts'
import type { Frame } from './frame.ts'

/** A frame found in a sentence. */
export interface Match {
  readonly frame: Frame
  /** The verb, adjective or noun that bears the clause. */
  readonly head: number
  /** The noun that shows the kind where a light verb bears the clause ("*issued* a *warning*"), else the same as `head`. */
  readonly core: number
  /** The noun that the frame's class was met by ("*talks*" in "broke off talks"), or -1. */
  readonly object: number
}

const lemmaAt = (s: ParsedSentence, at: number): string => tokenAt(s, at)?.lemma.toLowerCase() ?? ''

/** What a noun of quantity counts: "troops" at "number" in "the number of troops", "demands" at "list". */
export const counted = (s: ParsedSentence, at: number, words: ActWords): number => {
  const of = words.quantities.has(lemmaAt(s, at)) ? prepositional(s, at, 'of') : null
  return of ?? at
}

const inClass = (s: ParsedSentence, at: number | null, name: string, words: ActWords): number => {
  if (at === null) return -1
  const nouns = words.nounClasses.get(name)
  const places = withConjuncts(s, at).flatMap((place) => withConjuncts(s, counted(s, place, words)))
  const isNamed = (place: number): boolean => name === 'territory' && tokenAt(s, place)?.upos === 'PROPN'
  return places.find((place) => nouns?.has(lemmaAt(s, place)) || isNamed(place)) ?? -1
}

/** Does the particle or preposition stand with the head? */
const hasWith = (s: ParsedSentence, at: number, particle: string): boolean => {
  const next = tokenAt(s, at + 1)
  if (next && lower(next) === particle && !['aux', 'cop'].includes(next.rel)) return true
  if (dependents(s, at, 'compound:prt', 'advmod').some((token) => lower(token) === particle)) return true
  return beside(s, at, particle) !== null
}

/** A prepositional phrase of the word, or of the verb that it completes: "declared an end *to the truce*". */
const beside = (s: ParsedSentence, at: number, preposition: string): number | null => {
  const own = prepositional(s, at, preposition)
  const token = tokenAt(s, at)
  const completes = token?.rel === 'obj' || token?.rel === 'nsubj:pass'
  return own ?? (completes ? prepositional(s, token.head, preposition) : null)
}

/** The noun that must be of the frame's class: object, prepositional object, or the subject of what happens by itself ("talks resumed"). */
const objectOf = (s: ParsedSentence, at: number, frame: Frame, words: ActWords): number => {
  if (!frame.object || frame.object === '!') return -1
  // "gave *the envoy two weeks* to leave": parsers give some verbs two objects.
  const objects = dependents(s, at, 'obj').map((token) => token.at)
  const places = [patientOf(s, at), ...objects, frame.with ? beside(s, at, frame.with) : null]
  for (const place of places) {
    const found = inClass(s, place, frame.object, words)
    if (found >= 0) return found
  }
  const alone = patientOf(s, at) === null && frame.object === 'talks' && frame.kind === 'meeting'
  return alone ? inClass(s, dependents(s, at, 'nsubj')[0]?.at ?? null, frame.object, words) : -1
}

/** "fired rockets *at Israel*": the parser may hang the phrase on the object. */
const objectHas = (s: ParsedSentence, at: number, frame: Frame): boolean => {
  const object = frame.object ? patientOf(s, at) : null
  return object !== null && frame.with !== null && prepositional(s, object, frame.with) !== null
}

const fits = (s: ParsedSentence, at: number, frame: Frame, words: ActWords): Match | null => {
  if (frame.with && !hasWith(s, at, frame.with) && !objectHas(s, at, frame)) return null
  const object = objectOf(s, at, frame, words)
  if (frame.object === '!') return patientOf(s, at) === null ? { frame, head: at, core: at, object } : null
  if (frame.object && object < 0) return null
  return { frame, head: at, core: at, object }
}

const rank = (match: Match): number => (match.frame.with ? 2 : 0) + (match.frame.object ? 1 : 0)

const best = (s: ParsedSentence, at: number, frames: readonly Frame[] | undefined, words: ActWords): Match | null => {
  let found: Match | null = null
  for (const frame of frames ?? []) {
    const match = fits(s, at, frame, words)
    if (match && (!found || rank(match) > rank(found))) found = match
  }
  return found
}

/** A noun right after the verb that the tagger took for a verb: "expressed *concern* about". */
const bareNoun = (s: ParsedSentence, verb: number): number | null => {
  const next = dependents(s, verb, 'xcomp').find((token) => token.at === verb + 1 && token.xpos === 'VB')
  return next?.at ?? null
}

/** "issued a warning", "reiterated its commitment", "held talks": the noun tells the kind, the verb bears the clause. */
const lightMatch = (s: ParsedSentence, verb: ParsedToken, words: ActWords): Match | null => {
  if (!words.lightVerbs.has(verb.lemma.toLowerCase())) return null
  const object = patientOf(s, verb.at) ?? bareNoun(s, verb.at)
  if (object === null) return null
  for (const core of withConjuncts(s, object).map((place) => counted(s, place, words))) {
    const match = nounMatch(s, core, words)
    if (match) return { ...match, head: verb.at, core, object: core }
  }
  return null
}

/** Lemmas that a verb's form may have, where the lemmatiser's is no verb we know: "shelled" → "shell", "freed" → "free". */
const stems = (form: string): readonly string[] => {
  const root = /^(.{2,}?)(?:ed|ing|d|s)$/.exec(form)?.[1]
  if (!root) return []
  const single = root.length > 3 && root.at(-1) === root.at(-2) ? [root.slice(0, -1)] : []
  return [root, `${root}e`, ...single]
}

const verbFrames = (token: ParsedToken, words: ActWords): readonly Frame[] | undefined => {
  const { verbs } = words.frames
  const known = verbs.get(token.lemma.toLowerCase())
  if (known || token.xpos === 'VB') return known
  const stem = stems(lower(token)).find((one) => verbs.has(one))
  return stem === undefined ? undefined : verbs.get(stem)
}

/** The frame of a verb or adjective that bears a clause, or null. */
export const matchAt = (s: ParsedSentence, at: number, words: ActWords): Match | null => {
  const token = tokenAt(s, at)
  if (!token) return null
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'ADJ') return best(s, at, words.frames.adjectives.get(lemma), words)
  if (token.upos !== 'VERB') return null
  const own = best(s, at, verbFrames(token, words), words)
  if (own && rank(own) > 0) return own
  // "are committed to working": a state of mind, though parsers take it for a passive.
  const minded = token.xpos === 'VBN' && isPassive(s, at) && lower(tokenAt(s, at + 1) ?? token) === 'to'
  const state = minded ? best(s, at, words.frames.adjectives.get(lower(token)), words) : null
  if (state) return state
  const participle = token.xpos === 'VBN' ? best(s, at, words.frames.adjectives.get(lower(token)), words) : null
  const light = lightMatch(s, token, words)
  // "offered assistance", "promised a withdrawal": what is offered is not yet done.
  const isWord = own !== null && light !== null && kindNamed.get(light.frame.kind)?.family === 'deeds'
  return isWord ? own : (light ?? own ?? participle)
}

/** The frame of a noun, or null. */
export const nounMatch = (s: ParsedSentence, at: number, words: ActWords): Match | null => {
  const token = tokenAt(s, at)
  return token ? best(s, at, words.frames.nouns.get(token.lemma.toLowerCase()), words) : null
}
