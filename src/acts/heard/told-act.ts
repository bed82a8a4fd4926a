import { cover, type Span } from '../../kernel/span.ts'
import { caseOf, isPassive, nearSubject, slot, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import type { Actor, Quote } from '../../reading/reading.ts'
import type { Standing } from '../act.ts'
import type { Match } from '../frames/match.ts'
import { conditionAt, conditionBelow, subjectCondition, whileCondition } from '../grammar/condition.ts'
import { clauseExtent, shortExtent, withoutMark } from '../grammar/extent.ts'
import { isConditional, isNegated, modalOf } from '../grammar/mood.ts'
import { standingOf } from '../grammar/standing.ts'
import { type KindName, kindNamed } from '../kinds/index.ts'
import type { Candidate, Ear } from './candidate.ts'
import { hearerOf } from './hearer.ts'
import { type Heard, isNeedless } from './participants.ts'
import { actingAt, bearerOf, namedAt, without } from './parties.ts'

/** Kinds whose content, when it is a list of clauses, is one act each (rule 1: two demands in one sentence are two acts). */
export const listed: ReadonlySet<KindName> = new Set(['demand', 'pledge', 'offer', 'refusal', 'concession', 'threat'])

/** Kinds whose condition may stand deep among their words. */
const conditional: ReadonlySet<KindName> = new Set(['threat', 'offer', 'pledge', 'agreement', 'demand'])

/** "*A, B* and C met": the first of a list of those who act, where it stands before the last of them. */
const rowStart = (s: ParsedSentence, { from }: Heard, subject: number | null): Span | null => {
  const last = subject === null ? null : tokenAt(s, subject)
  const start = s.tokens[0]?.from ?? 0
  const named = from.map(({ words }) => words).filter((words) => last && words.from >= start && words.to <= last.to)
  return named.length > 1 ? cover(...named) : null
}

const evidenceOf = (ear: Ear, s: ParsedSentence, match: Match, heard: Heard, parts: readonly (Span | null)[]): Span => {
  const { head } = match
  const token = tokenAt(s, head)
  const acting = actingAt(ear, s, match)
  const near = nearSubject(s, bearerOf(s, head))
  const subject = near ?? (acting !== null && acting < head && head - acting < 4 ? acting : null)
  // "was detained *by South Sudan*"
  const agent = isPassive(s, head) && acting !== null && acting > head ? shortExtent(s, acting) : null
  const subjectSpan = subject === null ? null : shortExtent(s, subject)
  const spans = [token, subjectSpan, rowStart(s, heard, subject), agent, ...parts].filter(
    (part): part is Span & NonNullable<typeof token> => part !== null,
  )
  return cover(...spans.map(({ from, to }) => ({ from, to })))
}

/** "I should thank", "we would like to stress": in the first person the words themselves are the act. */
const isPerformed = (ear: Ear, s: ParsedSentence, match: Match): boolean => {
  const subject = actingAt(ear, s, match)
  const token = subject === null ? null : tokenAt(s, subject)
  return token !== null && ear.words.content.own.has(token.form.toLowerCase()) && performed.has(match.frame.kind)
}

/** "Russia *would be ready* to discuss it": to say so is to offer it. */
const isReadiness = ({ frame }: Match): boolean => frame.kind === 'offer' && frame.pos === 'adjective'

const performed: ReadonlySet<KindName> = new Set(['support', 'accusation', 'demand'])

/** Deeds that are only announced are still to come ("announced a withdrawal"). */
const isAnnounced = (ear: Ear, s: ParsedSentence, match: Match): boolean =>
  match.core !== match.head &&
  kindNamed.get(match.frame.kind)?.family === 'deeds' &&
  ear.words.announcing.has(tokenAt(s, match.head)?.lemma ?? '')

/** "called a pause *to evacuate* the wounded": the goal of a deed is not done yet. */
const isAimedAt = (s: ParsedSentence, { frame, head }: Match): boolean => {
  const token = tokenAt(s, head)
  const isGoal = token?.xpos === 'VB' && ['advcl', 'acl'].includes(token.rel) && tokenAt(s, head - 1)?.form === 'to'
  return isGoal && kindNamed.get(frame.kind)?.family === 'deeds'
}

const assents: ReadonlySet<string> = new Set([
  'accept',
  'agree',
  'consent',
  'accede',
  'acquiesce',
  'approve',
  'endorse',
])

/** "*will not accept* the offer", "would never agree to a base": to say so is to say no. */
export const isNo = (ear: Ear, s: ParsedSentence, { frame, head, core }: Match): boolean =>
  head === core &&
  assents.has(frame.lemma) &&
  isNegated(s, head, ear.words.mood) &&
  modalOf(s, head, ear.words.mood) === 'planned'

const standingHere = (ear: Ear, s: ParsedSentence, match: Match): Standing => {
  if (isNeedless(ear, s, match) || isNo(ear, s, match)) return 'happened'
  const standing = match.frame.standing ?? standingOf(s, match.head, ear.words.mood)
  if (standing === 'happened' && (isAnnounced(ear, s, match) || isAimedAt(s, match))) return 'planned'
  if (standing === 'planned' && isReadiness(match)) return 'happened'
  return isPerformed(ear, s, match) && (standing === 'possible' || standing === 'planned') ? 'happened' : standing
}

/** "told Blinken that Russia *expects an answer*": what a speaker tells of its own side is aimed at who hears it. */
const addressed = (ear: Ear, { kind, from, to }: Heard, quote: Quote | null): readonly Actor[] => {
  const isOwn = quote?.speaker.some(({ party }) => from.some((actor) => actor.party === party)) ?? false
  return quote && isOwn && to.length === 0 ? hearerOf(ear, quote, kind) : to
}

/** The told act with its words: `content` heads what it is about; only the first of several points takes in its subject. */
export const candidateFor = (
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
    (heard.kind === 'threat' && content >= 0 ? subjectCondition(s, content) : null) ??
    (heard.kind === 'refusal' ? whileCondition(ear.text, s, content >= 0 ? content : match.head) : null)
  const target = slotSpan(s, match)
  const clause = content < 0 ? clauseExtent(s, match.head) : null
  const goal = content >= 0 && kindNamed.get(heard.kind)?.family === 'deeds' ? goalOf(s, match.head, content) : null
  const evidence = isFirst
    ? evidenceOf(ear, s, match, heard, [about, target, clause, goal])
    : (about ?? evidenceOf(ear, s, match, heard, []))
  const owed = heard.kind === 'reply' && isConditional(s, match.head, ear.words.mood)
  const standing = owed ? 'planned' : standingHere(ear, s, match)
  const quote = ear.voices.at(tokenAt(s, match.head)?.from ?? 0)
  const doer = heard.kind === 'demand' && !isFirst ? without(namedAt(ear, s, nearSubject(s, content)), heard.from) : []
  return {
    ...heard, to: doer.length > 0 ? doer : addressed(ear, heard, quote), sentence: s, head: match.head, content, about, standing, condition, evidence,
    quote, rule: `told.${match.frame.rule}`, weight: 3,
  } // biome-ignore format: one act
}

const goals: ReadonlySet<string> = new Set([
  'to',
  'into',
  'from',
  'near',
  'along',
  'toward',
  'towards',
  'onto',
  'off',
  'at',
])

/** "moved tanks *to the border*": where a deed goes, right behind its object. */
const goalOf = (s: ParsedSentence, head: number, content: number): Span | null => {
  const object = shortExtent(s, content)
  const goal = dependents(s, head, 'obl').find((token) => goals.has(caseOf(s, token.at)))
  const span = goal ? shortExtent(s, goal.at) : null
  return object && span && span.from > object.to && span.from - object.to <= 2 ? span : null
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
