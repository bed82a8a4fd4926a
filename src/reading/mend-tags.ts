import { caseOf } from '../language/arguments.ts'
import type { Parsed, ParsedSentence, ParsedToken } from '../language/token.ts'
import { childrenOf, dependents, isRel, subtree } from '../language/tree.ts'
import type { QuoteWords } from './quotes/words.ts'

// "Azerbaijan will respond if Armenia does not withdraw, *Aliyev warned*." Parsers know this tag behind a clause by "said"; under any
// other verb of words they hang it somewhere on the clause. Here it becomes the head again, and the clause its complement.

/** So far from the end a tag may begin with its verb: "…, he warned on Friday in Geneva." */
const reach = 9

const isComma = (token: ParsedToken | undefined): boolean => token?.upos === 'PUNCT' && /[,”"’]$/.test(token.form)

const tenses: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBN'])

const isSaying = (token: ParsedToken, { verbs }: QuoteWords): boolean =>
  token.upos === 'VERB' &&
  tenses.has(token.xpos) &&
  (verbs.get(token.lemma.toLowerCase())?.frames.has('clause') ?? false)

const isRelative = ({ xpos }: ParsedToken): boolean => xpos === 'WP' || xpos === 'WDT'

/** "…, Maduro *told reporters*": its object is who hears it. */
const isTelling = ({ lemma }: ParsedToken, verbs: QuoteWords['verbs']): boolean =>
  verbs.get(lemma.toLowerCase())?.frames.has('telling') ?? false

const ownClauses = ['ccomp', 'xcomp', 'advcl', 'conj'] as const
const objects = ['obj', 'iobj'] as const

/** Only times, places and who was told follow the verb: one with an object or a clause of its own is no tag. */
const isBareAfter = (s: ParsedSentence, verb: ParsedToken, { verbs }: QuoteWords): boolean =>
  dependents(s, verb.at, ...ownClauses, ...(isTelling(verb, verbs) ? [] : objects)).every(({ at }) => at < verb.at) &&
  dependents(s, verb.at, 'aux', 'cop').length === 0 &&
  s.tokens.slice(verb.at + 1).every(({ upos, form }) => upos !== 'VERB' && upos !== 'AUX' && form !== 'by')

/** Where the phrase of `at` begins, without a comma that the parser hung in it. */
const startOf = (s: ParsedSentence, at: number): number =>
  Math.min(...subtree(s, at).filter((place) => s.tokens[place]?.upos !== 'PUNCT'))

/** "…, *a spokesman for the ministry* confirmed": the noun that begins right behind the comma, where the verb hangs in it. */
const nounAround = (s: ParsedSentence, verb: ParsedToken, { speakers }: QuoteWords): ParsedToken | null => {
  if (!isRel(verb, 'acl', 'acl:relcl')) return null
  let noun = s.tokens[verb.head]
  while (noun && noun.head >= 0 && noun.head < verb.at && !isComma(s.tokens[startOf(s, noun.at) - 1]))
    noun = s.tokens[noun.head]
  if (!noun || noun.at > verb.at || noun.head < 0) return null
  return noun.upos === 'PROPN' || speakers.has(noun.lemma.toLowerCase()) ? noun : null
}

/** Who speaks in the tag: the subject of its verb, right behind a comma; null where there is none. */
const speakerOf = (s: ParsedSentence, verb: ParsedToken, words: QuoteWords): ParsedToken | null => {
  const subject = verb.xpos === 'VBN' ? undefined : dependents(s, verb.at, 'nsubj')[0]
  const found = subject ?? nounAround(s, verb, words)
  if (!found || found.at > verb.at || isRelative(found)) return null
  const start = startOf(s, found.at)
  return isComma(s.tokens[start - 1]) && start > 3 ? found : null
}

/** The clause before the tag: one of its own with a subject, under no "when" or "if". */
const clauseBefore = (s: ParsedSentence, verb: ParsedToken, speaker: ParsedToken): ParsedToken | null => {
  const start = startOf(s, speaker.at)
  const left =
    verb.head < 0
      ? dependents(s, verb.at, 'parataxis', 'dep').find(({ at }) => at < start)
      : s.tokens.find(({ head, at }) => head < 0 && at < start)
  if (!left || dependents(s, left.at, 'mark').some(({ upos }) => upos === 'SCONJ')) return null
  return dependents(s, left.at, 'nsubj', 'nsubj:pass', 'expl').some(({ at }) => at < start) ? left : null
}

interface Tag {
  readonly verb: ParsedToken
  readonly speaker: ParsedToken
  readonly clause: ParsedToken
}

const tagIn = (s: ParsedSentence, words: QuoteWords): Tag | null => {
  for (let at = s.tokens.length - 1; at > 3 && at >= s.tokens.length - reach; at--) {
    const verb = s.tokens[at]
    if (!verb || !isSaying(verb, words) || !isBareAfter(s, verb, words)) continue
    const speaker = speakerOf(s, verb, words)
    const clause = speaker && clauseBefore(s, verb, speaker)
    if (clause) return { verb, clause, speaker }
  }
  return null
}

const mended = (s: ParsedSentence, { verb, speaker, clause }: Tag): ParsedSentence => {
  const tokens = s.tokens.map((token): ParsedToken => {
    if (token.at === verb.at) return { ...token, head: -1, rel: 'root' }
    if (token.at === speaker.at) return { ...token, head: verb.at, rel: 'nsubj' }
    if (token.at === clause.at) return { ...token, head: verb.at, rel: 'ccomp' }
    return token.at > verb.at && token.head < verb.at ? { ...token, head: verb.at } : token
  })
  return { ...s, tokens, children: childrenOf(tokens) }
}

/** Nouns whose own clause stands under "that": "said so *in the hope* that …". */
const clausal: ReadonlySet<string> = new Set([
  'hope', 'belief', 'fear', 'condition', 'understanding', 'case', 'event', 'sense', 'way', 'fact', 'ground', 'view', 'assumption',
  'expectation', 'knowledge', 'conviction', 'claim', 'accusation', 'allegation', 'report', 'suggestion', 'idea', 'notion', 'proposal',
]) // biome-ignore format: one list

/** "said *in an interview* with the BBC that …", "told him *in a call* that …": where or how it is said, nothing that a clause is about. */
const occasionOf = (s: ParsedSentence, noun: ParsedToken | undefined): ParsedToken | null => {
  if (!noun || noun.head > noun.at || clausal.has(noun.lemma.toLowerCase())) return null
  if (isRel(noun, 'nmod')) return occasionOf(s, s.tokens[noun.head])
  return isRel(noun, 'obl') && caseOf(s, noun.at) !== 'of' ? noun : null
}

/** The noun, right under a verb, that a clause under "that" hangs on, where it cannot be about it. */
const hostOf = (s: ParsedSentence, { head, rel, at }: ParsedToken): ParsedToken | null => {
  const noun = s.tokens[head]
  if (!noun || noun.head > noun.at || !dependents(s, at, 'mark').some(({ form }) => form === 'that')) return null
  if (rel === 'acl:relcl' && isRel(noun, 'obl', 'obj', 'iobj')) return noun
  return rel.startsWith('acl') ? occasionOf(s, noun) : null
}

/**
 * "It was announced by Iran *that the site would be opened*", "said in a statement *that it would not sign*": a clause under "that" with
 * a subject of its own is about no noun before it.
 */
const withThatClauses = (s: ParsedSentence, { verbs }: QuoteWords): ParsedSentence => {
  let tokens: ParsedToken[] | null = null
  for (const token of s.tokens) {
    const host = hostOf(s, token)
    const verb = host && s.tokens[host.head]
    if (!verb || !verbs.get(verb.lemma.toLowerCase())?.frames.has('clause')) continue
    if (dependents(s, verb.at, 'ccomp').length > 0) continue
    tokens ??= [...s.tokens]
    tokens[token.at] = { ...token, head: verb.at, rel: 'ccomp' }
  }
  return tokens ? { ...s, tokens, children: childrenOf(tokens) } : s
}

const mend = (given: ParsedSentence, words: QuoteWords): ParsedSentence => {
  const s = withThatClauses(given, words)
  const tag = tagIn(s, words)
  return tag && !(tag.verb.head < 0 && isRel(tag.clause, 'ccomp')) ? mended(s, tag) : s
}

/** The same trees, but for tags behind a clause that were hung on it, and clauses of words that were hung on who says them. */
export const mendTags = (parsed: Parsed, words: QuoteWords): Parsed => ({
  ...parsed,
  sentences: parsed.sentences.map((s) => mend(s, words)),
})
