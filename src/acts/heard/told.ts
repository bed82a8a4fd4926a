import { holds } from '../../kernel/span.ts'
import {
  complement,
  conjunctHost,
  isPassive,
  lower,
  nearSubject,
  patientOf,
  slot,
  tokenAt,
} from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { bareRel, dependents } from '../../language/tree.ts'
import type { Actor } from '../../reading/reading.ts'
import { partyInfo } from '../../world/parties.ts'
import { type Match, matchAt, nounMatch } from '../frames/match.ts'
import { isConditional, isNegated, modalOf } from '../grammar/mood.ts'
import { kindNamed } from '../kinds/index.ts'
import type { Candidate, Ear } from './candidate.ts'
import { distinct } from './distinct.ts'
import { type Heard, kindOf, participants } from './participants.ts'
import { actingIn, namedAt, without } from './parties.ts'
import { contentOf, pointsOf, thatPoints } from './points.ts'
import { candidateFor, isNo, listed } from './told-act.ts'

/** Does the clause stand where it is only spoken of: under "if", inside marks, or inside what another act is about? */
const isHeardElsewhere = (ear: Ear, s: ParsedSentence, match: Match): boolean => {
  const token = tokenAt(s, match.head)
  if (!token || ear.voices.isDirect(token.from)) return true
  if (isAskedFor(ear, s, match) || isSubjunctive(s, match.head)) return true
  return match.frame.kind !== 'reply' && isConditional(s, match.head, ear.words.mood)
}

/** "(demands) that the alliance *withdraw* its troops": a bare verb behind a subject of one tells what is asked for, not what is done. */
const isSubjunctive = (s: ParsedSentence, at: number): boolean => {
  const verb = tokenAt(s, at)
  if (verb?.xpos !== 'VB' && verb?.xpos !== 'VBP') return false
  if (dependents(s, at, 'aux', 'cop').length > 0 || isPassive(s, at)) return false
  const subject = dependents(s, at, 'nsubj')[0]
  const one = subject && ['NN', 'NNP'].includes(subject.xpos) && dependents(s, subject.at, 'conj', 'cc').length === 0
  const mark = dependents(s, at, 'mark').some((word) => word.form.toLowerCase() === 'that')
  return Boolean(one && mark && tokenAt(s, at - 1)?.form !== 'to')
}

const isWords = ({ frame }: Match): boolean => kindNamed.get(frame.kind)?.family === 'words'

/**
 * "ultimatums *to pull troops back*", "its promise *to free them*": what a noun of words asks for or promises is its content. "a move
 * *to pressure* Rome", "the claim *to support* peace": words behind another noun were not said by that.
 */
const isAskedFor = (ear: Ear, s: ParsedSentence, match: Match): boolean => {
  const to = tokenAt(s, match.head - 1)
  const noun = tokenAt(s, match.head - 2)
  if (to?.form !== 'to' || to.upos !== 'PART' || noun?.upos !== 'NOUN') return false
  if (isWords(match) && tokenAt(s, match.head)?.rel === 'acl') return true
  const asking = nounMatch(s, noun.at, ear.words)
  return asking !== null && isWords(asking)
}

/** "said Russia *might* attack a port": what one party fears of another is no claim of a deed. */
const isSupposed = (s: ParsedSentence, { frame, head }: Match): boolean =>
  kindNamed.get(frame.kind)?.family === 'deeds' &&
  dependents(s, head, 'aux').some((word) => ['may', 'might', 'could'].includes(word.form.toLowerCase()))

/** A party that tells of another's act makes a claim; told of itself, or by unnamed officials, the act is heard as such. */
const isVouched = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[]): boolean => {
  const quote = ear.voices.at(tokenAt(s, match.head)?.from ?? 0)
  if (!quote || quote.speaker.length === 0 || match.frame.kind === 'meeting') return true
  if (isSupposed(s, match)) return true
  return from.some((actor) => quote.speaker.some((speaker) => speaker.party === actor.party))
}

const enough = (s: ParsedSentence, match: Match, heard: Heard): boolean => {
  const sides = distinct(heard.from)
  if (heard.kind === 'meeting') return sides.length > 1
  if (heard.from.length > 0) return true
  // "Iran was accused of …": without a doer only a passive tells an act, and only one done to a party that is known.
  return isPassive(s, match.head) && heard.to.some((actor) => partyInfo(actor.party) !== undefined)
}

/** "*Raising doubts*, he said …": a participle before a cue only paints what is said. */
const isPainting = (ear: Ear, s: ParsedSentence, match: Match): boolean => {
  const token = tokenAt(s, match.head)
  const governor = token ? tokenAt(s, token.head) : null
  if (match.frame.kind !== 'assessment' || token?.xpos !== 'VBG' || bareRel(token.rel) !== 'advcl' || !governor)
    return false
  return ear.quotesIn(s.at).some((quote) => quote.head === governor.at)
}

/** "*Asked* about the cable car, the minister said …": a question of reporters. */
const isQuestioned = (s: ParsedSentence, { frame, head }: Match): boolean => {
  const token = tokenAt(s, head)
  return (
    frame.lemma === 'ask' &&
    token?.xpos === 'VBN' &&
    token.rel === 'advcl' &&
    dependents(s, head, 'nsubj:pass').length === 0
  )
}

/** "had *no* intention of attacking": a pledge or refusal that there is none of is no act. */
const isNone = (ear: Ear, s: ParsedSentence, match: Match): boolean =>
  match.core !== match.head &&
  (match.frame.kind === 'pledge' || match.frame.kind === 'refusal') &&
  isNegated(s, match.head, ear.words.mood)

/** "met *on Friday*": a time is when it happened, not what it is about. */
const timeless = (ear: Ear, s: ParsedSentence, content: number): number => {
  const token = content < 0 ? null : tokenAt(s, content)
  return token && ear.timesIn(s.at).some((time) => holds(time, token)) ? -1 : content
}

/** Each "that" clause of a list is a demand of its own, on whoever is named first in it. */
const inPoints = (ear: Ear, s: ParsedSentence, match: Match, whole: Candidate): readonly Candidate[] => {
  const spans = whole.kind === 'demand' ? thatPoints(s, match.core) : []
  return spans.map((span, nth) => {
    const first = ear.mentionsIn(s.at).find((mention) => mention.from >= span.from && mention.to <= span.to)
    // "that Serbia *not be invited*" is no demand on Ukraine.
    const acts = first && tokenAt(s, first.head)?.rel !== 'nsubj:pass'
    const to = acts ? without(first.actors, whole.from) : []
    const evidence = nth === 0 ? { from: Math.min(whole.evidence.from, span.from), to: span.to } : span
    return { ...whole, to, about: span, evidence }
  })
}

const hearMatch = (ear: Ear, s: ParsedSentence, match: Match): readonly Candidate[] => {
  const told = participants(ear, s, match)
  const content = timeless(ear, s, contentOf(s, match))
  const kind = isNo(ear, s, match) ? 'refusal' : kindOf(ear, s, match, told.from, content)
  const heard: Heard = { ...told, kind }
  if (
    isPainting(ear, s, match) ||
    isQuestioned(s, match) ||
    isNone(ear, s, match) ||
    isDue(ear, s, match) ||
    !enough(s, match, heard) ||
    !isVouched(ear, s, match, heard.from)
  )
    return []
  const points = content >= 0 && listed.has(heard.kind) ? pointsOf(s, content) : [content]
  const candidates = points.map((point, nth) => candidateFor(ear, s, match, heard, point, nth === 0))
  const [whole] = candidates
  const listedPoints = whole ? inPoints(ear, s, match, whole) : []
  return (listedPoints.length > 0 ? listedPoints : candidates).flatMap((one) => inTurn(s, match, one))
}

/** "accused *each other*": of two sides each does to the other what both are told to do. */
const inTurn = (s: ParsedSentence, match: Match, candidate: Candidate): readonly Candidate[] => {
  const [one, other, ...more] = distinct(candidate.from)
  const areTwo = one && other && more.length === 0 && candidate.to.length === 0
  if (!areTwo || !(isTraded(match) || isReciprocal(s, match))) return [candidate]
  return [
    { ...candidate, from: [one], to: [other] },
    { ...candidate, from: [other], to: [one] },
  ]
}

/** "*traded* fire", "*exchanged* insults"; prisoners are exchanged together. */
const isTraded = ({ frame: { lemma, kind } }: Match): boolean =>
  (lemma === 'trade' || lemma === 'exchange') && (kind === 'attack' || kind === 'accusation')

/** "each other", "one another" where the frame has whom it is done to; parsers take either word for the object. */
const isReciprocal = (s: ParsedSentence, { head, frame }: Match): boolean =>
  frame.to.some((name) => {
    const at = slot(s, head, name) ?? -1
    return [at - 1, at].some((first) => {
      const [one, other] = [tokenAt(s, first), tokenAt(s, first + 1)]
      return one !== null && other !== null && at >= 0 && reciprocal.has(`${lower(one)} ${lower(other)}`)
    })
  })

const reciprocal: ReadonlySet<string> = new Set(['each other', 'one another'])

/** "Russia *must* withdraw": what is only due is no deed, not even a possible one. */
const isDue = (ear: Ear, s: ParsedSentence, { frame, head }: Match): boolean =>
  kindNamed.get(frame.kind)?.family === 'deeds' && modalOf(s, head, ear.words.mood) === 'due'

/** "*to restart* the talks" */
const isPurpose = (s: ParsedSentence, at: number): boolean =>
  tokenAt(s, at)?.xpos === 'VB' && dependents(s, at, 'mark').some((word) => word.upos === 'PART')

/** Is the word inside the clause that completes an act of words already heard ("urged Iran to *release* …")? */
const isContentOf = (s: ParsedSentence, match: Match, contents: ReadonlySet<number>, from = match.head): boolean => {
  for (let here = tokenAt(s, from), steps = 0; here && steps < 10; here = tokenAt(s, here.head), steps++) {
    if (contents.has(here.at)) return true
    // "urged both to find common ground *to restart* the talks": a list of deeds may look the same, a meeting is none.
    const ends = bareRel(here.rel) === 'advcl' && !(match.frame.kind === 'meeting' && isPurpose(s, here.at))
    if (here.head < 0 || ends) return false
    if (here.rel === 'conj' && conjunctHost(s, here) !== here.head)
      return isContentOf(s, match, contents, conjunctHost(s, here))
  }
  return false
}

/** "plans to meet", "decided to withdraw its troops": the act planned says more than the planning. */
const isSoft = (ear: Ear, s: ParsedSentence, match: Match): boolean => {
  if (!ear.words.soft.has(match.frame.lemma)) return false
  const clause = complement(s, match.head)
  const object = patientOf(s, match.head) ?? (clause === null ? null : nearSubject(s, clause))
  // "wants NATO to rule out …" asks; "wants to meet" plans.
  if (match.frame.kind === 'demand') return without(namedAt(ear, s, object), actingIn(ear, s, match)).length === 0
  return clause === null || matchAt(s, clause, ear.words) !== null
}

/** Acts that verbs and adjectives show in one sentence, in order of the text. */
export const hearTold = (ear: Ear, s: ParsedSentence): readonly Candidate[] => {
  const found: Candidate[] = []
  const contents = new Set<number>()
  for (const at of topDown(s)) {
    const match = matchAt(s, at, ear.words)
    if (match && isSoft(ear, s, match)) continue
    if (!match || isContentOf(s, match, contents) || isHeardElsewhere(ear, s, match)) continue
    const candidates = hearMatch(ear, s, match)
    for (const candidate of candidates) if (candidate.content >= 0) contents.add(candidate.content)
    found.push(...candidates)
  }
  return found
}

/** Governing words before what they govern. */
const topDown = (s: ParsedSentence): readonly number[] => {
  const order: number[] = s.tokens.filter((token) => token.head < 0).map((token) => token.at)
  for (let next = 0; next < order.length; next++) order.push(...(s.children[order[next] ?? 0] ?? []))
  return order
}
