import type { ActorWords, BodyRow, GroupRow, PronounRow, RoleRow } from './words.ts'

/** Rows under their words, found from any token of a sentence in constant time. Hyphens count as spaces. */
export interface Phrases<Row> {
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /** The longest phrase in words that begins with this one. */
  readonly longest: ReadonlyMap<string, number>
}

export interface Lexicon {
  readonly words: ActorWords
  readonly roles: Phrases<RoleRow>
  readonly bodies: Phrases<BodyRow>
  readonly groups: Phrases<GroupRow>
  readonly media: Phrases<string>
  readonly groupings: Phrases<string>
  readonly pronouns: ReadonlyMap<string, PronounRow>
}

const plain = /^[a-z]+$/

const key = (words: string): string => (plain.test(words) ? words : words.replaceAll('-', ' ').replaceAll('’', "'"))

const firstOf = (words: string): string => {
  const space = words.indexOf(' ')
  return space < 0 ? words : words.slice(0, space)
}

const phrases = <Row>(rows: Iterable<Row>, wordsOf: (row: Row) => string): Phrases<Row> => {
  const found = new Map<string, Row[]>()
  const longest = new Map<string, number>()
  for (const row of rows) {
    const words = key(wordsOf(row))
    found.set(words, [...(found.get(words) ?? []), row])
    const parts = words.split(' ')
    const first = parts[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
  }
  return { rows: found, longest }
}

const build = (words: ActorWords): Lexicon => ({
  words,
  roles: phrases(words.roles, (row) => row.words),
  bodies: phrases(words.bodies, (row) => row.words),
  groups: phrases(words.groups, (row) => row.words),
  media: phrases(words.media, (name) => name),
  groupings: phrases(words.groupings.keys(), (name) => name),
  pronouns: new Map(words.pronouns.map((row) => [row.words, row])),
})

const built = new WeakMap<ActorWords, Lexicon>()

/** The words made ready for look-up; built once for each table. */
export const lexiconOf = (words: ActorWords): Lexicon => {
  const known = built.get(words)
  if (known) return known
  const lexicon = build(words)
  built.set(words, lexicon)
  return lexicon
}

/**
 * The longest phrase that begins at token `at`, with one past its last token; null if none.
 * `low` holds the lower-case forms of the sentence.
 */
export const phraseAt = <Row>(
  table: Phrases<Row>,
  low: readonly string[],
  at: number,
): { readonly rows: readonly Row[]; readonly end: number } | null => {
  const first = low[at] ?? ''
  const most = table.longest.get(first) ?? (plain.test(first) ? undefined : table.longest.get(firstOf(key(first))))
  if (!most) return null
  let best: { rows: readonly Row[]; end: number } | null = null
  let text = ''
  // A hyphen may be a token of its own: "secretary", "-", "general".
  for (let i = at; i < Math.min(low.length, at + 2 * most); i++) {
    const word = key(low[i] ?? '').trim()
    if (word === '') continue
    text = text === '' ? word : word.startsWith("'") ? text + word : `${text} ${word}`
    const rows = table.rows.get(text)
    if (rows) best = { rows, end: i + 1 }
  }
  return best
}
