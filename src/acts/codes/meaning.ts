import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { dependents, hangsBelow, isRel, subtree } from '../../language/tree.ts'
import { type Code, type Coding, quadOf } from './code.ts'
import { asTold, demanded, intended, type Manner, refused, threatened } from './codebook.ts'
import { pastBases, verbBases } from './inflection.ts'
import { type Frame, type Pattern, type Place, telling, type WordClass } from './lexicon.ts'
import { doerTokens, lemmasOf, nearTokens, objectTokens } from './near.ts'
import type { CodeWords } from './words.ts'

/** A marked pair in its sentence: heads and words of source and target. */
export interface Pair {
  readonly s: ParsedSentence
  readonly words: CodeWords
  readonly source: ReadonlySet<number>
  readonly target: ReadonlySet<number>
  readonly sourceHead: number
  readonly targetHead: number
}

const DEEPEST = 6

const classOf = (token: ParsedToken): readonly WordClass[] => {
  if (token.upos === 'VERB' || token.upos === 'AUX') return ['v', 'n']
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return ['n']
  if (token.upos === 'ADJ') return ['a', 'v']
  return token.upos === 'ADV' || token.upos === 'ADP' ? ['a'] : []
}

type Around = Place['where'] | 'close'

/** Where to look for the words of a pattern that heads at `at`. */
const tokensAround: Readonly<Record<Around, (pair: Pair, at: number) => readonly ParsedToken[]>> = {
  near: ({ s, source }, at) => nearTokens(s, at, (place) => source.has(place)),
  close: ({ s, source }, at) => nearTokens(s, at, (place) => source.has(place), 2),
  object: ({ s }, at) => objectTokens(s, at),
  next: ({ s }, at) => s.tokens.slice(at + 1, at + 2),
  doer: ({ s, source }, at) => [...doerTokens(s, at), ...s.tokens.filter((token) => source.has(token.at))],
}

type Surroundings = (where: Around) => ReadonlySet<string>

/** The lemmas around a head; each place is looked at when a pattern first asks for it. */
const around = (pair: Pair, at: number): Surroundings => {
  const known: Partial<Record<Around, ReadonlySet<string>>> = {}
  return (where) => (known[where] ??= lemmasOf(tokensAround[where](pair, at), pair.words.inflection))
}

const meets = (place: Place, words: ReadonlySet<string>): boolean =>
  place.words.has('*') ? words.size > 0 : !place.words.isDisjointFrom(words)

const fits = ({ places, never }: Pattern, words: Surroundings): boolean =>
  places.every((place) => meets(place, words(place.where))) && (never.size === 0 || never.isDisjointFrom(words('near')))

/** How much of the pattern stands close to its head: of two that tell as much, the closer one is meant. */
const closeness = ({ places }: Pattern, words: Surroundings): number =>
  places.filter((place) => meets(place, words('close'))).length * 5

const knownAt = (token: ParsedToken, words: CodeWords): readonly Pattern[] => {
  const heads = [...new Set([token.lemma.toLowerCase(), token.form.toLowerCase()])]
  for (const name of classOf(token)) {
    const found = heads.flatMap((head) => words.lexicon[name].get(head))
    if (found.length > 0) return found
    const bases = name === 'v' ? verbBases(token.form, words.inflection) : []
    const based = bases.flatMap((head) => words.lexicon.v.get(head))
    if (based.length > 0) return based
  }
  // What the tagger took for another class: "freed" as an adjective, "shot" as a noun.
  return pastBases(token.form, words.inflection).flatMap((head) => words.lexicon.v.get(head))
}

/** The patterns of the lexicon that fit at a word, the most telling first. */
const patternsAt = (pair: Pair, at: number): readonly Pattern[] => {
  const token = pair.s.tokens[at]
  const known = token ? knownAt(token, pair.words) : []
  if (known.length === 0) return []
  const words = around(pair, at)
  const fitting = known.filter((pattern) => fits(pattern, words))
  if (fitting.length < 2) return fitting
  const weights = new Map(fitting.map((pattern) => [pattern, telling(pattern) + closeness(pattern, words)]))
  return fitting.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

/** Is the word denied, to come, owed? Read from its auxiliaries, adverbs and determiners. */
export const mannerAt = ({ s, words }: Pair, at: number): Manner => {
  const beside = dependents(s, at, 'aux', 'advmod', 'det', 'neg', 'cc:preconj')
  const has = (set: ReadonlySet<string>): boolean =>
    beside.some((token) => set.has(token.lemma.toLowerCase()) || set.has(token.form.toLowerCase()))
  // Where the parse missed an auxiliary, the word right before tells.
  const before = s.tokens[at - 1]
  const willBefore = before?.xpos === 'MD' && words.future.has(before.lemma.toLowerCase())
  const isDue = before?.form === words.due[1] && s.tokens[at - 2]?.lemma === words.due[0]
  return { negative: has(words.negative), future: isDue || willBefore || has(words.future), duty: has(words.duty) }
}

const contentRels = ['xcomp', 'ccomp', 'obj', 'nsubj:pass', 'obl', 'nmod', 'acl', 'advcl', 'parataxis', 'iobj'] as const

/** What hangs on the word and may tell the event: branches with the target first, clauses before nouns. */
const contents = (pair: Pair, at: number, rels: readonly string[]): readonly ParsedToken[] => {
  const { s, targetHead } = pair
  const rank = (token: ParsedToken): number =>
    (token.at === targetHead || hangsBelow(s, targetHead, token.at) ? 0 : 10) +
    rels.findIndex((rel) => isRel(token, rel))
  return dependents(s, at, ...rels)
    .filter((token) => !pair.source.has(token.at))
    .sort((a, b) => rank(a) - rank(b))
}

const firstMeaning = (pair: Pair, at: number, rels: readonly string[], depth: number): Coding | null => {
  for (const token of contents(pair, at, rels)) {
    const found = meaningWithin(pair, token.at, depth + 1)
    if (found) return found
  }
  return null
}

/** The meaning of a word, or else of the nouns that it counts or sorts: "a series of attacks". */
const meaningWithin = (pair: Pair, at: number, depth: number): Coding | null =>
  depth > DEEPEST
    ? null
    : (meaningAt(pair, at, depth) ??
      firstMeaning(pair, at, ['xcomp', 'ccomp', 'obj', 'nmod', 'compound', 'conj', 'obl', 'acl'], depth + 1))

const subjectOf = (s: ParsedSentence, at: number): ParsedToken | undefined => dependents(s, at, 'nsubj')[0]

/** Does the clause tell of the one who is the target? */
const isOfTarget = (pair: Pair, at: number): boolean => {
  const subject = dependents(pair.s, at, 'nsubj', 'nsubj:pass')[0]
  return !!subject && subtree(pair.s, subject.at).some((place) => pair.target.has(place))
}

/** Does the clause tell of the speaker himself, or of what his own side will or will not do? */
const isOwn = (pair: Pair, at: number): boolean => {
  const subject = subjectOf(pair.s, at)
  if (!subject || pair.words.self.has(subject.form.toLowerCase())) return true
  const { future, negative } = mannerAt(pair, at)
  return (future || negative) && !isOfTarget(pair, at)
}

const hostile: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'THREATEN',
  'MOBILIZE',
  'REJECT',
  'ACCUSE',
])

const named = (code: Code | null, rule: string): Coding | null => code && { ...code, rule }

/** Speech: own plans are intents or threats, duties of others requests, reproaches of others accusations. */
const said = (pair: Pair, at: number, depth: number, pattern: Pattern): Coding | null => {
  for (const clause of contents(pair, at, ['ccomp', 'parataxis', 'xcomp', 'advcl', 'obj'])) {
    const content = meaningWithin(pair, clause.at, depth + 1)
    const { duty, negative } = mannerAt(pair, clause.at)
    const rule = `${pattern.text} > ${content?.rule ?? 'must'}`
    if (duty && !isRel(clause, 'obj') && !isOwn(pair, clause.at)) return named(demanded(content), rule)
    if (!content) continue
    if (isOwn(pair, clause.at) || clause.upos === 'NOUN') return { ...content, rule }
    if (hostile.has(content.root)) return named({ root: 'ACCUSE', mode: 'disapprove', cameo: '112' }, rule)
    return negative ? named({ root: 'ACCUSE', mode: 'disapprove', cameo: '111' }, rule) : { ...content, rule }
  }
  return null
}

const stopped = (code: Code): Code | null => {
  if (code.root === 'CONSULT' || code.root === 'AGREE') return { root: 'REJECT', mode: 'meet', cameo: '125' }
  if (code.root === 'ASSAULT' || code.root === 'MOBILIZE') return { root: 'RETREAT', mode: 'ceasefire', cameo: '087' }
  if (code.root === 'AID') return { root: 'SANCTION', mode: 'discontinue', cameo: '162' }
  if (code.root === 'COOPERATE' || code.root === 'SUPPORT')
    return { root: 'SANCTION', mode: 'discontinue', cameo: '160' }
  if (hostile.has(code.root) || code.root === 'PROTEST') return { root: 'CONCEDE', cameo: '080' }
  return { root: 'REJECT', cameo: '124' }
}

const all = contentRels
/** What each frame makes of its content. */
const framed: Readonly<Record<Frame, (pair: Pair, at: number, depth: number, pattern: Pattern) => Coding | null>> = {
  none: () => null,
  say: said,
  try: (pair, at, depth) => firstMeaning(pair, at, all, depth),
  light: (pair, at, depth) => firstMeaning(pair, at, ['obj', 'nsubj:pass', 'obl', 'nmod', 'xcomp'], depth),
  plan: (pair, at, depth, { text }) => over(intended, firstMeaning(pair, at, all, depth), text),
  announce: (pair, at, depth, pattern) => said(pair, at, depth, pattern) ?? firstMeaning(pair, at, all, depth),
  stop: (pair, at, depth, { text }) => over(stopped, firstMeaning(pair, at, all, depth), text),
  want: (pair, at, depth, { text }) => {
    const content = firstMeaning(pair, at, all, depth)
    return over(
      contents(pair, at, ['ccomp', 'xcomp']).some((one) => !subjectOf(pair.s, one.at)) ? intended : demanded,
      content,
      text,
    )
  },
  allow: (pair, at, depth, { text }) => {
    const content = firstMeaning(pair, at, ['xcomp', 'ccomp', 'obj', 'obl'], depth)
    return named({ root: 'CONCEDE', cameo: '080' }, content ? `${text} > ${content.rule}` : text)
  },
  promise: (pair, at, depth, { text }) => {
    const content = firstMeaning(pair, at, all, depth)
    if (content?.root === 'REJECT' || content?.root === 'THREATEN') return named(content, `${text} > ${content.rule}`)
    return content ? over(intended, content, text) : null
  },
  order: (pair, at, depth, { text }) => {
    const content = firstMeaning(pair, at, ['obj', 'nsubj:pass'], depth)
    return content && quadOf(content.root) !== 1 ? named(content, `${text} > ${content.rule}`) : null
  },
}

const over = (make: (code: Code) => Code | null, content: Coding | null, text: string): Coding | null =>
  content && named(make(content), `${text} > ${content.rule}`)

/** Roots of speech whose code is told finer by what is spoken of. */
const refined = (pair: Pair, at: number, code: Code, depth: number): Code => {
  if (code.root !== 'REQUEST' && code.root !== 'REJECT' && code.root !== 'THREATEN') return code
  if (code.mode || (code.cameo && !code.cameo.endsWith('0'))) return code
  const content = firstMeaning(pair, at, all, depth)
  if (!content) return code
  const fine =
    code.root === 'REQUEST' ? demanded(content) : code.root === 'REJECT' ? refused(content) : threatened(content)
  return fine ?? code
}

/** What a pattern makes of its content. */
const meaningOf = (pair: Pair, at: number, depth: number, pattern: Pattern): Coding | null => {
  const { means, text } = pattern
  if (typeof means === 'string') return framed[means](pair, at, depth, pattern)
  return { ...refined(pair, at, means, depth), rule: text }
}

/** What the event at a word is; null where neither the word nor its content tells one. */
export const meaningAt = (pair: Pair, at: number, depth = 0): Coding | null => {
  if (depth > DEEPEST) return null
  for (const pattern of patternsAt(pair, at)) {
    if (pattern.means === 'none') return null
    const coding = meaningOf(pair, at, depth, pattern)
    if (coding) return asTold(coding, mannerAt(pair, at))
  }
  return null
}
