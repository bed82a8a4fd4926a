import {
  caseOf,
  complement,
  isFiniteVerb,
  isPassive,
  nearSubject,
  prepositional,
  slot,
  subjectOf,
  tokenAt,
  withConjuncts,
} from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import { actorsOf, mentionAt } from '../../reading/actors/at.ts'
import type { Actor } from '../../reading/reading.ts'
import { counted, type Match } from '../frames/match.ts'
import type { Candidate, Ear } from './candidate.ts'
import { distinct } from './distinct.ts'
import { acrossAnd, wholeRow } from './rows.ts'

export const without = (actors: readonly Actor[], others: readonly Actor[]): readonly Actor[] =>
  actors.filter((actor) => !others.some((other) => other.party === actor.party))

/** Actors named at a token: in the narrator's or a speaker's mouth "we" and "I" are that party. */
export const namedAt = (ear: Ear, s: ParsedSentence, at: number | null): readonly Actor[] => {
  if (at === null) return []
  const token = tokenAt(s, at)
  if (!token) return []
  const found = actorsOf(ear.reading, s.at, at)
  if (found.length > 0) return found
  const inner = counted(s, at, ear.words)
  if (inner !== at) return namedAt(ear, s, inner)
  if (ear.words.officers.has(token.lemma.toLowerCase())) {
    const around = aroundNoun(ear, s, at, ['of', 'from'])
    return around.length > 0 ? around : officersOf(ear, s, at)
  }
  if (!ear.words.content.own.has(token.form.toLowerCase())) return []
  const quote = ear.voices.at(token.from)
  return (quote ? quote.speaker : ear.narrator).map((actor) => ({
    ...actor,
    words: { from: token.from, to: token.to },
  }))
}

/** Words between officers and those that they are of. */
const enumerating: ReadonlySet<string> = new Set(['CCONJ', 'DET', 'ADP', 'PROPN', 'ADJ', 'NOUN'])

/** "the *ministers* of Foreign Affairs and Water Resources of *Egypt, Ethiopia and Sudan*": long titles cost parsers the parties. */
const officersOf = (ear: Ear, s: ParsedSentence, at: number): readonly Actor[] => {
  if (tokenAt(s, at + 1)?.form !== 'of') return []
  for (let place = at + 1; enumerating.has(tokenAt(s, place)?.upos ?? ''); place++) {
    const actors = mentionAt(ear.reading, s.at, place)?.actors ?? []
    if (actors.length === 0) continue
    const row = wholeRow(ear, s, place)
    return row.length > 0 ? row : actors
  }
  return []
}

/** Parties named inside a noun phrase: "*Russia's* demands", "*Russia-US* talks", "talks between *A* and *B*", "*Iranian* attack". */
export const aroundNoun = (
  ear: Ear,
  s: ParsedSentence,
  noun: number,
  prepositions: readonly string[],
): readonly Actor[] => {
  const modifiers = dependents(s, noun, 'nmod:poss', 'compound', 'amod', 'nmod:desc').map((token) => token.at)
  const phrases = prepositions.map((word) => prepositional(s, noun, word)).filter((at): at is number => at !== null)
  return distinct([...modifiers, ...phrases].flatMap((at) => namedAt(ear, s, at)))
}

/** Who a phrase names: itself, or whose it is ("the efforts *of the envoy*", "*Russia's* demands"). */
const insideOf = (ear: Ear, s: ParsedSentence, at: number): readonly Actor[] => {
  const named = namedAt(ear, s, at)
  return named.length > 0 ? named : aroundNoun(ear, s, at, ['of', 'by', 'between', 'from', 'among'])
}

/** Those whom the first slot names that names others than `own`. */
const filled = (
  ear: Ear,
  s: ParsedSentence,
  places: readonly number[],
  slots: readonly string[],
  own: readonly Actor[],
): readonly Actor[] => {
  for (const name of slots) {
    for (const place of places) {
      const at = slot(s, place, name)
      const found = at === null ? [] : without(insideOf(ear, s, at), own)
      if (found.length > 0) return found
    }
  }
  return []
}

/** Who must do what is demanded: the subject of the demanded clause, or the one whose doing is asked for ("Kyiv's compliance"). */
const doerOf = (ear: Ear, s: ParsedSentence, match: Match): readonly Actor[] => {
  for (const place of [match.core, match.head]) {
    const clause = complement(s, place)
    const subject = clause === null ? null : nearSubject(s, clause)
    const doers = namedAt(ear, s, subject)
    if (doers.length > 0) return doers
    for (const name of match.frame.about) {
      const noun = slot(s, place, name)
      if (noun === null || tokenAt(s, noun)?.upos === 'VERB') continue
      const owners = aroundNoun(ear, s, noun, ['by', 'from'])
      if (owners.length > 0) return owners
      // "a halt to *Serbian* patrols and *Kosovar* raids"
      const of = prepositional(s, noun, 'of') ?? prepositional(s, noun, 'to')
      const doing = of === null ? [] : withConjuncts(s, of).flatMap((at) => aroundNoun(ear, s, at, ['by']))
      if (doing.length > 0) return distinct(doing)
    }
  }
  return []
}

const between = new Set(['ADV', 'AUX', 'PART'])

/** The party named right before a finite verb ("while *Chad* refused"), for when the parser hung it elsewhere. */
const surfaceSubject = (ear: Ear, s: ParsedSentence, verb: number): number | null => {
  if (!isFiniteVerb(s, verb) || isPassive(s, verb)) return null
  let at = verb - 1
  while (between.has(tokenAt(s, at)?.upos ?? '')) at--
  const token = tokenAt(s, at)
  return token && namedAt(ear, s, at).length > 0 ? at : null
}

/** The word that names who acts: the subject, own or inherited; null for nouns and where none is named. */
export const actingAt = (ear: Ear, s: ParsedSentence, match: Match): number | null => {
  if (match.frame.pos === 'noun' && match.head === match.core) return null
  // "was prepared to", "is committed to": a participle that is an adjective has its bearer for a subject.
  const bearer = match.frame.pos === 'adjective' ? nearSubject(s, match.head) : null
  // "as proposed *by the UN*"
  const agent = tokenAt(s, match.head)?.xpos === 'VBN' && !bearer ? prepositional(s, match.head, 'by') : null
  if (agent !== null && namedAt(ear, s, agent).length > 0) return agent
  const subject = bearer ?? subjectOf(s, match.head)
  if (subject !== null && namedAt(ear, s, subject).length > 0) return subject
  return surfaceSubject(ear, s, bearerOf(s, match.head)) ?? subject
}

/** The finite verb at the top of a chain of infinitives: "voted" for "impose" in "voted to impose". */
export const bearerOf = (s: ParsedSentence, at: number): number => {
  const token = tokenAt(s, at)
  return token && token.rel === 'xcomp' && token.head >= 0 && token.head < at && at - token.head < 6
    ? bearerOf(s, token.head)
    : at
}

/** A subject with those listed beside it, also where long titles made the parser lose one: "Deputy Secretary A *and* Deputy Minister B met". */
export const listedAt = (ear: Ear, s: ParsedSentence, at: number | null): readonly Actor[] => {
  const named = namedAt(ear, s, at)
  const row = at === null || named.length === 0 ? [] : wholeRow(ear, s, at)
  if (row.length > named.length) return row
  if (at === null || named.length !== 1) return named
  return distinct([...acrossAnd(ear, s, at, -1), ...named, ...acrossAnd(ear, s, at, 1)])
}

/** Who acts: the subject; for a noun its possessor or "by" phrase. */
export const actingIn = (ear: Ear, s: ParsedSentence, match: Match): readonly Actor[] => {
  if (match.frame.pos !== 'noun' || match.head !== match.core)
    return distinct(listedAt(ear, s, actingAt(ear, s, match)))
  return aroundNoun(ear, s, match.core, ['by', 'from'])
}

const modifying = new Set(['DET', 'ADJ', 'ADV', 'NUM'])

/** The party named right after a verb ("We urge *them* to …"), for when the parser hung it elsewhere. */
export const surfaceObject = (ear: Ear, s: ParsedSentence, verb: number): readonly Actor[] => {
  let at = verb + 1
  while (modifying.has(tokenAt(s, at)?.upos ?? '') && namedAt(ear, s, at).length === 0) at++
  const token = tokenAt(s, at)
  return token && token.upos !== 'VERB' ? namedAt(ear, s, at) : []
}

const addressed: ReadonlySet<string> = new Set(['demand', 'offer', 'threat'])

/** In a readout of a call between two, what one of them asks or offers without naming anyone is aimed at the other. */
export const addressee = (ear: Ear, kind: string, from: readonly Actor[]): readonly Actor[] => {
  const parties = new Set(from.map((actor) => actor.party))
  const isOne = parties.size === 1 && ear.principals.some((actor) => parties.has(actor.party))
  if (!addressed.has(kind) || !isOne) return []
  return without(ear.principals, from).map(({ party, words }) => ({ party, words }))
}

const borders: ReadonlySet<string> = new Set(['border', 'frontier', 'boundary'])

/** Nouns below what a deed is done to or where it is done, the nearest first, as far as no other verb stands between. */
const nounsBelow = (s: ParsedSentence, at: number): readonly ParsedToken[] => {
  const found = [...dependents(s, at, 'obj', 'obl', 'nmod')]
  for (const noun of found) if (found.length < 12) found.push(...dependents(s, noun.at, 'nmod'))
  return found
}

/** "shelled a village *in South Sudan*", "massed troops on the border *with Guyana*": whose place or border it is. */
const struckAt = (ear: Ear, s: ParsedSentence, { frame, head }: Match): readonly Actor[] => {
  if (frame.kind !== 'attack' && frame.kind !== 'force') return []
  for (const noun of nounsBelow(s, head)) {
    const above = tokenAt(s, noun.head)
    const ofBorder = above !== null && borders.has(above.lemma.toLowerCase())
    const isWhere = frame.kind === 'attack' ? caseOf(s, noun.at) === 'in' && above?.upos === 'NOUN' : ofBorder
    const named = isWhere ? namedAt(ear, s, noun.at) : []
    if (named.length > 0) return named
  }
  return []
}

/** Whom it is aimed at, by the frame's slots; for a demand else the one who must act. */
export const aimedIn = (ear: Ear, s: ParsedSentence, match: Match, from: readonly Actor[]): readonly Actor[] => {
  const places = [...new Set([match.core, match.head, match.object])].filter((place) => place >= 0)
  const slotted = filled(ear, s, places, match.frame.to, from)
  const named = slotted.length > 0 || !match.frame.to.includes('obj') ? slotted : surfaceObject(ear, s, match.head)
  const found = named.length > 0 || match.frame.kind !== 'demand' ? named : doerOf(ear, s, match)
  const others = without(distinct(found), from)
  if (others.length > 0) return others
  const struck = without(distinct(struckAt(ear, s, match)), from)
  return struck.length > 0 ? struck : addressee(ear, match.frame.kind, from)
}

/** How many acts back a paper's issuer is looked for. */
const memory = 40

/** Who issued the paper that speaks ("*the list* contained …", "*the document* says …"): whoever acted by one of that name. */
export const issuerAt = (ear: Ear, s: ParsedSentence, noun: number | null): readonly Actor[] => {
  const lemma = noun === null ? '' : (tokenAt(s, noun)?.lemma.toLowerCase() ?? '')
  if (!ear.words.papers.has(lemma)) return []
  const told = (act: Candidate): boolean => ear.text.slice(act.evidence.from, act.evidence.to).includes(lemma)
  const before = ear.heard.slice(-memory).filter((act) => act.from.length > 0)
  const issued = before.findLast(told) ?? before.findLast((act) => papered.has(act.kind))
  return issued?.from ?? []
}

/** Kinds of act that come as a paper. */
const papered: ReadonlySet<string> = new Set(['reply', 'offer', 'demand'])
