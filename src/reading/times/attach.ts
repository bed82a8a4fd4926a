import type { ParsedSentence, ParsedToken } from '../../language/token.ts'
import { isRel } from '../../language/tree.ts'
import type { Time, WithTimes } from '../reading.ts'
import { verbRightBefore } from './tense.ts'

/** Place of the first time of the sentence, by halving: times stand in order of sentences. */
const firstOf = (times: readonly Time[], sentence: number): number => {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  return low
}

/** Times of one sentence. */
export const timesOf = (times: readonly Time[], sentence: number): readonly Time[] => {
  const first = firstOf(times, sentence)
  let end = first
  while (times[end]?.sentence === sentence) end += 1
  return times.slice(first, end)
}

const plain = ['obl', 'advmod', 'nmod', 'obj', 'obl:tmod', 'obl:npmod', 'appos', 'dep', 'compound', 'nummod', 'flat']
// "could restart as *early* as November"
const nominal = ['obj', 'obl', 'nsubj:pass', 'nmod', 'iobj', 'xcomp', 'advmod']
const loose = ['on', 'in', 'early', 'late', 'as']

const caseOf = (sentence: ParsedSentence, at: number): string | null => {
  for (const child of sentence.children[at] ?? []) {
    const token = sentence.tokens[child]
    if (token && isRel(token, 'case')) return token.form.toLowerCase()
  }
  return null
}

/** "The envoys *on Wednesday* gave …": between the subject and its verb, wherever the parser hung it. */
const rightBefore = (sentence: ParsedSentence, time: Time, verb: number): boolean => {
  let before = verb - 1
  while (between.has(sentence.tokens[before]?.upos ?? '')) before -= 1
  const last = sentence.tokens[before]
  return last !== undefined && last.from >= time.from && last.to <= time.to
}

/** The verb of the past right before the time, which it dates: "said *Wednesday* Russia must leave"; not "said Wednesday's talks …". */
const verbBefore = (sentence: ParsedSentence, time: Time): ParsedToken | null => {
  const head = sentence.tokens[time.head]
  const first = sentence.tokens.findIndex(({ to }) => to > time.from)
  return head && isRel(head, 'nmod:poss', 'nsubj') ? null : verbRightBefore(sentence, first)
}

const between: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])

/**
 * How far the time stands below the verb in the tree: 1 for "met on Friday"; 2 where the parse may have hung it on a noun
 * beside ("held talks in Geneva on Friday"); null where it dates something else ("rejected last month's offer").
 */
const depthBelow = (sentence: ParsedSentence, time: Time, verb: number): number | null => {
  const head = sentence.tokens[time.head]
  if (!head) return null
  const before = verbBefore(sentence, time)
  if (before) return before.at === verb ? 1 : null
  if (head.at === verb || head.head === verb) return isRel(head, ...plain) || head.at === verb ? 1 : null
  const middle: ParsedToken | undefined = sentence.tokens[head.head]
  if (!middle) return null
  if (isRel(middle, 'nsubj') && middle.head === verb && rightBefore(sentence, time, verb)) return 2
  if (time.from <= (sentence.tokens[verb]?.from ?? 0) || time.from <= middle.from) return null
  const preposition = caseOf(sentence, head.at)
  if (preposition !== null && !loose.includes(preposition)) return null
  if (middle.head === verb && isRel(middle, ...nominal) && middle.upos !== 'VERB') return 2
  const upper = sentence.tokens[middle.head]
  return upper?.head === verb && isRel(middle, 'nmod') && isRel(upper, ...nominal) && upper.upos !== 'VERB' ? 3 : null
}

const nearer = (verb: ParsedToken | undefined, a: Time, b: Time): boolean =>
  Math.abs(a.from - (verb?.from ?? 0)) < Math.abs(b.from - (verb?.from ?? 0))

/** "On Friday they met and agreed": a time before the first verb dates the second too, where that has no subject of its own. */
const sharedVerb = (sentence: ParsedSentence, at: number): number | null => {
  const verb = sentence.tokens[at]
  if (!verb || !isRel(verb, 'conj')) return null
  const own = (sentence.children[at] ?? []).some((child) => {
    const token = sentence.tokens[child]
    return token !== undefined && isRel(token, 'nsubj', 'csubj')
  })
  return own ? null : verb.head
}

const best = (sentence: ParsedSentence, times: readonly Time[], at: number): Time | null => {
  let found: { readonly time: Time; readonly depth: number } | null = null
  for (const time of times) {
    const depth = depthBelow(sentence, time, at)
    if (depth === null) continue
    if (!found || depth < found.depth || (depth === found.depth && nearer(sentence.tokens[at], time, found.time)))
      found = { time, depth }
  }
  return found?.time ?? null
}

const dates: ReadonlySet<Time['type']> = new Set<Time['type']>(['day', 'month', 'year', 'interval', 'part'])

/** The time that dates the clause of the verb at `token`: the nearest among its own dependents; null where none does. */
export const timeFor = (reading: WithTimes, sentence: number, token: number): Time | null => {
  const parsed = reading.sentences[sentence]
  if (!parsed) return null
  const times = timesOf(reading.times, sentence)
  if (times.length === 0) return null
  const dating = times.filter((time) => dates.has(time.type))
  const own = best(parsed, dating, token)
  if (own) return own
  const first = sharedVerb(parsed, token)
  const shared = first === null ? null : best(parsed, dating, first)
  if (shared && first !== null && shared.from < (parsed.tokens[first]?.from ?? 0)) return shared
  return best(parsed, times, token)
}
