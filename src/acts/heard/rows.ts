import { caseOf, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { bareRel } from '../../language/tree.ts'
import { mentionAt } from '../../reading/actors/at.ts'
import type { Actor, Mention } from '../../reading/reading.ts'
import type { Ear } from './candidate.ts'
import { distinct } from './distinct.ts'

/** Does a name across an "and" belong to another clause? An oblique without a preposition is a subject that the parser missed. */
const isElsewhere = (s: ParsedSentence, { at, rel }: ParsedToken, step: 1 | -1): boolean => {
  const bare = bareRel(rel)
  if (step > 0) return bare === 'nsubj' || bare === 'csubj'
  return bare === 'obj' || bare === 'iobj' || ((bare === 'obl' || bare === 'nmod') && caseOf(s, at) !== '')
}

/** The mention across an "and" on one side of a name, where that name is not part of another clause. */
export const acrossAnd = (ear: Ear, s: ParsedSentence, at: number, step: 1 | -1): readonly Actor[] => {
  const other = nextInRow(ear, s, at, step)
  const head = other && !other.comma ? tokenAt(s, other.mention.head) : null
  return other && head && !isElsewhere(s, head, step) ? other.mention.actors : []
}

interface Neighbour {
  readonly mention: Mention
  /** Its token nearest to the one that we come from. */
  readonly at: number
  /** Only a comma parts the two. */
  readonly comma: boolean
}

/** "A, B *and* C", "A *as well as* B" */
const listing: ReadonlySet<string> = new Set([',', 'and', 'as', 'well'])

/** The mention that commas, "and" and articles alone part from the one at a token. */
const nextInRow = (ear: Ear, s: ParsedSentence, at: number, step: 1 | -1): Neighbour | null => {
  const own = mentionAt(ear.reading, s.at, at)
  // "security in Europe, and *I* thank you": a pronoun begins a clause of its own.
  if (step < 0 && own?.form === 'pronoun') return null
  let place = at
  while (own && mentionAt(ear.reading, s.at, place) === own) place += step
  const parting: string[] = []
  for (
    let token = tokenAt(s, place);
    token && mentionAt(ear.reading, s.at, place) === null;
    token = tokenAt(s, place)
  ) {
    if (token.upos !== 'DET' && !listing.has(token.form)) return null
    if (token.upos !== 'DET') parting.push(token.form)
    place += step
  }
  const mention = mentionAt(ear.reading, s.at, place)
  if (!own || !mention || mention.actors.length === 0 || parting.length === 0) return null
  return { mention, at: place, comma: parting.every((form) => form === ',') }
}

const rowOn = (ear: Ear, s: ParsedSentence, at: number, step: 1 | -1): readonly Neighbour[] => {
  const found: Neighbour[] = []
  for (let next = nextInRow(ear, s, at, step); next; next = nextInRow(ear, s, next.at, step)) found.push(next)
  return found
}

/** Prepositions behind which those who act are named: "envoys *of* …", "countries *such as* …", "signed *by* …". */
const naming: ReadonlySet<string> = new Set(['of', 'between', 'among', 'as', 'like', 'including', 'by', 'from'])

const firstOf = (ear: Ear, s: ParsedSentence, at: number): number => {
  const own = mentionAt(ear.reading, s.at, at)
  let place = at
  while (mentionAt(ear.reading, s.at, place - 1) === own || tokenAt(s, place - 1)?.upos === 'DET') place--
  return place
}

/**
 * "*A, B, C and D* met": of a long list parsers keep only the end, or the beginning. "After talks with *A*, *B and C* agreed" looks
 * like one and is none.
 */
export const wholeRow = (ear: Ear, s: ParsedSentence, at: number): readonly Actor[] => {
  const before = rowOn(ear, s, at, -1)
  const after = rowOn(ear, s, at, 1)
  const all = [...before.toReversed(), ...after]
  if (all.length < 2 || all.every(({ comma }) => comma)) return []
  const first = tokenAt(s, firstOf(ear, s, before.at(-1)?.at ?? at) - 1)
  if (before.length > 0 && first?.upos === 'ADP' && !naming.has(first.form.toLowerCase())) return []
  const own = mentionAt(ear.reading, s.at, at)?.actors ?? []
  return distinct([
    ...before.toReversed().flatMap(({ mention }) => mention.actors),
    ...own,
    ...after.flatMap(({ mention }) => mention.actors),
  ])
}
