import type { ParsedToken } from './token.ts'

const subject = new Set(['nsubj', 'nsubj:pass'])

/** First and last place of the subtree of `at`, which lies in one piece in all but rare trees. */
const reach = (tokens: readonly ParsedToken[], at: number): readonly [number, number] => {
  const below = (place: number): boolean => {
    for (let up = place; up >= 0; up = tokens[up]?.head ?? -1) if (up === at) return true
    return false
  }
  let from = at
  let to = at
  while (from > 0 && below(from - 1)) from--
  while (to + 1 < tokens.length && below(to + 1)) to++
  return [from, to]
}

const timely =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Meanwhile|Today|Yesterday|Afterwards?|However|Instead)$/

/**
 * "On Friday *Lavrov* had been milder", "Meanwhile *Russia* moved": a day or an adverb begins no name. What was hung on it as the rest
 * of a name takes its place, and it goes below the same verb.
 */
export const withoutDatedNames = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    const day = tokens[token.at - 1]
    if (token.rel !== 'flat' || token.upos !== 'PROPN' || token.head !== day?.at || !timely.test(day.form)) continue
    repaired ??= [...tokens]
    repaired[token.at] = { ...token, head: day.head, rel: day.rel }
    repaired[day.at] = { ...day, head: day.head < 0 ? token.at : day.head, rel: 'obl' }
    for (const later of tokens)
      if (later.head === day.at && later.at > token.at) repaired[later.at] = { ...later, head: token.at }
  }
  return repaired ?? tokens
}

const joined: ReadonlySet<string> = new Set(['CCONJ', 'PROPN', 'DET', 'ADJ'])

/** "*Chile and Peru* hold talks": the "and" right before the second of two subjects, with nothing but names between. */
const jointBetween = (tokens: readonly ParsedToken[], first: ParsedToken, second: ParsedToken): ParsedToken | null => {
  const between = tokens.slice(first.at + 1, second.at)
  const joints = between.filter(({ upos }) => upos === 'CCONJ')
  const [joint] = joints
  return joint && joints.length === 1 && between.every(({ upos }) => joined.has(upos)) ? joint : null
}

/**
 * A verb has one subject. Where two stand side by side with nothing between, as in "Secretary of State Ana Lind said",
 * the first is the title of the second; where "and" stands between, they are one subject.
 */
export const withOneSubject = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  const last = new Map<number, number>()
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    if (!subject.has(token.rel)) continue
    const before = tokens[last.get(token.head) ?? -1]
    last.set(token.head, token.at)
    if (before?.upos !== 'PROPN' || token.upos !== 'PROPN') continue
    const joint = jointBetween(tokens, before, token)
    if (joint) {
      repaired ??= [...tokens]
      repaired[joint.at] = { ...joint, head: token.at, rel: 'cc' }
      repaired[token.at] = { ...token, head: before.at, rel: 'conj' }
      last.set(token.head, before.at)
      continue
    }
    if (reach(tokens, before.at)[1] + 1 !== reach(tokens, token.at)[0]) continue
    repaired ??= [...tokens]
    repaired[before.at] = { ...before, head: token.at, rel: 'nmod' }
  }
  return repaired ?? tokens
}

const clauses = new Set(['root', 'ccomp', 'conj', 'parataxis', 'advcl'])
const helping = new Set(['aux', 'aux:pass', 'cop'])

/** "Blinken also *called* on them": a participle with a subject, in a clause with no other verb, is no passive but the past. */
export const withoutBarePassives = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    if (!subject.has(token.rel)) continue
    const verb = tokens[token.head]
    if (verb?.xpos !== 'VBN' || verb.at < token.at || !clauses.has(verb.rel)) continue
    // "they had met and agreed": the verb before lends its auxiliary.
    if (tokens.some(({ head, rel }) => head === verb.at && helping.has(rel))) continue
    repaired ??= [...tokens]
    repaired[verb.at] = { ...verb, xpos: 'VBD' }
    repaired[token.at] = { ...(repaired[token.at] as ParsedToken), rel: 'nsubj' }
  }
  return repaired ?? tokens
}

/** "pledged *not* to attack", "is due *to meet*": what stands before or after "to" belongs to its verb, and the verb to what it completes. */
export const withInfinitives = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    if (token.form.toLowerCase() !== 'to' || token.rel !== 'mark') continue
    const verb = tokens[token.head]
    const before = tokens[token.at - 1]
    if (verb && before?.form.toLowerCase() === 'not' && before.head !== verb.at && before.rel === 'advmod') {
      repaired ??= [...tokens]
      repaired[before.at] = { ...before, head: verb.at }
    }
    const host = verb?.rel === 'csubj' ? tokens[verb.head] : undefined
    if (!verb || !host || host.upos !== 'ADJ' || host.at > verb.at) continue
    repaired ??= [...tokens]
    repaired[verb.at] = { ...verb, rel: 'xcomp' }
    const outer = tokens.find(({ head, rel, at }) => head === verb.at && rel.startsWith('nsubj') && at < host.at)
    if (outer) repaired[outer.at] = { ...outer, head: host.at, rel: 'nsubj' }
  }
  return repaired ?? tokens
}

const particles: ReadonlyMap<string, string> = new Map([
  ['hand', 'over'],
  ['turn', 'over'],
  ['call', 'off'],
])

/** "has handed *over* a prisoner", "ruled out *recognising* it": the particle and the object of a verb of two words. */
export const withParticles = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  let repaired: ParsedToken[] | null = null
  for (const token of tokens) {
    const verb = tokens[token.at - 1]
    const noun = tokens[token.head]
    const form = token.form.toLowerCase()
    if (token.rel === 'case' && verb?.upos === 'VERB' && particles.get(verb.lemma) === form && noun?.head === verb.at) {
      repaired ??= [...tokens]
      repaired[token.at] = { ...token, upos: 'ADP', xpos: 'RP', head: verb.at, rel: 'compound:prt' }
      repaired[noun.at] = { ...noun, rel: 'obj' }
    }
    const isAfter =
      token.rel === 'advcl' && token.xpos === 'VBG' && verb?.rel === 'compound:prt' && verb.head === token.head
    if (isAfter) {
      repaired ??= [...tokens]
      repaired[token.at] = { ...token, rel: 'xcomp' }
    }
  }
  return repaired ?? tokens
}
