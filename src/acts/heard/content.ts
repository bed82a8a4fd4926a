import {
  complement,
  isPassive,
  lower,
  nearSubject,
  patientOf,
  prepositional,
  tokenAt,
} from '../../language/arguments.ts'
import { dependents } from '../../language/tree.ts'
import { actorsOf } from '../../reading/actors/at.ts'
import type { Actor } from '../../reading/reading.ts'
import { matchAt } from '../frames/match.ts'
import { isNegated } from '../grammar/mood.ts'
import type { KindName } from '../kinds/index.ts'
import { aimedAt, type Content, type Look, lookAt, others, some } from './content-look.ts'
import { actingIn, aimedIn } from './parties.ts'

export interface Verdict {
  readonly kind: KindName
  readonly to: readonly Actor[]
  readonly rule: string
  /** Who does it, where others than the speaker do too ("a truce has been signed with X"). */
  readonly from?: readonly Actor[]
}

type Rule = (c: Content, look: Look) => Verdict | null

const verdict = (kind: KindName, rule: string, to: readonly Actor[] = []): Verdict => ({
  kind,
  rule: `content.${rule}`,
  to,
})

const performativeKinds: ReadonlySet<KindName> = new Set([
  'demand', 'offer', 'pledge', 'refusal', 'threat', 'accusation', 'support', 'acceptance', 'denial', 'agreement',
]) // biome-ignore format: one list

/** "We call on Iran to …", "I welcome the deal": the words themselves do what they say. */
const performative: Rule = (c, look) => {
  const fragment = look.side === 'none' && c.direct
  if ((look.side !== 'own' && !fragment) || look.modals.size > 0) return null
  const match = matchAt(c.sentence, c.head, c.ear.words)
  if (!match || !performativeKinds.has(match.frame.kind) || c.ear.words.soft.has(match.frame.lemma)) return null
  const { kind, lemma } = match.frame
  if (look.negated && c.ear.words.content.deniable.has(lemma)) return verdict('denial', 'own-none')
  // "We have not yet agreed" refuses nothing.
  if (look.negated) return unrefused.has(kind) ? null : verdict('refusal', 'own-not')
  if (kind === 'agreement')
    return { ...verdict(kind, `own-${lemma}`), from: joined(c, actingIn(c.ear, c.sentence, match)) }
  return verdict(kind, `own-${lemma}`, aimedIn(c.ear, c.sentence, match, c.speaker))
}

/** "There is *no need* for talks", "we see *no reason* to meet": nothing of it is done. */
const needless: Rule = (c, look) => {
  const noun = dependents(c.sentence, c.head, 'obj', 'nsubj').find(
    (token) =>
      c.ear.words.content.needless.has(token.lemma.toLowerCase()) &&
      dependents(c.sentence, token.at, 'det').some((word) => lower(word) === 'no'),
  )
  const isSaid = look.side === 'own' || dependents(c.sentence, c.head, 'expl').length > 0
  return noun && isSaid ? verdict('refusal', 'no-need') : null
}

const unrefused: ReadonlySet<KindName> = new Set(['refusal', 'denial', 'agreement'])

const joined = (c: Content, named: readonly Actor[]): readonly Actor[] => [...c.speaker, ...others(c, named)]

/** "We will respond", "Russia will pay a heavy price", "it would have severe consequences". */
const threat: Rule = (c, look) => {
  const { content } = c.ear.words
  const looming = some(look.modals, content.will)
  const harming = look.side === 'own' && content.harm.has(look.head.lemma.toLowerCase()) && !look.negated
  const forbidding =
    look.side === 'own' && look.negated && ['allow', 'tolerate', 'hesitate', 'permit'].includes(look.head.lemma)
  const answering = some(look.lemmas, content.answers) && some(look.lemmas, content.severe)
  if (looming && (harming || forbidding || answering || some(look.lemmas, content.cost)))
    return verdict('threat', 'will-harm', aimedAt(c, look))
  return null
}

/** "We will *not rest* until they are home": never to stop is a promise. */
const unceasing: Rule = (c, look) =>
  look.side === 'own' &&
  look.negated &&
  patientOf(c.sentence, c.head) === null &&
  some(look.modals, c.ear.words.content.will) &&
  c.ear.words.content.ceasing.has(look.head.lemma)
    ? verdict('pledge', 'own-unceasing')
    : null

const refusal: Rule = (c, look) => {
  const will =
    some(look.modals, c.ear.words.content.will) ||
    look.modals.has('can') ||
    look.modals.has('ca') ||
    look.modals.size === 0
  const bound = look.side === 'own' && look.negated && will
  const unbound = ['bound', 'ready', 'willing', 'prepared', 'going', 'obliged', 'interested', 'open'].includes(
    lower(look.head),
  )
  if (bound && unbound) return verdict('refusal', 'own-not-bound')
  const past = ['VBD', 'VBN'].includes(look.head.xpos)
  return bound && !past && look.head.upos === 'VERB' && !c.ear.words.content.knowing.has(look.head.lemma)
    ? verdict('refusal', 'own-will-not')
    : null
}

const offer: Rule = (c, look) => {
  const { content } = c.ear.words
  const wishing = look.modals.has('would') && ['like', 'welcome', 'love'].includes(look.head.lemma)
  const ready = content.ready.has(look.head.lemma.toLowerCase()) && look.head.upos === 'ADJ'
  return look.side === 'own' && !look.negated && (wishing || ready) ? verdict('offer', 'own-ready') : null
}

const pledge: Rule = (c, look) => {
  const { content } = c.ear.words
  const acting =
    look.subject === null ||
    !['NOUN'].includes(tokenAt(c.sentence, look.subject)?.upos ?? '') ||
    look.subjectActors.length > 0
  const bound = some(look.modals, content.will) || ['commit', 'intend', 'continue', 'plan'].includes(look.head.lemma)
  const committed = ['committed', 'determined', 'resolved', 'commit'].includes(look.head.lemma.toLowerCase())
  // "*Our work* continues": no promise.
  return acting && look.side === 'own' && !look.negated && !look.modals.has('would') && (bound || committed)
    ? verdict('pledge', 'own-will')
    : null
}

const necessity: Rule = (c, look) => {
  const { content } = c.ear.words
  const must =
    (some(look.modals, content.must) && !look.perfect) ||
    (['need', 'have'].includes(look.head.lemma) && complement(c.sentence, c.head) !== null)
  if (must && look.side !== 'own') return verdict('demand', 'must', aimedAt(c, look))
  const asked = content.needed.has(look.head.lemma.toLowerCase()) && complement(c.sentence, c.head) !== null
  return asked ? verdict('demand', 'needed', aimedAt(c, look)) : null
}

const hope: Rule = (c, look) => {
  if (look.side !== 'own' || !c.ear.words.content.hoping.has(look.head.lemma.toLowerCase())) return null
  const clause = complement(c.sentence, c.head)
  const subject = clause === null ? null : nearSubject(c.sentence, clause)
  const on = prepositional(c.sentence, c.head, 'on')
  // "We expect *the government* to act": an object before an infinitive.
  const object = dependents(c.sentence, c.head, 'xcomp').length > 0 ? patientOf(c.sentence, c.head) : null
  const named = [subject, object, on].filter((at): at is number => at !== null)
  const asked = named.flatMap((at) => others(c, actorsOf(c.ear.reading, c.sentence.at, at)))
  return asked.length > 0 ? verdict('demand', 'own-hope', asked) : verdict('assessment', 'own-hope')
}

/** "Come back to the table": a bare verb that opens a direct quotation. */
const imperative: Rule = (c, look) =>
  c.direct &&
  look.head.xpos === 'VB' &&
  look.side === 'none' &&
  look.modals.size === 0 &&
  look.head.rel === 'root' &&
  dependents(c.sentence, c.head, 'mark').length === 0
    ? verdict('demand', 'imperative')
    : null

/** "I cannot tell if this round will succeed": a judgement withheld. */
const unknown: Rule = (c, look) =>
  look.side === 'own' &&
  look.negated &&
  c.ear.words.content.knowing.has(look.head.lemma) &&
  some(look.lemmas, c.ear.words.content.judging)
    ? verdict('assessment', 'own-cannot-say')
    : null

const denial: Rule = (c, look) => {
  const { untrue, harmless, deniable } = c.ear.words.content
  if (some(look.core, untrue) || (look.side === 'own' && harmless.has(look.head.lemma)))
    return verdict('denial', 'untrue')
  const past = look.head.upos === 'VERB' && ['VBD', 'VBN'].includes(look.head.xpos)
  const none = look.negated && dependents(c.sentence, c.head, 'expl').length > 0 && some(look.core, deniable)
  const waiting = dependents(c.sentence, c.head, 'advmod').some((word) => lower(word) === 'yet')
  return none || (look.side === 'own' && look.negated && past && !waiting && look.head.lemma !== 'have')
    ? verdict('denial', 'own-did-not')
    : null
}

const support: Rule = (c, look) =>
  (look.side === 'own' || look.side === 'none') && some(look.core, c.ear.words.content.thanks) && !look.negated
    ? verdict('support', 'thanks', aimedAt(c, look))
    : null

/** "The talks are failing": what talks or a deal do is judged, nobody is blamed for it. */
const isTalks = (c: Content, look: Look): boolean =>
  look.side === 'thing' &&
  c.ear.words.content.judged.has(tokenAt(c.sentence, look.subject ?? -1)?.lemma.toLowerCase() ?? '')

const hostile: ReadonlySet<KindName> = new Set(['attack', 'coercion', 'force'])

/** "*Israel had carried out a strike*": what another is said to have done is an accusation (rule 5 of docs/acts.md). */
const isDeedOfOther = (c: Content, look: Look): boolean => {
  if (look.side !== 'other' || look.negated || look.modals.size > 0) return false
  const match = matchAt(c.sentence, c.head, c.ear.words)
  return match !== null && hostile.has(match.frame.kind) && !isPassive(c.sentence, c.head)
}

const supposing: ReadonlySet<string> = new Set(['may', 'might', 'could'])

/** "Iran has violated the deal", "they did not keep their word". */
const accusation: Rule = (c, look) => {
  if (look.side === 'own' || isTalks(c, look)) return null
  // "Russia *might* attack a port": feared, not blamed.
  if (look.side === 'other' && some(look.modals, supposing)) return null
  const failing = look.side === 'other' && look.negated && look.modals.size === 0 && look.head.upos === 'VERB'
  // "highlighted efforts to help X against a brutal war": in a noun phrase what is far from its head blames nobody.
  const far = c.speaker !== c.ear.narrator && ['VERB', 'AUX', 'ADJ'].includes(look.head.upos)
  const words = far ? look.lemmas : look.core
  return failing || isDeedOfOther(c, look) || some(words, c.ear.words.content.blame)
    ? verdict('accusation', 'blame', aimedAt(c, look))
    : null
}

/** "called *the proposal unacceptable*", "the offer is *unacceptable*": what is put forward is turned down, nobody is blamed. */
const turnedDown: Rule = (c, look) => {
  const { nounClasses } = c.ear.words
  const isUnacceptable = look.core.has('unacceptable') && !look.negated
  return isUnacceptable && some(look.core, nounClasses.get('proposed') ?? new Set())
    ? verdict('refusal', 'unacceptable')
    : null
}

const assessment: Rule = (c, look) => {
  const { content } = c.ear.words
  const judged = some(look.lemmas, content.judged)
  // In a release of its own a party judges much; what it says of talks, deals and the like counts.
  const about = judged || (c.speaker !== c.ear.narrator && (look.side === 'thing' || look.side === 'none'))
  const judging = some(look.core, content.judging) || (isTalks(c, look) && some(look.core, content.blame))
  return about && judging ? verdict('assessment', 'judging') : null
}

/** In this order: the more specific kind wins (rule 2 of docs/acts.md). */
const rules: readonly Rule[] = [
  needless, performative, threat, unceasing, refusal, offer, pledge, necessity, hope, imperative, unknown, denial, support, turnedDown, accusation, assessment,
] // biome-ignore format: one list

const wishing: ReadonlySet<string> = new Set(['wish', 'want', 'like', 'let', 'have', 'must'])
const staying: ReadonlySet<string> = new Set(['remain', 'stay', 'stand'])
const binding: ReadonlySet<string> = new Set([
  'committed',
  'determined',
  'resolved',
  'commit',
  'determine',
  'ready',
  'prepared',
])

/** "I want to *stress* that …", "I would like to *thank* …", "we remain *committed* to …": the word that the others lead to. */
const innerHead = (c: Content): number => {
  const { wrapping, thanks } = c.ear.words.content
  const token = tokenAt(c.sentence, c.head)
  if (!token || isNegated(c.sentence, c.head, c.ear.words.mood)) return c.head
  const clause = dependents(c.sentence, c.head, 'ccomp', 'xcomp').find((next) => next.at > c.head)
  if (!clause || clause.to > c.span.to) return c.head
  if (binding.has(clause.lemma) && staying.has(token.lemma)) return clause.at
  const wraps =
    wrapping.has(token.lemma.toLowerCase()) ||
    (wishing.has(token.lemma) && (wrapping.has(clause.lemma) || thanks.has(clause.lemma)))
  return wraps ? clause.at : c.head
}

/** What kind of act attributed words are, by what they say; `statement` where nothing more specific fits. */
export const hearContent = (c: Content): Verdict => {
  const inner = innerHead(c)
  if (inner !== c.head) return hearContent({ ...c, head: inner })
  const look = lookAt(c)
  for (const rule of look ? rules : []) {
    const found = look && rule(c, look)
    if (found) return found
  }
  return verdict('statement', 'statement')
}
