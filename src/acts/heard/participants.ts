import {
  complement,
  isPassive,
  lower,
  nearSubject,
  prepositional,
  subjectOf,
  tokenAt,
} from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { bareRel, dependents, subtree } from '../../language/tree.ts'
import type { Actor } from '../../reading/reading.ts'
import type { Match } from '../frames/match.ts'
import { phraseExtent } from '../grammar/extent.ts'
import type { KindName } from '../kinds/index.ts'
import type { Ear } from './candidate.ts'
import { hearContent } from './content.ts'
import { meetingParties } from './meeting.ts'
import { actingAt, actingIn, aimedIn, aroundNoun, issuerAt, namedAt, without } from './parties.ts'

/** Kinds that need two parties or more. */
const joint: ReadonlySet<KindName> = new Set(['meeting', 'agreement'])

/** Kind and parties of a told act. */
export interface Heard {
  readonly kind: KindName
  readonly from: readonly Actor[]
  readonly to: readonly Actor[]
  readonly paper?: boolean
}

/** Of "the importance of *Kyiv's* compliance": the other party that must do it. */
const mustDo = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[]): readonly Actor[] => {
  const clause = dependents(s, match.core, 'acl')[0]
  const doer = clause ? nearSubject(s, clause.at) : null
  if (doer !== null) return without(namedAt(ear, s, doer), from)
  const of = prepositional(s, match.core, 'of') ?? prepositional(s, match.core, 'for')
  if (of === null) return []
  const named = without(namedAt(ear, s, of), from)
  return named.length > 0 ? named : without(aroundNoun(ear, s, of, ['by', 'between', 'from']), from)
}

/** "warned that *Israel* would pay": the other party that a clause is about. */
const subjectOfClause = (ear: Ear, s: ParsedSentence, content: number, from: readonly Actor[]): readonly Actor[] =>
  content < 0 ? [] : without(namedAt(ear, s, nearSubject(s, content)), from)

/** "warned that Israel *is harming* the talks", "that Russia would *invade*": what another does, or may do, is no threat of one's own. */
const isReported = (ear: Ear, s: ParsedSentence, content: number, from: readonly Actor[]): boolean => {
  const others = subjectOfClause(ear, s, content, from)
  const open = dependents(s, content, 'aux').some((word) => word.xpos === 'MD')
  const attacks = !isPassive(s, content) && ear.words.content.harm.has(tokenAt(s, content)?.lemma ?? '')
  if (others.length > 0 && attacks) return true
  return others.length > 0 && !open && tokenAt(s, content)?.xpos !== 'VB' && !isGoingTo(s, content)
}

const isGoingTo = (s: ParsedSentence, at: number): boolean => {
  const token = tokenAt(s, at)
  return token !== null && lower(token) === 'going' && dependents(s, at, 'xcomp').length > 0
}

/** "saw *no need* for talks" */
export const isNeedless = (ear: Ear, s: ParsedSentence, { core }: Match): boolean =>
  ear.words.content.needless.has(tokenAt(s, core)?.lemma.toLowerCase() ?? '') &&
  dependents(s, core, 'det').some((word) => lower(word) === 'no')

/** The kind that the frame tells, or that what is said tells where the frame leaves it open. */
export const kindOf = (
  ear: Ear,
  s: ParsedSentence,
  match: Match,
  from: readonly Actor[],
  content: number,
): KindName => {
  const { frame } = match
  if (isNeedless(ear, s, match)) return 'refusal'
  const fallback = ear.words.contentFirst.get(frame.lemma)
  const span = content >= 0 ? phraseExtent(s, content) : null
  if (fallback && span && tokenAt(s, content)?.rel !== 'obj') {
    const said = hearContent({
      ear, sentence: s, head: content, span, speaker: from, direct: false,
    }) // biome-ignore format: one call
    if (said.kind !== 'statement' && !(fallback === 'pledge' && said.kind === 'assessment')) return said.kind
    return fallback === 'threat' && isReported(ear, s, content, from) ? 'accusation' : fallback
  }
  if (ear.words.importance.has(frame.lemma)) return mustDo(ear, s, match, from).length > 0 ? 'demand' : frame.kind
  return frame.kind === 'agreement' && new Set(from.map((actor) => actor.party)).size === 1 ? 'pledge' : frame.kind
}

/** Whom a threat without an addressee is meant for: whom it says will suffer, or whose doing would bring it on ("tariffs *if Peru closed the port*"). */
const threatened = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[]): readonly Actor[] => {
  const clause = complement(s, match.core)
  const suffering = clause === null ? [] : subjectOfClause(ear, s, clause, from)
  if (suffering.length > 0) return suffering
  for (const place of subtree(s, match.core)) {
    const clause = tokenAt(s, place)
    if (!clause || bareRel(clause.rel) !== 'advcl') continue
    const found = without(namedAt(ear, s, subjectOf(s, place)), from)
    if (found.length > 0) return found
  }
  return []
}

/** Who acts, and whom it is aimed at. */
export const participants = (ear: Ear, s: ParsedSentence, match: Match): Heard => {
  const { kind } = match.frame
  if (kind === 'meeting') return { kind, from: meetingParties(ear, s, match), to: [] }
  if (kind === 'agreement') {
    const all = meetingParties(ear, s, match)
    if (new Set(all.map((actor) => actor.party)).size > 1) return { kind, from: all, to: [] }
  }
  const named = actingIn(ear, s, match)
  const acting = named.length > 0 ? named : issuerAt(ear, s, actingAt(ear, s, match))
  const impersonal = acting.length === 0 && isPassive(s, match.head) && joint.has(kind)
  const from = impersonal ? ear.principals : acting
  const to = ear.words.importance.has(match.frame.lemma) ? mustDo(ear, s, match, from) : aimedIn(ear, s, match, from)
  const aimed = to.length > 0 || kind !== 'threat' ? to : threatened(ear, s, match, from)
  return { kind, from, to: aimed, paper: named.length === 0 && acting.length > 0 }
}
