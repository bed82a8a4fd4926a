import { cover, type Span } from '../../kernel/span.ts'
import { complement, conjunctHost, isFiniteVerb, isPassive, lower, nearSubject, patientOf, prepositional, slot, subjectOf, tokenAt, withConjuncts } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { bareRel, dependents, subtree } from '../../language/tree.ts'
import type { Actor } from '../../reading/reading.ts'
import { partyInfo } from '../../world/parties.ts'
import type { Standing } from '../act.ts'
import type { Match } from '../frames/match.ts'
import { matchAt } from '../frames/match.ts'
import { conditionAt, conditionBelow } from '../grammar/condition.ts'
import { clauseExtent, phraseExtent, shortExtent, withoutMark } from '../grammar/extent.ts'
import { isConditional } from '../grammar/mood.ts'
import { standingOf } from '../grammar/standing.ts'
import { type KindName, kindNamed } from '../kinds/index.ts'
import type { Candidate, Ear } from './candidate.ts'
import { hearContent } from './content.ts'
import { meetingParties } from './meeting.ts'
import { actingAt, actingIn, aimedIn, aroundNoun, distinct, namedAt, without } from './parties.ts'

/** Kinds whose content, when it is a list of clauses, is one act each (rule 1: two demands in one sentence are two acts). */
const listed: ReadonlySet<KindName> = new Set(['demand', 'pledge', 'offer', 'refusal', 'concession', 'threat'])

/** Kinds whose condition may stand deep among their words. */
const conditional: ReadonlySet<KindName> = new Set(['threat', 'offer', 'pledge', 'agreement', 'demand'])

/** Kinds that need two parties or more. */
const joint: ReadonlySet<KindName> = new Set(['meeting', 'agreement'])

const contentOf = (s: ParsedSentence, match: Match): number => {
  const places = match.core === match.head ? [match.head] : [match.core, match.head]
  for (const place of places) {
    for (const name of match.frame.about) {
      const found = slot(s, place, name)
      if (found !== null && found !== match.head) return found
    }
  }
  return -1
}

/** Verbs among the coordinated parts of a clause that completes the act: "to halt enrichment and *to admit* inspectors". */
const pointsOf = (s: ParsedSentence, content: number): readonly number[] => {
  const head = tokenAt(s, content)
  if (!head || (head.upos !== 'VERB' && head.upos !== 'AUX')) return [content]
  const isPoint = (at: number): boolean =>
    tokenAt(s, at)?.upos === 'VERB' && isFiniteVerb(s, at) === isFiniteVerb(s, content)
  const isThat = (at: number): boolean => dependents(s, at, 'mark').some((mark) => lower(mark) === 'that')
  const verbs = withConjuncts(s, content).filter((at) => at === content || isPoint(at) || isThat(at))
  return verbs.filter((at) => at === content || isThat(at) || dependents(s, at, 'nsubj').length === 0)
}

/** Of "the importance of *Kyiv's* compliance": the other party that must do it. */
const mustDo = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[]): readonly Actor[] => {
  const of = prepositional(s, match.core, 'of') ?? prepositional(s, match.core, 'for')
  return of === null ? [] : without(aroundNoun(ear, s, of, ['by', 'between', 'from']), from)
}

const kindOf = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[], content: number): KindName => {
  const { frame } = match
  const fallback = ear.words.contentFirst.get(frame.lemma)
  const span = content >= 0 ? phraseExtent(s, content) : null
  if (fallback && span && tokenAt(s, content)?.rel !== 'obj') {
    const said = hearContent({
      ear, sentence: s, head: content, span, speaker: from, direct: false,
    }) // biome-ignore format: one call
    return said.kind === 'statement' ? fallback : said.kind
  }
  if (ear.words.importance.has(frame.lemma)) return mustDo(ear, s, match, from).length > 0 ? 'demand' : frame.kind
  return frame.kind === 'agreement' && new Set(from.map((actor) => actor.party)).size === 1 ? 'pledge' : frame.kind
}

/** The finite verb at the top of a chain of infinitives: "voted" for "impose" in "voted to impose". */
const bearerOf = (s: ParsedSentence, at: number): number => {
  const token = tokenAt(s, at)
  return token && token.rel === 'xcomp' && token.head >= 0 && token.head < at && at - token.head < 6
    ? bearerOf(s, token.head)
    : at
}

const evidenceOf = (ear: Ear, s: ParsedSentence, match: Match, parts: readonly (Span | null)[]): Span => {
  const { head } = match
  const token = tokenAt(s, head)
  const acting = actingAt(ear, s, match)
  const near = nearSubject(s, bearerOf(s, head))
  const subject = near ?? (acting !== null && acting < head && head - acting < 4 ? acting : null)
  const subjectSpan = subject === null ? null : shortExtent(s, subject)
  const spans = [token, subjectSpan, ...parts].filter((part): part is Span & NonNullable<typeof token> => part !== null)
  return cover(...spans.map(({ from, to }) => ({ from, to })))
}

interface Heard {
  readonly kind: KindName
  readonly from: readonly Actor[]
  readonly to: readonly Actor[]
}

/** How many acts back a paper's issuer is looked for. */
const memory = 40

/** Who issued the paper that is the subject ("*the list* contained …"): whoever acted by a paper of that name before. */
const issuerOf = (ear: Ear, s: ParsedSentence, match: Match): readonly Actor[] => {
  const subject = nearSubject(s, match.head)
  const lemma = subject === null ? '' : (tokenAt(s, subject)?.lemma.toLowerCase() ?? '')
  if (!ear.words.papers.has(lemma)) return []
  const issued = ear.heard.slice(-memory).findLast(
    (act) => act.from.length > 0 && ear.text.slice(act.evidence.from, act.evidence.to).includes(lemma),
  )
  return issued?.from ?? []
}

/** Whom a threat without an addressee is meant for: whose doing would bring it on ("sanctions *if Russia invaded*"). */
const threatened = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[]): readonly Actor[] => {
  for (const place of subtree(s, match.core)) {
    const clause = tokenAt(s, place)
    if (!clause || bareRel(clause.rel) !== 'advcl') continue
    const found = without(namedAt(ear, s, subjectOf(s, place)), from)
    if (found.length > 0) return found
  }
  return []
}

const participants = (ear: Ear, s: ParsedSentence, match: Match): Heard => {
  const { kind } = match.frame
  if (kind === 'meeting') return { kind, from: meetingParties(ear, s, match), to: [] }
  if (kind === 'agreement') {
    const all = meetingParties(ear, s, match)
    if (new Set(all.map((actor) => actor.party)).size > 1) return { kind, from: all, to: [] }
  }
  const named = actingIn(ear, s, match)
  const acting = named.length > 0 ? named : issuerOf(ear, s, match)
  const impersonal = acting.length === 0 && isPassive(s, match.head) && joint.has(kind)
  const from = impersonal ? ear.principals : acting
  const to = ear.words.importance.has(match.frame.lemma) ? mustDo(ear, s, match, from) : aimedIn(ear, s, match, from)
  return { kind, from, to: to.length > 0 || kind !== 'threat' ? to : threatened(ear, s, match, from) }
}

/** "I should thank", "we would like to stress": in the first person the words themselves are the act. */
const isPerformed = (ear: Ear, s: ParsedSentence, match: Match): boolean => {
  const subject = actingAt(ear, s, match)
  const token = subject === null ? null : tokenAt(s, subject)
  return token !== null && ear.words.content.own.has(token.form.toLowerCase()) && performed.has(match.frame.kind)
}

const performed: ReadonlySet<KindName> = new Set(['support', 'accusation', 'demand'])

/** Deeds that are only announced are still to come ("announced a withdrawal"). */
const isAnnounced = (ear: Ear, s: ParsedSentence, match: Match): boolean =>
  match.core !== match.head &&
  kindNamed.get(match.frame.kind)?.family === 'deeds' &&
  ear.words.announcing.has(tokenAt(s, match.head)?.lemma ?? '')

const standingHere = (ear: Ear, s: ParsedSentence, match: Match): Standing => {
  const standing = match.frame.standing ?? standingOf(s, match.head, ear.words.mood)
  if (standing === 'happened' && isAnnounced(ear, s, match)) return 'planned'
  return isPerformed(ear, s, match) && (standing === 'possible' || standing === 'planned') ? 'happened' : standing
}

/** "*any attacks* would …": a threat whose condition is its subject. */
const subjectCondition = (s: ParsedSentence, content: number): Span | null => {
  const subject = nearSubject(s, content)
  if (subject === null || !dependents(s, content, 'aux').some((aux) => ['would', 'will'].includes(aux.lemma)))
    return null
  const open = dependents(s, subject, 'det', 'amod').some((word) =>
    ['any', 'further', 'every'].includes(word.lemma.toLowerCase()),
  )
  return open ? shortExtent(s, subject) : null
}

const candidateFor = (
  ear: Ear,
  s: ParsedSentence,
  match: Match,
  heard: Heard,
  content: number,
  isFirst: boolean,
): Candidate => {
  const about = content >= 0 ? phraseOrClause(s, content, listed.has(heard.kind)) : null
  const seek = conditional.has(heard.kind) ? conditionBelow : conditionAt
  const condition =
    conditionAt(ear.text, s, match.head, ear.words.conditions) ??
    (content >= 0 ? seek(ear.text, s, content, ear.words.conditions) : null) ??
    (match.core !== match.head ? seek(ear.text, s, match.core, ear.words.conditions) : null) ??
    (heard.kind === 'threat' && content >= 0 ? subjectCondition(s, content) : null)
  const target = slotSpan(s, match)
  const clause = content < 0 ? clauseExtent(s, match.head) : null
  const evidence = isFirst
    ? evidenceOf(ear, s, match, [about, target, clause])
    : (about ?? evidenceOf(ear, s, match, []))
  const owed = heard.kind === 'reply' && isConditional(s, match.head, ear.words.mood)
  const standing = owed ? 'planned' : standingHere(ear, s, match)
  const doer = heard.kind === 'demand' && !isFirst ? without(namedAt(ear, s, nearSubject(s, content)), heard.from) : []
  return {
    ...heard, to: doer.length > 0 ? doer : heard.to, sentence: s, head: match.head, content, about, standing, condition, evidence,
    quote: ear.voices.at(tokenAt(s, match.head)?.from ?? 0), rule: `told.${match.frame.rule}`, weight: 3,
  } // biome-ignore format: one act
}

const phraseOrClause = (s: ParsedSentence, at: number, split: boolean): Span | null => {
  const token = tokenAt(s, at)
  const span = split && token?.upos === 'VERB' ? clauseExtent(s, at) : shortExtent(s, at)
  return span && withoutMark(s, at, span)
}

const slotSpan = (s: ParsedSentence, match: Match): Span | null => {
  for (const name of match.frame.to) {
    const at = slot(s, match.core, name)
    const span = at === null ? null : shortExtent(s, at)
    if (span) return span
  }
  return null
}

/** Does the clause stand where it is only spoken of: under "if", inside marks, or inside what another act is about? */
const isHeardElsewhere = (ear: Ear, s: ParsedSentence, match: Match): boolean => {
  const token = tokenAt(s, match.head)
  if (!token || ear.voices.isDirect(token.from)) return true
  return match.frame.kind !== 'reply' && isConditional(s, match.head, ear.words.mood)
}

/** A party that tells of another's act makes a claim; told of itself, or by unnamed officials, the act is heard as such. */
const isVouched = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[]): boolean => {
  const quote = ear.voices.at(tokenAt(s, match.head)?.from ?? 0)
  if (!quote || quote.speaker.length === 0 || match.frame.kind === 'meeting') return true
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
  if (match.frame.kind !== 'assessment' || token?.xpos !== 'VBG' || bareRel(token.rel) !== 'advcl' || !governor) return false
  return ear.quotesIn(s.at).some((quote) => quote.head === governor.at)
}

const hearMatch = (ear: Ear, s: ParsedSentence, match: Match): readonly Candidate[] => {
  const told = participants(ear, s, match)
  const content = contentOf(s, match)
  const heard: Heard = { ...told, kind: kindOf(ear, s, match, told.from, content) }
  if (isPainting(ear, s, match) || !enough(s, match, heard) || !isVouched(ear, s, match, heard.from)) return []
  const points = content >= 0 && listed.has(heard.kind) ? pointsOf(s, content) : [content]
  return points.map((point, nth) => candidateFor(ear, s, match, heard, point, nth === 0))
}

/** Is the word inside the clause that completes an act of words already heard ("urged Iran to *release* …")? */
const isContentOf = (s: ParsedSentence, at: number, contents: ReadonlySet<number>): boolean => {
  for (let here = tokenAt(s, at), steps = 0; here && steps < 10; here = tokenAt(s, here.head), steps++) {
    if (contents.has(here.at)) return true
    if (bareRel(here.rel) === 'advcl' || here.head < 0) return false
    if (here.rel === 'conj' && conjunctHost(s, here) !== here.head)
      return isContentOf(s, conjunctHost(s, here), contents)
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
    if (!match || isContentOf(s, at, contents) || isHeardElsewhere(ear, s, match)) continue
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
