import type { Span } from '../../kernel/span.ts'
import { complement, lower, nearSubject, patientOf, subjectOf, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents, subtree } from '../../language/tree.ts'
import { actorsOf } from '../../reading/actors/at.ts'
import type { Actor } from '../../reading/reading.ts'
import { isNegated } from '../grammar/mood.ts'
import type { Ear } from './candidate.ts'

export interface Content {
  readonly ear: Ear
  readonly sentence: ParsedSentence
  /** Predicate of the attributed clause. */
  readonly head: number
  readonly span: Span
  readonly speaker: readonly Actor[]
  readonly direct: boolean
}

/** What the content tells about itself, worked out once. */
export interface Look {
  readonly head: ParsedToken
  /** Lemmas of the predicate and what stands right around it, without further clauses. */
  readonly core: ReadonlySet<string>
  readonly lemmas: ReadonlySet<string>
  readonly subject: number | null
  readonly subjectActors: readonly Actor[]
  readonly side: 'own' | 'you' | 'other' | 'thing' | 'none'
  readonly modals: ReadonlySet<string>
  /** "must *have* known": a guess at what was, no call for what is to be. */
  readonly perfect: boolean
  readonly negated: boolean
}

export const some = (lemmas: ReadonlySet<string>, set: ReadonlySet<string>): boolean => {
  for (const lemma of lemmas) if (set.has(lemma)) return true
  return false
}

const sameParty = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((actor) => b.some((other) => other.party === actor.party))

const sideOf = (c: Content, subject: number | null, actors: readonly Actor[]): Look['side'] => {
  const token = subject === null ? null : tokenAt(c.sentence, subject)
  if (!token || subject === null) return 'none'
  const form = lower(token)
  const possessor = dependents(c.sentence, subject, 'nmod:poss', 'det').map(lower)
  // A release speaks of itself as "we"; "they" are others, whoever was named last.
  if (
    c.speaker === c.ear.narrator &&
    token.upos === 'PRON' &&
    actors.length > 0 &&
    sameParty(actors, c.speaker) &&
    !c.ear.words.content.own.has(form)
  )
    return 'thing'
  if (c.ear.words.content.own.has(form) || possessor.some((word) => c.ear.words.content.own.has(word))) return 'own'
  if (c.ear.words.content.you.has(form)) return 'you'
  if (actors.length === 0) return 'thing'
  return sameParty(actors, c.speaker) ? 'own' : 'other'
}

const nearby = ['nsubj', 'nsubj:pass', 'obj', 'xcomp', 'amod', 'obl', 'advmod', 'compound', 'conj', 'nmod']
const nearer = ['amod', 'obj', 'xcomp', 'conj', 'compound', 'advmod']

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

const inSpan = (token: ParsedToken, { from, to }: Span): boolean => token.from >= from && token.to <= to

/** "(called) *the talks* as *frank and useful*": what else the cue governs in words without a verb. */
const beside = (c: Content, head: ParsedToken | null): readonly ParsedToken[] =>
  head && nominal.has(head.upos)
    ? c.sentence.tokens.filter(
        (token) => token.head === head.head && token.at !== head.at && token.upos !== 'PUNCT' && inSpan(token, c.span),
      )
    : []

/** The predicate, its arguments, and what modifies them. */
const coreOf = (c: Content): readonly ParsedToken[] => {
  const head = tokenAt(c.sentence, c.head)
  const own = dependents(c.sentence, c.head, ...nearby).filter((token) => token.rel !== 'acl:relcl')
  const first = [...own, ...beside(c, head)]
  const second = first.flatMap((token) => dependents(c.sentence, token.at, ...nearer))
  const within = [...(head ? [head] : []), ...first, ...second]
  return within.filter((token) => token.from >= c.span.from && token.to <= c.span.to)
}

const within = (token: ParsedToken | null, span: Span): boolean =>
  token !== null && token.from >= span.from && token.to <= span.to

export const lookAt = (c: Content): Look | null => {
  const head = tokenAt(c.sentence, c.head)
  if (!head) return null
  const inside = subtree(c.sentence, c.head)
    .map((at) => tokenAt(c.sentence, at))
    .filter((token): token is ParsedToken => token !== null && token.from >= c.span.from && token.to <= c.span.to)
  const near = nearSubject(c.sentence, c.head) ?? subjectOf(c.sentence, c.head)
  // A quoted fragment without a subject of its own ("was “committed to dialogue”") is the speaker's.
  const outside = c.direct && near !== null && !within(tokenAt(c.sentence, near), c.span)
  const subject = outside ? null : near
  const subjectActors = subject === null ? [] : actorsOf(c.ear.reading, c.sentence.at, subject)
  const auxiliaries = dependents(c.sentence, c.head, 'aux').map(lower)
  return {
    head,
    lemmas: new Set(inside.map((token) => token.lemma.toLowerCase())),
    core: new Set(coreOf(c).map((token) => token.lemma.toLowerCase())),
    subject,
    subjectActors,
    side: sideOf(c, subject, subjectActors),
    modals: new Set(auxiliaries.filter((form) => c.ear.words.mood.modals.has(form))),
    perfect: auxiliaries.some((form) => ['have', "'ve", '’ve', 'has', 'had'].includes(form)),
    negated: isNegated(c.sentence, c.head, c.ear.words.mood),
  }
}

export const others = (c: Content, actors: readonly Actor[]): readonly Actor[] =>
  actors.filter((actor) => !c.speaker.some((own) => own.party === actor.party))

/** Parties other than the speaker's that are subject or object of the clause. */
export const aimedAt = (c: Content, look: Look): readonly Actor[] => {
  if (look.side === 'other') return others(c, look.subjectActors)
  const clause = complement(c.sentence, c.head)
  const places = [patientOf(c.sentence, c.head), clause === null ? null : nearSubject(c.sentence, clause)]
  return places.flatMap((at) => (at === null ? [] : others(c, actorsOf(c.ear.reading, c.sentence.at, at)))).slice(0, 3)
}
