import type { ParsedSentence, ParsedToken } from './token.ts'
import { bareRel, dependents } from './tree.ts'

/** How far a subject may be inherited (through conjuncts, control, relative clauses) before we give up. */
const reach = 8

const relatives = new Set(['who', 'which', 'that', 'whom', 'whose'])

export const tokenAt = (s: ParsedSentence, at: number): ParsedToken | null => s.tokens[at] ?? null

export const lower = (token: ParsedToken): string => token.form.toLowerCase()

const first = (s: ParsedSentence, at: number, ...rels: string[]): number | null =>
  dependents(s, at, ...rels)[0]?.at ?? null

/** Passive by its own subject or auxiliary, or a bare past participle that modifies a noun ("the pact brokered by Egypt"). */
export const isPassive = (s: ParsedSentence, at: number): boolean => {
  const token = tokenAt(s, at)
  if (!token) return false
  if (dependents(s, at, 'nsubj:pass', 'aux:pass', 'csubj:pass').length > 0) return true
  if (bareRel(token.rel) === 'acl' && token.rel !== 'acl:relcl')
    return token.xpos === 'VBN' && dependents(s, at, 'obj').length === 0
  if (token.rel === 'conj' && token.xpos === 'VBN' && dependents(s, at, 'nsubj', 'aux').length === 0) {
    return isPassive(s, token.head)
  }
  return false
}

/** The prepositions that introduce a phrase: "against", "in exchange for". */
export const caseOf = (s: ParsedSentence, at: number): string =>
  dependents(s, at, 'case', 'mark')
    .flatMap((token) => [token, ...dependents(s, token.at, 'fixed')])
    .map(lower)
    .join(' ')

const agentOf = (s: ParsedSentence, at: number): number | null =>
  first(s, at, 'obl:agent') ?? dependents(s, at, 'obl').find((token) => caseOf(s, token.at) === 'by')?.at ?? null

const isRelative = (s: ParsedSentence, at: number): boolean => relatives.has(lower(tokenAt(s, at) as ParsedToken))

/** The noun that a relative or participle clause hangs on, looking up through its conjuncts. */
const antecedent = (s: ParsedSentence, at: number, depth: number): number | null => {
  const token = tokenAt(s, at)
  if (!token || depth > reach) return null
  if (bareRel(token.rel) === 'acl') return token.head
  if (token.rel === 'conj' || token.rel === 'xcomp') return antecedent(s, token.head, depth + 1)
  return null
}

/** The noun right before a relative pronoun, across a comma: "President Abbas, *who* is to …". */
const nounBefore = (s: ParsedSentence, pronoun: number): number | null => {
  const before = tokenAt(s, pronoun - 1)
  const noun = before?.form === ',' ? tokenAt(s, pronoun - 2) : before
  return noun && (noun.upos === 'NOUN' || noun.upos === 'PROPN') ? noun.at : null
}

/** "The leaders, *meeting* in Brussels, warned …": the subject before a participle between commas, hung on the participle. */
const interrupted = (s: ParsedSentence, at: number): number | null => {
  const verb = tokenAt(s, at)
  if (!verb || !finite.has(verb.xpos)) return null
  const between = dependents(s, at, 'advcl').find(
    (token) => token.xpos === 'VBG' && token.at < at && tokenAt(s, token.at - 1)?.form === ',',
  )
  const subject = between ? first(s, between.at, 'nsubj') : null
  return subject !== null && between && subject < between.at ? subject : null
}

const ownSubject = (s: ParsedSentence, at: number, depth: number): number | null => {
  const subject = nearest(s, at)
  if (subject === null) return null
  return isRelative(s, subject) ? (antecedent(s, at, depth) ?? nounBefore(s, subject) ?? subject) : subject
}

/** The name right before a participle is its subject wherever the parser hung it: "and *Lavrov* calling it useful". */
const nameBefore = (s: ParsedSentence, token: ParsedToken): number | null => {
  const before = tokenAt(s, token.at - 1)
  if (token.xpos !== 'VBG' || before?.upos !== 'PROPN') return null
  let name = before
  for (let steps = 0; steps < 4 && ['flat', 'compound', 'appos'].includes(bareRel(name.rel)); steps++) {
    const up = tokenAt(s, name.head)
    if (!up || up.at > token.at) break
    name = up
  }
  return name.at
}

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

export const isFiniteVerb = (s: ParsedSentence, at: number): boolean =>
  finite.has(tokenAt(s, at)?.xpos ?? '') || dependents(s, at, 'aux').some((aux) => finite.has(aux.xpos))

/**
 * The verb that a conjunct really goes with: in "asked the bank to wait and *met* the minister", or "denied
 * that it was planning an attack and *accused* the West", a verb hung on one of another form belongs to its like above.
 */
export const conjunctHost = (s: ParsedSentence, token: ParsedToken): number => {
  const { head } = token
  if (!isFiniteVerb(s, token.at) || tokenAt(s, head)?.xpos === token.xpos) return head
  let host = head
  for (let steps = 0; steps < 4; steps++) {
    const up = tokenAt(s, host)
    if (!up || up.head < 0 || !['xcomp', 'ccomp', 'advcl', 'acl', 'conj'].includes(bareRel(up.rel))) break
    host = up.head
    if (tokenAt(s, host)?.xpos === token.xpos) return host
  }
  return isFiniteVerb(s, head) ? head : host
}

/** Who a clause without a subject of its own has for one: "urged Iran *to stop*", "agreed *to resume*", "saying that …". */
const inherited = (s: ParsedSentence, at: number, depth: number): number | null => {
  const token = tokenAt(s, at)
  if (!token || token.head < 0 || depth > reach) return null
  const near = nameBefore(s, token)
  if (near !== null) return near
  switch (bareRel(token.rel)) {
    case 'conj':
      return subjectAt(s, conjunctHost(s, token), depth + 1)
    case 'ccomp':
    case 'advcl':
    case 'parataxis':
      return subjectAt(s, token.head, depth + 1)
    case 'xcomp':
      return controller(s, token.head, depth + 1)
    case 'acl':
      return token.rel === 'acl:relcl' || token.xpos === 'VBG' || token.xpos === 'VBN'
        ? token.head
        : holderOf(s, token.head, depth + 1)
    case 'obl':
    case 'nmod':
      return token.upos === 'VERB' ? subjectAt(s, token.head, depth + 1) : null
    default:
      return null
  }
}

/** Whose the noun is: its possessor, its "by" phrase, or the subject of the verb that it completes ("gave a promise to …"). */
const holderOf = (s: ParsedSentence, noun: number, depth: number): number | null => {
  const token = tokenAt(s, noun)
  if (!token) return null
  const own = first(s, noun, 'nmod:poss')
  if (own !== null) return own
  const governor = tokenAt(s, token.head)
  const completes = ['obj', 'xcomp', 'obl'].includes(bareRel(token.rel)) && governor?.upos === 'VERB'
  return completes ? subjectAt(s, token.head, depth) : null
}

/** Verbs whose infinitive is what their own subject means to do: "promised Iran *to stop*", "summoned the envoy *to protest*". */
const subjectControlled: ReadonlySet<string> = new Set(['promise', 'summon', 'use', 'take', 'convene'])

const controller = (s: ParsedSentence, matrix: number, depth: number): number | null => {
  if (isPassive(s, matrix)) return patientOf(s, matrix)
  const verb = tokenAt(s, matrix)
  const object = first(s, matrix, 'obj') ?? first(s, matrix, 'iobj')
  if (object !== null && verb?.upos === 'VERB' && !subjectControlled.has(verb.lemma)) return object
  return subjectAt(s, matrix, depth)
}

const subjectAt = (s: ParsedSentence, at: number, depth: number): number | null => {
  if (depth > reach) return null
  const token = tokenAt(s, at)
  if (!token) return null
  if (isPassive(s, at)) return agentOf(s, at)
  return ownSubject(s, at, depth) ?? inherited(s, at, depth)
}

/** The doer: own subject, "by" phrase of a passive, or the subject inherited from the governing clause. */
export const subjectOf = (s: ParsedSentence, at: number): number | null => subjectAt(s, at, 0)

const nearest = (s: ParsedSentence, at: number): number | null => first(s, at, 'nsubj') ?? interrupted(s, at)

/** Does the clause have its subject beside it (so that its evidence can begin there)? */
export const nearSubject = (s: ParsedSentence, at: number): number | null =>
  isPassive(s, at) ? patientOf(s, at) : nearest(s, at)

/** Whom or what it is done to: the object, or the subject of a passive. */
export const patientOf = (s: ParsedSentence, at: number): number | null => {
  if (!isPassive(s, at)) return first(s, at, 'obj')
  const token = tokenAt(s, at)
  const own = first(s, at, 'nsubj:pass') ?? first(s, at, 'nsubj')
  if (own !== null) return isRelative(s, own) ? (antecedent(s, at, 0) ?? own) : own
  if (token && bareRel(token.rel) === 'acl') return token.head
  return token?.rel === 'conj' ? patientOf(s, token.head) : null
}

const under = (s: ParsedSentence, tokens: readonly ParsedToken[], preposition: string): number | null =>
  tokens.find((token) => {
    const words = caseOf(s, token.at)
    return words === preposition || words.startsWith(`${preposition} `)
  })?.at ?? null

/** "sent blankets *to Nepal*", "took the islands *from Chad*": whether it hangs on the verb or on the object tells nothing. */
const loose: ReadonlySet<string> = new Set(['to', 'from', 'with'])

/** Phrases under one of the prepositions, beside a verb or a noun. */
export const prepositional = (s: ParsedSentence, at: number, preposition: string): number | null => {
  const own = under(s, dependents(s, at, 'obl', 'nmod', 'advcl', 'acl', 'obl:agent'), preposition)
  if (own !== null || !loose.has(preposition) || tokenAt(s, at)?.upos !== 'VERB') return own
  const object = first(s, at, 'obj')
  return object === null ? null : under(s, dependents(s, object, 'nmod'), preposition)
}

/** The clause that completes a word: "said *that …*", "agreed *to …*", "a promise *to …*". */
export const complement = (s: ParsedSentence, at: number): number | null =>
  first(s, at, 'ccomp', 'xcomp') ??
  dependents(s, at, 'acl', 'advcl').find(
    (token) => token.rel !== 'acl:relcl' && ['to', 'that'].includes(caseOf(s, token.at)),
  )?.at ??
  null

/** The token that fills a slot of a frame around `at`, or null. */
export const slot = (s: ParsedSentence, at: number, name: string): number | null => {
  switch (name) {
    case 'subj':
      return subjectOf(s, at)
    case 'obj':
      return patientOf(s, at)
    case 'iobj':
      return first(s, at, 'iobj')
    case 'poss':
      return first(s, at, 'nmod:poss')
    case 'comp':
    case 'that':
      return complement(s, at)
    case 'self':
      return at
    default:
      return prepositional(s, at, name)
  }
}

/** A token and those coordinated with it, or with one of those: parsers hang the third of a row on the first or on the second. */
export const wholeCoordination = (s: ParsedSentence, at: number): readonly number[] => {
  const row = [at]
  for (const member of row) row.push(...dependents(s, member, 'conj').map((token) => token.at))
  return row.sort((a, b) => a - b)
}

/** A token and those coordinated with it. */
export const withConjuncts = (s: ParsedSentence, at: number): readonly number[] => [
  at,
  ...dependents(s, at, 'conj').map((token) => token.at),
]
