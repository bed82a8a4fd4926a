import { lower } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { bareRel, firstConjunct } from '../../language/tree.ts'
import type { Act } from '../act.ts'
import type { KindName } from '../kinds/index.ts'
import { type Ground, headIn, type Word } from './ground.ts'
import type { SubstanceWords } from './substance-words.ts'

/** Kinds of acts that come as points of a list. */
export const listKinds: ReadonlySet<KindName> = new Set([
  'demand', 'offer', 'pledge', 'agreement', 'threat', 'acceptance', 'refusal', 'concession',
]) // biome-ignore format: a set

const bullet = /^\s*(?:[-•*–—·▪◦]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/

/** Where the line begins that holds the offset. */
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const isBullet = (text: string, start: number): boolean => bullet.test(text.slice(start, start + 12))

/** The last line above `start` with words in it; -1 where there is none. */
const lineAbove = (text: string, start: number): number => {
  let end = start - 1
  while (end >= 0 && text.charCodeAt(end) <= 32) end--
  return end < 0 ? -1 : lineStart(text, end)
}

/** The first of the bulleted lines that the offset stands among; null where its line has no bullet. */
const bulletsAt = (text: string, at: number): number | null => {
  let start = lineStart(text, at)
  if (!isBullet(text, start)) return null
  for (let above = lineAbove(text, start); above >= 0 && isBullet(text, above); above = lineAbove(text, above)) {
    start = above
  }
  return start
}

const isThat = (s: ParsedSentence, at: number): boolean => {
  const token = s.tokens[at]
  return token !== undefined && lower(token) === 'that'
}

const joins = (s: ParsedSentence, at: number): boolean => [',', ';', 'and', 'or'].includes(s.tokens[at]?.form ?? '')

/** "demands *that* … and *that* …": the word before the first "that" of the row that begins at or right before `at`. */
const thatRow = (s: ParsedSentence, at: number): number | null => {
  let that = isThat(s, at) ? at : isThat(s, at - 1) ? at - 1 : null
  while (that !== null && joins(s, that - 1)) {
    const next: number = that
    const before = s.tokens.findLast((token) => token.at < next - 1 && isThat(s, token.at))
    if (!before) break
    that = before.at
  }
  return that === null ? null : that - 1
}

const complements: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'obj', 'acl', 'advcl', 'obl', 'nmod', 'nsubj'])

/** The word that governs the coordinated parts which the token is one of; null for a clause that stands for itself. */
const governorOf = ({ sentence, token }: Word): number | null => {
  const first = sentence.tokens[firstConjunct(sentence, token.at)]
  return first && first.head >= 0 && complements.has(bareRel(first.rel)) ? first.head : null
}

const firstWord = ({ sentence }: Word, from: number): number =>
  sentence.tokens.find((token) => token.from >= from)?.at ?? 0

const placeIn = (ground: Ground, act: Act): number | null => {
  const bullets = bulletsAt(ground.reading.document.text, act.evidence.from)
  if (bullets !== null) return bullets
  const head = act.about && headIn(ground, act.about)
  if (!head || !act.about) return null
  const governor = thatRow(head.sentence, firstWord(head, act.about.from)) ?? governorOf(head)
  return governor === null ? null : (head.sentence.tokens[governor]?.from ?? null)
}

/** Names the list that the act may be a point of, after the place where it begins; acts with the same name belong together. */
export const listOf = (ground: Ground, act: Act): string | null => {
  const place = listKinds.has(act.kind) ? placeIn(ground, act) : null
  return place === null ? null : `${ground.reading.document.id}:${place}`
}

/** Does the report say that there is more than it names ("demands include …", "among other things")? */
export const isOpen = (ground: Ground, act: Act, words: SubstanceWords): boolean => {
  if (!listKinds.has(act.kind)) return false
  const [sentence] = ground.sentencesIn(act.evidence)
  if (!sentence) return false
  const until = act.about?.from ?? act.evidence.to
  const text = ground.reading.document.text.slice(sentence.from, sentence.to).toLowerCase()
  return (
    words.openPhrases.some((phrase) => text.includes(phrase)) ||
    sentence.tokens.some((token) => token.from < until && words.openLists.has(token.lemma.toLowerCase()))
  )
}
