import { isPassive, lower, patientOf, prepositional, subjectOf, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { mentionAt } from '../../reading/actors/at.ts'
import type { Actor } from '../../reading/reading.ts'
import type { Match } from '../frames/match.ts'
import type { Ear } from './candidate.ts'
import { distinct } from './distinct.ts'
import { aroundNoun, listedAt, surfaceObject } from './parties.ts'

const company = ['with', 'between', 'among', 'of', 'by']

/** Words that may stand between two names of one list. */
const listing = new Set(['CCONJ', 'DET', 'ADJ', 'PROPN', 'NOUN', 'NUM', 'PUNCT', 'PART'])

/** Mentions in a row after "with" or "between", read off the surface: long titles make parsers lose the second name. */
const surfaceCompany = (ear: Ear, s: ParsedSentence, after: number): readonly Actor[] => {
  const start = s.tokens.findIndex(
    (token) => token.at > after && token.at < after + 8 && ['with', 'between'].includes(lower(token)),
  )
  if (start < 0) return []
  const actors: Actor[] = []
  for (let at = start + 1; at < s.tokens.length && at < start + 80; at++) {
    const token = tokenAt(s, at)
    if (!token || !(listing.has(token.upos) || lower(token) === 'of')) break
    actors.push(...(mentionAt(ear.reading, s.at, at)?.actors ?? []))
  }
  return actors
}

const travelling = new Set(['visit', 'travel', 'trip', 'fly', 'journey', 'tour', 'arrive'])

/** Prepositions behind which a noun's company stands: a visit and a call also go "to" someone. */
const companyOf = (s: ParsedSentence, noun: number): readonly string[] => {
  const lemma = tokenAt(s, noun)?.lemma.toLowerCase() ?? ''
  return travelling.has(lemma) || lemma === 'call' ? [...company, 'to'] : company
}

/** The country that is visited is host: "will travel to *Lebanon*", "his visit to *Moscow*". */
const hostsOf = (ear: Ear, s: ParsedSentence, word: number): readonly Actor[] => {
  if (!travelling.has(tokenAt(s, word)?.lemma.toLowerCase() ?? '')) return []
  const goals = [patientOf(s, word), prepositional(s, word, 'to'), prepositional(s, word, 'in')]
  return ear
    .placesIn(s.at)
    .filter((place) => place.country !== undefined && goals.includes(place.head))
    .map((place) => ({ party: place.country ?? '', words: { from: place.from, to: place.to } }))
}

/** Everyone who takes part: the subject, those met, those "with" or "between" whom, and those named inside the noun. */
export const meetingParties = (ear: Ear, s: ParsedSentence, match: Match): readonly Actor[] => {
  const subject = subjectOf(s, match.head)
  const patient = patientOf(s, match.head)
  const others = company.map((word) => prepositional(s, match.head, word))
  const noun = match.object >= 0 ? match.object : match.core !== match.head ? match.core : null
  const nounParties = noun === null ? [] : aroundNoun(ear, s, noun, companyOf(s, noun))
  const subjectIsTalks = subject !== null && subject === noun
  const around = [subjectIsTalks ? null : subject, patient === noun ? null : patient, ...others]
  // "met *Iraqi Foreign Minister Fuad Hussein*": long titles also cost parsers the object.
  const met = patient === null && !isPassive(s, match.head) ? surfaceObject(ear, s, match.head) : []
  const named = distinct([...around.flatMap((at) => listedAt(ear, s, at)), ...met, ...nounParties])
  const hosts = [...hostsOf(ear, s, match.head), ...(noun === null ? [] : hostsOf(ear, s, noun))]
  return distinct([...named, ...surfaceCompany(ear, s, match.head), ...hosts])
}

const modifying = new Set(['PROPN', 'ADJ', 'NOUN', 'PUNCT', 'SYM'])

/** Parties in the words right before the noun, however the parser joined them: "recent *Russia-US* talks". */
const surfaceModifiers = (ear: Ear, s: ParsedSentence, noun: number): readonly Actor[] => {
  const actors: Actor[] = []
  for (let at = noun - 1; at >= 0 && at > noun - 7; at--) {
    const token = tokenAt(s, at)
    if (!token || !modifying.has(token.upos) || (token.upos === 'PUNCT' && !/^[-–]$/.test(token.form))) break
    actors.unshift(...(mentionAt(ear.reading, s.at, at)?.actors ?? []))
  }
  return actors
}

/** Those who take part in talks that only a noun names: "*Russia-US* talks", "talks between *A* and *B*", "*his* visit to *Moscow*". */
export const nounMeeting = (ear: Ear, s: ParsedSentence, noun: number): readonly Actor[] => {
  const around = aroundNoun(ear, s, noun, companyOf(s, noun))
  return distinct([
    ...around,
    ...surfaceModifiers(ear, s, noun),
    ...surfaceCompany(ear, s, noun),
    ...hostsOf(ear, s, noun),
  ])
}
