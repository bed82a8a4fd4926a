import { cover, holds, type Span } from '../../kernel/span.ts'
import { lower, prepositional, slot, subjectOf, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { bareRel, dependents } from '../../language/tree.ts'
import type { Actor } from '../../reading/reading.ts'
import type { Standing } from '../act.ts'
import { type Match, nounMatch } from '../frames/match.ts'
import { phraseExtent } from '../grammar/extent.ts'
import { isConditional } from '../grammar/mood.ts'
import { nounStanding } from '../grammar/standing.ts'
import { type KindName, kindNamed } from '../kinds/index.ts'
import type { Candidate, Ear } from './candidate.ts'
import { distinct } from './distinct.ts'
import { nounMeeting } from './meeting.ts'
import { actingIn, aimedIn, namedAt, without } from './parties.ts'

const joint: ReadonlySet<KindName> = new Set(['meeting', 'agreement'])

interface Members {
  readonly from: readonly Actor[]
  readonly to: readonly Actor[]
}

/** "the responses *received* from the two allies in May": the participle that tells who gave it and when; null where there is none. */
export const handedOver = (s: ParsedSentence, noun: number, words: ReadonlySet<string>): ParsedToken | null => {
  // "responses to the drafts on security *received* …": parsers hang it on the last noun.
  for (
    let at: number | undefined = noun;
    at !== undefined;
    at = dependents(s, at, 'nmod', 'conj').findLast((one) => one.at > noun)?.at
  ) {
    const found = dependents(s, at, 'acl').find(
      (token) => token.at > noun && ['VBN', 'VBD'].includes(token.xpos) && words.has(token.lemma.toLowerCase()),
    )
    if (found) return found
  }
  return null
}

/** Who gave what was received, and who received it: whoever speaks of it, else the subject of the clause. */
const received = (ear: Ear, s: ParsedSentence, noun: number): Members | null => {
  const participle = handedOver(s, noun, ear.words.receiving)
  if (!participle) return null
  const giver = prepositional(s, participle.at, 'from') ?? prepositional(s, participle.at, 'by')
  const from = giver === null ? [] : distinct(namedAt(ear, s, giver))
  const speaker = ear.voices.at(tokenAt(s, noun)?.from ?? 0)?.speaker ?? []
  const subject = subjectOf(s, tokenAt(s, noun)?.head ?? -1)
  const own = speaker.length > 0 ? speaker : namedAt(ear, s, subject)
  return from.length > 0 ? { from, to: without(own, from) } : null
}

const membersOf = (ear: Ear, s: ParsedSentence, match: Match): Members => {
  if (joint.has(match.frame.kind)) return { from: nounMeeting(ear, s, match.core), to: [] }
  const from = actingIn(ear, s, match)
  if (from.length === 0) return received(ear, s, match.core) ?? { from, to: [] }
  return { from, to: aimedIn(ear, s, match, from) }
}

const enough = (kind: KindName, from: readonly Actor[]): boolean =>
  joint.has(kind) ? distinct(from).length > 1 : from.length > 0

/** A noun that only modifies another ("attack aircraft", "peace talks venue") tells of no act. */
const isModifier = (s: ParsedSentence, at: number): boolean => bareRel(tokenAt(s, at)?.rel ?? '') === 'compound'

const evidenceOf = (s: ParsedSentence, at: number): Span => {
  const token = tokenAt(s, at)
  const own = dependents(s, at, 'nmod', 'nmod:poss', 'compound', 'amod', 'det', 'acl').filter(
    (part) => part.rel !== 'acl:relcl',
  )
  const spans = own.map((part) => phraseExtent(s, part.at)).filter((span): span is Span => span !== null)
  return cover({ from: token?.from ?? 0, to: token?.to ?? 0 }, ...spans)
}

const aboutOf = (s: ParsedSentence, match: Match): Span | null => {
  for (const name of match.frame.about) {
    const at = slot(s, match.core, name)
    if (at !== null) return phraseExtent(s, at)
  }
  return null
}

/** "the 1994 agreement", "their truce", not any "peace deal" that may come. */
const isDefinite = (s: ParsedSentence, at: number): boolean =>
  tokenAt(s, at)?.upos === 'PROPN' ||
  dependents(s, at, 'nmod:poss').length > 0 ||
  dependents(s, at, 'det').some((det) => ['the', 'this', 'that'].includes(lower(det)))

const standingAt = (ear: Ear, s: ParsedSentence, at: number, { frame: { standing } }: Match): Standing => {
  if (handedOver(s, at, ear.words.receiving)) return 'happened'
  return standing ?? nounStanding(s, at, ear.words.mood)
}

/** "lifted *its veto*", "dropped its objections": what is taken back is told by the verb. */
const isTakenBack = (ear: Ear, s: ParsedSentence, { rel, head }: ParsedToken, kind: KindName): boolean =>
  ['obj', 'nsubj:pass'].includes(rel) &&
  ear.words.takingBack.has(tokenAt(s, head)?.lemma.toLowerCase() ?? '') &&
  (kind === 'sanction' || kind === 'coercion' || kindNamed.get(kind)?.family === 'words') &&
  !joint.has(kind)

const hearNoun = (ear: Ear, s: ParsedSentence, at: number, contents: (at: number) => boolean): Candidate | null => {
  const match = nounMatch(s, at, ear.words)
  const token = tokenAt(s, at)
  if (!match || !token || !ear.words.nounKinds.has(match.frame.kind) || isModifier(s, at)) return null
  if (isTakenBack(ear, s, token, match.frame.kind)) return null
  if (ear.voices.isDirect(token.from) || isConditional(s, at, ear.words.mood)) return null
  if (match.frame.kind === 'agreement' && (ear.voices.at(token.from) || !isDefinite(s, at))) return null
  const { from, to } = membersOf(ear, s, match)
  if (!enough(match.frame.kind, from)) return null
  const standing = standingAt(ear, s, at, match)
  if (standing === 'denied' || (standing !== 'happened' && contents(at))) return null
  return {
    kind: match.frame.kind, sentence: s, head: at, content: -1, from, to, about: aboutOf(s, match),
    standing, condition: null,
    evidence: evidenceOf(s, at), quote: ear.voices.at(token.from), rule: `noun.${match.frame.rule}`, weight: 1.5,
  } // biome-ignore format: one act
}

/** Acts that a noun shows by itself, with its parties beside it: "*Cairo's withdrawal*", "last week's *Greek-Turkish talks*". */
export const hearNouns = (
  ear: Ear,
  s: ParsedSentence,
  told: readonly Candidate[],
  said: readonly Candidate[],
): readonly Candidate[] => {
  // What is only offered, demanded or agreed to is told by that act already.
  const abouts = told
    .filter((one) => one.about !== null && kindNamed.get(one.kind)?.family === 'words')
    .map((one) => one.about as Span)
  const isContent = (at: number): boolean => abouts.some((span) => holds(span, s.tokens[at] as ParsedToken))
  // "any *invasion* would be answered": what an act hangs on has not been done.
  const conditions = [...told, ...said].flatMap(({ condition }) => condition ?? [])
  return s.tokens
    .filter((token) => token.upos === 'NOUN' || token.upos === 'PROPN')
    .filter((token) => !conditions.some((span) => holds(span, token)))
    .map((token) => hearNoun(ear, s, token.at, isContent))
    .filter((candidate): candidate is Candidate => candidate !== null)
}
