import type { Name, ParsedSentence, ParsedToken } from '../../language/token.ts'
import { compoundAt, findParties, findPlace } from '../../world/index.ts'
import { findPerson, givenNameGender } from '../../world/people.ts'
import { roleAt } from '../../world/roles.ts'
import type { PartyMatch } from '../../world/world.ts'
import { type Lexicon, phraseAt } from './lexicon.ts'
import type { BodyRow, PronounRow, RoleRow } from './words.ts'

/** The smallest stretch that means one thing: a party's name, an office, a word of a person's name, a plain noun. */
export type Atom = { readonly first: number; readonly end: number } & (
  | { readonly is: 'party'; readonly match: PartyMatch }
  | { readonly is: 'role'; readonly row: RoleRow }
  | { readonly is: 'body'; readonly row: BodyRow; readonly rows: readonly BodyRow[] }
  | { readonly is: 'honorific'; readonly gender: 'f' | 'm' | 'x' }
  | { readonly is: 'modifier' }
  | { readonly is: 'person' }
  | { readonly is: 'name' }
  | { readonly is: 'media' }
  | { readonly is: 'place'; readonly country: string | null }
  | { readonly is: 'grouping'; readonly party: string }
  | { readonly is: 'pronoun'; readonly row: PronounRow }
  | { readonly is: 'word' }
)

/** One sentence as the step looks at it. */
export interface Line {
  readonly sentence: ParsedSentence
  readonly tokens: readonly ParsedToken[]
  readonly forms: readonly string[]
  readonly low: readonly string[]
  /** For every token, the engine's name that it lies in. */
  readonly named: readonly (Name | undefined)[]
  /** For every token: inside quotation marks? */
  readonly quoted: readonly boolean[]
  /** For every token: in somebody's own full sentences between quotation marks? */
  readonly direct: readonly boolean[]
  /** May its words show actors, or only teach names (title, caption)? */
  readonly body: boolean
  /** Does it name the speaker of the whole statement? */
  readonly heads: boolean
}

const capital = /^\p{Lu}/u
const noun = new Set(['NOUN', 'PROPN'])

/** A known person's name, or one the engine finds that a party's name only begins or ends ("Israel Katz"). */
const personAt = (line: Line, at: number): number => {
  if (!capital.test(line.forms[at] ?? '')) return 0
  const known = findPerson(line.forms, at)
  if (known && known.length > 1) return known.length
  const name = line.named[at]
  if (name?.type !== 'person' || name.first !== at || name.end - at < 2) return 0
  return givenNameGender(line.forms[at] ?? '') === null ? 0 : name.end - at
}

const atomOfPhrase = (line: Line, lexicon: Lexicon, at: number): Atom | null => {
  const media = phraseAt(lexicon.media, line.low, at)
  const startsCapital = capital.test(line.forms[at] ?? '')
  if (media && (startsCapital || line.low[at] === 'the') && capital.test(line.forms[media.end - 1] ?? ''))
    return { is: 'media', first: at, end: media.end }
  const grouping = phraseAt(lexicon.groupings, line.low, at)
  const grouped = grouping && lexicon.words.groupings.get(grouping.rows[0] ?? '')
  if (grouping && grouped) return { is: 'grouping', party: grouped, first: at, end: grouping.end }
  return null
}

/** "Minister *of Communications and Information Technology* Lind": what the office is for is no name. */
const withPortfolio = ({ forms, low }: Line, at: number, end: number): number => {
  if (low[end] !== 'of' && low[end] !== 'for') return end
  const office = low[end + 1] === 'the' ? end + 2 : end + 1
  return findParties(forms, office) ? end : Math.max(end, at + (roleAt(forms, at)?.length ?? 0))
}

const nounPhraseAt = (line: Line, lexicon: Lexicon, at: number): Atom | null => {
  const role = phraseAt(lexicon.roles, line.low, at)
  const body = phraseAt(lexicon.bodies, line.low, at)
  const longer = role && (!body || role.end >= body.end) ? role : body
  const last = longer && line.tokens[longer.end - 1]
  if (
    !longer ||
    !last ||
    !(noun.has(last.upos) || (last.upos === 'ADJ' && longer.end - at === 1 && capital.test(last.form)))
  )
    return null
  if (role && longer === role && role.rows[0])
    return { is: 'role', row: role.rows[0], first: at, end: withPortfolio(line, at, role.end) }
  const span = { first: at, end: longer.end }
  return body?.rows[0] ? { is: 'body', row: body.rows[0], rows: body.rows, ...span } : null
}

const touches = (line: Line, at: number): boolean => line.tokens[at]?.to === line.tokens[at + 1]?.from

/** "Sino" in "Sino-Russian" */
const halfAt = (line: Line, at: number): Atom | null => {
  if (line.forms[at + 1] !== '-' || !capital.test(line.forms[at] ?? '') || !touches(line, at)) return null
  const [party] = compoundAt(line.forms, at)?.parties ?? []
  const [other] = findParties(line.forms, at + 2) ? [true] : []
  if (!party || !other) return null
  return {
    is: 'party',
    first: at,
    end: at + 1,
    match: { party, as: 'demonym', why: `first half of a compound`, rivals: [] },
  }
}

/** Is this the second half of "pro-Russian" or "anti-Iran"? */
const isAbout = (line: Line, lexicon: Lexicon, at: number): boolean =>
  line.forms[at - 1] === '-' && lexicon.words.aboutPrefixes.has(line.low[at - 2] ?? '') && touches(line, at - 1)

const partyAtomAt = (line: Line, lexicon: Lexicon, at: number): Atom | null => {
  const found = findParties(line.forms, at)
  if (!found) return halfAt(line, at)
  if (isAbout(line, lexicon, at)) return null
  const form = line.low[at] ?? ''
  if (found.length === 1 && lexicon.pronouns.has(form) && line.forms[at] !== form.toUpperCase()) return null
  return { is: 'party', match: found.match, first: at, end: at + found.length }
}

const idleTags: ReadonlySet<string> = new Set(['PUNCT', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'ADP', 'VERB', 'SYM'])

/** Words with which no name or noun begins; most of a text, and passed over for speed. "negotiating team" may begin so. */
const isIdle = (line: Line, lexicon: Lexicon, at: number): boolean => {
  const { form = '', upos = '' } = line.tokens[at] ?? {}
  if (!idleTags.has(upos) || capital.test(form)) return false
  return !form.endsWith('ing') && !lexicon.words.roleModifiers.has(form)
}

const honorificAt = (line: Line, lexicon: Lexicon, at: number): Atom | null => {
  const gender = lexicon.words.honorifics.get(line.low[at] ?? '')
  if (!gender || !capital.test(line.forms[at] ?? '')) return null
  const named = line.tokens[at + 1]?.upos === 'PROPN' && !findParties(line.forms, at + 1)
  return named ? { is: 'honorific', gender, first: at, end: at + 1 } : null
}

const placeAt = (line: Line, lexicon: Lexicon, at: number): Atom | null => {
  const found = capital.test(line.forms[at] ?? '') ? findPlace(line.forms, at) : null
  if (!found || isAbout(line, lexicon, at)) return null
  return { is: 'place', country: found.place.country, first: at, end: at + found.length }
}

const reach = (atom: Atom | null): number => atom?.end ?? 0

/** The name that begins at a token: a person's, party's or place's, whichever is longest. */
const nameAt = (line: Line, lexicon: Lexicon, at: number): Atom | null => {
  const length = personAt(line, at)
  const person: Atom | null = length > 0 ? { is: 'person', first: at, end: at + length } : null
  const party = partyAtomAt(line, lexicon, at)
  if (reach(person) > reach(party)) return person
  const place = placeAt(line, lexicon, at)
  return reach(place) > reach(party) ? place : party
}

/** "*Amir*-Abdollahian" at the start of a sentence, where a tagger is blind to capitals: the first half of a double name. */
const opensDouble = (line: Line, at: number): boolean => {
  const [first, hyphen, second] = line.tokens.slice(at, at + 3)
  const touching = hyphen?.form === '-' && first?.to === hyphen.from && hyphen.to === second?.from
  return touching && second?.upos === 'PROPN' && capital.test(second.form)
}

/** The atom that begins at a token; plain `word` where nothing is known of it. */
export const atomAt = (line: Line, lexicon: Lexicon, at: number): Atom => {
  const one = { first: at, end: at + 1 }
  const low = line.low[at] ?? ''
  const token = line.tokens[at]
  const pronoun = lexicon.pronouns.get(low)
  if (pronoun && line.forms[at] !== 'US') return { is: 'pronoun', row: pronoun, ...one }
  if (isIdle(line, lexicon, at)) return { is: 'word', ...one }
  const phrase = atomOfPhrase(line, lexicon, at)
  if (phrase) return phrase
  const name = nameAt(line, lexicon, at)
  if (name?.is === 'person' || name?.is === 'place') return name
  const honorific = honorificAt(line, lexicon, at)
  if (honorific) return honorific
  const role = nounPhraseAt(line, lexicon, at)
  if (name && (!role || name.end >= role.end)) return name
  if (role) return role
  if (lexicon.words.roleModifiers.has(low)) return { is: 'modifier', ...one }
  const isName = token !== undefined && capital.test(token.form) && (token.upos === 'PROPN' || opensDouble(line, at))
  return isName ? { is: 'name', ...one } : { is: 'word', ...one }
}
