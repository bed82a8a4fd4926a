import type { ParsedToken } from './token.ts'

const isComplete = (rel: string): boolean => rel === 'nsubj' || rel === 'nsubj:pass'

/**
 * "The list *contained* requirements that …": a participle with a subject of its own is the verb of the clause, and the noun that it was
 * hung on its object.
 */
export const withOwnVerbs = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    if (!isComplete(token.rel)) continue
    const verb = tokens[token.head]
    const noun = verb?.rel === 'amod' && verb.xpos === 'VBN' ? tokens[verb.head] : undefined
    if (!verb || !noun || noun.upos !== 'NOUN' || verb.at < token.at || noun.at < verb.at) continue
    repaired ??= [...tokens]
    repaired[verb.at] = { ...verb, xpos: 'VBD', head: noun.head, rel: noun.rel }
    repaired[noun.at] = { ...noun, head: verb.at, rel: 'obj' }
    for (const other of tokens)
      if (other.head === noun.at && other.at < verb.at) repaired[other.at] = { ...other, head: verb.at }
  }
  return repaired ?? tokens
}

const painting: ReadonlySet<string> = new Set(['VBG', 'VBN'])

const owned = (tokens: readonly ParsedToken[], at: number, ...rels: readonly string[]): boolean =>
  tokens.some(({ head, rel }) => head === at && rels.includes(rel))

/** "*Raising* doubts, he said …", "*Asked* about it, he said …": a participle before the subject of the clause paints it, and is not what is said. */
export const withPaintedClauses = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    if (token.rel !== 'ccomp' || !painting.has(token.xpos) || token.head < token.at) continue
    if (owned(tokens, token.at, 'nsubj', 'nsubj:pass', 'aux', 'cop')) continue
    const own = tokens.find(({ head, rel }) => head === token.head && isComplete(rel))
    if (!own || own.at < token.at || tokens[own.at - 1]?.form === '"') continue
    repaired ??= [...tokens]
    repaired[token.at] = { ...token, rel: 'advcl' }
  }
  return repaired ?? tokens
}

/** The noun right before "for X" that a clause completes: "the *need* for the US and NATO to take …". */
const nounBeforeFor = (tokens: readonly ParsedToken[], verb: ParsedToken): ParsedToken | null => {
  for (const token of tokens) {
    if (token.rel !== 'nmod' || token.at > verb.at) continue
    const noun = tokens[token.head]
    const isFor = tokens.some(
      ({ head, rel, form }) => head === token.at && rel === 'case' && form.toLowerCase() === 'for',
    )
    if (isFor && noun?.upos === 'NOUN' && noun.head === verb.head && noun.at < token.at) return token
  }
  return null
}

/** "stressed the need *for Somalia to open* the port": who shall do what is needed, and what, belong to the noun. */
export const withForClauses = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const to of tokens) {
    const verb = to.form.toLowerCase() === 'to' && to.rel === 'mark' ? tokens[to.head] : undefined
    if (verb?.rel !== 'advcl' || verb.xpos !== 'VB') continue
    const doer = nounBeforeFor(tokens, verb)
    const last =
      doer &&
      tokens.findLast(({ at, head, rel }) => at < to.at && (at === doer.at || head === doer.at || rel === 'conj'))
    if (!doer || last?.at !== to.at - 1) continue
    repaired ??= [...tokens]
    repaired[verb.at] = { ...verb, head: doer.head, rel: 'acl' }
    repaired[doer.at] = { ...doer, head: verb.at, rel: 'nsubj' }
    for (const token of tokens)
      if (token.head === doer.at && token.rel === 'case') repaired[token.at] = { ...token, head: verb.at, rel: 'mark' }
  }
  return repaired ?? tokens
}

const adding: ReadonlySet<string> = new Set([
  'add',
  'note',
  'stress',
  'say',
  'warn',
  'insist',
  'argue',
  'claim',
  'vow',
  'saying',
])

/** The verb of the past that stands over a clause, with a subject: whoever says what the clause tells. */
const sayerOver = (tokens: readonly ParsedToken[], at: number): number => {
  for (let here = tokens[at], steps = 0; here && steps < 8; here = tokens[here.head], steps++) {
    const above = tokens[here.head]
    if (here.rel === 'ccomp' && above?.xpos === 'VBD' && owned(tokens, above.at, 'nsubj')) return above.at
  }
  return -1
}

/** "said he could not say whether it held, *adding* that …": it is said by whoever said what stands before. */
export const withAddedWords = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    if (token.rel !== 'advcl' || token.xpos !== 'VBG' || !adding.has(token.lemma.toLowerCase())) continue
    if (!owned(tokens, token.at, 'ccomp')) continue
    const sayer = sayerOver(tokens, token.head)
    if (sayer < 0 || sayer === token.head) continue
    repaired ??= [...tokens]
    repaired[token.at] = { ...token, head: sayer }
  }
  return repaired ?? tokens
}

const opening: ReadonlySet<string> = new Set(['“', '"', '‘'])
const closing: ReadonlySet<string> = new Set(['”', '"', '’', ','])

/** Does the word stand alone between marks, right before the verb: "“*Cyprus*,” said …"? */
const isBroughtForward = (tokens: readonly ParsedToken[], { at }: ParsedToken, verb: number): boolean =>
  opening.has(tokens[at - 1]?.form ?? '') &&
  tokens.slice(at + 1, verb).every(({ form }) => closing.has(form)) &&
  verb - at > 2

/** "“Cyprus,” said *Cavusoglu*, “must stop”": who says it stands behind the verb; what stands before it is the subject of what is said. */
export const withInvertedSayers = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  for (const first of tokens) {
    const verb = tokens[first.head]
    if (
      first.rel !== 'nsubj' ||
      verb?.xpos !== 'VBD' ||
      verb.at < first.at ||
      !isBroughtForward(tokens, first, verb.at)
    )
      continue
    const said = tokens.find(({ head, rel, at }) => head === verb.at && rel === 'ccomp' && at > verb.at)
    const sayer =
      said && tokens.find(({ head, rel, at }) => head === said.at && rel === 'nsubj' && at > verb.at && at < said.at)
    if (!said || !sayer) continue
    const repaired = [...tokens]
    repaired[first.at] = { ...first, head: said.at }
    repaired[sayer.at] = { ...sayer, head: verb.at }
    return repaired
  }
  return tokens
}
