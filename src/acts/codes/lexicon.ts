import { assert } from '../../kernel/assert.ts'
import { type Code, type Root, roots } from './code.ts'

/** How a word stands to the event that its content tells; see `meaning.ts`. */
export const frames = [
  'say', 'try', 'plan', 'light', 'stop', 'want', 'allow', 'announce', 'promise', 'order', 'none',
] as const // biome-ignore format: one table
export type Frame = (typeof frames)[number]

/** Where a word of a pattern must stand. */
export interface Place {
  readonly words: ReadonlySet<string>
  /** `near`: anywhere in what belongs to the head; `object`: its object itself; `next`: right behind it; `doer`: in its subject. */
  readonly where: 'near' | 'object' | 'next' | 'doer'
}

/** A word with the words that must stand near it. Each alternative set holds lemmas; `*` is any word. */
export interface Pattern {
  readonly text: string
  readonly places: readonly Place[]
  readonly never: ReadonlySet<string>
  readonly means: Code | Frame
}

/** Word classes of the heads of patterns: verbs, nouns, adjectives and adverbs. */
const classNames = ['v', 'n', 'a'] as const
export type WordClass = (typeof classNames)[number]

/** Patterns by their heads; each is read when it is first asked for. */
export interface Patterns {
  get(head: string): readonly Pattern[]
  heads(): Iterable<string>
}

export type Lexicon = Readonly<Record<WordClass, Patterns>>

const isRoot = (word: string): word is Root => (roots as readonly string[]).includes(word)
const isFrame = (word: string): word is Frame => (frames as readonly string[]).includes(word)

const meansOf = (words: readonly string[]): Code | Frame => {
  const [root = '', ...rest] = words
  if (isFrame(root)) return root
  assert(isRoot(root), `no root or frame: ${words.join(' ')}`)
  const cameo = rest.find((word) => /^\d+$/.test(word))
  const mode = rest.find((word) => /^[a-z]/.test(word))
  return { root, ...(mode ? { mode } : {}), ...(cameo ? { cameo } : {}) }
}

/** Sets of words that patterns name as `@set`; a set may name others. */
type WordSets = ReadonlyMap<string, readonly string[]>

const setOf = (sets: WordSets, part: string): readonly string[] =>
  part.split('/').flatMap((word) => {
    if (!word.startsWith('@')) return [word]
    const found = sets.get(word.slice(1))
    assert(found, `no word set ${word}`)
    return found.flatMap((inner) => setOf(sets, inner))
  })

const signs: Readonly<Record<string, Place['where']>> = { '=': 'object', '+': 'next', '~': 'doer' }

const placeOf = (sets: WordSets, part: string): Place => {
  const where = signs[part.charAt(0)]
  return { words: new Set(setOf(sets, where ? part.slice(1) : part)), where: where ?? 'near' }
}

/** A pattern as it stands in the page: its head, the rest, and the meaning of its line. */
interface Raw {
  readonly parts: string
  readonly meaning: string
}

const patternOf = (sets: WordSets, head: string, { parts: text, meaning }: Raw): Pattern => {
  const parts = text.split(/\s+/).filter((part) => part !== '')
  const places = parts.filter((part) => !part.startsWith('!')).map((part) => placeOf(sets, part))
  const never = new Set(parts.filter((part) => part.startsWith('!')).flatMap((part) => setOf(sets, part.slice(1))))
  return { text: [head, ...parts].join(' '), places, never, means: meansOf(meaning.split(/\s+/)) }
}

/** Only words that are met cost the reading of their patterns. */
const patternsIn = (sets: WordSets, raw: ReadonlyMap<string, readonly Raw[]>): Patterns => {
  const known = new Map<string, readonly Pattern[]>()
  return {
    heads: () => raw.keys(),
    get: (head) => {
      const found = known.get(head)
      if (found) return found
      const read = (raw.get(head) ?? []).map((one) => patternOf(sets, head, one))
      if (read.length > 0) known.set(head, read)
      return read
    },
  }
}

const headed = (sets: WordSets, text: string, meaning: string): readonly (readonly [string, Raw])[] => {
  const end = text.indexOf(' ')
  const raw = { parts: end < 0 ? '' : text.slice(end), meaning }
  return setOf(sets, end < 0 ? text : text.slice(0, end)).map((head) => [head, raw])
}

const lineForm = /^([vna]+) ([^:]+): (.+)$/

const readSets = (lines: readonly string[]): WordSets => {
  const sets = new Map<string, string[]>()
  for (const line of lines) {
    const [, name, words] = /^@(\S+) = (.+)$/.exec(line) ?? []
    if (name && words) sets.set(name, [...(sets.get(name) ?? []), ...words.trim().split(/\s+/)])
  }
  return sets
}

/** More words are more telling; the longer list of what must not be near breaks ties. */
export const telling = ({ places, never }: Pattern): number =>
  places.reduce(
    (sum, { where, words }) => sum + (words.has('*') ? 5 : where === 'near' ? 10 : 13),
    Math.min(4, never.size),
  )

/**
 * Reads pages of the lexicon. A line is `classes meaning: pattern, pattern`: classes of the head word (`v`, `n`, `a`),
 * meaning a root with its mode and CAMEO code, or a frame; a pattern is the head's lemma and lemmas that must stand near
 * it, `a/b` for either, `@set` for a set, `=word` for the object itself, `+word` for the next word, `~word` for the doer,
 * `!word` for what must not be near. `@set = words` names a set.
 */
export const lexiconOf = (pages: readonly string[]): Lexicon => {
  const lines = pages.flatMap((page) => page.split('\n')).filter((line) => line !== '' && !line.startsWith('#'))
  const sets = readSets(lines)
  const raw = { v: new Map<string, Raw[]>(), n: new Map<string, Raw[]>(), a: new Map<string, Raw[]>() }
  const add = (name: WordClass, head: string, one: Raw): void => {
    const same = raw[name].get(head)
    if (same) same.push(one)
    else raw[name].set(head, [one])
  }
  for (const line of lines.filter((one) => !one.startsWith('@'))) {
    const [, classes = '', meaning = '', patterns = ''] = lineForm.exec(line) ?? []
    assert(classes, `no line of the lexicon: ${line}`)
    for (const [head, one] of patterns.split(', ').flatMap((text) => headed(sets, text, meaning)))
      for (const name of classNames) if (classes.includes(name)) add(name, head, one)
  }
  return { v: patternsIn(sets, raw.v), n: patternsIn(sets, raw.n), a: patternsIn(sets, raw.a) }
}
